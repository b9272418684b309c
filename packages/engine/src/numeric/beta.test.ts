import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { betaCdf, betaQuantile } from './beta.js'

const closeTo = (actual: number, expected: number, relative = 1e-9) =>
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(relative * Math.abs(expected))

// 60-digit decimal arithmetic: the hypergeometric series of DLMF 8.17.8, inverted by bisection.
const cdfs = [
  [0.3, 0.5, 2, 0.7394254526319742],
  [0.001, 0.01, 0.01, 0.46670738608769113],
  [0.7, 12.5, 3.25, 0.17168692723612874],
  [0.5, 100, 120, 0.9117960627949818],
  [0.62, 1000, 600, 0.3384729279585409],
  [0.499, 10000, 10000, 0.38864995214253767],
  [0.00001, 0.5, 10000, 0.34527592531654844],
  [0.9999, 5, 0.1, 0.5129982776490719],
]
const quantiles = [
  [0.05, 0.25, 0.75, 9.512588448348813e-6],
  [0.01, 0.05, 3, 2.300047000664829e-41],
  [0.5, 1.5, 2.25, 0.38062135233602523],
  [0.95, 2, 5, 0.5818034092520259],
  [0.001, 12, 0.7, 0.5996818546330029],
  [0.3, 100, 120, 0.43682721983362943],
  [0.0001, 1000, 3, 0.9861820790191362],
  [0.975, 10000, 10000, 0.5069292729974502],
  [0.5, 0.5, 10000, 2.2747131112627348e-5],
  [0.25, 0.1, 0.1, 0.0008452555328471295],
  [1e-12, 3, 4, 3.684133294738866e-5],
  [0.9, 30, 0.9, 0.9974258226578908],
]

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
/** Shapes of every size, as likely small as large. */
const shape = fc.double({ min: -3, max: 4, noNaN: true }).map((e) => 10 ** e)

describe('betaCdf', () => {
  it.each(cdfs)('at %d of %d, %d', (x, a, b, expected) => closeTo(betaCdf(x, a, b), expected, 1e-11))

  it('of whole shapes is a binomial sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, b, x) => {
          const n = a + b - 1
          let sum = 0
          let choose = 1
          for (let j = 0; j <= n; j++) {
            if (j >= a) sum += choose * x ** j * (1 - x) ** (n - j)
            choose *= (n - j) / (j + 1)
          }
          closeTo(betaCdf(x, a, b), sum, 1e-11)
        },
      ),
    )
  })

  it('reflects: I_x(a, b) + I_{1−x}(b, a) = 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (k, a, b) => {
        expect(betaCdf(k / 1024, a, b) + betaCdf(1 - k / 1024, b, a)).toBeCloseTo(1, 10)
      }),
    )
  })

  it('has its atom where a shape is 0, and is 0 and 1 outside', () => {
    expect([-1, 0, 0.5, 1].map((x) => betaCdf(x, 0, 3))).toEqual([0, 1, 1, 1])
    expect([-1, 0, 0.5, 1].map((x) => betaCdf(x, 3, 0))).toEqual([0, 0, 0, 1])
    expect([-1, 0, 1, 2].map((x) => betaCdf(x, 3, 2))).toEqual([0, 0, 1, 1])
  })
})

describe('betaQuantile', () => {
  it.each(quantiles)('%d of %d, %d', (p, a, b, expected) => closeTo(betaQuantile(p, a, b), expected, 1e-12))

  // Here x turns on the last digits of p.
  it.each([
    [0.499999, 1e-6, 1e-6, 0.11920256684429072],
    [0.3333334, 2e-7, 1e-7, 0.7310586331743081],
    [0.499, 2.5e-5, 2.49e-5, 0.5400759018313984],
  ])('%d of tiny shapes %d, %d', (p, a, b, expected) => closeTo(betaQuantile(p, a, b), expected, 1e-7))

  it('has the closed forms of a = 1, b = 1 and the arcsine law', () => {
    fc.assert(
      fc.property(probability, shape, (p, s) => {
        const right = -Math.expm1(Math.log1p(-p) / s)
        closeTo(betaQuantile(p, 1, s), right)
        const left = p ** (1 / s)
        if (left > 1e-300) closeTo(betaQuantile(p, s, 1), left)
        closeTo(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2)
      }),
    )
  })

  it('inverts betaCdf for shapes from 0.001 to 10,000', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b)
        expect(x >= 0 && x <= 1).toBe(true)
        // Close to 1 (or to 0) doubles stand too far apart in probability; there p lies between those of the neighbours.
        const step = Math.max(x * 2 ** -50, Number.MIN_VALUE)
        expect(betaCdf(x - step, a, b)).toBeLessThanOrEqual(p * (1 + 1e-9))
        expect(betaCdf(x + step, a, b)).toBeGreaterThanOrEqual(p * (1 - 1e-9))
        if (x > 1e-290 && x < 0.999) closeTo(betaCdf(x, a, b), p)
      }),
      { numRuns: 2000 },
    )
  })

  it('grows with p', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        let last = 0
        for (let k = 1; k < 400; k++) {
          const x = betaQuantile(k / 400, a, b)
          expect(x).toBeGreaterThanOrEqual(last)
          last = x
        }
      }),
      { numRuns: 50 },
    )
  })

  it('joins smoothly where the tail that it solves changes', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        closeTo(betaQuantile(0.5 + 1e-14, a, b), betaQuantile(0.5, a, b), 1e-9)
      }),
    )
  })

  it('reflects: q(p; a, b) = 1 − q(1 − p; b, a)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), shape, shape, (k, a, b) => {
        expect(betaQuantile(k / 1024, a, b)).toBeCloseTo(1 - betaQuantile(1 - k / 1024, b, a), 12)
      }),
    )
  })

  it('is 0 without kept, 1 without broken promises, and has the ends of the range at p = 0 and 1', () => {
    for (const p of [0, 0.3, 1]) {
      expect(betaQuantile(p, 0, 2)).toBe(0)
      expect(betaQuantile(p, 2, 0)).toBe(1)
    }
    expect(betaQuantile(0, 2, 3)).toBe(0)
    expect(betaQuantile(1, 2, 3)).toBe(1)
  })

  it('gives a number for the most extreme shapes', () => {
    for (const a of [5e-324, 1e-300, 1e-12, 1, 1e6]) {
      for (const b of [5e-324, 1e-300, 1e-12, 1, 1e6]) {
        for (const p of [1e-300, 0.5, 1 - 2 ** -53]) {
          const x = betaQuantile(p, a, b)
          expect(x >= 0 && x <= 1, `${x} for ${p}, ${a}, ${b}`).toBe(true)
          // Tiny shapes put all probability at the two ends, b/(a + b) of it at 0.
          if (p === 0.5 && Math.max(a, b) === 1e-12 && a !== b) expect(x).toBe(a < b ? 0 : 1)
        }
      }
    }
  })

  it('refuses both shapes 0, a negative one, and what is no probability', () => {
    for (const [p, a, b] of [
      [0.5, 0, 0],
      [0.5, -1, 2],
      [0.5, 1, Number.NaN],
      [0.5, 1, Number.POSITIVE_INFINITY],
      [1.5, 1, 1],
      [Number.NaN, 1, 1],
    ]) {
      expect(() => betaQuantile(p, a, b)).toThrow(InvariantError)
    }
    expect(() => betaCdf(0.5, 0, 0)).toThrow(InvariantError)
    expect(() => betaCdf(Number.NaN, 1, 1)).toThrow(InvariantError)
  })
})

describe('the posterior of kept and broken promises', () => {
  const oracle = new URL('../../../../../shared/oracles/bargaining-theory.json', import.meta.url)
  const present = existsSync(oracle)
  if (!present) console.log('skipped: ../shared/oracles/bargaining-theory.json is absent')

  it.skipIf(!present)('has the mean and variance of the oracle, by the midpoint rule over its quantiles', () => {
    const { cases } = JSON.parse(readFileSync(oracle, 'utf8')).beta_bernoulli as { cases: number[][] }
    expect(cases.length).toBeGreaterThan(0)
    const n = 20_000
    for (const [a, b, kept, broken, expectedMean, expectedVariance] of cases) {
      let sum = 0
      let squares = 0
      for (let k = 0; k < n; k++) {
        const x = betaQuantile((k + 0.5) / n, a + kept, b + broken)
        sum += x
        squares += x * x
      }
      expect(sum / n).toBeCloseTo(expectedMean, 5)
      expect(squares / n - (sum / n) ** 2).toBeCloseTo(expectedVariance, 5)
    }
  })
})
