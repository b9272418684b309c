import { InvariantError } from '../invariant-error.js'
import type { Stream } from './stream.js'

/**
 * A number uniform between `low` and `high`; `low` itself where they are equal. One draw.
 *
 * Throws InvariantError where `high` is below `low`.
 */
export function sampleUniform(stream: Stream, low: number, high: number): number {
  if (!(low <= high)) throw new InvariantError(`invalid range: ${low}..${high} (low end first)`)
  return Math.min(high, low + (high - low) * stream.next())
}
