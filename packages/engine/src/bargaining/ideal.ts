import type { FrontierPoints } from '../frontier/frontier.js'
import { findRational, type NoAgreementZone } from './rational.js'

/**
 * The ideal point: for each party the largest utility that it has at an individually rational point, in quanta. Seldom
 * attainable itself. Cost: points × parties.
 *
 * @source Kalai & Smorodinsky 1975, "Other solutions to Nash's bargaining problem", Econometrica 43: the point b(S)
 * @example findIdeal(frontier, reservation)
 */
export function findIdeal(
  frontier: FrontierPoints,
  reservation: Float64Array,
): { readonly kind: 'found'; readonly utilities: Float64Array } | NoAgreementZone {
  const rational = findRational(frontier, reservation)
  if (rational.kind === 'empty') return rational
  const { parties } = frontier
  const utilities = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
  for (const k of rational.points)
    for (let i = 0; i < parties; i++) utilities[i] = Math.max(utilities[i], frontier.utilities[k * parties + i])
  return { kind: 'found', utilities }
}
