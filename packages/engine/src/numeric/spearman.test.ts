import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { Stream } from '../random/stream.js'
import { spearman } from './spearman.js'

const rows = fc.array(fc.tuple(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 5 })), {
  minLength: 2,
  maxLength: 40,
})

describe('spearman', () => {
  it('is 1 − 6 Σd²/(n(n² − 1)) where nothing ties', () => {
    // Spearman's d here: 0, 1, 1, 1, 1.
    expect(spearman(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(10, 30, 20, 50, 40))).toBeCloseTo(0.8, 12)
  })

  it('is Pearson’s correlation of mean ranks where some do', () => {
    // By hand: ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4, so 4.5/√(4.5 · 5).
    expect(spearman(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 3, 2, 4))).toBeCloseTo(0.9486832980505138, 12)
  })

  it('is symmetric, bounded, odd under reversal, and sees the order only', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const x = Float64Array.from(pairs, ([v]) => v)
        const y = Float64Array.from(pairs, ([, v]) => v)
        const rho = spearman(x, y)
        expect(spearman(y, x)).toBe(rho)
        if (rho === null) {
          expect(new Set(x).size === 1 || new Set(y).size === 1).toBe(true)
          return
        }
        expect(Math.abs(rho)).toBeLessThanOrEqual(1)
        expect(
          spearman(
            x.map((v) => -v),
            y,
          ),
        ).toBeCloseTo(-rho, 12)
        expect(
          spearman(
            x,
            y.map((v) => Math.exp(v)),
          ),
        ).toBe(rho)
      }),
    )
  })

  it('is exactly 1 for a column with itself', () => {
    const stream = Stream.named(1, 'spearman')
    const x = Float64Array.from({ length: 10_000 }, () => stream.next())
    expect(spearman(x, x)).toBe(1)
    expect(
      spearman(
        x,
        x.map((v) => -(v ** 3)),
      ),
    ).toBe(-1)
  })

  it('is null where a column is constant, or has fewer than two rows', () => {
    expect(spearman(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toBeNull()
    expect(spearman(Float64Array.of(1, 2, 3), Float64Array.of(0, -0, 0))).toBeNull()
    expect(spearman(Float64Array.of(1), Float64Array.of(2))).toBeNull()
    expect(spearman(new Float64Array(), new Float64Array())).toBeNull()
  })

  it('refuses columns of unequal length', () => {
    expect(() => spearman(Float64Array.of(1, 2), Float64Array.of(1))).toThrow(InvariantError)
  })
})
