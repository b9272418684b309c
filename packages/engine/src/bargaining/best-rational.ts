import type { FrontierPoints } from '../frontier/frontier.js'
import { FLOAT, isClose } from '../numeric/tolerance.js'
import { type FoundPoints, findRational, type NoAgreementZone } from './rational.js'

/** What a concept makes as large as it can be: it gets utilities, and where a point's begin among them. */
export type Score = (utilities: Float64Array, at: number) => number

/** The individually rational points with the largest score: all that equal the largest within `FLOAT`. */
export function bestRational(
  frontier: FrontierPoints,
  reservation: Float64Array,
  score: Score,
): FoundPoints | NoAgreementZone {
  const rational = findRational(frontier, reservation)
  if (rational.kind === 'empty') return rational
  const scores = rational.points.map((k) => score(frontier.utilities, k * frontier.parties))
  const largest = scores.reduce((a, b) => Math.max(a, b))
  return { kind: 'found', points: rational.points.filter((_, p) => isClose(scores[p], largest, FLOAT)) }
}
