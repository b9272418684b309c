import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CAUSES, causesInto } from './causes.js'
import { ALL_CAUSES, MISTRUST, SITUATION, WAITING } from './evaluator.js'

const partsOf = (gaps: Float64Array): number[] => {
  const parts = new Float64Array(CAUSES.length)
  causesInto(gaps, parts)
  return [...parts]
}

/** g by what is at work. */
const gapsOf = (g: (at: { situation: number; mistrust: number; waiting: number }) => number): Float64Array =>
  Float64Array.from({ length: 8 }, (_, s) =>
    g({
      situation: Number((s & SITUATION) !== 0),
      mistrust: Number((s & MISTRUST) !== 0),
      waiting: Number((s & WAITING) !== 0),
    }),
  )

const source = 'Shapley 1953, worked by hand'
const rows = [
  {
    id: 'each adds its own',
    input: gapsOf((at) => -2 + 3 * at.situation + 5 * at.mistrust - at.waiting),
    expected: [-2, 3, 5, -1],
  },
  {
    id: 'two only together: half each',
    input: gapsOf((at) => 4 + 6 * at.mistrust * at.waiting),
    expected: [4, 0, 3, 3],
  },
  {
    id: 'only all three together: a third each',
    input: gapsOf((at) => 6 * at.situation * at.mistrust * at.waiting),
    expected: [0, 2, 2, 2],
  },
  {
    id: 'the larger of two, as of a status quo and of waiting',
    input: gapsOf((at) => Math.max(2 * at.situation, 6 * at.waiting)),
    expected: [0, 1, 0, 5],
  },
  { id: 'nothing at work changes anything', input: gapsOf(() => -7), expected: [-7, 0, 0, 0] },
]

test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-12 })))('$id', ({ input, expected, tolerance }) => {
  partsOf(input).forEach((part, k) => {
    expect(Math.abs(part - expected[k])).toBeLessThanOrEqual(tolerance)
  })
})

test('the parts add up to the distance, and disagreement is what is left with nothing at work', () => {
  const gap = fc.integer({ min: -1e12, max: 1e12 })
  fc.assert(
    fc.property(fc.array(gap, { minLength: 8, maxLength: 8 }), (list) => {
      const gaps = Float64Array.from(list)
      const parts = partsOf(gaps)
      expect(parts[0]).toBe(gaps[0])
      expect(Math.abs(parts.reduce((a, b) => a + b, 0) - gaps[ALL_CAUSES])).toBeLessThan(0.01)
    }),
    { numRuns: 100 },
  )
})
