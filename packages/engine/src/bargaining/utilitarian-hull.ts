import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull } from './hull/hull.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The utilitarian solution on the convex hull: individually rational lotteries with the largest sum of expected
 * utilities. A lottery proper is needed only where the best points leave somebody below its reservation value. Two
 * parties: every corner of the hull's rational upper right that attains the sum within a relative `FLOAT`, in closed
 * form; what lies between two of them attains it too. Three and more: one lottery, by a linear program.
 * `tolerance`: relative, in the sum.
 *
 * @source Harsanyi 1955, "Cardinal welfare, individualistic ethics, and interpersonal comparisons of utility", Journal
 * of Political Economy 63
 * @example findUtilitarianHull(frontier, reservation)
 */
export function findUtilitarianHull(
  frontier: FrontierPoints,
  reservation: Float64Array,
): FoundLotteries | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  return 'kind' in hull ? hull : hull.total(new Float64Array(frontier.parties).fill(1))
}
