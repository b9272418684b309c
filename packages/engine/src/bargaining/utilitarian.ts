import type { FrontierPoints } from '../frontier/frontier.js'
import { bestRational, type Score } from './best-rational.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/**
 * The utilitarian solution: the individually rational points with the largest sum of utilities; every maximiser within
 * `FLOAT`. It compares the parties' utilities, and says nothing about who gets them. Cost: points × parties.
 *
 * @source Harsanyi 1955, "Cardinal welfare, individualistic ethics, and interpersonal comparisons of utility", Journal
 * of Political Economy 63
 * @example findUtilitarian(frontier, reservation)
 */
export function findUtilitarian(frontier: FrontierPoints, reservation: Float64Array): FoundPoints | NoAgreementZone {
  return bestRational(frontier, reservation, utilitarianScore(reservation.length))
}

/** The sum of utilities. */
export const utilitarianScore =
  (parties: number): Score =>
  (utilities, at) => {
    let sum = 0
    for (let i = 0; i < parties; i++) sum += utilities[at + i]
    return sum
  }
