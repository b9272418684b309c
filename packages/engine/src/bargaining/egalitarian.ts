import type { FrontierPoints } from '../frontier/frontier.js'
import { bestRational, type Score } from './best-rational.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/**
 * The egalitarian solution on a finite set: the individually rational points with the largest least gain,
 * min_i (u_i − r_i); every maximiser within `FLOAT`. It compares the parties' utilities, which the Nash and
 * Kalai–Smorodinsky solutions do not. Cost: points × parties.
 *
 * @source Kalai 1977, "Proportional solutions to bargaining situations", Econometrica 45: equal proportions
 * @example findEgalitarian(frontier, reservation)
 */
export function findEgalitarian(frontier: FrontierPoints, reservation: Float64Array): FoundPoints | NoAgreementZone {
  return bestRational(frontier, reservation, egalitarianScore(reservation))
}

/** The least gain. */
export const egalitarianScore =
  (reservation: Float64Array): Score =>
  (utilities, at) => {
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < reservation.length; i++) least = Math.min(least, utilities[at + i] - reservation[i])
    return least
  }
