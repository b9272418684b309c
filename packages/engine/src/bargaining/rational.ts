import type { FrontierPoints } from '../frontier/frontier.js'
import { InvariantError } from '../invariant-error.js'

/** There is no point at which every party has at least its reservation value. */
export type NoAgreementZone = { readonly kind: 'empty'; readonly reason: 'no-agreement-zone' }

export const NO_AGREEMENT_ZONE: NoAgreementZone = { kind: 'empty', reason: 'no-agreement-zone' }

/** Points of a frontier, by their numbers there, ascending. */
export type FoundPoints = { readonly kind: 'found'; readonly points: readonly number[] }

/**
 * The individually rational points of a frontier: u_i >= r_i for every party i, compared exactly.
 *
 * `reservation`: one value a party, in the frontier's quanta. Every rational outcome has a rational frontier point that
 * is at least as good for all, so the zone is empty where the answer is. Cost: points × parties.
 *
 * @throws InvariantError where a reservation value is missing or not finite: NaN would silently empty every zone.
 * @source Nash 1950, "The bargaining problem", Econometrica 18: no party accepts less than it has without agreement
 * @example findRational(frontier, Float64Array.of(5e11, 6e11))
 */
export function findRational(frontier: FrontierPoints, reservation: Float64Array): FoundPoints | NoAgreementZone {
  const { parties, size, utilities } = frontier
  requireReservation(frontier, reservation)
  const points: number[] = []
  for (let k = 0; k < size; k++) {
    let i = 0
    while (i < parties && utilities[k * parties + i] >= reservation[i]) i++
    if (i === parties) points.push(k)
  }
  return points.length > 0 ? { kind: 'found', points } : NO_AGREEMENT_ZONE
}

/** Throws an InvariantError where a reservation value is missing or not finite. */
export function requireReservation({ parties }: FrontierPoints, reservation: Float64Array): void {
  if (reservation.length !== parties)
    throw new InvariantError(`invalid number of reservation values: ${reservation.length}`)
  for (const value of reservation)
    if (!Number.isFinite(value)) throw new InvariantError(`invalid reservation value: ${value}`)
}
