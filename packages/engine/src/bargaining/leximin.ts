import type { FrontierPoints } from '../frontier/frontier.js'
import { FLOAT, isClose } from '../numeric/tolerance.js'
import { type FoundPoints, findRational, type NoAgreementZone } from './rational.js'

/**
 * The leximin solution on a finite set, egalitarian all the way: of the individually rational points those with the
 * largest least gain u_i − r_i, of these those with the largest next-least gain, and so on. Every point that is left is
 * given; they differ at most in whose gain is whose, within `FLOAT`. It compares the parties' utilities. Never a point
 * that another dominates. Cost: points × parties log parties.
 *
 * @source Sen 1970, "Collective Choice and Social Welfare", chapter 9*; Imai 1983, "Individual monotonicity and
 * lexicographic maxmin solution", Econometrica 51
 * @example findLeximin(frontier, reservation)
 */
export function findLeximin(frontier: FrontierPoints, reservation: Float64Array): FoundPoints | NoAgreementZone {
  const rational = findRational(frontier, reservation)
  if (rational.kind === 'empty') return rational
  const { parties, utilities } = frontier
  const gains = rational.points.map((k) => reservation.map((r, i) => utilities[k * parties + i] - r).sort())
  let left = rational.points.map((_, p) => p)
  for (let rank = 0; rank < parties; rank++) {
    const most = left.reduce((a, p) => Math.max(a, gains[p][rank]), Number.NEGATIVE_INFINITY)
    left = left.filter((p) => isClose(gains[p][rank], most, FLOAT))
  }
  return { kind: 'found', points: left.map((p) => rational.points[p]) }
}
