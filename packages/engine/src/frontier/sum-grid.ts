import type { Budget } from './budget.js'
import type { PointTree } from './point-tree.js'
import type { Layout } from './points.js'
import type { SumSource } from './sum-search.js'

/** Cells of a grid, at most: some 20 bytes each. */
const MOST_CELLS = 4_000_000

/** No sum is there. */
const NOTHING = Number.NEGATIVE_INFINITY

/**
 * Sums of two to four utilities in a grid over all utilities but the last: for each cell the most of the last (`top`), and
 * that of it and all cells above (`above`). A sum in a cell whose diagonal neighbour has `above` at least as large is
 * dominated.
 */
export interface SumGrid {
  /** Quanta that a cell is wide. */
  readonly side: number
  readonly low: Float64Array
  /** Cells along each axis; 1 where there is no such axis. */
  readonly sizes: Int32Array
  /** How far the next cell in every direction is away; along an axis of one cell there is none. */
  readonly diagonal: number
  readonly top: Float64Array
  readonly above: Float64Array
  /** How many sums fall into each cell. */
  readonly counts: Int32Array
  /** Cells that have sums which no other cell's are known to dominate. */
  readonly alive: number
  /**
   * Cells with a sum that nothing outside the cell dominates: each has a point of the frontier of its own, so that the
   * frontier has at least as many.
   */
  readonly sure: number
}

/** Whether a grid can hold the sums: two to four parties, and sets that are given whole. */
export const fitsGrid = ({ parties }: Layout, sources: readonly SumSource[], mostSums: number): boolean =>
  parties >= 2 &&
  parties <= 4 &&
  sources.every(({ left, right }) => left.epsilon === 0 && right.epsilon === 0) &&
  countSums(sources) <= mostSums

export const countSums = (sources: readonly SumSource[]): number =>
  sources.reduce((sum, { left, right }) => sum + left.end[0] * right.end[0], 0)

/** Goes through all sums once. null: there would be too many cells, or the budget is used up. */
export function makeSumGrid(
  { parties, stride }: Layout,
  sources: readonly SumSource[],
  side: number,
  budget: Budget,
): SumGrid | null {
  const axes = parties - 1
  const low = new Float64Array(3)
  const sizes = Int32Array.of(1, 1, 1)
  let cells = 1
  for (let d = 0; d < axes; d++) {
    let [least, most] = [Number.POSITIVE_INFINITY, NOTHING]
    for (const { left, right, shifts, at } of sources) {
      least = Math.min(least, leastOf(left, d, stride) + leastOf(right, d, stride) + shifts[at + d])
      most = Math.max(most, left.corners[d] + right.corners[d] + shifts[at + d])
    }
    low[d] = least
    sizes[d] = Math.ceil((most - least) / side) + 2
    cells *= sizes[d]
  }
  if (cells > MOST_CELLS) return null
  budget.left -= countSums(sources)
  if (budget.left < 0) return null
  const [n0, n1, n2] = sizes
  const s1 = n0
  const s2 = n0 * n1
  const top = new Float64Array(cells).fill(NOTHING)
  const counts = new Int32Array(cells)
  for (const source of sources) addSums(source, stride, axes, low, s1, s2, 1 / side, top, counts)
  const above = top.slice()
  const diagonal = 1 + (n1 > 1 ? s1 : 0) + (n2 > 1 ? s2 : 0)
  let alive = 0
  let sure = 0
  for (let k = n2 - 1; k >= 0; k--)
    for (let j = n1 - 1; j >= 0; j--)
      for (let i = n0 - 1; i >= 0; i--) {
        const cell = i + s1 * j + s2 * k
        let most = NOTHING
        if (i + 1 < n0 && above[cell + 1] > most) most = above[cell + 1]
        if (j + 1 < n1 && above[cell + s1] > most) most = above[cell + s1]
        if (k + 1 < n2 && above[cell + s2] > most) most = above[cell + s2]
        if (top[cell] > most) {
          sure++
          alive++
        } else {
          above[cell] = most
          if (top[cell] > NOTHING && top[cell] > above[cell + diagonal]) alive++
        }
      }
  return { side, low, sizes, diagonal, top, above, counts, alive, sure }
}

function addSums(
  { left, right, shifts, at }: SumSource,
  stride: number,
  axes: number,
  low: Float64Array,
  s1: number,
  s2: number,
  scale: number,
  top: Float64Array,
  counts: Int32Array,
): void {
  const [a, b] = [left.records, right.records]
  const end = right.end[0] * stride
  for (let l = 0; l < left.end[0] * stride; l += stride) {
    const x = a[l] + shifts[at] - low[0]
    const y = axes > 1 ? a[l + 1] + shifts[at + 1] - low[1] : 0
    const z = axes > 2 ? a[l + 2] + shifts[at + 2] - low[2] : 0
    const w = a[l + axes] + shifts[at + axes]
    for (let r = 0; r < end; r += stride) {
      const cell =
        (((x + b[r]) * scale) | 0) +
        (axes > 1 ? s1 * (((y + b[r + 1]) * scale) | 0) : 0) +
        (axes > 2 ? s2 * (((z + b[r + 2]) * scale) | 0) : 0)
      const last = w + b[r + axes]
      counts[cell]++
      if (last > top[cell]) top[cell] = last
    }
  }
}

const leastOf = ({ records, end }: PointTree, d: number, stride: number): number => {
  let least = records[d]
  for (let at = d; at < end[0] * stride; at += stride) if (records[at] < least) least = records[at]
  return least
}

/** The sums of all cells that are not dominated as a whole, cell by cell. */
export interface CellSums {
  /** The cells, ascending, and where the sums of each begin; and where the last end. */
  readonly cells: Int32Array
  readonly start: Int32Array
  /**
   * A sum is a number: firstOf[s] of its source s, which rises within a cell, plus its left point times 2 ** bits[s], plus
   * its right point.
   */
  readonly codes: Int32Array
  readonly firstOf: Int32Array
  readonly bits: Int32Array
  /** How many sums a cell has, at most. */
  readonly most: number
}

/** Sorts the sums of a grid by counting. `grid`: of the same sources. */
export function sortSums({ parties, stride }: Layout, sources: readonly SumSource[], grid: SumGrid): CellSums {
  const { low, sizes, top, above, counts, side, diagonal } = grid
  const firstOf = new Int32Array(sources.length + 1)
  const bits = new Int32Array(sources.length)
  for (const [s, { left, right }] of sources.entries()) {
    bits[s] = Math.ceil(Math.log2(right.end[0]))
    firstOf[s + 1] = firstOf[s] + left.end[0] * 2 ** bits[s]
  }
  /** Where the next sum of each cell comes. */
  const places = new Int32Array(counts.length).fill(-1)
  const cells = new Int32Array(grid.alive)
  const start = new Int32Array(grid.alive + 1)
  let most = 0
  for (let cell = 0, n = 0; cell < places.length; cell++) {
    if (top[cell] === NOTHING || above[cell + diagonal] >= top[cell]) continue
    places[cell] = start[n]
    cells[n] = cell
    start[n + 1] = start[n] + counts[cell]
    n++
    if (counts[cell] > most) most = counts[cell]
  }
  const codes = new Int32Array(start[cells.length])
  for (const [s, source] of sources.entries())
    placeSums(
      source,
      stride,
      parties - 1,
      low,
      sizes[0],
      sizes[0] * sizes[1],
      1 / side,
      places,
      codes,
      firstOf[s],
      bits[s],
    )
  return { cells, start, codes, firstOf, bits, most }
}

function placeSums(
  { left, right, shifts, at }: SumSource,
  stride: number,
  axes: number,
  low: Float64Array,
  s1: number,
  s2: number,
  scale: number,
  places: Int32Array,
  codes: Int32Array,
  first: number,
  bits: number,
): void {
  const [a, b] = [left.records, right.records]
  const end = right.end[0] * stride
  for (let l = 0, p = 0; p < left.end[0]; l += stride, p++) {
    const x = a[l] + shifts[at] - low[0]
    const y = axes > 1 ? a[l + 1] + shifts[at + 1] - low[1] : 0
    const z = axes > 2 ? a[l + 2] + shifts[at + 2] - low[2] : 0
    let code = first + (p << bits)
    for (let r = 0; r < end; r += stride, code++) {
      const cell =
        (((x + b[r]) * scale) | 0) +
        (axes > 1 ? s1 * (((y + b[r + 1]) * scale) | 0) : 0) +
        (axes > 2 ? s2 * (((z + b[r + 2]) * scale) | 0) : 0)
      const place = places[cell]
      if (place < 0) continue
      codes[place] = code
      places[cell] = place + 1
    }
  }
}
