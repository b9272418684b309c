import { InvariantError } from '../invariant-error.js'
import type { Stream } from './stream.js'

const FOUR = Math.log(4)
const FIVE = 1 + Math.log(5)

/**
 * A PERT number: Beta(1 + 4(likely − low)/(high − low), 1 + 4(high − likely)/(high − low)) on [low, high], whose mean
 * is (low + 4 likely + high)/6; `low` itself where low = high. An exact rejection method: two draws a try, some 1.2
 * tries.
 *
 * Throws InvariantError unless low <= likely <= high.
 *
 * @source Cheng, Generating beta variates with nonintegral shape parameters, CACM 21 (1978), algorithm BB; its two
 * shapes lie in 1..5 here and add up to 6
 */
export function samplePert(stream: Stream, low: number, likely: number, high: number): number {
  if (!(low <= likely && likely <= high)) {
    throw new InvariantError(`invalid PERT: ${low}, ${likely}, ${high} (in ascending order)`)
  }
  const width = high - low
  if (width === 0) return low
  const left = 1 + (4 * (likely - low)) / width
  const right = 1 + (4 * (high - likely)) / width
  const a = Math.min(left, right)
  const b = Math.max(left, right)
  const alpha = a + b
  const beta = Math.sqrt((alpha - 2) / (2 * a * b - alpha))
  const gamma = a + 1 / beta
  for (;;) {
    const u1 = stream.next()
    const u2 = stream.next()
    const v = beta * Math.log(u1 / (1 - u1))
    const w = a * Math.exp(v)
    const z = u1 * u1 * u2
    const r = gamma * v - FOUR
    const s = a + r - w
    if (s + FIVE < 5 * z) {
      const t = Math.log(z)
      if (s < t && r + alpha * Math.log(alpha / (b + w)) < t) continue
    }
    const share = (a === left ? w : b) / (b + w)
    return Math.min(high, low + width * share)
  }
}
