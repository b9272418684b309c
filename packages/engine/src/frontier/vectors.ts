import { InvariantError } from '../invariant-error.js'
import { ascendingOrder } from '../numeric/ascending-order.js'
import { makeSingle, makeStaircase } from './archives.js'
import { makeForest } from './forest.js'
import type { FrontierPoints } from './frontier.js'
import type { Archive } from './sweep.js'

/** The frontier of a list: `witness(k)` is the one number indices[k], as if the list were an issue of that many options. */
export type VectorFrontier = FrontierPoints & {
  readonly kind: 'found'
  readonly epsilon: 0
  /** How many vectors of the list are equal to point k. */
  readonly counts: readonly number[]
  /** The place in the list of the first of them. */
  readonly indices: Uint32Array
}

/** Cells of the grid that sieves a list, at most and no more than vectors; and along a single utility. */
const CELLS = 1 << 16
const BANDS = 1 << 12

/**
 * The non-dominated vectors of a plain list, for a space whose utilities are given as tables. Exact: utilities are
 * compared as they stand, and equal vectors make one point.
 *
 * `utilities`: point-major, [k * parties + i], any finite doubles. Points come best for the first party first. An empty
 * list is an answer of its own kind. Cost: one or two passes, and a sort of what they leave: at worst n log n for up to
 * three parties; from four on the worst case is quadratic.
 *
 * @throws InvariantError where the length is no multiple of `parties` or a utility is not finite.
 * @source Kung, Luccio & Preparata 1975, "On finding the maxima of a set of vectors", Journal of the ACM 22
 * @example findFrontierOfVectors(2, Float64Array.of(3, 1, 1, 3, 1, 1, 3, 1)) // (3,1) twice, (1,3) once
 */
export function findFrontierOfVectors(parties: number, utilities: Float64Array): VectorFrontier | { kind: 'empty' } {
  if (!Number.isInteger(parties) || parties < 1) throw new InvariantError(`invalid number of parties: ${parties}`)
  const size = utilities.length / parties
  if (!Number.isInteger(size)) throw new InvariantError(`invalid number of utilities: ${utilities.length}`)
  for (let at = 0; at < utilities.length; at++)
    if (!Number.isFinite(utilities[at])) throw new InvariantError(`invalid utility: ${utilities[at]} at ${at}`)
  if (size === 0) return { kind: 'empty' }
  const sorted = descending(parties, utilities, sieve(parties, utilities))
  return parties === 2 ? sweepTwo(utilities, sorted) : sweep(parties, utilities, sorted)
}

/**
 * What a sieve leaves: a grid over all utilities but the last holds the largest last utility of each cell, and a vector
 * goes where a cell that is higher in every direction reaches its own.
 */
function sieve(parties: number, utilities: Float64Array): Uint32Array {
  const size = utilities.length / parties
  const across = parties - 1
  const bands = Math.min(BANDS, Math.floor(Math.min(CELLS, size) ** (1 / Math.max(1, across))))
  const left = new Uint32Array(size)
  for (let k = 0; k < size; k++) left[k] = k
  if (across === 0 || bands < 4) return left
  const lows = new Float64Array(across).fill(Number.POSITIVE_INFINITY)
  const scales = new Float64Array(across)
  const strides = new Int32Array(across)
  let cells = 1
  for (let i = 0; i < across; i++) {
    let high = Number.NEGATIVE_INFINITY
    for (let at = i; at < utilities.length; at += parties) {
      if (utilities[at] < lows[i]) lows[i] = utilities[at]
      if (utilities[at] > high) high = utilities[at]
    }
    const scale = (bands - 1) / (high - lows[i])
    scales[i] = Number.isFinite(scale) ? scale : 0
    strides[i] = cells
    cells *= bands + 1
  }
  const reach = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  const cellOf = new Uint32Array(size)
  for (let k = 0; k < size; k++) {
    const at = k * parties
    let cell = 0
    for (let i = 0; i < across; i++) cell += strides[i] * (((utilities[at + i] - lows[i]) * scales[i]) | 0)
    cellOf[k] = cell
    if (utilities[at + across] > reach[cell]) reach[cell] = utilities[at + across]
  }
  // Each cell then holds the largest of its own and all that are not lower anywhere.
  let diagonal = 0
  for (let i = 0; i < across; i++) {
    const stride = strides[i]
    diagonal += stride
    for (let cell = cells - 1 - stride; cell >= 0; cell--)
      if (Math.floor(cell / stride) % (bands + 1) < bands && reach[cell + stride] > reach[cell])
        reach[cell] = reach[cell + stride]
  }
  let count = 0
  for (let k = 0; k < size; k++) if (utilities[k * parties + across] > reach[cellOf[k] + diagonal]) left[count++] = k
  return left.subarray(0, count)
}

/** Their places in descending lexicographic order of utilities, equal ones in the order of the list; of two parties the first only. */
function descending(parties: number, utilities: Float64Array, places: Uint32Array): Uint32Array {
  let order = places
  const keys = new Float64Array(places.length)
  for (let i = parties === 2 ? 0 : parties - 1; i >= 0; i--) {
    for (let k = 0; k < order.length; k++) keys[k] = -utilities[order[k] * parties + i]
    const next = ascendingOrder(keys)
    for (let k = 0; k < next.length; k++) next[k] = order[next[k]]
    order = next
  }
  return order
}

/** Of each run with the same first utility only those with the largest second one can stand. */
function sweepTwo(utilities: Float64Array, order: Uint32Array): VectorFrontier {
  const kept: number[] = []
  const counts: number[] = []
  let highest = Number.NEGATIVE_INFINITY
  for (let from = 0; from < order.length; ) {
    const first = utilities[2 * order[from]]
    let best = from
    let count = 0
    let to = from
    for (; to < order.length && utilities[2 * order[to]] === first; to++) {
      const second = utilities[2 * order[to] + 1]
      if (second > utilities[2 * order[best] + 1]) {
        best = to
        count = 1
      } else if (second === utilities[2 * order[best] + 1]) count++
    }
    if (utilities[2 * order[best] + 1] > highest) {
      highest = utilities[2 * order[best] + 1]
      kept.push(order[best])
      counts.push(count)
    }
    from = to
  }
  return made(2, utilities, kept, counts)
}

function sweep(parties: number, utilities: Float64Array, order: Uint32Array): VectorFrontier {
  const archive = archiveFor(parties)
  const kept: number[] = []
  const counts: number[] = []
  let last = -1
  for (let k = 0; k < order.length; k++) {
    const at = order[k] * parties
    if (last >= 0 && isSame(parties, utilities, at, last)) counts[counts.length - 1]++
    else if (!archive.covers(utilities, at)) {
      archive.add(utilities, at)
      kept.push(order[k])
      counts.push(1)
      last = at
    }
  }
  return made(parties, utilities, kept, counts)
}

function archiveFor(parties: number): Archive {
  return parties === 1
    ? makeSingle()
    : parties === 3
      ? makeStaircase()
      : makeForest(parties, { left: Number.POSITIVE_INFINITY })
}

function isSame(parties: number, utilities: Float64Array, a: number, b: number): boolean {
  for (let i = 0; i < parties; i++) if (utilities[a + i] !== utilities[b + i]) return false
  return true
}

function made(parties: number, utilities: Float64Array, kept: number[], counts: number[]): VectorFrontier {
  const points = new Float64Array(kept.length * parties)
  kept.forEach((index, k) => {
    points.set(utilities.subarray(index * parties, (index + 1) * parties), k * parties)
  })
  const indices = Uint32Array.from(kept)
  return {
    kind: 'found',
    epsilon: 0,
    parties,
    size: kept.length,
    utilities: points,
    counts,
    indices,
    witness: (k) => Int32Array.of(indices[k]),
  }
}
