import type { Budget } from './budget.js'
import { joinShifted, type Layout, type Points, reserve, writeShifted } from './points.js'

/** Sets to be united: to all points of sets[s] the record at at[s] of `shifts` is added. */
export interface Sources {
  readonly sets: readonly Points[]
  readonly shifts: Float64Array
  readonly at: ArrayLike<number>
}

/** What a sweep has kept so far, as far as the later points of the order can tell: all utilities but the first. */
export interface Archive {
  reset(): void
  /** Whether a kept point is at least the point at `at`, in every utility but the first. */
  covers(data: Float64Array, at: number): boolean
  add(data: Float64Array, at: number): void
}

/**
 * Unites sources from .. to − 1, each in descending lexicographic order of its utilities, into `out`: in the same
 * order, without the dominated points, equal points made one that has the smaller index and both counts. Breaks off, and
 * answers no, where there are more than `most` points or the budget is used up.
 */
export type Sweep = (
  layout: Layout,
  sources: Sources,
  from: number,
  to: number,
  most: number,
  budget: Budget,
  out: Points,
) => boolean

/** The most sources a sweep takes at once. */
export const SOURCES = 16

/**
 * The sweep for the parties that `archive` was made for. The best of the sources' next points is taken each time, so
 * that only points taken before can dominate it; points that are dominated already are passed over at once.
 *
 * @source Kung, Luccio & Preparata 1975, "On finding the maxima of a set of vectors", Journal of the ACM 22
 */
export function makeSweep(archive: Archive, parties: number): Sweep {
  const heads = new Float64Array(SOURCES * parties)
  const places = new Int32Array(SOURCES)
  const ends = new Int32Array(SOURCES)
  return (layout, { sets, shifts, at }, from, to, most, budget, out) => {
    const { stride } = layout
    let total = 0
    for (let s = from; s < to; s++) total += sets[s].size
    budget.left -= total
    const target = reserve(out, Math.min(total, most + 1), stride)
    let size = 0
    let open = 0
    archive.reset()
    for (let s = from; s < to; s++) {
      places[s - from] = 0
      ends[s - from] = sets[s].size * stride
      open += ends[s - from] > 0 ? 1 : 0
      readHead(sets[s].data, 0, shifts, at[s], heads, (s - from) * parties, parties)
    }
    const count = to - from
    while (open > 0 && size <= most && budget.left >= 0) {
      let best = -1
      for (let s = 0; s < count; s++)
        if (places[s] < ends[s] && (best < 0 || isBefore(heads, s * parties, best * parties, parties))) best = s
      const head = best * parties
      const set = sets[from + best].data
      const shift = at[from + best]
      const end = size * stride
      if (size > 0 && isSame(heads, head, target, end - stride, parties))
        joinShifted(layout, set, places[best], shifts, shift, target, end - stride)
      else if (!archive.covers(heads, head)) {
        writeShifted(layout, set, places[best], shifts, shift, target, end)
        archive.add(target, end)
        size++
      }
      do {
        places[best] += stride
        if (places[best] === ends[best]) {
          open--
          break
        }
        readHead(set, places[best], shifts, shift, heads, head, parties)
      } while (archive.covers(heads, head))
    }
    out.size = size
    return open === 0 && size <= most && budget.left >= 0
  }
}

function readHead(
  data: Float64Array,
  from: number,
  shifts: Float64Array,
  at: number,
  heads: Float64Array,
  to: number,
  parties: number,
): void {
  for (let i = 0; i < parties; i++) heads[to + i] = data[from + i] + shifts[at + i]
}

function isBefore(heads: Float64Array, a: number, b: number, parties: number): boolean {
  for (let i = 0; i < parties; i++) if (heads[a + i] !== heads[b + i]) return heads[a + i] > heads[b + i]
  return false
}

function isSame(heads: Float64Array, a: number, data: Float64Array, b: number, parties: number): boolean {
  for (let i = 0; i < parties; i++) if (heads[a + i] !== data[b + i]) return false
  return true
}
