import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull } from './hull/hull.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The egalitarian solution on the convex hull: the individually rational lottery whose least expected gain u_i − r_i is
 * largest. Two parties: where the hull's upper right meets the line of equal gains, or its end that is nearer to it; in
 * closed form. Three and more: a linear program; where several lotteries share the largest least gain, one with the
 * largest sum of gains. `tolerance`: relative, in that least gain.
 *
 * @source Kalai 1977, "Proportional solutions to bargaining situations", Econometrica 45: equal proportions
 * @example findEgalitarianHull(frontier, reservation)
 */
export function findEgalitarianHull(
  frontier: FrontierPoints,
  reservation: Float64Array,
): FoundLotteries | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  return 'kind' in hull ? hull : hull.balance(new Float64Array(frontier.parties).fill(1))
}
