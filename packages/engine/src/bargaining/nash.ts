import type { FrontierPoints } from '../frontier/frontier.js'
import { bestRational, type Score } from './best-rational.js'
import { findIdeal } from './ideal.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/**
 * The Nash solution: the individually rational points with the largest product of gains, prod_i (u_i − r_i). On a finite
 * set it need not be unique; every maximiser within `FLOAT` is given. Only rational points are looked at: over all
 * points, two negative gains would make a positive product.
 *
 * Gains are divided by each party's largest, which changes no comparison and keeps products of many parties in range.
 * Where some party can gain nothing every product is 0, and all rational points are given.
 * Cost: points × parties.
 *
 * @source Nash 1950, "The bargaining problem", Econometrica 18: the maximiser of the product, here without lotteries
 * @example findNash(frontier, reservation)
 */
export function findNash(frontier: FrontierPoints, reservation: Float64Array): FoundPoints | NoAgreementZone {
  const ideal = findIdeal(frontier, reservation)
  if (ideal.kind === 'empty') return ideal
  return bestRational(frontier, reservation, nashScore(reservation, ideal.utilities))
}

/** The product of gains, each a share of the party's largest. */
export const nashScore =
  (reservation: Float64Array, ideal: Float64Array): Score =>
  (utilities, at) => {
    let product = 1
    for (let i = 0; i < reservation.length; i++) {
      const most = ideal[i] - reservation[i]
      product *= most > 0 ? (utilities[at + i] - reservation[i]) / most : 0
    }
    return product
  }
