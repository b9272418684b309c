import { bestMoves } from './best-move.js'
import { type Graph, makersOf } from './graph.js'
import { isNoBetter, type StabilityOf, smaller, withEquilibria } from './stability.js'
import { worstReach } from './worst-reach.js'

/** Concepts that ask how strong a preference is, or whether it is known. */
export const DEGREE_CONCEPTS = ['nash', 'gmr', 'smr', 'seq'] as const
export type DegreeConcept = (typeof DEGREE_CONCEPTS)[number]

/**
 * Which states are *strongly* stable for whom: every improvement, mild or great, can be answered with a state that is
 * greatly worse for the focal decision maker than the one it left; under `smr` it also stays greatly worse off wherever it
 * goes from there. General stability, which takes any answer that leaves it no better off, is what `findStability` gives.
 * Without an improvement a state is strongly stable too, so `nash` is the same in both; a decision maker without great
 * preferences has no other strongly stable states. null: the model says nothing of strength.
 *
 * With f(s1) the lowest rank that is greatly preferred to the worst that the answers to s1 lead to, s is strongly stable
 * where no move leads to an s1 of which both its own rank and f(s1) are above P(s). Cost: as `findStability`.
 * @source Hamouda, Kilgour & Hipel 2004 (two decision makers), 2006 (any number), definitions of strongly stable GMR, SMR
 * and SEQ; Xu, Hipel, Kilgour & Fang 2018, chapter 6
 */
export const findStrongStability = (graph: Graph): StabilityOf<DegreeConcept> | null => {
  if (graph.strengths.every((strength) => strength === null)) return null
  const stable: Record<DegreeConcept, Uint8Array[]> = { nash: [], gmr: [], smr: [], seq: [] }
  for (let focal = 0; focal < makersOf(graph); focal++) {
    const { of: ranks, levels } = graph.ranks[focal]
    const strength = graph.strengths[focal]
    const best = bestMoves(graph, focal, ranks)
    const nash = isNoBetter(best, ranks)
    const against = (values: Int32Array, improving: boolean): Uint8Array => {
      if (strength === null) return nash.slice()
      const needed = worstReach(graph, focal, values, levels, improving)
      for (let s = 0; s < needed.length; s++) needed[s] = strength[needed[s]]
      return isNoBetter(bestMoves(graph, focal, smaller(ranks, needed)), ranks)
    }
    stable.nash.push(nash)
    stable.gmr.push(against(ranks, false))
    stable.smr.push(against(best, false))
    stable.seq.push(against(ranks, true))
  }
  return withEquilibria(stable, graph.states.length)
}
