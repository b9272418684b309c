import { fallToUnsettle, liftToSettle, type RankingChange } from './change-of-ranking.js'
import { fewestMoves, type StatementChange } from './change-of-statements.js'
import type { Graph } from './graph.js'
import { rerank } from './rerank.js'
import { findStability, type StabilityConcept } from './stability.js'
import { waysBack } from './ways-back.js'

/** What would have to change in the preferences of one decision maker. */
export type MakerChange = {
  readonly maker: number
  /** null: no change of its ranking does. */
  readonly ranking: RankingChange | null
  /** null: its preference is no list of statements. */
  readonly statements: StatementChange | null
}

export type DistanceToStability = {
  readonly concept: StabilityConcept
  /** By decision maker, the least that makes the state stable for it; 0 pairs where it is. */
  readonly settle: readonly MakerChange[]
  /** Sum of these pairs. */
  readonly pairs: number
  /**
   * Whether the state is an equilibrium once all these changes of rankings are made. Always under `nash`, `gmr` and `smr`;
   * under the others one decision maker's change can take an answer from another.
   */
  readonly settles: boolean
  /** By decision maker, the least that makes the state unstable for it. */
  readonly unsettle: readonly MakerChange[]
}

/** States beyond which it is not asked: every move is searched from, and every set of answers held. */
export const MOST_CHANGE_STATES = 4096

/**
 * How far a state is from being an equilibrium under a concept, and from being none: for each decision maker the smallest
 * change of its ranking and the fewest of its statements moved, everybody else's preferences as they are.
 * At most `MOST_CHANGE_STATES` states are expected. Cost: see `waysBack`, `fewestMoves`.
 */
export const distanceToStability = (graph: Graph, state: number, concept: StabilityConcept): DistanceToStability => {
  const ways = graph.ranks.map((_, maker) => waysBack(graph, maker, state, concept))
  const statementsOf = (maker: number, wanted: boolean): StatementChange | null => {
    const { preference } = graph.model.decisionMakers[maker]
    return preference.kind === 'statements'
      ? fewestMoves(ways[maker], state, preference.statements, graph.model.options.length, graph.states, wanted)
      : null
  }
  const settle = graph.ranks.map((ranks, maker) => ({
    maker,
    ranking: liftToSettle(ways[maker], state, ranks.of),
    statements: statementsOf(maker, true),
  }))
  const unsettle = graph.ranks.map((ranks, maker) => ({
    maker,
    ranking: fallToUnsettle(ways[maker], state, ranks.of),
    statements: statementsOf(maker, false),
  }))
  const lifted = new Map(
    settle.flatMap(({ maker, ranking }) => {
      if (ranking.pairs === 0) return []
      const of = graph.ranks[maker].of.slice()
      of[state] = ranking.level
      return [[maker, { of, levels: graph.ranks[maker].levels }] as const]
    }),
  )
  const { equilibria } = findStability(rerank(graph, lifted))
  return {
    concept,
    settle,
    pairs: settle.reduce((sum, { ranking }) => sum + ranking.pairs, 0),
    settles: equilibria[concept][state] === 1,
    unsettle,
  }
}
