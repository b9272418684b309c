import type { Quantiles } from '../diagnosis/types.js'
import { InvariantError } from '../invariant-error.js'

/**
 * The p-quantile of values in ascending order, linear between order statistics: at (n − 1)p from the first.
 *
 * Throws InvariantError for no values, or p outside 0..1. O(1).
 *
 * @example quantileSorted(Float64Array.of(1, 2, 4), 0.75) // 3
 * @source Hyndman & Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996), definition 7
 */
export function quantileSorted(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) throw new InvariantError('invalid sample: no values (a quantile needs one)')
  if (!(p >= 0 && p <= 1)) throw new InvariantError(`invalid probability: ${p} (0..1)`)
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const share = place - below
  const low = sorted[below]
  if (share === 0) return low
  const high = sorted[below + 1]
  return low === high ? low : low + share * (high - low)
}

/**
 * The 5 %, 50 % and 95 % quantiles of values in any order, which are left as they are; nulls for no values.
 * O(n log n): 0.6 ms for 10,000.
 */
export function quantiles05_50_95(values: Float64Array): Quantiles {
  if (values.length === 0) return { p05: null, p50: null, p95: null }
  const sorted = values.slice().sort()
  return { p05: quantileSorted(sorted, 0.05), p50: quantileSorted(sorted, 0.5), p95: quantileSorted(sorted, 0.95) }
}
