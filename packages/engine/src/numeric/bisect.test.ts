import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { findCrossings } from './bisect.js'

describe('findCrossings', () => {
  it('finds the roots of a smooth function, ascending', () => {
    const found = findCrossings((x) => (x - 0.1) * (x - Math.SQRT1_2) * (x - 2), -1, 3)
    expect(found).toHaveLength(3)
    for (const [k, root] of [0.1, Math.SQRT1_2, 2].entries()) expect(found[k]).toBeCloseTo(root, 14)
  })

  it('finds the last double in the zone at a step', () => {
    const below = (edge: number) => findCrossings((x) => (x <= edge ? -1 : 1), 0, 1)
    const above = (edge: number) => findCrossings((x) => (x >= edge ? -1 : 1), 0, 1)
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 0.999, noNaN: true }), (edge) => {
        expect(below(edge)).toEqual([edge])
        expect(above(edge)).toEqual([edge])
      }),
    )
  })

  it('puts every crossing at the edge of the zone: f <= 0 there, f > 0 next to it', () => {
    const corner = fc.tuple(fc.integer({ min: -4, max: 3 }), fc.integer({ min: 0, max: 64 }))
    fc.assert(
      fc.property(fc.array(corner, { minLength: 2, maxLength: 6 }), (corners) => {
        // A function with corners at scan points: linear between them, so that no crossing can hide.
        const knots = [...new Map(corners.map(([y, k]) => [k / 64, (y + 0.5) / 4]))].sort(([a], [b]) => a - b)
        const f = (x: number) => {
          let k = 0
          while (k < knots.length - 1 && knots[k + 1][0] <= x) k++
          const [x0, y0] = knots[k]
          if (k === knots.length - 1 || x < x0) return x < x0 ? knots[0][1] : y0
          const [x1, y1] = knots[k + 1]
          return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0)
        }
        const found = findCrossings(f, 0, 1)
        let changes = 0
        for (let k = 1; k < knots.length; k++) if (knots[k - 1][1] <= 0 !== knots[k][1] <= 0) changes++
        expect(found.length).toBe(changes)
        for (const x of found) {
          expect(f(x)).toBeLessThanOrEqual(0)
          expect(f(x - 1e-12) > 0 || f(x + 1e-12) > 0).toBe(true)
        }
        expect(found).toEqual([...found].sort((a, b) => a - b))
      }),
      { numRuns: 300 },
    )
  })

  it('counts a zero at a scan point once, whether f passes or touches there', () => {
    expect(findCrossings((x) => x - 0.5, 0, 1)).toEqual([0.5])
    expect(findCrossings((x) => 0.5 - x, 0, 1)).toEqual([0.5])
    expect(findCrossings((x) => Math.abs(x - 0.5), 0, 1)).toEqual([0.5])
    expect(findCrossings((x) => -Math.abs(x - 0.5), 0, 1)).toEqual([])
    expect(findCrossings((x) => x, 0, 1)).toEqual([0])
    expect(findCrossings((x) => -x, 0, 1)).toEqual([])
    expect(findCrossings((x) => 1 - x, 0, 1)).toEqual([1])
  })

  it('finds nothing where nothing changes, or between two scan points', () => {
    expect(findCrossings(() => 0, 0, 1)).toEqual([])
    expect(findCrossings(() => Number.POSITIVE_INFINITY, 0, 1)).toEqual([])
    expect(findCrossings((x) => x, 3, 3)).toEqual([])
    const narrow = (x: number) => (x > 0.501 && x < 0.509 ? -1 : 1)
    expect(findCrossings(narrow, 0, 1)).toEqual([])
    expect(findCrossings(narrow, 0, 1, 1001)).toHaveLength(2)
  })

  it('scans both ends and nothing outside, with at most 60 more evaluations a crossing', () => {
    const seen: number[] = []
    const found = findCrossings(
      (x) => {
        seen.push(x)
        return x - 0.2
      },
      -0.1,
      0.3,
      9,
    )
    expect(found).toHaveLength(1)
    expect(Math.min(...seen)).toBe(-0.1)
    expect(Math.max(...seen)).toBe(0.3)
    expect(seen.length).toBeLessThanOrEqual(9 + 60)
  })

  it('refuses a range upside down or without end, a single point, and a NaN', () => {
    expect(() => findCrossings((x) => x, 1, 0)).toThrow(InvariantError)
    expect(() => findCrossings((x) => x, 0, Number.POSITIVE_INFINITY)).toThrow(InvariantError)
    expect(() => findCrossings((x) => x, 0, 1, 1)).toThrow(InvariantError)
    expect(() => findCrossings(() => Number.NaN, 0, 1)).toThrow(InvariantError)
  })
})
