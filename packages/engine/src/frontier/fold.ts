import { makeSingle, makeStaircase } from './archives.js'
import type { DecisionGraph } from './decision-graph.js'
import { makeForest } from './forest.js'
import { type Layout, makePoints, type Points, reserve } from './points.js'
import { makeSweep, SOURCES, type Sources, type Sweep } from './sweep.js'
import { makeSweepOfTwo } from './sweep-of-two.js'

/** A product of two sets is coarsened beforehand where it would make more than this many points per point allowed. */
const PRODUCT_SPREAD = 256

/**
 * The non-dominated points over all feasible outcomes of a graph, from one record per cell, in descending lexicographic
 * order. Where a set would pass `limit` it is thinned, and the answer's `epsilon` says by how much at most.
 *
 * Each group's set is the union of its cells' records, each combined with the sets of its children; the roots' sets are
 * combined one after another. Domination is looked at within one group only, where the issues decided above are the
 * same to every point.
 *
 * @source Rollón & Larrosa 2006, "Bucket elimination for multiobjective optimization problems", Journal of Heuristics 12
 */
export function foldGraph(graph: DecisionGraph, records: Float64Array, layout: Layout, limit: number): Points {
  const roots = graph.roots ?? new Int32Array(0)
  const fold = makeFold(layout, limit)
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
        product = fold.combine(Array.from(children, (child) => sets[child]!))
        products.set(key, product)
      }
      for (const child of children) if (--openers[child] === 0) sets[child] = undefined
      used.push(product)
      at.push(k * layout.stride)
    }
    sets[g] = fold.unite({ sets: used, shifts: records, at })
  }
  return fold.combine(Array.from(roots, (root) => sets[root]!).sort((a, b) => a.size - b.size))
}

function makeFold(layout: Layout, limit: number) {
  const sweep = sweepFor(layout.parties)
  const spare: Points[] = []
  const take = () => spare.pop() ?? makePoints()
  /** One point: no issue, no utility, one way. */
  const unit = makePoints()
  unit.data[layout.stride - 1] = 1
  unit.size = 1

  function unite(sources: Sources, from: number, to: number): Points {
    const out = take()
    if (to - from <= SOURCES) {
      sweep(layout, sources, from, to, 0, out)
      out.epsilon = 0
      for (let s = from; s < to; s++) out.epsilon = Math.max(out.epsilon, sources.sets[s].epsilon)
      return thin(out, limit)
    }
    const parts = Math.min(SOURCES, Math.ceil((to - from) / SOURCES))
    const start = (p: number) => from + Math.floor(((to - from) * p) / parts)
    const united = Array.from({ length: parts }, (_, p) => unite(sources, start(p), start(p + 1)))
    sweep(layout, { sets: united, shifts: unit.data, at: new Int32Array(united.length) }, 0, united.length, 0, out)
    out.epsilon = Math.max(...united.map((set) => set.epsilon))
    spare.push(...united)
    return thin(out, limit)
  }

  /** The same set, or where it has more than `most` points, some of them and a larger epsilon. */
  function thin(points: Points, most: number): Points {
    if (points.size <= most) return points
    const out = take()
    let low = 0
    let high = Math.max(1, Math.ceil(span(points) / most))
    const keep = (slack: number) => {
      sweep(layout, { sets: [points], shifts: unit.data, at: [0] }, 0, 1, slack, out)
      return out.size
    }
    while (keep(high) > most) {
      low = high
      high *= 2
    }
    for (let step = 0; step < 4 && high - low > 1; step++) {
      const middle = Math.floor((low + high) / 2)
      if (keep(middle) > most) low = middle
      else high = middle
    }
    keep(high)
    out.epsilon = points.epsilon + high
    spare.push(points)
    return out
  }

  function span(points: Points): number {
    let widest = 0
    for (let i = 0; i < layout.parties; i++) {
      let low = Number.POSITIVE_INFINITY
      let high = Number.NEGATIVE_INFINITY
      for (let at = i; at < points.size * layout.stride; at += layout.stride) {
        low = Math.min(low, points.data[at])
        high = Math.max(high, points.data[at])
      }
      widest = Math.max(widest, high - low)
    }
    return widest
  }

  function copy(points: Points): Points {
    const out = take()
    reserve(out, points.size, layout.stride).set(points.data.subarray(0, points.size * layout.stride))
    out.size = points.size
    out.epsilon = points.epsilon
    return out
  }

  /** Every way to take one point of each. */
  function product(a: Points, b: Points): Points {
    const [most, least] = a.size >= b.size ? [a, b] : [b, a]
    const few = Math.max(1, Math.floor((PRODUCT_SPREAD * limit) / most.size))
    const shifts = least.size > few ? thin(copy(least), few) : least
    const sets = new Array<Points>(shifts.size).fill(most)
    const at = Int32Array.from(sets, (_, k) => k * layout.stride)
    const out = unite({ sets, shifts: shifts.data, at }, 0, shifts.size)
    out.epsilon += shifts.epsilon
    return out
  }

  return {
    unite: (sources: Sources) => unite(sources, 0, sources.sets.length),
    combine: (sets: readonly Points[]) => sets.reduce((a, b) => (a === unit ? b : product(a, b)), unit),
  }
}

function sweepFor(parties: number): Sweep {
  if (parties === 1) return makeSweep(makeSingle(), 1)
  if (parties === 2) return makeSweepOfTwo()
  if (parties === 3) return makeSweep(makeStaircase(), 3)
  return makeSweep(makeForest(parties), parties)
}
