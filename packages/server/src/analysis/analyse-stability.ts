import {
  countMoves,
  findStability,
  type Graph,
  movesFrom,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityConcept,
  stateAt,
} from '@parley/engine/graph-model'

/** Which states of a graph model are stable for whom; states by their decimal numbers, ascending. */
export type StabilityAnswer = {
  readonly kind: 'stability'
  readonly decisionMakers: readonly string[]
  readonly options: readonly string[]
  /** Numbers of the options that each decision maker controls. */
  readonly controls: Readonly<Record<string, readonly number[]>>
  /** Feasible states; of coalesced ones the least. */
  readonly states: Int32Array
  readonly statusQuo: number | null
  /** By concept and decision maker. */
  readonly stable: Readonly<Record<StabilityConcept, Readonly<Record<string, Int32Array>>>>
  readonly equilibria: Readonly<Record<StabilityConcept, Int32Array>>
  /** By decision maker, for each state those that it can move to; null where these are more than `MOST_MOVES_TOLD`. */
  readonly reachable: Readonly<Record<string, readonly (readonly number[])[]>> | null
  /** By decision maker, its rank of each state: 1 the worst, the same rank where it is indifferent. */
  readonly ranks: Readonly<Record<string, Int32Array>>
  readonly ms: number
}

/** Moves that are listed one by one. */
export const MOST_MOVES_TOLD = 250_000

/** The stability of every state of a graph under every concept. Throws WorkLimitError as `findStability` does. */
export const analyseStability = (graph: Graph): StabilityAnswer => {
  const start = performance.now()
  const { model, states } = graph
  const names = model.decisionMakers.map(({ name }) => name)
  const byMaker = <T>(of: (maker: number) => T): Record<string, T> =>
    Object.fromEntries(names.map((name, i) => [name, of(i)]))
  const found = findStability(graph)
  const moves = names.reduce((sum, _, i) => sum + countMoves(graph, i), 0)
  const reachable =
    moves > MOST_MOVES_TOLD
      ? null
      : byMaker((i) => Array.from(states, (_, s) => movesFrom(graph, i, s).map((t) => states[t]!)))
  return {
    kind: 'stability',
    decisionMakers: names,
    options: model.options.map(({ name }) => name),
    controls: byMaker((i) => model.decisionMakers[i]!.options),
    states,
    statusQuo: statusQuoOf(graph),
    stable: byConcept((concept) => byMaker((i) => numbersWhere(found.stable[concept][i]!, states))),
    equilibria: byConcept((concept) => numbersWhere(found.equilibria[concept], states)),
    reachable,
    ranks: byMaker((i) => graph.ranks[i]!.of),
    ms: performance.now() - start,
  }
}

/** Every state that is an equilibrium under some concept. */
export const allEquilibria = ({ equilibria }: StabilityAnswer): ReadonlySet<number> =>
  new Set(STABILITY_CONCEPTS.flatMap((concept) => [...equilibria[concept]]))

const byConcept = <T>(of: (concept: StabilityConcept) => T): Record<StabilityConcept, T> =>
  Object.fromEntries(STABILITY_CONCEPTS.map((concept) => [concept, of(concept)])) as Record<StabilityConcept, T>

const numbersWhere = (marks: Stability['equilibria']['nash'], states: Int32Array): Int32Array => {
  let count = 0
  for (const mark of marks) count += mark
  const numbers = new Int32Array(count)
  let next = 0
  for (let s = 0; s < marks.length; s++) if (marks[s]) numbers[next++] = states[s]!
  return numbers
}

/** The status quo as a state: of a coalesced one, the least combination. */
const statusQuoOf = (graph: Graph): number | null => {
  const { statusQuo } = graph.model
  return statusQuo === null ? null : graph.states[stateAt(graph, statusQuo)]!
}
