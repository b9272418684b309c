import { makeSingle, makeStaircase } from './archives.js'
import { makeForest } from './forest.js'
import { type Layout, makePoints, type Points } from './points.js'
import { makeSweep, SOURCES, type Sources, type Sweep } from './sweep.js'
import { makeSweepOfTwo } from './sweep-of-two.js'

/** Unions and products of sets of points, non-dominated, and thinned where they would pass a limit. */
export interface Uniter {
  /** All points of the sources. */
  unite(sources: Sources): Points
  /** Every way to take one point of each set; of no set at all, the one point that is nothing. */
  multiply(sets: readonly Points[]): Points
}

/** A factor is thinned beforehand where a product would make more than this many points per point allowed. */
const PRODUCT_SPREAD = 256

/** How often the interval in which the least slack lies is halved. */
const HALVINGS = 4

/**
 * Makes a uniter for one layout. A set of more than `limit` points is swept again with the least slack that was found
 * to leave no more than `limit`; its `epsilon` is that slack and the largest epsilon among what it was made of, so that
 * it bounds what any point left out on the way can have over a point kept, in each utility.
 */
export function makeUniter(layout: Layout, limit: number): Uniter {
  const { parties, stride } = layout
  const sweep = sweepFor(parties)
  const spare: Points[] = []
  const unit = makePoints()
  unit.data[stride - 1] = 1
  unit.size = 1

  function unite(sources: Sources, from: number, to: number, most: number): Points {
    if (to - from > SOURCES) {
      const parts = Math.min(SOURCES, Math.ceil((to - from) / SOURCES))
      const start = (p: number) => from + Math.floor(((to - from) * p) / parts)
      const united = Array.from({ length: parts }, (_, p) => unite(sources, start(p), start(p + 1), most))
      const out = unite({ sets: united, shifts: unit.data, at: new Int32Array(parts) }, 0, parts, most)
      spare.push(...united)
      return out
    }
    const out = spare.pop() ?? makePoints()
    sweep(layout, sources, from, to, 0, most, out)
    const slack = out.size > most ? sweepWithSlack(sources, from, to, most, out) : 0
    let epsilon = 0
    for (let s = from; s < to; s++) epsilon = Math.max(epsilon, sources.sets[s].epsilon)
    out.epsilon = epsilon + slack
    return out
  }

  /** Sweeps into `out` with a slack under which no more than `most` points are left, and returns it. */
  function sweepWithSlack(sources: Sources, from: number, to: number, most: number, out: Points): number {
    const isEnough = (slack: number) => {
      sweep(layout, sources, from, to, slack, most, out)
      return out.size <= most
    }
    let low = 0
    let high = Math.ceil(span(sources, from, to) / (4 * most ** (1 / Math.max(1, parties - 1))))
    while (!isEnough(high)) {
      low = high
      high *= 2
    }
    for (let step = 0; step < HALVINGS && high - low > 1; step++) {
      const middle = Math.floor((low + high) / 2)
      if (isEnough(middle)) high = middle
      else low = middle
    }
    isEnough(high)
    return high
  }

  /** The widest range of one utility among the sources' points. */
  function span({ sets, shifts, at }: Sources, from: number, to: number): number {
    let widest = 0
    for (let i = 0; i < parties; i++) {
      let low = Number.POSITIVE_INFINITY
      let high = Number.NEGATIVE_INFINITY
      for (let s = from; s < to; s++)
        for (let p = i; p < sets[s].size * stride; p += stride) {
          low = Math.min(low, sets[s].data[p] + shifts[at[s] + i])
          high = Math.max(high, sets[s].data[p] + shifts[at[s] + i])
        }
      widest = Math.max(widest, high - low)
    }
    return widest
  }

  function product(a: Points, b: Points): Points {
    const [large, small] = a.size >= b.size ? [a, b] : [b, a]
    const few = Math.max(1, Math.floor((PRODUCT_SPREAD * limit) / large.size))
    const shifts =
      small.size > few ? unite({ sets: [small], shifts: unit.data, at: new Int32Array(1) }, 0, 1, few) : small
    const sets = new Array<Points>(shifts.size).fill(large)
    const at = Int32Array.from(sets, (_, k) => k * stride)
    const out = unite({ sets, shifts: shifts.data, at }, 0, shifts.size, limit)
    out.epsilon += shifts.epsilon
    return out
  }

  return {
    unite: (sources) => unite(sources, 0, sources.sets.length, limit),
    multiply: (sets) => sets.reduce((a, b) => (a === unit ? b : product(a, b)), unit),
  }
}

function sweepFor(parties: number): Sweep {
  if (parties === 1) return makeSweep(makeSingle(), 1)
  if (parties === 2) return makeSweepOfTwo()
  if (parties === 3) return makeSweep(makeStaircase(), 3)
  return makeSweep(makeForest(parties), parties)
}
