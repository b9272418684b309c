import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull, shareWeights } from './hull/hull.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The Nash solution on the convex hull, as Nash defines it: the individually rational lottery with the largest product
 * of expected gains, prod_i (u_i − r_i). Its expected utilities are unique. Two parties: the best place of each segment
 * of the hull's upper right, in closed form. Three and more: a convex program; `tolerance` is then the proved bound on
 * how far the natural logarithm of the product is below the largest, about 1e-14.
 *
 * Where some party can gain nothing every product is 0, and the Kalai–Smorodinsky lottery is given.
 *
 * @source Nash 1950, "The bargaining problem", Econometrica 18
 * @example findNashHull(frontier, reservation)
 */
export function findNashHull(frontier: FrontierPoints, reservation: Float64Array): FoundLotteries | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  if ('kind' in hull) return hull
  const { weights, canAllGain } = shareWeights(hull, reservation)
  return canAllGain ? hull.product(weights) : hull.balance(weights)
}
