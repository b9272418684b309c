import { type Graph, makersOf, movesFrom } from '@parley/engine/graph-model'
import type { Node, Placed } from './place-nodes.js'

/** A move as it is drawn: between two nodes, by one decision maker. */
export type DrawnMove = {
  readonly key: string
  readonly from: Node
  readonly to: Node
  readonly maker: number
  /** Some of the moves drawn here are improvements for the mover. */
  readonly improves: boolean
}

/** Moves that a picture shows at most; beyond, nothing can be told apart. */
export const MOST_MOVES = 400
/** Improvements that are all drawn where nobody has asked for them. */
export const MOST_AT_ONCE = 40

/** The moves out of some states, those between the same two nodes by the same decision maker as one. Moves within a node are left out. */
export const movesOut = (
  graph: Graph,
  { nodeOf }: Placed,
  states: readonly number[],
  improving: boolean,
): DrawnMove[] => {
  const moves = new Map<string, DrawnMove>()
  for (const state of states)
    for (let maker = 0; maker < makersOf(graph); maker++) {
      const { of } = graph.ranks[maker]!
      for (const target of movesFrom(graph, maker, state, improving)) {
        const [from, to] = [nodeOf[state]!, nodeOf[target]!]
        if (from === to) continue
        const key = `${from.key} ${to.key} ${maker}`
        const improves = of[target]! > of[state]! || (moves.get(key)?.improves ?? false)
        moves.set(key, { key, from, to, maker, improves })
      }
    }
  return [...moves.values()]
}
