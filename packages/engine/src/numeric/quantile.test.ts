import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { quantileSorted, quantiles05_50_95 } from './quantile.js'

const sample = fc
  .array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 })
  .map((values) => Float64Array.from(values))
const sortedSample = sample.map((values) => values.slice().sort())

describe('quantileSorted', () => {
  // By hand: place 4p among 1, 2, 4, 8, 16.
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.4, 3.2],
    [0.5, 4],
    [0.95, 14.4],
    [1, 16],
  ])('at %d', (p, expected) => {
    expect(quantileSorted(Float64Array.of(1, 2, 4, 8, 16), p)).toBeCloseTo(expected, 12)
  })

  it('is every order statistic at its place, and lies between neighbours', () => {
    fc.assert(
      fc.property(sortedSample, fc.double({ min: 0, max: 1, noNaN: true }), (sorted, p) => {
        const place = (sorted.length - 1) * p
        const value = quantileSorted(sorted, p)
        expect(value).toBeGreaterThanOrEqual(sorted[Math.floor(place)])
        expect(value).toBeLessThanOrEqual(sorted[Math.ceil(place)])
      }),
    )
  })

  it('carries infinite values without making up others', () => {
    const inf = Number.POSITIVE_INFINITY
    expect(quantileSorted(Float64Array.of(1, inf, inf), 0.75)).toBe(inf)
    expect(quantileSorted(Float64Array.of(1, 2, inf), 0.5)).toBe(2)
  })

  it('refuses no values and what is no probability', () => {
    expect(() => quantileSorted(new Float64Array(), 0.5)).toThrow(InvariantError)
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => quantileSorted(Float64Array.of(1), p)).toThrow(InvariantError)
    }
  })
})

describe('quantiles05_50_95', () => {
  it('are those of the sorted values, whatever their order, and leave them as they are', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const before = values.slice()
        const { p05, p50, p95 } = quantiles05_50_95(values)
        const sorted = values.slice().sort()
        expect([p05, p50, p95]).toEqual([0.05, 0.5, 0.95].map((p) => quantileSorted(sorted, p)))
        expect(values).toEqual(before)
      }),
    )
  })

  it('are nulls without samples', () => {
    expect(quantiles05_50_95(new Float64Array())).toEqual({ p05: null, p50: null, p95: null })
  })
})
