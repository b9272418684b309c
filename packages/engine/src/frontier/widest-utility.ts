import type { DecisionGraph } from './decision-graph.js'
import type { Layout } from './points.js'

/** The widest range that a party's utilities can have: over each issue, the best cell less the worst. */
export function widestUtility(graph: DecisionGraph, records: Float64Array, { parties, stride }: Layout): number {
  let widest = 0
  for (let i = 0; i < parties; i++) {
    const low: number[] = []
    const high: number[] = []
    graph.cellIssue.forEach((issue, k) => {
      const value = records[k * stride + i]
      low[issue] = Math.min(low[issue] ?? value, value)
      high[issue] = Math.max(high[issue] ?? value, value)
    })
    widest = Math.max(
      widest,
      high.reduce((sum, value, issue) => sum + value - low[issue], 0),
    )
  }
  return widest
}
