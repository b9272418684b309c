import { bestMoves } from './best-move.js'
import { type Graph, makersOf } from './graph.js'
import { simultaneouslyStable } from './simultaneous.js'
import { simultaneouslyStableCoalesced } from './simultaneous-coalesced.js'
import { worstReach } from './worst-reach.js'

/** Solution concepts, in the order told. */
export const STABILITY_CONCEPTS = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const
export type StabilityConcept = (typeof STABILITY_CONCEPTS)[number]

/** What is stable under some concepts. */
export type StabilityOf<Concept extends string> = {
  /** By concept and decision maker, 1 for each state that is stable for it. */
  readonly stable: Readonly<Record<Concept, readonly Uint8Array[]>>
  /** By concept, 1 for each state that is stable for every decision maker. */
  readonly equilibria: Readonly<Record<Concept, Uint8Array>>
}

export type Stability = StabilityOf<StabilityConcept>

/**
 * Which states are stable for whom, under six concepts.
 *
 * With P the focal decision maker's rank, s a state, s1 any improvement of it (a move to a higher rank), x what the
 * opponents can answer:
 *
 * - `nash`: there is no s1.
 * - `gmr`: for every s1 the opponents' legal sequences lead from s1 to an x with P(x) <= P(s).
 * - `smr`: also no move of the focal decision maker leads from that x above P(s).
 * - `seq`, `sseq`: as `gmr` and `smr`, every step of the answer an improvement of its mover.
 * - `sim`: for every s1 each opponent stays or takes one of its improvements from s, and all together lead to a feasible x
 *   with P(x) <= P(s).
 *
 * Each but `sim` asks whether the largest, over moves s1, of min(P(s1), worst of what the answers lead to) is above P(s).
 * Cost: see `worstReach` and `simultaneouslyStable`. Throws WorkLimitError where simultaneous answers are too many.
 *
 * @source Nash 1951; Howard 1971 (GMR, SMR); Fraser & Hipel 1979 (SEQ); Rêgo & Vieira 2017 (SSEQ); Kilgour, Hipel & Fang
 * 1987; Fang, Hipel & Kilgour 1993 for the definitions of all on graphs
 */
export const findStability = (graph: Graph): Stability => {
  const stable: Record<StabilityConcept, Uint8Array[]> = { nash: [], gmr: [], smr: [], seq: [], sseq: [], sim: [] }
  const answered = { done: 0 }
  for (let focal = 0; focal < makersOf(graph); focal++) {
    const { of: ranks, levels } = graph.ranks[focal]
    const best = bestMoves(graph, focal, ranks)
    const against = (worst: Int32Array) => isNoBetter(bestMoves(graph, focal, smaller(ranks, worst)), ranks)
    stable.nash.push(isNoBetter(best, ranks))
    stable.gmr.push(against(worstReach(graph, focal, ranks, levels, false)))
    stable.smr.push(against(worstReach(graph, focal, best, levels, false)))
    stable.seq.push(against(worstReach(graph, focal, ranks, levels, true)))
    stable.sseq.push(against(worstReach(graph, focal, best, levels, true)))
    stable.sim.push(
      graph.lists
        ? simultaneouslyStableCoalesced(graph, focal, answered)
        : simultaneouslyStable(graph, focal, stable.nash[focal], stable.gmr[focal], answered),
    )
  }
  return withEquilibria(stable, graph.states.length)
}

/** Stability by concept and decision maker, with the equilibria that follow. */
export const withEquilibria = <Concept extends string>(
  stable: Readonly<Record<Concept, readonly Uint8Array[]>>,
  states: number,
): StabilityOf<Concept> => ({
  stable,
  equilibria: Object.fromEntries(
    Object.entries<readonly Uint8Array[]>(stable).map(([concept, marks]) => [concept, inAll(marks, states)]),
  ) as Record<Concept, Uint8Array>,
})

/** The states marked, as places, ascending. */
export const placesMarked = (marks: Uint8Array): number[] => {
  const places: number[] = []
  for (let s = 0; s < marks.length; s++) if (marks[s]) places.push(s)
  return places
}

/** 1 for each state whose value is not above its rank. */
export const isNoBetter = (values: Int32Array, ranks: Int32Array): Uint8Array => {
  const stable = new Uint8Array(ranks.length)
  for (let s = 0; s < ranks.length; s++) stable[s] = values[s] <= ranks[s] ? 1 : 0
  return stable
}

/** The smaller of two values, state by state. */
export const smaller = (a: Int32Array, b: Int32Array): Int32Array => {
  const result = new Int32Array(a.length)
  for (let s = 0; s < a.length; s++) result[s] = Math.min(a[s], b[s])
  return result
}

const inAll = (marks: readonly Uint8Array[], states: number): Uint8Array => {
  const result = new Uint8Array(states).fill(1)
  for (const mark of marks) for (let s = 0; s < states; s++) result[s] &= mark[s]
  return result
}
