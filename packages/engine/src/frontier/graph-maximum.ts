import type { DecisionGraph } from './decision-graph.js'
import type { Layout } from './points.js'

/** Ways to complete an outcome that are looked at, at most. */
const MOST = 1000

/**
 * The largest weighted sum of utilities over all outcomes of a graph, without a frontier, and the records of all outcomes
 * that come within `tolerance` (relative) of it; `isComplete`: these are all. `weights`: one a party, not negative.
 * Cost: the cells, and the ties.
 */
export function findMaximisers(
  graph: DecisionGraph,
  records: Float64Array,
  { parties, stride }: Layout,
  weights: Float64Array,
  tolerance: number,
): { readonly records: readonly Float64Array[]; readonly isComplete: boolean } {
  const { cellStart, childStart, children } = graph
  const groups = cellStart.length - 1
  const best = new Float64Array(groups).fill(Number.NEGATIVE_INFINITY)
  const values = new Float64Array(graph.cellIssue.length)
  for (let g = 0; g < groups; g++)
    for (let k = cellStart[g]; k < cellStart[g + 1]; k++) {
      for (let i = 0; i < parties; i++) values[k] += weights[i] * records[k * stride + i]
      for (let c = childStart[k]; c < childStart[k + 1]; c++) values[k] += best[children[c]]
      if (values[k] > best[g]) best[g] = values[k]
    }
  const roots = Array.from(graph.roots ?? [])
  const largest = roots.reduce((sum, root) => sum + best[root], 0)
  const found: Float64Array[] = []
  let looked = 0
  /** Decides the first of the open groups in every way that loses no more than `left`, and then the others. */
  const decide = (open: readonly number[], chosen: readonly number[], left: number): void => {
    if (looked > MOST) return
    const [g, ...others] = open
    if (g === undefined) {
      looked++
      const record = new Float64Array(stride)
      for (const k of chosen) for (let d = 0; d < stride - 1; d++) record[d] += records[k * stride + d]
      record[stride - 1] = 1
      found.push(record)
      return
    }
    for (let k = cellStart[g]; k < cellStart[g + 1]; k++)
      if (best[g] - values[k] <= left)
        decide(
          [...children.subarray(childStart[k], childStart[k + 1]), ...others],
          [...chosen, k],
          left - (best[g] - values[k]),
        )
  }
  decide(roots, [], tolerance * Math.abs(largest))
  return { records: found, isComplete: looked <= MOST }
}
