import type { GraphModel } from '@parley/model'
import type { Doubt } from './doubt.js'
import type { Groups } from './groups.js'
import type { Lists } from './lists.js'
import type { Perception } from './perception.js'
import { placesOf, type Ranks } from './ranks.js'
import { placeOf, type StateSpace } from './state-space.js'
import type { Strength } from './strength.js'

/**
 * A graph model made ready for analysis. A *state* is a place in `states`; a *combination* a place in `space`. They are
 * the same thing, unless states are coalesced.
 */
export type Graph = {
  readonly model: GraphModel
  readonly space: StateSpace
  /** Decimal numbers of the states, ascending; of a coalesced state, that of its least combination. */
  readonly states: Int32Array
  /** State of each combination; null: nothing is coalesced. */
  readonly stateOf: Int32Array | null
  /** By decision maker, over states. */
  readonly ranks: readonly Ranks[]
  /** By decision maker, over combinations. */
  readonly groups: readonly Groups[]
  /** By decision maker, over states; null: nothing is coalesced, and the groups say all. */
  readonly lists: readonly Lists[] | null
  /** By decision maker, which preferences are great; null: nothing is said of that. */
  readonly strengths: readonly (Strength | null)[]
  /** By decision maker, which comparisons are not known; null: all are. */
  readonly doubts: readonly (Doubt | null)[]
  /** By decision maker, where its view differs from how things are; null: nowhere. */
  readonly perceptions: readonly (Perception | null)[]
}

/** The state with a number, as a place; of a coalesced state any of its combinations will do. -1: infeasible. */
export const stateAt = ({ space, stateOf }: Graph, number: number): number => {
  const combination = placeOf(space, number)
  return combination < 0 || stateOf === null ? combination : stateOf[combination]
}

/** By decision maker its states, as places: the best first, those that tie together. */
export const placesByRank = ({ ranks }: Graph): number[][][] => ranks.map(placesOf)

/** Number of decision makers. */
export const makersOf = ({ model }: Graph): number => model.decisionMakers.length
