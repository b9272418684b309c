import { InvariantError } from '../invariant-error.js'
import { logBeta } from './log-gamma.js'

const MAX_FRACTION_STEPS = 10_000
const MAX_NEWTON_STEPS = 100
/** Its x rounds to 1. */
const MAX_LOGIT = 40
/** Stands in for a 0 in a denominator (Lentz), and for smaller shapes. */
const TINY = 1e-300
/** Where a step of the third order leaves nothing to correct. */
const CUBIC = 1e-5

function requireShapes(a: number, b: number): void {
  if (!(a >= 0 && b >= 0 && a + b > 0 && a + b < Number.POSITIVE_INFINITY)) {
    throw new InvariantError(`invalid beta shapes: ${a}, ${b} (finite, not negative, not both 0)`)
  }
}

/**
 * The continued fraction of the incomplete beta function by Lentz's method: I_x(a, b) = x^a (1−x)^b / (a B(a, b)) times
 * it. Quick for x < (a + 1)/(a + b + 2).
 */
function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  if (Math.abs(d) < TINY) d = TINY
  d = 1 / d
  let h = d
  for (let m = 1; m <= MAX_FRACTION_STEPS; m++) {
    const n = a + 2 * m
    const even = (m * (b - m) * x) / ((n - 1) * n)
    d = 1 + even * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + even / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / (n * (n + 1))
    d = 1 + odd * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + odd / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const step = d * c
    h *= step
    if (Math.abs(step - 1) <= Number.EPSILON) return h
  }
  return h
}

/** ln I_x(a, b), from ln x^a(1−x)^b/B(a, b) = `front`; x and y = 1 − x given apart so that neither loses digits. */
function logCdf(a: number, b: number, x: number, y: number, front: number): number {
  if (x * (a + b + 2) < a + 1) return front + Math.log(fraction(a, b, x) / a)
  return Math.log1p(-Math.min(1, (Math.exp(front) * fraction(b, a, y)) / b))
}

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a Beta(a, b) number is at most x. 0 for
 * x <= 0 (below the atom), 1 for x >= 1. With a = 0 all probability lies at 0, with b = 0 at 1.
 *
 * Throws InvariantError where a or b is negative, or both are 0. Cost: O(√max(a, b)) steps at worst.
 *
 * @source NIST Digital Library of Mathematical Functions, 8.17.22; Lentz, Applied Optics 15 (1976)
 */
export function betaCdf(x: number, a: number, b: number): number {
  requireShapes(a, b)
  if (Number.isNaN(x)) throw new InvariantError('invalid argument of betaCdf: NaN')
  if (x >= 1) return 1
  if (a === 0) return x < 0 ? 0 : 1
  if (x <= 0 || b === 0) return 0
  return Math.exp(logCdf(a, b, x, 1 - x, a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)))
}

/**
 * The p-quantile of Beta(a, b), the inverse of `betaCdf` in x. 0 where a = 0, 1 where b = 0 (so also p = 0 and p = 1
 * there), else 0 at p = 0 and 1 at p = 1. Grows with p.
 *
 * The logit of a beta number has a log-concave density, whatever a and b: in the logit z, ln I is increasing and
 * concave, so that Newton's method comes from any start to the one root, from the left. Halley's correction makes it
 * two or three steps from a usual start.
 *
 * Throws InvariantError where p is outside 0..1, a or b negative, or both 0. Some 1 µs up to shapes of 100.
 *
 * @source log-concavity: Bagnoli & Bergstrom, Economic Theory 26 (2005); start: Abramowitz & Stegun 26.5.22
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireShapes(a, b)
  if (!(p >= 0 && p <= 1)) throw new InvariantError(`invalid probability: ${p} (0..1)`)
  if (a === 0) return 0
  if (b === 0) return 1
  if (p === 0 || p === 1) return p
  const left = Math.max(a, TINY)
  const right = Math.max(b, TINY)
  if (p <= 0.5) {
    const z = lowerLogit(p, left, right)
    return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z))
  }
  const z = lowerLogit(1 - p, right, left)
  return z > 0 ? Math.exp(-z) / (1 + Math.exp(-z)) : 1 / (1 + Math.exp(z))
}

/** ln(x/(1 − x)) of the p-quantile x, for 0 < p <= 1/2 and shapes of at least TINY. */
function lowerLogit(p: number, a: number, b: number): number {
  const target = Math.log(p)
  const beta = logBeta(a, b)
  // I < x^a/(a B) < e^(az)/(a B): the root lies to the right of this.
  const leftmost = (target + Math.log(a) + beta) / a
  let z = Math.max(leftmost, start(target, p, leftmost, a, b, beta))
  for (let step = 0; step < MAX_NEWTON_STEPS; step++) {
    // ln x and ln(1 − x) from the logit, without loss at either end.
    const e = Math.exp(-Math.abs(z))
    const far = -Math.log1p(e)
    const x = (z < 0 ? e : 1) / (1 + e)
    const y = (z < 0 ? 1 : e) / (1 + e)
    const front = (z < 0 ? a : b) * (far - Math.abs(z)) + (z < 0 ? b : a) * far - beta
    const value = logCdf(a, b, x, y, front)
    // I is lost in rounding, and p is above it: x is the end on this side.
    if (value === Number.NEGATIVE_INFINITY) return z < 0 ? z : MAX_LOGIT
    const slope = Math.exp(front - value)
    if (value === 0 || slope === 0) {
      // So far to the right that I rounds to 1.
      z = (z + leftmost) / 2
      continue
    }
    const residual = target - value
    const newton = residual / slope
    // Halley: h''/h' = (a − (a + b)x) − h', kept from turning or doubling the step.
    const bend = (newton * (a - (a + b) * x - slope)) / 2
    const move = newton / (1 + Math.max(-0.5, Math.min(0.5, bend)))
    z = Math.max(leftmost, z + move)
    // The error of the new place is of the third order in these.
    if (Math.abs(residual) < CUBIC && Math.abs(move) < CUBIC) break
  }
  return z
}

/** A first guess of the logit. */
function start(logP: number, p: number, leftmost: number, a: number, b: number, beta: number): number {
  if (a >= 1 && b >= 1) {
    const t = Math.sqrt(-2 * logP)
    const normal = t - (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481))
    const u = 1 / (2 * a - 1)
    const v = 1 / (2 * b - 1)
    const h = 2 / (u + v)
    const w =
      (normal * Math.sqrt(h + (normal * normal - 3) / 6)) / h -
      (v - u) * ((normal * normal - 3) / 6 + 5 / 6 - 2 / (3 * h))
    return Math.log(a / b) - 2 * w
  }
  // Both tails are powers: I ≈ x^a/(a B) on the left, 1 − I ≈ (1 − x)^b/(b B) on the right.
  return a * (1 - p) < b * p ? -(Math.log1p(-p) + Math.log(b) + beta) / b : leftmost
}
