import { describe, expect, test } from 'vitest'
import { estimativeStep, estimativeWords } from './estimative.js'
import { CONFIDENCE_WORDS } from './words.fixture.js'

const source = 'ICD 203 (2015), D.6.e.(2)(a): 01–05, 05–20, 20–45, 45–55, 55–80, 80–95, 95–99 %'
const rows = [
  { id: 'none', input: 0, expected: 'almost no chance', step: 0 },
  { id: 'below 5 %', input: 0.0499, expected: 'almost no chance', step: 0 },
  { id: '5 %', input: 0.05, expected: 'very unlikely', step: 1 },
  { id: 'below 20 %', input: 0.1999, expected: 'very unlikely', step: 1 },
  { id: '20 %', input: 0.2, expected: 'unlikely', step: 2 },
  { id: 'below 45 %', input: 0.4499, expected: 'unlikely', step: 2 },
  { id: '45 %', input: 0.45, expected: 'roughly even chance', step: 3 },
  { id: 'half', input: 0.5, expected: 'roughly even chance', step: 3 },
  { id: 'below 55 %', input: 0.5499, expected: 'roughly even chance', step: 3 },
  { id: '55 %', input: 0.55, expected: 'likely', step: 4 },
  { id: 'below 80 %', input: 0.7999, expected: 'likely', step: 4 },
  { id: '80 %', input: 0.8, expected: 'very likely', step: 5 },
  { id: 'below 95 %', input: 0.9499, expected: 'very likely', step: 5 },
  { id: '95 %', input: 0.95, expected: 'almost certain', step: 6 },
  { id: 'all', input: 1, expected: 'almost certain', step: 6 },
]

describe('estimative words', () => {
  test.each(rows.map((row) => ({ ...row, source, tolerance: 0 })))('$id', ({ input, expected, step }) => {
    expect(estimativeStep(input)).toBe(step)
    expect(estimativeWords(input).en).toBe(expected)
  })

  test('are seven in either language, all different, none of them a word of confidence', () => {
    const shares = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]
    for (const language of ['en', 'vi'] as const) {
      const words = shares.map((share) => estimativeWords(share)[language])
      expect(new Set(words).size).toBe(7)
      for (const word of words) expect(word).not.toMatch(CONFIDENCE_WORDS)
    }
  })
})
