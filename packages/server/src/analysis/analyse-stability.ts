import {
  countMoves,
  findStability,
  type Graph,
  movesFrom,
  STABILITY_CONCEPTS,
  type StabilityConcept,
  stateAt,
} from '@parley/engine/graph-model'
import { type Degrees, degreesOfStability } from './degrees-of-stability.js'
import { toldStability } from './tell-stability.js'

/** Which states of a graph model are stable for whom; states by their decimal numbers, ascending. */
export type StabilityAnswer = Degrees & {
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
    ...toldStability(found, names, states),
    reachable,
    ranks: byMaker((i) => graph.ranks[i]!.of),
    ...degreesOfStability(graph, found),
    ms: performance.now() - start,
  }
}

/** Every state that is an equilibrium under some concept. */
export const allEquilibria = ({ equilibria }: StabilityAnswer): ReadonlySet<number> =>
  new Set(STABILITY_CONCEPTS.flatMap((concept) => [...equilibria[concept]]))

/** The status quo as a state: of a coalesced one, the least combination. */
const statusQuoOf = (graph: Graph): number | null => {
  const { statusQuo } = graph.model
  return statusQuo === null ? null : graph.states[stateAt(graph, statusQuo)]!
}
