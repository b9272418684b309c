import type { Graph } from './graph.js'
import { searchLegally } from './legal-search.js'

/** Concepts that are defined for coalitions. */
export const COALITION_CONCEPTS = ['nash', 'gmr', 'smr', 'seq'] as const
export type CoalitionConcept = (typeof COALITION_CONCEPTS)[number]

/** Stability for a coalition: 1 for each state that is stable for it. */
export type CoalitionStability = Readonly<Record<CoalitionConcept, Uint8Array>>

/** States beyond which coalitions are not analysed: the cost goes with the third power. */
export const MOST_COALITION_STATES = 1024

/**
 * Which states are stable for a coalition that acts together. An improvement of the coalition is a state that its legal
 * sequences lead to and that every member ranks higher.
 *
 * - `nash`: there is none.
 * - `gmr`: each can be answered by the others' legal sequences with a state that some member ranks no higher than the first.
 * - `smr`: also wherever the coalition goes from that answer, some member ranks it no higher.
 * - `seq`: as `gmr`, every step of the answer an improvement of its mover.
 *
 * For a coalition of one these are the concepts for that decision maker. At most `MOST_COALITION_STATES` states are expected.
 * Cost: up to the third power of the states.
 *
 * @source Kilgour, Hipel, Fang & Peng 2001, Coalition analysis in group decision support; Inohara & Hipel 2008, Coalition
 * analysis in the graph model for conflict resolution (whose CSEQ lets the others answer by coalitions; here each by itself)
 */
export const coalitionStability = (graph: Graph, members: readonly number[]): CoalitionStability => {
  const states = graph.states.length
  const others = graph.ranks.map((_, i) => i).filter((i) => !members.includes(i))
  const reach = (movers: readonly number[], improving: boolean) =>
    Array.from({ length: states }, (_, s) => searchLegally(graph, movers, s, improving).reached)
  const own = reach(members, false)
  const answers = reach(others, false)
  const improvingAnswers = reach(others, true)
  const ranks = members.map((member) => graph.ranks[member].of)
  const stable = {
    nash: new Uint8Array(states),
    gmr: new Uint8Array(states),
    smr: new Uint8Array(states),
    seq: new Uint8Array(states),
  }
  for (let s = 0; s < states; s++) {
    const holdsBack = Uint8Array.from({ length: states }, (_, x) => (ranks.some((of) => of[x] <= of[s]) ? 1 : 0))
    const improvements = own[s].filter((x) => !holdsBack[x])
    const isFinal = Uint8Array.from(own, (next, x) => (holdsBack[x] && next.every((y) => holdsBack[y]) ? 1 : 0))
    stable.nash[s] = improvements.length === 0 ? 1 : 0
    stable.gmr[s] = improvements.every((x) => answers[x].some((y) => holdsBack[y])) ? 1 : 0
    stable.smr[s] = improvements.every((x) => answers[x].some((y) => isFinal[y])) ? 1 : 0
    stable.seq[s] = improvements.every((x) => improvingAnswers[x].some((y) => holdsBack[y])) ? 1 : 0
  }
  return stable
}
