import type { FrontierPoints } from '../frontier/frontier.js'
import { bestRational, type Score } from './best-rational.js'
import { findIdeal } from './ideal.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/**
 * The Kalai–Smorodinsky solution on a finite set: the individually rational points with the largest
 * min_i (u_i − r_i) / (b_i − r_i), b the ideal point; every maximiser within `FLOAT`. On a convex set this is the point
 * where all parties get the same share of their largest gain; on a finite set there may be no such point, and the least
 * share is made as large as it can be.
 *
 * Parties that can gain nothing (b_i = r_i) are left out; where that is all of them, all rational points are given.
 * Cost: points × parties.
 *
 * @source Kalai & Smorodinsky 1975, "Other solutions to Nash's bargaining problem", Econometrica 43
 * @example findKalaiSmorodinsky(frontier, reservation)
 */
export function findKalaiSmorodinsky(
  frontier: FrontierPoints,
  reservation: Float64Array,
): FoundPoints | NoAgreementZone {
  const ideal = findIdeal(frontier, reservation)
  if (ideal.kind === 'empty') return ideal
  return bestRational(frontier, reservation, kalaiSmorodinskyScore(reservation, ideal.utilities))
}

/** The least share that a party has of its largest gain. */
export const kalaiSmorodinskyScore =
  (reservation: Float64Array, ideal: Float64Array): Score =>
  (utilities, at) => {
    let least = 1
    for (let i = 0; i < reservation.length; i++) {
      const most = ideal[i] - reservation[i]
      if (most > 0) least = Math.min(least, (utilities[at + i] - reservation[i]) / most)
    }
    return least
  }
