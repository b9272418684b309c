import type { Graph } from './graph.js'
import { searchLegally } from './legal-search.js'
import { movesFrom } from './moves.js'
import { simultaneousEnds } from './simultaneous-answer.js'
import type { StabilityConcept } from './stability.js'

/**
 * What keeps a decision maker from one move away from a state: sets of states, as places. The move is held back where all
 * states of at least one set are no better for it than the state it moves from; the first set is the move's own target,
 * for a move that is no improvement.
 */
export type WaysBack = { readonly to: number; readonly sets: readonly (readonly number[])[] }

/**
 * What keeps a decision maker at a state under a concept, move by move: the state is stable for it where every move is
 * held back. Its own ranks play no part in these sets, which makes them good for asking how the ranks would have to change.
 * Cost: a search for each move.
 */
export const waysBack = (graph: Graph, maker: number, state: number, concept: StabilityConcept): WaysBack[] => {
  const opponents = graph.ranks.map((_, i) => i).filter((i) => i !== maker)
  const escapes = new Map<number, readonly number[]>()
  const withEscapes = (x: number): readonly number[] => {
    const known = escapes.get(x) ?? [x, ...movesFrom(graph, maker, x)]
    escapes.set(x, known)
    return known
  }
  return movesFrom(graph, maker, state).map((to) => {
    const own = [[to]]
    switch (concept) {
      case 'nash':
        return { to, sets: own }
      case 'sim':
        return { to, sets: [...own, ...simultaneousEnds(graph, maker, state, to).map((x) => [x])] }
      default: {
        const improving = concept === 'seq' || concept === 'sseq'
        const { reached } = searchLegally(graph, opponents, to, improving)
        const sets = concept === 'gmr' || concept === 'seq' ? reached.map((x) => [x]) : reached.map(withEscapes)
        return { to, sets: [...own, ...sets] }
      }
    }
  })
}
