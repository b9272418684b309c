/**
 * Points that a fold works on, as records of `stride` doubles: the utilities (`parties`), the words of the smallest
 * OutcomeIndex that attains them (`words`), and how many outcomes attain them. All but the last add up when two points
 * over different issues are combined; the last multiplies.
 */
export interface Points {
  data: Float64Array
  size: number
  /** Every point that was left out is within this of a kept one, in each utility. 0: nothing was left out. */
  epsilon: number
}

export function makePoints(): Points {
  return { data: new Float64Array(64), size: 0, epsilon: 0 }
}

/** The one point that is nothing: no utility, and one way to it. */
export function makeUnit({ stride }: Layout): Points {
  const unit = makePoints()
  reserve(unit, 1, stride)[stride - 1] = 1
  unit.size = 1
  return unit
}

/** Makes room for `size` records; what was in `points` is lost. */
export function reserve(points: Points, size: number, stride: number): Float64Array {
  const needed = size * stride
  if (points.data.length < needed) points.data = new Float64Array(Math.max(needed, 2 * points.data.length))
  return points.data
}

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

/** Writes the record at `from`, with the record at `at` of `shifts` added, to `to` of `out`. */
export function writeShifted(
  layout: Layout,
  data: Float64Array,
  from: number,
  shifts: Float64Array,
  at: number,
  out: Float64Array,
  to: number,
): void {
  const last = layout.stride - 1
  for (let d = 0; d < last; d++) out[to + d] = data[from + d] + shifts[at + d]
  const count = data[from + last] * shifts[at + last]
  out[to + last] = layout.modulus > 0 ? count % layout.modulus : count
}

/** Adds to the record at `to` a shifted one with equal utilities: both counts, the smaller index. */
export function joinShifted(
  layout: Layout,
  data: Float64Array,
  from: number,
  shifts: Float64Array,
  at: number,
  out: Float64Array,
  to: number,
): void {
  const last = layout.stride - 1
  const count = out[to + last] + data[from + last] * shifts[at + last]
  out[to + last] = layout.modulus > 0 ? count % layout.modulus : count
  for (let w = layout.parties; w < last; w++) {
    const word = data[from + w] + shifts[at + w]
    if (word > out[to + w]) return
    if (word < out[to + w]) {
      for (let d = w; d < last; d++) out[to + d] = data[from + d] + shifts[at + d]
      return
    }
  }
}
