import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { logBeta, logGamma } from './log-gamma.js'

// 60-digit decimal arithmetic: Stirling's series from 80 on with 30 terms, and the recurrence.
const gammas = [
  [1e-5, 11.512919692895826],
  [0.1, 2.252712651734206],
  [0.75, 0.20328095143129538],
  [1.5, -0.12078223763524522],
  [2.5, 0.2846828704729192],
  [3.7, 1.4280723266653879],
  [9.99, 12.779315214350193],
  [10, 12.801827480081469],
  [25.5, 56.389167643719944],
  [1000.25, 5906.9472682711175],
  [123456, 1323892.7688437013],
]
const betas = [
  [0.001, 0.002, 7.313217104417236],
  [0.3, 12, 0.3591224335997194],
  [5, 7.5, -8.021929444829768],
  [10, 10, -13.736229227036555],
  [30, 4000, -177.67293387335164],
  [10000, 10000, -13866.28325676141],
  [0.5, 10000, -4.032792743063396],
]

describe('logGamma', () => {
  it.each(gammas)('of %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(x <= 10 ? 1e-14 : 1e-15 * Math.abs(expected))
  })

  it('of whole numbers is the logarithm of a factorial', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 13)
      factorial *= n
    }
  })

  it('keeps the recurrence Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (x) => {
        expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 11)
      }),
    )
  })

  it('is infinite at infinity, and refused at or below 0', () => {
    expect(logGamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    for (const x of [0, -0.5, Number.NaN]) expect(() => logGamma(x)).toThrow(InvariantError)
  })
})

describe('logBeta', () => {
  it.each(betas)('of %d and %d', (a, b, expected) => {
    expect(Math.abs(logBeta(a, b) / expected - 1)).toBeLessThan(1e-14)
    expect(logBeta(b, a)).toBe(logBeta(a, b))
  })

  it('refuses what logGamma refuses', () => {
    expect(() => logBeta(0, 1)).toThrow(InvariantError)
    expect(() => logBeta(1, Number.NaN)).toThrow(InvariantError)
  })
})
