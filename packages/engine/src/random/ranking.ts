import { InvariantError } from '../invariant-error.js'
import type { Stream } from './stream.js'

/**
 * Rankings as numbers: weights that keep an order and add up to 1, and option values that keep an order between 1 and
 * 0. Each has its point estimate (the mean of its distribution) and its sample. All write `n` (at least 1) numbers to
 * the front of `out`, first in the ranking first, and throw InvariantError where `out` is too short.
 *
 * No sample sorts anything: the k-th largest of n exponential numbers is a sum of independent ones, Z_k/k + … + Z_n/n
 * (Rényi 1953), and the gaps between sorted uniform numbers are exponential numbers over their sum.
 */
function requireRoom(n: number, out: Float64Array): void {
  if (!(Number.isInteger(n) && n >= 1 && n <= out.length)) {
    throw new InvariantError(`invalid length of a ranking: ${n} (1 to ${out.length})`)
  }
}

/**
 * Rank-order centroid weights, w_k = (1/n) Σ_{m=k..n} 1/m: the mean of the weights that keep the order. O(n).
 *
 * @example rankOrderCentroidInto(2, out) // 3/4, 1/4
 * @source Barron & Barrett, Decision quality using ranked attribute weights, Management Science 42 (1996)
 */
export function rankOrderCentroidInto(n: number, out: Float64Array): void {
  requireRoom(n, out)
  let sum = 0
  for (let m = n; m >= 1; m--) {
    sum += 1 / m
    out[m - 1] = sum / n
  }
}

/**
 * Weights drawn uniformly from the simplex restricted to w_1 >= … >= w_n. n draws, O(n).
 *
 * @source Rényi, On the theory of order statistics, Acta Math. Hung. 4 (1953)
 */
export function sampleSimplexInOrderInto(stream: Stream, n: number, out: Float64Array): void {
  requireRoom(n, out)
  let total = 0
  let sum = 0
  for (let m = n; m >= 1; m--) {
    const z = -Math.log(stream.next())
    total += z
    sum += z / m
    out[m - 1] = sum
  }
  for (let k = 0; k < n; k++) out[k] /= total
}

/** Option values equally spaced from 1 for the best to 0 for the worst; a single option is worth 1. O(n). */
export function equallySpacedInto(n: number, out: Float64Array): void {
  requireRoom(n, out)
  out[0] = 1
  for (let k = 1; k < n; k++) out[k] = (n - 1 - k) / (n - 1)
}

/**
 * Option values drawn as sorted uniform numbers with the ends fixed: best 1, worst 0, those between in order. A single
 * option is worth 1; up to two options need no draw, more take n − 1. O(n).
 */
export function sampleSortedValuesInto(stream: Stream, n: number, out: Float64Array): void {
  requireRoom(n, out)
  out[0] = 1
  if (n === 1) return
  let sum = 0
  if (n > 2) {
    for (let k = n - 2; k >= 0; k--) {
      sum -= Math.log(stream.next())
      out[k] = sum
    }
    for (let k = 0; k < n - 1; k++) out[k] /= sum
  }
  out[n - 1] = 0
}
