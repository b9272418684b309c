import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull, shareWeights } from './hull/hull.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The relative utilitarian solution on the convex hull: individually rational lotteries with the largest sum of shares
 * (u_i − r_i) / (b_i − r_i), b the hull's ideal point; parties with b_i = r_i are left out of the sum. Which lotteries are
 * given, and `tolerance`: as in `findUtilitarianHull`. Where no party can gain, one rational lottery.
 *
 * @source Pivato 2009, "Twofold optimality of the relative utilitarian bargaining solution", Social Choice and Welfare 32
 * @example findRelativeUtilitarianHull(frontier, reservation)
 */
export function findRelativeUtilitarianHull(
  frontier: FrontierPoints,
  reservation: Float64Array,
): FoundLotteries | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  if ('kind' in hull) return hull
  const { weights } = shareWeights(hull, reservation)
  return weights.some((weight) => weight > 0) ? hull.total(weights) : hull.balance(weights)
}
