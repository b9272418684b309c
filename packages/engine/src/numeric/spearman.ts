import { InvariantError } from '../invariant-error.js'
import { ranksInto } from './ranks.js'

/**
 * Spearman's rank correlation of two columns of the same length, ties at their mean rank: −1..1, null where either is
 * constant (or shorter than two).
 *
 * Throws InvariantError for unequal lengths or a NaN. O(n).
 *
 * @source Spearman, American Journal of Psychology 15 (1904); with ties: Pearson's correlation of the ranks
 */
export function spearman(x: Float64Array, y: Float64Array): number | null {
  const yRanks = new Float64Array(y.length)
  ranksInto(y, yRanks)
  return spearmanOfRanks(x, yRanks)
}

/** As `spearman`, with y ranked already (by `ranksInto`): for many columns against one. Some 0.5 ms for 10,000 rows. */
export function spearmanOfRanks(x: Float64Array, yRanks: Float64Array): number | null {
  const n = x.length
  if (yRanks.length !== n) throw new InvariantError(`unequal lengths of columns: ${n}, ${yRanks.length}`)
  const xRanks = new Float64Array(n)
  ranksInto(x, xRanks)
  // Ranks are whole halves, so these sums are exact up to some 10^5 rows.
  const mean = (n + 1) / 2
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i++) {
    const dx = xRanks[i] - mean
    const dy = yRanks[i] - mean
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  if (xx === 0 || yy === 0) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}
