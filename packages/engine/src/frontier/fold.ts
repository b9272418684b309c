import type { Budget } from './budget.js'
import type { DecisionGraph } from './decision-graph.js'
import type { Layout, Points } from './points.js'
import { makeUniter } from './unite.js'

/**
 * The non-dominated points over all feasible outcomes of a graph, from one record per cell, in descending lexicographic
 * order; null where a set on the way would have more than `most` points, or the budget is used up.
 *
 * Each group's set is the union of its cells' records, each combined with the sets of its children; the roots' sets are
 * combined one after another. Domination is looked at within one group only, where the issues decided above are the
 * same to every point.
 *
 * @source Rollón & Larrosa 2006, "Bucket elimination for multiobjective optimization problems", Journal of Heuristics 12
 */
export function foldGraph(
  graph: DecisionGraph,
  records: Float64Array,
  layout: Layout,
  most: number,
  budget: Budget,
): Points | null {
  const roots = graph.roots ?? new Int32Array(0)
  const uniter = makeUniter(layout, most, budget)
  const groups = graph.cellStart.length - 1
  const sets: (Points | undefined)[] = new Array(groups)
  const openers = new Int32Array(groups)
  for (const child of graph.children) openers[child]++
  for (const root of roots) openers[root]++

  for (let g = 0; g < groups; g++) {
    const products = new Map<string, Points>()
    const used: Points[] = []
    const at: number[] = []
    for (let k = graph.cellStart[g]; k < graph.cellStart[g + 1]; k++) {
      const children = graph.children.subarray(graph.childStart[k], graph.childStart[k + 1])
      const key = children.join()
      let product = products.get(key)
      if (product === undefined) {
        const made = uniter.multiply(Array.from(children, (child) => sets[child]!))
        if (made === null) return null
        product = made
        products.set(key, product)
      }
      for (const child of children) if (--openers[child] === 0) sets[child] = undefined
      used.push(product)
      at.push(k * layout.stride)
    }
    const union = uniter.unite({ sets: used, shifts: records, at })
    if (union === null) return null
    sets[g] = union
  }
  return uniter.multiply(Array.from(roots, (root) => sets[root]!).sort((a, b) => a.size - b.size))
}
