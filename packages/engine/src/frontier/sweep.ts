import { type Points, reserve } from './points.js'

/**
 * How points are laid out and counted. `modulus` 0: counts are plain sums, exact below 2^53; else they are kept modulo
 * it (see counts.ts).
 */
export interface Layout {
  readonly parties: number
  readonly words: number
  readonly stride: number
  readonly modulus: number
}

/**
 * Merges two sets, each in descending lexicographic order of its utilities and each shifted by the record at `…At` of
 * `…Shift`, into `out`: in the same order, without the dominated points, equal points made one that has the smaller
 * index and both counts. With `slack` > 0 a point that is dominated but for `slack` in each utility goes too.
 */
export type Sweep = (
  layout: Layout,
  left: Points,
  leftShift: Float64Array,
  leftAt: number,
  right: Points,
  rightShift: Float64Array,
  rightAt: number,
  out: Points,
  slack: number,
) => void

/** What a sweep has kept so far, as far as the later points of the order can tell: all utilities but the first. */
export interface Archive {
  reset(): void
  /** Whether a kept point is at least the point at `at` less `slack`, in every utility but the first. */
  covers(data: Float64Array, at: number, slack: number): boolean
  add(data: Float64Array, at: number): void
}

/** The sweep for the parties that `archive` was made for. */
export function makeSweep(archive: Archive): Sweep {
  return (layout, left, leftShift, leftAt, right, rightShift, rightAt, out, slack) => {
    const { parties, stride } = layout
    const target = reserve(out, left.size + right.size + 1, stride)
    const leftEnd = left.size * stride
    const rightEnd = right.size * stride
    let i = 0
    let j = 0
    let to = 0
    archive.reset()
    while (i < leftEnd || j < rightEnd) {
      let order = i < leftEnd ? 1 : -1
      if (i < leftEnd && j < rightEnd)
        for (let d = 0; d < parties; d++) {
          order = left.data[i + d] + leftShift[leftAt + d] - (right.data[j + d] + rightShift[rightAt + d])
          if (order !== 0) break
        }
      if (order > 0) {
        shift(layout, left.data, i, leftShift, leftAt, target, to)
        i += stride
      } else {
        shift(layout, right.data, j, rightShift, rightAt, target, to)
        j += stride
      }
      if (to > 0 && isSame(target, to - stride, to, parties)) join(layout, target, to - stride, to)
      else if (!archive.covers(target, to, slack)) {
        archive.add(target, to)
        to += stride
      }
    }
    out.size = to / stride
  }
}

/** Writes the record at `from`, shifted, to `to` of `out`. */
function shift(
  layout: Layout,
  data: Float64Array,
  from: number,
  by: Float64Array,
  at: number,
  out: Float64Array,
  to: number,
): void {
  const last = layout.stride - 1
  for (let d = 0; d < last; d++) out[to + d] = data[from + d] + by[at + d]
  const count = data[from + last] * by[at + last]
  out[to + last] = layout.modulus > 0 ? count % layout.modulus : count
}

function isSame(data: Float64Array, a: number, b: number, parties: number): boolean {
  for (let d = 0; d < parties; d++) if (data[a + d] !== data[b + d]) return false
  return true
}

/** Makes one record of two with equal utilities, at `to`. */
function join(layout: Layout, data: Float64Array, to: number, from: number): void {
  const last = layout.stride - 1
  const count = data[to + last] + data[from + last]
  data[to + last] = layout.modulus > 0 ? count % layout.modulus : count
  for (let w = layout.parties; w < last; w++) {
    if (data[from + w] > data[to + w]) return
    if (data[from + w] < data[to + w]) {
      data.copyWithin(to + w, from + w, from + last)
      return
    }
  }
}
