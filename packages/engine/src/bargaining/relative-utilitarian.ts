import type { FrontierPoints } from '../frontier/frontier.js'
import { bestRational, type Score } from './best-rational.js'
import { findIdeal } from './ideal.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/**
 * The relative utilitarian solution on a finite set: the individually rational points with the largest sum of shares,
 * sum_i (u_i − r_i) / (b_i − r_i), b the ideal point; every maximiser within `FLOAT`. Each party's utility runs from 0 at
 * its reservation value to 1 at the best it can have, so that no scale has to be compared; of the ways to fix the range
 * this is the one of bargaining theory. Parties that can gain nothing (b_i = r_i) are left out.
 * Cost: points × parties.
 *
 * @source Pivato 2009, "Twofold optimality of the relative utilitarian bargaining solution", Social Choice and Welfare
 * 32; the name: Dhillon & Mertens 1999, "Relative utilitarianism", Econometrica 67
 * @example findRelativeUtilitarian(frontier, reservation)
 */
export function findRelativeUtilitarian(
  frontier: FrontierPoints,
  reservation: Float64Array,
): FoundPoints | NoAgreementZone {
  const ideal = findIdeal(frontier, reservation)
  if (ideal.kind === 'empty') return ideal
  return bestRational(frontier, reservation, relativeUtilitarianScore(reservation, ideal.utilities))
}

/** The sum of shares of each party's largest gain. */
export const relativeUtilitarianScore =
  (reservation: Float64Array, ideal: Float64Array): Score =>
  (utilities, at) => {
    let sum = 0
    for (let i = 0; i < reservation.length; i++) {
      const most = ideal[i] - reservation[i]
      if (most > 0) sum += (utilities[at + i] - reservation[i]) / most
    }
    return sum
  }
