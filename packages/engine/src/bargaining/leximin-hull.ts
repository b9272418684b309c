import type { FrontierPoints } from '../frontier/frontier.js'
import { makeRationalHull } from './hull/hull.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { NoAgreementZone } from './rational.js'

/**
 * The leximin solution on the convex hull: the individually rational lottery whose least expected gain is largest, then
 * its next-least, and so on; its expected utilities are unique. Two parties: the egalitarian solution, which on a hull
 * leaves nothing to choose. Three and more: a linear program for each rank; the parties that a program's prices show to
 * be held down keep what they have in the next. `tolerance`: relative, in each gain.
 *
 * @source Imai 1983, "Individual monotonicity and lexicographic maxmin solution", Econometrica 51; the programs: Nace &
 * Pióro 2008, "Max-min fairness and its applications to routing and load-balancing", IEEE Communications Surveys 10
 * @example findLeximinHull(frontier, reservation)
 */
export function findLeximinHull(frontier: FrontierPoints, reservation: Float64Array): FoundLotteries | NoAgreementZone {
  const hull = makeRationalHull(frontier, reservation)
  return 'kind' in hull ? hull : hull.leximin()
}
