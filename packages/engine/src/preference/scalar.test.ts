import type { Scalar } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { type Distribution, distributionOf, pointOf, rangeOf } from './scalar.js'

type Row = { id: string; input: Scalar; expected: Distribution; point: number; range: readonly [number, number] }

const source = 'design 2 and 13.3'
const rows: Row[] = [
  { id: 'a number', input: 0.3, expected: { kind: 'fixed', value: 0.3 }, point: 0.3, range: [0.3, 0.3] },
  {
    id: 'a range',
    input: [0.2, 0.5],
    expected: { kind: 'uniform', low: 0.2, high: 0.5 },
    point: 0.35,
    range: [0.2, 0.5],
  },
  { id: 'a range of one number', input: [1, 1], expected: { kind: 'fixed', value: 1 }, point: 1, range: [1, 1] },
  {
    id: 'a PERT',
    input: { low: 0, likely: 0.1, high: 0.4 },
    expected: { kind: 'pert', low: 0, likely: 0.1, high: 0.4 },
    point: 0.1,
    range: [0, 0.4],
  },
  {
    id: 'a PERT of one number',
    input: { low: 2, likely: 2, high: 2 },
    expected: { kind: 'fixed', value: 2 },
    point: 2,
    range: [2, 2],
  },
  { id: 'a word', input: 'low', expected: { kind: 'uniform', low: 0.2, high: 0.4 }, point: 0.3, range: [0.2, 0.4] },
  {
    id: 'the highest word',
    input: 'very high',
    expected: { kind: 'uniform', low: 0.8, high: 1 },
    point: 0.9,
    range: [0.8, 1],
  },
]

describe('a scalar as a distribution', () => {
  test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-15 })))('$id', (row) => {
    const distribution = distributionOf(row.input)
    expect(distribution).toEqual(row.expected)
    expect(Math.abs(pointOf(distribution) - row.point)).toBeLessThanOrEqual(row.tolerance)
    expect(rangeOf(distribution)).toEqual(row.range)
  })
})
