import { type Graph, makersOf } from './graph.js'
import { type Step, searchLegally } from './legal-search.js'
import { movesFrom } from './moves.js'
import { simultaneousAnswer } from './simultaneous-answer.js'
import type { StabilityConcept } from './stability.js'

/** Concepts under which improvements can be answered. */
export const ANSWERED_CONCEPTS = ['gmr', 'smr', 'seq', 'sseq', 'sim'] as const satisfies readonly StabilityConcept[]
export type AnsweredConcept = (typeof ANSWERED_CONCEPTS)[number]

/** How the opponents can answer an improvement; states as places. */
export type Answer = {
  /** Moves that follow the improvement; under `sim` those made at the same time as it, each from the state itself. */
  readonly moves: readonly Step[]
  /** Where it all ends, no better for the decision maker than the state. */
  readonly ends: number
}

export type Improvement = {
  /** The state that it leads to. */
  readonly to: number
  /** By concept a shortest answer; null: there is none, and so the state is not stable. */
  readonly answers: Readonly<Record<AnsweredConcept, Answer | null>>
}

/** Why a state is stable, or is not, for one decision maker: every improvement, and how it can be answered. */
export type Reason = { readonly maker: number; readonly improvements: readonly Improvement[] }

/**
 * The reasons behind the stability of one state, for each decision maker. A state is Nash stable where there is no
 * improvement, and stable under another concept where each has an answer under it.
 * Cost: a search for each improvement and concept.
 */
export const explainState = (graph: Graph, state: number): Reason[] =>
  Array.from({ length: makersOf(graph) }, (_, maker) => ({
    maker,
    improvements: movesFrom(graph, maker, state, true).map((to) => ({
      to,
      answers: {
        gmr: sequence(graph, maker, state, to, false, false),
        smr: sequence(graph, maker, state, to, false, true),
        seq: sequence(graph, maker, state, to, true, false),
        sseq: sequence(graph, maker, state, to, true, true),
        sim: simultaneousAnswer(graph, maker, state, to),
      },
    })),
  }))

const sequence = (
  graph: Graph,
  maker: number,
  state: number,
  to: number,
  improving: boolean,
  withoutEscape: boolean,
): Answer | null => {
  const { of } = graph.ranks[maker]
  const opponents = graph.ranks.map((_, i) => i).filter((i) => i !== maker)
  const isAnswer = (x: number): boolean =>
    of[x] <= of[state] && (!withoutEscape || movesFrom(graph, maker, x).every((y) => of[y] <= of[state]))
  const search = searchLegally(graph, opponents, to, improving, isAnswer)
  const ends = search.reached.find(isAnswer)
  return ends === undefined ? null : { moves: search.pathTo(ends), ends }
}
