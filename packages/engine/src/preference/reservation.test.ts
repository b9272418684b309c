import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waitingValue } from './reservation.js'

type Numbers = { a: number; s: number; h: number; d: number; c: number }
const worth = ({ a, s, h, d, c }: Numbers) => waitingValue(a, s, h, d, c)

/** Worked by hand from W = (1 − δ)A − c + δ(hS + (1 − h)W), the value of one period and of what follows it. */
const source = 'design 14.1'
const rows = [
  { id: 'certain next period', source, input: { a: 0.4, s: 0.8, h: 1, d: 0.9, c: 0.1 }, expected: 0.66 },
  { id: 'certain, without discount', source, input: { a: 0.4, s: 0.8, h: 1, d: 1, c: 0.1 }, expected: 0.7 },
  { id: 'never, free', source, input: { a: 0.4, s: 0.8, h: 0, d: 0.9, c: 0 }, expected: 0.4 },
  { id: 'never, at a cost', source, input: { a: 0.4, s: 0.8, h: 0, d: 0.9, c: 0.02 }, expected: 0.2 },
  { id: 'only now counts', source, input: { a: 0.4, s: 0.8, h: 0.5, d: 0, c: 0.1 }, expected: 0.3 },
  { id: 'no discount: 1/h periods of cost', source, input: { a: 0.4, s: 0.8, h: 0.25, d: 1, c: 0.05 }, expected: 0.6 },
  { id: 'a settlement no better', source, input: { a: 0.4, s: 0.4, h: 0.3, d: 0.7, c: 0 }, expected: 0.4 },
  { id: 'half and half', source, input: { a: 0, s: 1, h: 0.5, d: 0.5, c: 0 }, expected: 1 / 3 },
  { id: 'worse than now', source, input: { a: 0.5, s: 0, h: 0.5, d: 0.5, c: 0 }, expected: 1 / 3 },
].map((row) => ({ ...row, tolerance: 1e-15 }))

describe('what waiting is worth', () => {
  test.each(rows)('$id', ({ input, expected, tolerance }) => {
    expect(Math.abs(worth(input) - expected)).toBeLessThanOrEqual(tolerance)
  })

  test('is minus infinity where nothing ends the waiting', () => {
    expect(waitingValue(0.4, 0.8, 0, 1, 0)).toBe(-Infinity)
    expect(waitingValue(0.4, 0.8, 1e-20, 1, 0)).toBe(-Infinity)
  })

  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const numbers = fc.record({
    a: share,
    s: share,
    h: fc.double({ min: 0.05, max: 1, noNaN: true }),
    d: fc.double({ min: 0, max: 0.97, noNaN: true }),
    c: fc.double({ min: 0, max: 0.3, noNaN: true }),
  })

  test('is the sum over all periods of what each brings', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        let stillWaiting = 1
        let discount = 1
        let sum = 0
        for (let period = 0; period < 500; period++) {
          sum += stillWaiting * discount * ((1 - n.d) * n.a - n.c)
          discount *= n.d
          sum += stillWaiting * n.h * discount * n.s
          stillWaiting *= 1 - n.h
        }
        expect(worth(n)).toBeCloseTo(sum, 9)
      }),
      { numRuns: 100 },
    )
  })

  test('rises with the status quo and the settlement, falls with the cost', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 0.5, noNaN: true }), (n, more) => {
        const rounding = 1e-12
        expect(worth({ ...n, a: n.a + more })).toBeGreaterThanOrEqual(worth(n) - rounding)
        expect(worth({ ...n, s: n.s + more })).toBeGreaterThanOrEqual(worth(n) - rounding)
        expect(worth({ ...n, c: n.c + more })).toBeLessThanOrEqual(worth(n) + rounding)
      }),
      { numRuns: 100 },
    )
  })

  test('without a cost it lies between the status quo and the settlement', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const w = worth({ ...n, c: 0 })
        expect(w).toBeGreaterThanOrEqual(Math.min(n.a, n.s) - 1e-12)
        expect(w).toBeLessThanOrEqual(Math.max(n.a, n.s) + 1e-12)
      }),
      { numRuns: 100 },
    )
  })
})
