import type { FrontierPoints } from '../frontier/frontier.js'
import { InvariantError } from '../invariant-error.js'
import { FLOAT, isClose } from '../numeric/tolerance.js'

/**
 * The opposition of a scenario: how far the frontier stays from the point at which every party has the most that any
 * outcome gives it. 0 where one outcome is best for all. Reservation values play no part: it is about preferences.
 *
 * `distance`: Euclidean, in quanta, so it compares scenarios where each party's utility runs over the same 0..1; `points`:
 * the frontier points at that distance within `FLOAT`; `most`: each party's largest utility. With utilities in 0..1 it is
 * at most √(parties − 1). Other programs measure from their own Kalai point (docs/reference/bargaining/definitions.md).
 * Cost: points × parties.
 *
 * @throws InvariantError for a frontier without points.
 * @source Baarslag et al. 2013, "Evaluating practical negotiating agents: results and analysis of the 2011 international
 * competition", Artificial Intelligence 198: the least distance of the outcome space from complete satisfaction
 * @example findOpposition(frontier)
 */
export function findOpposition({ parties, size, utilities }: FrontierPoints): {
  readonly distance: number
  readonly points: readonly number[]
  readonly most: Float64Array
} {
  if (size === 0) throw new InvariantError('missing points: opposition needs a frontier')
  const most = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0; at < utilities.length; at++) most[at % parties] = Math.max(most[at % parties], utilities[at])
  const distances = new Float64Array(size)
  let distance = Number.POSITIVE_INFINITY
  for (let k = 0; k < size; k++) {
    let squares = 0
    for (let i = 0; i < parties; i++) squares += (most[i] - utilities[k * parties + i]) ** 2
    distances[k] = Math.sqrt(squares)
    distance = Math.min(distance, distances[k])
  }
  const points: number[] = []
  for (let k = 0; k < size; k++) if (isClose(distances[k], distance, FLOAT)) points.push(k)
  return { distance, points, most }
}
