import { InvariantError } from '../invariant-error.js'

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2
const STIRLING_FROM = 10

/** ln Γ(x) less Stirling's (x − 1/2) ln x − x + ln √(2π), for x >= 10, by the series in 1/x. */
function stirlingRest(x: number): number {
  const q = 1 / (x * x)
  return (
    (1 / 12 - q * (1 / 360 - q * (1 / 1260 - q * (1 / 1680 - q * (1 / 1188 - q * (691 / 360360 - q * (1 / 156))))))) / x
  )
}

/**
 * ln Γ(x) for x above 0, with an error below 1e-14 up to 10 and 1e-15 relative beyond. Infinity for infinity.
 *
 * Throws InvariantError where x is not above 0. Some 40 ns.
 *
 * @example logGamma(5) // ln 24
 * @source NIST Digital Library of Mathematical Functions, 5.5.1 (recurrence) and 5.11.1 (Stirling's series)
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new InvariantError(`invalid argument of logGamma: ${x} (above 0)`)
  if (x === Number.POSITIVE_INFINITY) return x
  let product = 1
  let y = x
  for (; y < STIRLING_FROM; y++) product *= y
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingRest(y) - Math.log(product)
}

/**
 * ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) for a, b above 0, without the cancellation of the three where both are
 * large.
 *
 * Throws InvariantError where a or b is not above 0. Some 80 ns.
 *
 * @source DiDonato & Morris, Algorithm 708, ACM TOMS 18 (1992), function BETALN
 */
export function logBeta(a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new InvariantError(`invalid arguments of logBeta: ${a}, ${b} (above 0)`)
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (large < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b)
  const rest = stirlingRest(large) - stirlingRest(a + b)
  const shrink = Math.log1p(small / large)
  if (small < STIRLING_FROM) {
    return logGamma(small) + small * (1 - Math.log(a + b)) - (large - 0.5) * shrink + rest
  }
  const main = (0.5 - small) * Math.log1p(large / small) - large * shrink - Math.log(large) / 2
  return HALF_LOG_TWO_PI + main + rest + stirlingRest(small)
}
