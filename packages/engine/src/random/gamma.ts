import { InvariantError } from '../invariant-error.js'
import type { Stream } from './stream.js'

/**
 * A Gamma number with the given shape (above 0) and scale 1: mean and variance are both `shape`. Four draws or so;
 * below shape 1 one more. The smallest shapes give numbers that round to 0.
 *
 * Throws InvariantError where the shape is not a finite number above 0.
 *
 * @source Marsaglia & Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000)
 */
export function sampleGamma(stream: Stream, shape: number): number {
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY)) {
    throw new InvariantError(`invalid gamma shape: ${shape} (above 0)`)
  }
  if (shape < 1) return sampleGamma(stream, shape + 1) * stream.next() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = sampleNormal(stream)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    if (Math.log(stream.next()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
  }
}

/** Box & Muller (1958); its second number is not kept, so that a stream has no state but its place. */
function sampleNormal(stream: Stream): number {
  return Math.sqrt(-2 * Math.log(stream.next())) * Math.cos(2 * Math.PI * stream.next())
}
