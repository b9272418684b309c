import { type Frontier, findFrontier, findFrontierWithin, type OverBudget } from '../frontier/frontier.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'
import { addBestOutcomes } from './add-best-outcomes.js'

/**
 * What a frontier may have and cost whose error somebody has asked for: more points than by default, and some ten times the
 * work, some twenty seconds of it.
 */
const ASKED_FOR = { limit: 200_000, work: 2e9 }

/**
 * The frontier of a space, and where it had to be thinned also the outcomes that the solution concepts choose (see
 * `addBestOutcomes`).
 *
 * `reservation`: in quanta; `epsilon`: the largest error accepted, in quanta, 0 for none; null: exact where that comes at
 * once, else with the smallest error that does. Cost: see `findFrontier`.
 *
 * @throws InvariantError where a reservation value is missing or not finite, or `epsilon` is negative.
 * @example findReferenceFrontier(space, table, reservation, null)
 */
export function findReferenceFrontier(
  space: OutcomeSpace,
  table: UtilityTable,
  reservation: Float64Array,
  epsilon: number | null,
): Frontier | OverBudget {
  const frontier = epsilon === null ? findFrontier(space, table) : findFrontierWithin(space, table, epsilon, ASKED_FOR)
  return frontier.kind === 'bounded' ? addBestOutcomes(frontier, reservation) : frontier
}
