import { makeSingle, makeStaircase } from './archives.js'
import type { Budget } from './budget.js'
import { makeForest } from './forest.js'
import { type Layout, makePoints, makeUnit, type Points } from './points.js'
import { makeSweep, SOURCES, type Sources, type Sweep } from './sweep.js'
import { makeSweepOfTwo } from './sweep-of-two.js'

/** Unions and products of sets of points, non-dominated; null where they have too many or cost too much. */
export interface Uniter {
  /** All points of the sources. */
  unite(sources: Sources): Points | null
  /** Every way to take one point of each set; of no set at all, the one point that is nothing. */
  multiply(sets: readonly Points[]): Points | null
}

/** Makes a uniter for one layout. Sets have at most `most` points; all that it does together costs at most the budget. */
export function makeUniter(layout: Layout, most: number, budget: Budget): Uniter {
  const sweep = sweepFor(layout.parties, budget)
  const spare: Points[] = []
  const unit = makeUnit(layout)

  /** What a part of the sources leaves is not limited: it can be more than what all of them leave. */
  function unite(sources: Sources, from: number, to: number, limit: number): Points | null {
    if (to - from > SOURCES) {
      const parts = Math.min(SOURCES, Math.ceil((to - from) / SOURCES))
      const start = (p: number) => from + Math.floor(((to - from) * p) / parts)
      const united: Points[] = []
      for (let p = 0; p < parts; p++) {
        const part = unite(sources, start(p), start(p + 1), Number.POSITIVE_INFINITY)
        if (part === null) return null
        united.push(part)
      }
      const out = unite({ sets: united, shifts: unit.data, at: new Int32Array(parts) }, 0, parts, limit)
      spare.push(...united)
      return out
    }
    const out = spare.pop() ?? makePoints()
    return sweep(layout, sources, from, to, limit, budget, out) ? out : null
  }

  function product(a: Points, b: Points): Points | null {
    const [large, small] = a.size >= b.size ? [a, b] : [b, a]
    const sets = new Array<Points>(small.size).fill(large)
    const at = Int32Array.from(sets, (_, k) => k * layout.stride)
    return unite({ sets, shifts: small.data, at }, 0, small.size, most)
  }

  return {
    unite: (sources) => unite(sources, 0, sources.sets.length, most),
    multiply(sets) {
      let made = unit
      for (const set of sets) {
        const next = made === unit ? set : product(made, set)
        if (next === null) return null
        made = next
      }
      return made
    },
  }
}

function sweepFor(parties: number, budget: Budget): Sweep {
  if (parties === 1) return makeSweep(makeSingle(), 1)
  if (parties === 2) return makeSweepOfTwo()
  if (parties === 3) return makeSweep(makeStaircase(), 3)
  return makeSweep(makeForest(parties, budget), parties)
}
