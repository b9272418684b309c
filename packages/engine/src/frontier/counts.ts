import { InvariantError } from '../invariant-error.js'
import type { Layout, Points } from './points.js'

const EXACT_BELOW = 2 ** 53

/** The largest primes below 2^26: products of two residues stay below 2^52. */
const FIRST_MODULUS = 2 ** 26

/**
 * How many outcomes attain each point. Sums of doubles are exact below 2^53; where a count passes that, points are found
 * again (`again`) with counts modulo several primes, and the remainders are put together (Chinese remainder theorem).
 */
export function exactCounts(
  points: Points,
  layout: Layout,
  again: (modulus: number) => Points | null,
): (number | bigint)[] {
  const counts = column(points, layout)
  const largest = counts.reduce((a, b) => Math.max(a, b), 0)
  if (largest < EXACT_BELOW) return counts
  let product = 1n
  let exact = counts.map(() => 0n)
  for (let modulus = FIRST_MODULUS; product <= 2n * BigInt(largest); ) {
    modulus = primeBelow(modulus)
    const same = again(modulus)
    if (same === null) throw new InvariantError('a fold without limits has stopped')
    const residues = column(same, layout)
    const m = BigInt(modulus)
    const inverse = power(product % m, m - 2n, m)
    exact = exact.map((value, k) => {
      const step = (((BigInt(residues[k]) - value) % m) + m) % m
      return value + product * ((step * inverse) % m)
    })
    product *= m
  }
  return exact.map((value) => (value < BigInt(EXACT_BELOW) ? Number(value) : value))
}

function column(points: Points, { stride }: Layout): number[] {
  return Array.from({ length: points.size }, (_, k) => points.data[k * stride + stride - 1])
}

function primeBelow(bound: number): number {
  for (let n = bound - 1; ; n--) {
    let divisor = 2
    while (divisor * divisor <= n && n % divisor !== 0) divisor++
    if (divisor * divisor > n) return n
  }
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let b = base, e = exponent; e > 0n; e >>= 1n, b = (b * b) % modulus) if (e & 1n) result = (result * b) % modulus
  return result
}
