import type { Graph } from './graph.js'
import { movesFrom } from './moves.js'

/** A move: who, and the state that it leads to, as a place. */
export type Step = { readonly mover: number; readonly to: number }

/** What some decision makers lead to from a state, nobody moving twice in a row. */
export type LegalSearch = {
  /** States reached, as places, nearest first; the start itself where they lead back to it. */
  readonly reached: readonly number[]
  /** A shortest sequence to a state reached. */
  pathTo(state: number): readonly Step[]
}

/**
 * Searches from a state by legal sequences of the movers, breadth first; with `improving`, by moves that are improvements
 * for whoever makes them. Ends early once a state is reached that `isEnough` takes.
 * Cost: at most the moves of each mover from every state, once for each other mover.
 */
export const searchLegally = (
  graph: Graph,
  movers: readonly number[],
  from: number,
  improving: boolean,
  isEnough: (state: number) => boolean = () => false,
): LegalSearch => {
  const makers = graph.ranks.length
  /** Node before each node (state × makers + last mover); −1: the start. */
  const before = new Map<number, number>()
  const firstNode = new Map<number, number>()
  const queue: number[] = []
  const enter = (state: number, last: number, node: number): boolean => {
    for (const mover of movers) {
      if (mover === last) continue
      for (const to of movesFrom(graph, mover, state, improving)) {
        const next = to * makers + mover
        if (before.has(next)) continue
        before.set(next, node)
        queue.push(next)
        if (!firstNode.has(to)) firstNode.set(to, next)
        if (isEnough(to)) return true
      }
    }
    return false
  }
  let isDone = enter(from, -1, -1)
  for (let q = 0; q < queue.length && !isDone; q++) {
    const node = queue[q]
    isDone = enter(Math.floor(node / makers), node % makers, node)
  }
  return {
    reached: [...firstNode.keys()],
    pathTo: (state) => {
      const path: Step[] = []
      for (let node = firstNode.get(state) ?? -1; node >= 0; node = before.get(node)!)
        path.unshift({ mover: node % makers, to: Math.floor(node / makers) })
      return path
    },
  }
}
