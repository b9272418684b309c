import { expect, test } from 'vitest'
import { isRanking } from './is-ranking.js'

const source = 'design 2: an id may be any word, `ranking` too'
const rows = [
  { id: 'a ranking', input: { ranking: ['x', 'y'] }, expected: true },
  { id: 'a ranking with who says so', input: { ranking: ['x'], by: 'analyst' }, expected: true },
  { id: 'a number for an option called ranking', input: { ranking: 0.5, other: 1 }, expected: false },
  { id: 'a range for an option called ranking', input: { ranking: [0.2, 0.4] }, expected: false },
  { id: 'a judgement with who says so', input: { ranking: { is: 0.5, by: 'analyst' } }, expected: false },
  { id: 'a table of numbers', input: { x: 0.5 }, expected: false },
  { id: 'a number', input: 0.5, expected: false },
  { id: 'nothing', input: null, expected: false },
]

test.each(rows.map((row) => ({ ...row, source, tolerance: 0 })))('$id', ({ input, expected }) => {
  expect(isRanking(input)).toBe(expected)
})
