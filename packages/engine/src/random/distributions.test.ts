import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { betaCdf } from '../numeric/beta.js'
import { sampleGamma } from './gamma.js'
import { samplePert } from './pert.js'
import {
  equallySpacedInto,
  rankOrderCentroidInto,
  sampleSimplexInOrderInto,
  sampleSortedValuesInto,
} from './ranking.js'
import { hashName, Stream } from './stream.js'
import { sampleUniform } from './uniform.js'

const N = 20_000

/** One number a stream, as an ensemble draws them. */
function draw(id: string, sample: (stream: Stream) => number): Float64Array {
  const stream = new Stream()
  const prefix = hashName(20240821, 'ensemble', id)
  return Float64Array.from({ length: N }, (_, r) => sample(stream.seek(prefix, r)))
}

/** √n times the largest difference between sample and CDF; above 1.95 once in a thousand (Kolmogorov–Smirnov). */
function kolmogorov(values: Float64Array, cdf: (x: number) => number): number {
  const sorted = values.slice().sort()
  let largest = 0
  for (let k = 0; k < N; k++) {
    const p = cdf(sorted[k])
    largest = Math.max(largest, p - k / N, (k + 1) / N - p)
  }
  return largest * Math.sqrt(N)
}

const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length
const variance = (values: Float64Array) => {
  const m = mean(values)
  return values.reduce((sum, x) => sum + (x - m) ** 2, 0) / (values.length - 1)
}

/** Standard errors between the sample mean and what it should be. */
const meanError = (values: Float64Array, expected: number) =>
  Math.abs(mean(values) - expected) / Math.sqrt(variance(values) / values.length)

describe('sampleUniform', () => {
  it('follows its distribution', () => {
    const values = draw('uniform', (s) => sampleUniform(s, -2, 3))
    expect(kolmogorov(values, (x) => (x + 2) / 5)).toBeLessThan(1.95)
  })

  it('stays in any range, is its only value where it has one, and refuses one upside down', () => {
    const stream = Stream.named(1)
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (x, w) => {
          const value = sampleUniform(stream, x, x + w)
          expect(value >= x && value <= x + w).toBe(true)
        },
      ),
    )
    expect(sampleUniform(stream, 0.3, 0.3)).toBe(0.3)
    expect(() => sampleUniform(stream, 1, 0)).toThrow(InvariantError)
    expect(() => sampleUniform(stream, Number.NaN, 0)).toThrow(InvariantError)
  })
})

describe('samplePert', () => {
  it.each([
    [0, 0.5, 1],
    [0, 0, 1],
    [0, 1, 1],
    [0, 0.1, 0.4],
    [-3, 1.5, 2],
    [0.2, 0.2001, 0.9],
  ])('follows the beta distribution of %d, %d, %d', (low, likely, high) => {
    const values = draw(`pert ${likely}`, (s) => samplePert(s, low, likely, high))
    const a = 1 + (4 * (likely - low)) / (high - low)
    const b = 1 + (4 * (high - likely)) / (high - low)
    expect(kolmogorov(values, (x) => betaCdf((x - low) / (high - low), a, b))).toBeLessThan(1.95)
    expect(meanError(values, (low + 4 * likely + high) / 6)).toBeLessThan(3.3)
    const expectedVariance = ((high - low) ** 2 * a * b) / (36 * 7)
    expect(variance(values) / expectedVariance).toBeCloseTo(1, 1)
  })

  it('stays in its range; a single point is itself; the wrong order is refused', () => {
    const stream = Stream.named(2)
    const unit = fc.double({ noNaN: true, min: -5, max: 5 })
    fc.assert(
      fc.property(unit, unit, unit, (x, y, z) => {
        const [low, likely, high] = [x, y, z].sort((p, q) => p - q)
        const value = samplePert(stream, low, likely, high)
        expect(value >= low && value <= high).toBe(true)
      }),
    )
    expect(samplePert(stream, 0.25, 0.25, 0.25)).toBe(0.25)
    expect(() => samplePert(stream, 0, 2, 1)).toThrow(InvariantError)
    expect(() => samplePert(stream, 0, Number.NaN, 1)).toThrow(InvariantError)
  })
})

describe('sampleGamma', () => {
  it.each([1, 2, 5])('of whole shape %d follows the Erlang distribution', (shape) => {
    const values = draw(`erlang ${shape}`, (s) => sampleGamma(s, shape))
    const cdf = (x: number) => {
      let term = 1
      let sum = 1
      for (let k = 1; k < shape; k++) {
        term *= x / k
        sum += term
      }
      return 1 - Math.exp(-x) * sum
    }
    expect(kolmogorov(values, cdf)).toBeLessThan(1.95)
  })

  it.each([0.1, 0.5, 1.7, 40])('has mean and variance %d', (shape) => {
    const values = draw(`gamma ${shape}`, (s) => sampleGamma(s, shape))
    expect(meanError(values, shape)).toBeLessThan(3.3)
    // Kurtosis 3 + 6/shape.
    const error = shape * Math.sqrt((2 + 6 / shape) / N)
    expect(Math.abs(variance(values) - shape) / error).toBeLessThan(3.3)
  })

  it.each([
    [0.3, 0.6],
    [2.5, 0.5],
    [7, 3.25],
  ])('gives Beta(%d, %d) as the share of one in two', (a, b) => {
    const values = draw(`share ${a}`, (s) => {
      const x = sampleGamma(s, a)
      return x / (x + sampleGamma(s, b))
    })
    expect(kolmogorov(values, (x) => betaCdf(x, a, b))).toBeLessThan(1.95)
  })

  it('refuses a shape that is not above 0', () => {
    for (const shape of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sampleGamma(Stream.named(1), shape)).toThrow(InvariantError)
    }
  })
})

describe('rankOrderCentroidInto', () => {
  // Fractions, and rounded to four digits for five issues: 137/300, 77/300, 47/300, 27/300, 12/300.
  it.each([
    [[1]],
    [[3 / 4, 1 / 4]],
    [[11 / 18, 5 / 18, 2 / 18]],
    [[25 / 48, 13 / 48, 7 / 48, 3 / 48]],
    [[0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ])('%j', (expected) => {
    const out = new Float64Array(expected.length)
    rankOrderCentroidInto(expected.length, out)
    for (const [k, w] of expected.entries()) expect(out[k]).toBeCloseTo(w, 4)
    expect(out.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
  })
})

describe('sampleSimplexInOrderInto', () => {
  const out = new Float64Array(12)
  const weight = (n: number, k: number) =>
    draw(`simplex ${n}`, (s) => {
      sampleSimplexInOrderInto(s, n, out)
      return out[k]
    })

  it('keeps the order and adds up to 1', () => {
    const stream = Stream.named(3)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (n) => {
        out.fill(9)
        sampleSimplexInOrderInto(stream, n, out)
        let sum = 0
        for (let k = 0; k < n; k++) {
          sum += out[k]
          expect(out[k] > 0 && (k === 0 || out[k] <= out[k - 1])).toBe(true)
        }
        expect(sum).toBeCloseTo(1, 12)
        for (let k = n; k < 12; k++) expect(out[k]).toBe(9)
      }),
    )
  })

  it('is uniform: closed forms of the largest and the smallest weight', () => {
    expect(kolmogorov(weight(2, 0), (x) => 2 * x - 1)).toBeLessThan(1.95)
    const square = (x: number) => Math.max(0, x) ** 2
    expect(kolmogorov(weight(3, 0), (x) => 1 - 3 * square(1 - x) + 3 * square(1 - 2 * x))).toBeLessThan(1.95)
    expect(kolmogorov(weight(3, 2), (x) => 1 - square(1 - 3 * x))).toBeLessThan(1.95)
    expect(kolmogorov(weight(6, 5), (x) => 1 - Math.max(0, 1 - 6 * x) ** 5)).toBeLessThan(1.95)
  })

  it('has the rank-order centroid as its mean', () => {
    const centroid = new Float64Array(5)
    rankOrderCentroidInto(5, centroid)
    for (let k = 0; k < 5; k++) expect(meanError(weight(5, k), centroid[k])).toBeLessThan(3.3)
  })

  it('is the point 1 alone for one issue', () => {
    sampleSimplexInOrderInto(Stream.named(4), 1, out)
    expect(out[0]).toBe(1)
  })
})

describe('sampleSortedValuesInto and equallySpacedInto', () => {
  const out = new Float64Array(12)

  it('fix the ends and keep the order', () => {
    const stream = Stream.named(5)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.boolean(), (n, sampled) => {
        out.fill(9)
        if (sampled) sampleSortedValuesInto(stream, n, out)
        else equallySpacedInto(n, out)
        expect(out[0]).toBe(1)
        if (n > 1) expect(out[n - 1]).toBe(0)
        for (let k = 1; k < n; k++) expect(out[k] < out[k - 1]).toBe(true)
        for (let k = n; k < 12; k++) expect(out[k]).toBe(9)
      }),
    )
  })

  it('of five options each lies as an order statistic of three uniform numbers, equally spaced in the mean', () => {
    const spaced = new Float64Array(5)
    equallySpacedInto(5, spaced)
    expect([...spaced]).toEqual([1, 0.75, 0.5, 0.25, 0])
    for (const k of [1, 2, 3]) {
      const values = draw('sorted', (s) => {
        sampleSortedValuesInto(s, 5, out)
        return out[k]
      })
      expect(kolmogorov(values, (x) => betaCdf(x, 4 - k, k))).toBeLessThan(1.95)
      expect(meanError(values, spaced[k])).toBeLessThan(3.3)
    }
  })

  it('refuse no options, and room for fewer', () => {
    for (const fill of [
      (n: number) => equallySpacedInto(n, out),
      (n: number) => rankOrderCentroidInto(n, out),
      (n: number) => sampleSortedValuesInto(Stream.named(1), n, out),
      (n: number) => sampleSimplexInOrderInto(Stream.named(1), n, out),
    ]) {
      for (const n of [0, 13, 1.5, Number.NaN]) expect(() => fill(n)).toThrow(InvariantError)
    }
  })
})
