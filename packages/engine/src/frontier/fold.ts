import { makeList, makeMaximum, makeSingle, makeStaircase } from './archives.js'
import type { DecisionGraph } from './decision-graph.js'
import { makePoints, type Points, reserve } from './points.js'
import { type Layout, makeSweep, type Sweep } from './sweep.js'

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
    const sources: Points[] = []
    const shifts: number[] = []
    for (let k = graph.cellStart[g]; k < graph.cellStart[g + 1]; k++) {
      const children = graph.children.subarray(graph.childStart[k], graph.childStart[k + 1])
      const key = children.join()
      let product = products.get(key)
      if (product === undefined) {
        product = fold.combine(Array.from(children, (child) => sets[child]!))
        products.set(key, product)
      }
      for (const child of children) if (--openers[child] === 0) sets[child] = undefined
      sources.push(product)
      shifts.push(k * layout.stride)
    }
    sets[g] = fold.union(sources, records, shifts)
  }
  return fold.combine(Array.from(roots, (root) => sets[root]!).sort((a, b) => a.size - b.size))
}

function makeFold(layout: Layout, limit: number) {
  const sweep = sweepFor(layout.parties)
  const spare: Points[] = []
  const take = () => spare.pop() ?? makePoints()
  const nothing = makePoints()
  /** One point: no issue, no utility, one way. */
  const unit = makePoints()
  unit.data[layout.stride - 1] = 1
  unit.size = 1

  /** Merges sources lo .. hi − 1, each shifted by its record, two by two. */
  function merge(sources: readonly Points[], records: Float64Array, shifts: readonly number[], lo: number, hi: number) {
    const out = take()
    if (hi - lo === 1) {
      sweep(layout, sources[lo], records, shifts[lo], nothing, unit.data, 0, out, 0)
      out.epsilon = sources[lo].epsilon
    } else if (hi - lo === 2) {
      sweep(layout, sources[lo], records, shifts[lo], sources[lo + 1], records, shifts[lo + 1], out, 0)
      out.epsilon = Math.max(sources[lo].epsilon, sources[lo + 1].epsilon)
    } else {
      const middle = (lo + hi) >>> 1
      const left = merge(sources, records, shifts, lo, middle)
      const right = merge(sources, records, shifts, middle, hi)
      sweep(layout, left, unit.data, 0, right, unit.data, 0, out, 0)
      out.epsilon = Math.max(left.epsilon, right.epsilon)
      spare.push(left, right)
    }
    return thin(out, limit)
  }

  /** The same set, or where it has more than `most` points, some of them and a larger epsilon. */
  function thin(points: Points, most: number): Points {
    if (points.size <= most) return points
    const out = take()
    let low = 0
    let high = Math.max(1, Math.ceil(span(points) / most))
    const keep = (slack: number) => {
      sweep(layout, points, unit.data, 0, nothing, unit.data, 0, out, slack)
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
    const sources = new Array<Points>(shifts.size).fill(most)
    const out = merge(
      sources,
      shifts.data,
      sources.map((_, k) => k * layout.stride),
      0,
      shifts.size,
    )
    out.epsilon += shifts.epsilon
    return out
  }

  return {
    union: (sources: readonly Points[], records: Float64Array, shifts: readonly number[]) =>
      merge(sources, records, shifts, 0, sources.length),
    combine: (sets: readonly Points[]) => sets.reduce((a, b) => (a === unit ? b : product(a, b)), unit),
  }
}

function sweepFor(parties: number): Sweep {
  if (parties === 1) return makeSweep(makeSingle())
  if (parties === 2) return makeSweep(makeMaximum())
  if (parties === 3) return makeSweep(makeStaircase())
  return makeSweep(makeList(parties))
}
