import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull, shareWeights } from './hull/hull.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The Kalai–Smorodinsky solution on the convex hull, as its authors define it: the individually rational lottery at
 * which every party has the same share (u_i − r_i) / (b_i − r_i) of its largest gain, b the hull's ideal point. Two
 * parties: where the hull's upper right meets the line from the reservation values to the ideal point; in closed form.
 *
 * Three and more: equal shares may not be efficient, so the least share is made as large as can be by a linear program,
 * and of such lotteries one with the largest sum of shares is given. Parties with b_i = r_i are left out, but kept at
 * their reservation value. `tolerance`: relative, in the least share.
 *
 * @source Kalai & Smorodinsky 1975, "Other solutions to Nash's bargaining problem", Econometrica 43; three and more: Roth
 * 1979, "An impossibility result concerning n-person bargaining games", International Journal of Game Theory 8
 * @example findKalaiSmorodinskyHull(frontier, reservation)
 */
export function findKalaiSmorodinskyHull(
  frontier: FrontierPoints,
  reservation: Float64Array,
): FoundLotteries | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  return 'kind' in hull ? hull : hull.balance(shareWeights(hull, reservation).weights)
}
