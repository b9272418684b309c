import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { type LinearProgram, maximise } from './simplex.js'

/** columns given one after the other */
const program = (right: number[], objective: number[], ...columns: number[][]): LinearProgram => ({
  rows: right.length,
  right: Float64Array.from(right),
  objective: Float64Array.from(objective),
  columns: Float64Array.from(columns.flat()),
})

/** The solution of a square system, or null where it is singular. */
function solve(matrix: number[][], right: number[]): number[] | null {
  const rows = matrix.map((row, k) => [...row, right[k]])
  for (let k = 0; k < rows.length; k++) {
    const top = rows.reduce((a, row, r) => (r >= k && Math.abs(row[k]) > Math.abs(rows[a][k]) ? r : a), k)
    if (Math.abs(rows[top][k]) < 1e-9) return null
    ;[rows[k], rows[top]] = [rows[top], rows[k]]
    rows.forEach((row, r) => {
      const factor = r === k ? 0 : row[k] / rows[k][k]
      row.forEach((_, c) => {
        row[c] -= factor * rows[k][c]
      })
    })
  }
  return rows.map((row, k) => row[rows.length] / row[k])
}

/** The best of all basic feasible solutions. */
function bruteForce({ rows, columns, right, objective }: LinearProgram): number | null {
  let best: number | null = null
  const choose = (from: number, chosen: number[]): void => {
    if (chosen.length < rows) {
      for (let c = from; c < objective.length; c++) choose(c + 1, [...chosen, c])
      return
    }
    const matrix = Array.from({ length: rows }, (_, r) => chosen.map((c) => columns[c * rows + r]))
    const values = solve(matrix, [...right])
    if (values === null || values.some((v) => v < -1e-9)) return
    const sum = values.reduce((a, v, k) => a + v * objective[chosen[k]], 0)
    best = best === null ? sum : Math.max(best, sum)
  }
  choose(0, [])
  return best
}

describe('maximise', () => {
  test('a program of two rows from Dantzig-style textbooks', () => {
    // 3x + 5y, x <= 4, 2y <= 12, 3x + 2y <= 18: 36 at (2, 6), with prices 0, 3/2, 1.
    const answer = maximise(
      program([4, 12, 18], [3, 5, 0, 0, 0], [1, 0, 3], [0, 2, 2], [1, 0, 0], [0, 1, 0], [0, 0, 1]),
    )
    if (answer.kind !== 'found') throw new Error(answer.kind)
    expect(answer.objective).toBeCloseTo(36, 9)
    expect(answer.support).toEqual([0, 1, 2])
    answer.values.forEach((value, k) => {
      expect(value).toBeCloseTo([2, 6, 2][k], 9)
    })
    answer.prices.forEach((price, k) => {
      expect(price).toBeCloseTo([0, 1.5, 1][k], 9)
    })
  })

  test('infeasible and unbounded', () => {
    expect(maximise(program([1], [1], [-1]))).toEqual({ kind: 'infeasible' })
    expect(maximise(program([1], [0, 1], [1], [0]))).toEqual({ kind: 'unbounded' })
    expect(maximise(program([0], [1, 0], [1], [-1]))).toEqual({ kind: 'unbounded' })
  })

  test('a negative right-hand side, and a row that another repeats', () => {
    // x = y + 2, twice.
    expect(maximise(program([-2, -2], [1, 0], [-1, -1], [1, 1]))).toEqual({ kind: 'unbounded' })
    expect(maximise(program([-2, -2], [1, -1], [-1, -1], [1, 1]))).toMatchObject({ kind: 'found', objective: 2 })
    const bounded = maximise(program([-2, -2], [-1, -3], [-1, -1], [1, 1]))
    expect(bounded).toMatchObject({ kind: 'found', objective: -2, support: [0], values: [2] })
  })

  test("Beale's example, on which the plain rule cycles, ends", () => {
    const answer = maximise(
      program(
        [0, 0, 1],
        [0.75, -150, 0.02, -6, 0, 0, 0],
        [0.25, 0.5, 0],
        [-60, -90, 0],
        [-0.04, -0.02, 1],
        [9, 3, 0],
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ),
    )
    if (answer.kind !== 'found') throw new Error(answer.kind)
    expect(answer.objective).toBeCloseTo(0.05, 9)
  })

  test('shapes that do not fit and numbers that are none', () => {
    expect(() => maximise(program([1], [1, 1], [1]))).toThrow(InvariantError)
    expect(() => maximise(program([Number.NaN], [1], [1]))).toThrow(InvariantError)
  })

  test('as the best of all basic solutions; the prices prove it', () => {
    const small = fc.integer({ min: -3, max: 4 })
    const programs = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })).chain(([rows, extra]) =>
      fc.record({
        right: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: rows, maxLength: rows }),
        objective: fc.array(small, { minLength: extra, maxLength: extra }),
        columns: fc.array(fc.array(small, { minLength: rows, maxLength: rows }), {
          minLength: extra,
          maxLength: extra,
        }),
      }),
    )
    fc.assert(
      fc.property(programs, ({ right, objective, columns }) => {
        // A slack a row, and one row that bounds the sum: feasible and bounded.
        const rows = right.length + 1
        const slacks = right.map((_, k) => Array.from({ length: rows }, (_, r) => (r === k ? 1 : 0)))
        const bound = Array.from({ length: rows }, (_, r) => (r === rows - 1 ? 1 : 0))
        const whole = program(
          [...right, 7],
          [...objective, ...right.map(() => 0), 0],
          ...columns.map((column) => [...column, 1]),
          ...slacks,
          bound,
        )
        const answer = maximise(whole)
        if (answer.kind !== 'found') throw new Error(answer.kind)
        expect(answer.objective).toBeCloseTo(bruteForce(whole)!, 7)
        const worth = whole.right.reduce((sum, v, r) => sum + v * answer.prices[r], 0)
        expect(worth).toBeCloseTo(answer.objective, 7)
        for (let c = 0; c < whole.objective.length; c++) {
          let priced = 0
          for (let r = 0; r < rows; r++) priced += answer.prices[r] * whole.columns[c * rows + r]
          expect(priced).toBeGreaterThan(whole.objective[c] - 1e-7)
        }
      }),
      { numRuns: 150 },
    )
  })
})
