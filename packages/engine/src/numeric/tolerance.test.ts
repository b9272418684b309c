import { expect, test } from 'vitest'
import { EXACT, FLOAT, isClose } from './tolerance.js'

test.each([
  { a: 0.1 + 0.2, b: 0.3, tolerance: FLOAT, expected: true },
  { a: 0.1 + 0.2, b: 0.3, tolerance: EXACT, expected: false },
  { a: 1e12, b: 1e12 + 999, tolerance: FLOAT, expected: true },
  { a: 1e12, b: 1e12 + 1001, tolerance: FLOAT, expected: false },
  { a: 0, b: 1e-12, tolerance: FLOAT, expected: false },
  { a: 0, b: -0, tolerance: EXACT, expected: true },
  { a: Number.POSITIVE_INFINITY, b: Number.POSITIVE_INFINITY, tolerance: FLOAT, expected: true },
  { a: Number.POSITIVE_INFINITY, b: Number.NEGATIVE_INFINITY, tolerance: FLOAT, expected: false },
  { a: Number.POSITIVE_INFINITY, b: 1, tolerance: FLOAT, expected: false },
  { a: Number.NaN, b: Number.NaN, tolerance: FLOAT, expected: false },
])('isClose($a, $b, $tolerance) is $expected', ({ a, b, tolerance, expected }) => {
  expect(isClose(a, b, tolerance)).toBe(expected)
  expect(isClose(b, a, tolerance)).toBe(expected)
})
