import type { FrontierPoints } from '../frontier/frontier.js'
import { FLOAT, isClose } from '../numeric/tolerance.js'
import { type FoundPoints, findRational, type NoAgreementZone } from './rational.js'

/**
 * The individually rational points with the largest score: all that equal the largest within `FLOAT`.
 *
 * `score` gets the utilities and where point k's begin among them.
 */
export function bestRational(
  frontier: FrontierPoints,
  reservation: Float64Array,
  score: (utilities: Float64Array, at: number) => number,
): FoundPoints | NoAgreementZone {
  const rational = findRational(frontier, reservation)
  if (rational.kind === 'empty') return rational
  const scores = rational.points.map((k) => score(frontier.utilities, k * frontier.parties))
  const largest = scores.reduce((a, b) => Math.max(a, b))
  return { kind: 'found', points: rational.points.filter((_, p) => isClose(scores[p], largest, FLOAT)) }
}
