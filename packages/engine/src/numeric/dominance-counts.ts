import { ascendingOrder } from './ascending-order.js'

/** Vectors, [k * width + i], and how much each weighs. */
export interface WeightedVectors {
  readonly values: Float64Array
  readonly weights: Float64Array
}

/**
 * For each vector x of `asked` the weight of the vectors of `given` that are at least x in every coordinate. Sums of
 * whole weights are exact below 2^53. Cost: N log N for one or two coordinates, a factor log N for each more.
 *
 * @source Bentley 1980, "Multidimensional divide-and-conquer", Communications of the ACM 23, section 2 (ECDF); the last
 * two coordinates by Fenwick 1994, "A new data structure for cumulative frequency tables", Software: Practice and
 * Experience 24
 */
export function dominanceCounts(width: number, asked: WeightedVectors, given: WeightedVectors): Float64Array {
  const many = asked.weights.length
  const total = many + given.weights.length
  const levels = Math.max(2, width)
  /** Places among all values of a coordinate, equal values alike: [i * total + k], the asked first. */
  const ranks = new Int32Array(levels * total)
  for (let i = 0; i < width; i++)
    rankInto(width, i, asked.values, given.values, ranks.subarray(i * total, (i + 1) * total))
  const counts = new Float64Array(many)
  const tree = new Float64Array(total + 1)

  /** Two coordinates left: from the highest of the first down, with sums over the second kept in a Fenwick tree. */
  const settle = (first: number, mine: Int32Array, theirs: Int32Array): void => {
    const a = ranks.subarray(first * total, (first + 1) * total)
    const b = ranks.subarray((first + 1) * total, (first + 2) * total)
    const falling = (x: number, y: number) => a[y] - a[x]
    mine.sort(falling)
    theirs.sort(falling)
    let at = 0
    for (const k of mine) {
      for (; at < theirs.length && a[theirs[at]] >= a[k]; at++)
        for (let r = total - b[theirs[at]]; r <= total; r += r & -r) tree[r] += given.weights[theirs[at] - many]
      for (let r = total - b[k]; r > 0; r -= r & -r) counts[k] += tree[r]
    }
    for (let undone = 0; undone < at; undone++)
      for (let r = total - b[theirs[undone]]; r <= total && tree[r] !== 0; r += r & -r) tree[r] = 0
  }

  const divide = (i: number, low: number, high: number, mine: Int32Array, theirs: Int32Array): void => {
    if (mine.length === 0 || theirs.length === 0) return
    if (i === levels - 2) {
      settle(i, mine, theirs)
      return
    }
    if (low === high) {
      divide(i + 1, 0, total - 1, mine, theirs)
      return
    }
    const middle = (low + high) >>> 1
    const isHigh = (k: number) => ranks[i * total + k] > middle
    const isLow = (k: number) => !isHigh(k)
    const mineLow = mine.filter(isLow)
    const theirsHigh = theirs.filter(isHigh)
    divide(i, middle + 1, high, mine.filter(isHigh), theirsHigh)
    divide(i + 1, 0, total - 1, mineLow, theirsHigh)
    divide(i, low, middle, mineLow, theirs.filter(isLow))
  }

  const numbers = Int32Array.from({ length: total }, (_, k) => k)
  divide(0, 0, total - 1, numbers.slice(0, many), numbers.slice(many))
  return counts
}

function rankInto(width: number, i: number, asked: Float64Array, given: Float64Array, ranks: Int32Array): void {
  const many = asked.length / width
  const values = new Float64Array(ranks.length)
  for (let k = 0; k < values.length; k++) values[k] = k < many ? asked[k * width + i] : given[(k - many) * width + i]
  const order = ascendingOrder(values)
  let rank = 0
  for (let place = 0; place < order.length; place++) {
    if (place > 0 && values[order[place]] !== values[order[place - 1]]) rank = place
    ranks[order[place]] = rank
  }
}
