import { type Graph, makersOf, movesFrom } from '@parley/engine/graph-model'
import { type Assessed, sidesOf } from './assess.js'
import type { ConceptMask } from './concepts.js'

/** What decides the layer of a state: how many moves it is from where things stand, or for how many sides it is stable. */
export const LAYERINGS = ['moves', 'sides'] as const
export type Layering = (typeof LAYERINGS)[number]

/** States that no moves lead to. */
export const OUT_OF_REACH = -1

/** By state, the fewest moves of any decision makers that lead to it from a state. */
export const layersByMoves = (graph: Graph, from: number): Int32Array => {
  const layers = new Int32Array(graph.states.length).fill(OUT_OF_REACH)
  layers[from] = 0
  const queue = [from]
  const spread = spreadOf(graph)
  for (let q = 0; q < queue.length; q++)
    for (let maker = 0; maker < makersOf(graph); maker++)
      for (const to of spread(maker, queue[q]!)) {
        if (layers[to] !== OUT_OF_REACH) continue
        layers[to] = layers[queue[q]!]! + 1
        queue.push(to)
      }
  return layers
}

/**
 * Where a decision maker leads from a state that is looked at after all that are nearer. Whoever can change all its options
 * both ways leads from each state of a group to all of it: for the later ones of a group nothing is left.
 */
const spreadOf = (graph: Graph): ((maker: number, state: number) => readonly number[]) => {
  const isDone = graph.groups.map(({ starts }) => new Uint8Array(starts.length - 1))
  return (maker, state) => {
    const { groupOf, isReversible } = graph.groups[maker]!
    if (graph.lists !== null || !isReversible) return movesFrom(graph, maker, state)
    const group = groupOf[state]!
    if (isDone[maker]![group]) return []
    isDone[maker]![group] = 1
    return movesFrom(graph, maker, state)
  }
}

/** By state, for how many decision makers it is not stable under a concept: equilibria are in layer 0. */
export const layersBySides = (assessed: Assessed, concept: ConceptMask): Int32Array =>
  Int32Array.from(assessed.graph.states, (_, s) => assessed.stable.length - sidesOf(assessed, s, concept))
