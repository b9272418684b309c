import type { Condition } from '@parley/model'
import type { Graph } from './graph.js'
import { makeGroups } from './groups.js'
import { makeLists } from './lists.js'
import { type Ranks, ranksByWorth } from './ranks.js'
import type { StateSpace } from './state-space.js'
import { columnsOf, isSet, placesWhere } from './truth.js'

/** Where one decision maker's view differs from how things are. */
export type Perception = {
  /** 1 for each combination that it sees. */
  readonly seen: Uint8Array
  /** How it takes others to rank the states, by decision maker; who is not in it, as it is. */
  readonly believed: ReadonlyMap<number, Ranks>
}

/** The combinations in which none of the conditions holds. Cost: a pass over them for each part of a condition. */
export const seenBy = (unseen: readonly Condition[], options: number, numbers: Int32Array): Uint8Array => {
  const hidden = placesWhere({ kind: 'or', of: unseen }, columnsOf(options, numbers))
  return Uint8Array.from(numbers, (_, c) => (isSet(hidden, c) ? 0 : 1))
}

/** The conflict as one decision maker takes it to be. */
export type View = {
  /** With the numbers that the states have in the whole graph. */
  readonly graph: Graph
  /** The place in the whole graph of each state of the view, ascending. */
  readonly wholeOf: Int32Array
}

/**
 * The conflict as decision maker `maker` takes it to be: only the states that it sees, moves between them alone, and
 * everybody ranking them as it believes, itself as it does. It takes all others to see it the same way. A state of several
 * combinations is seen where one of them is. Cost: a few passes over the states.
 * @source Bennett 1977, Toward a theory of hypergames; Wang, Hipel & Fraser 1988, Modeling misperceptions in hypergames;
 * in the graph model, Aljefri, Bashar, Fang & Hipel 2018, First-level hypergame for investigating misperception in conflicts
 */
export const viewOf = (whole: Graph, maker: number): View => {
  const perception = whole.perceptions[maker]
  if (perception === null) return { graph: whole, wholeOf: Int32Array.from(whole.states, (_, s) => s) }
  const { seen, believed } = perception
  const { space, stateOf, model } = whole
  const wholeStateOf = (combination: number) => (stateOf === null ? combination : stateOf[combination])
  const kept = Int32Array.from(space.numbers, (_, c) => c).filter((c) => seen[c] === 1)
  const isSeen = new Uint8Array(whole.states.length)
  for (const c of kept) isSeen[wholeStateOf(c)] = 1
  const wholeOf = Int32Array.from(whole.states, (_, s) => s).filter((s) => isSeen[s] === 1)
  const placeIn = new Int32Array(whole.states.length).fill(-1)
  wholeOf.forEach((s, k) => {
    placeIn[s] = k
  })
  const numbers = kept.map((c) => space.numbers[c])
  const own: StateSpace = { options: space.options, numbers, places: tableOf(space, numbers) }
  const ownStateOf = stateOf && kept.map((c) => placeIn[stateOf[c]])
  const ranks = whole.ranks.map((actual, i) => {
    const { of } = (i === maker ? undefined : believed.get(i)) ?? actual
    return ranksByWorth(Float64Array.from(wholeOf, (s) => of[s]))
  })
  const groups = model.decisionMakers.map((one, i) => {
    const { of, levels } = ranks[i]
    return makeGroups(model, one, own, ownStateOf ? ownStateOf.map((s) => of[s]) : of, levels)
  })
  return {
    wholeOf,
    graph: {
      model: { ...model, statusQuo: null },
      space: own,
      states: wholeOf.map((s) => whole.states[s]),
      stateOf: ownStateOf,
      ranks,
      groups,
      lists: ownStateOf && groups.map((of) => makeLists(of, numbers, ownStateOf, wholeOf.length)),
      strengths: ranks.map(() => null),
      doubts: ranks.map(() => null),
      perceptions: ranks.map(() => null),
    },
  }
}

const tableOf = ({ places }: StateSpace, numbers: Int32Array): Int32Array | null => {
  if (places === null) return null
  const table = new Int32Array(places.length).fill(-1)
  numbers.forEach((number, p) => {
    table[number] = p
  })
  return table
}
