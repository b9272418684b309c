import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull } from './hull/hull.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The ideal point of the convex hull: for each party its largest expected utility over the individually rational
 * lotteries, in quanta (seldom whole). At or above the finite set's, and there may be a zone where the finite set has
 * none. Two parties: in closed form; else a linear program each, to a relative `FLOAT`.
 *
 * @source Kalai & Smorodinsky 1975, "Other solutions to Nash's bargaining problem", Econometrica 43: the point b(S)
 * @example findIdealHull(frontier, reservation)
 */
export function findIdealHull(
  frontier: FrontierPoints,
  reservation: Float64Array,
): { readonly kind: 'found'; readonly utilities: Float64Array } | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  return 'kind' in hull ? hull : { kind: 'found', utilities: hull.ideal() }
}
