import { type Graph, type Step, searchLegally } from '@parley/engine/graph-model'

/** A shortest legal sequence from one state to another: by improvements where there is one, else by any moves. */
export type Path = { readonly improving: boolean; readonly steps: readonly Step[] }

/** null: no moves lead there, or it is the state itself. */
export const pathFrom = (graph: Graph, from: number, to: number): Path | null => {
  if (from === to) return null
  const everybody = graph.ranks.map((_, i) => i)
  for (const improving of [true, false]) {
    const search = searchLegally(graph, everybody, from, improving, (state) => state === to)
    const steps = search.pathTo(to)
    if (steps.length > 0) return { improving, steps }
  }
  return null
}
