import { expect, test } from 'vitest'
import { diagnose } from '../diagnosis/diagnose.js'
import type { Diagnosis, Distance, Inexact } from '../diagnosis/types.js'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { headlineOf } from './headline.js'
import { inexactInWords, ZONE_UNDECIDED, zoneOf } from './inexact.js'
import { BROKEN_WORDS, CONFIDENCE_WORDS, VERDICT_WORDS } from './words.fixture.js'

const source = plainCase({
  i: [
    [0, 1],
    [1, 0],
  ],
})
const exact = diagnose(compileCase(source, '2024-03-01'), null, PROVENANCE)

const left = (
  distance: { value: number; bound?: number; zoneShare?: number },
  parts: Partial<Inexact> = {},
): Diagnosis => ({
  ...exact,
  distance: { ...(exact.distance as Extract<Distance, { kind: 'found' }>), ...distance, closestIsStatusQuo: false },
  inexact: {
    largest: 0.0204,
    inSamples: null,
    undecidedShare: null,
    setUndecided: false,
    thresholdsUndecided: false,
    ...parts,
  },
  provenance: { ...PROVENANCE, samples: 2000 },
})

test('a sign is told only where value and bound agree on it', () => {
  expect(zoneOf({ value: 0 })).toBe(true)
  expect(zoneOf({ value: 0.01 })).toBe(false)
  expect(zoneOf({ value: -0.01, bound: -0.02 })).toBe(true)
  expect(zoneOf({ value: 0.01, bound: 0.001 })).toBe(false)
  expect(zoneOf({ value: 0.01, bound: 0 })).toBe(null)
  expect(headlineOf(left({ value: 0.01, bound: -0.01 }), undefined).en).toContain(ZONE_UNDECIDED.en)
  expect(headlineOf(left({ value: 0.01, bound: 0.005 }), undefined).en).toContain('no package is worth')
})

test('an exact diagnosis leaves nothing open', () => {
  expect(inexactInWords(exact)).toEqual([])
})

test('numbers are rounded away from what would claim too much', () => {
  const [closest, others] = inexactInWords(left({ value: 0.0315, bound: 0.02539 }))
  expect(closest?.en).toContain('less than 0.025, so that this one is within 0.007')
  expect(closest?.vi).toContain('dưới 0,025')
  expect(others?.en).toContain('by up to 0.021.')
  const below = inexactInWords(left({ value: -0.0005, bound: -0.0011 }))[0]
  expect(below?.en).toContain('less than −0.002')
})

test('that nothing is left open of the zone is told, too', () => {
  const told = (undecidedShare: number | null) =>
    inexactInWords(left({ value: 0.0315 }, { undecidedShare })).map(({ en }) => en)
  expect(told(0)).toContain('In every sample it is proven whether a zone exists.')
  expect(told(0.1).join()).toMatch(/In 10 % of samples it is not decided/)
  for (const share of [0.1, null]) expect(told(share).join()).not.toContain('proven whether')
})

test('a likelihood is said where all that is not decided would not change its word', () => {
  const said = headlineOf(left({ value: 0.03, zoneShare: 0.06 }, { undecidedShare: 0.1, inSamples: 0.02 }), undefined)
  expect(said.en).toContain('an agreement zone is very unlikely')
  const unsaid = headlineOf(left({ value: 0.03, zoneShare: 0.06 }, { undecidedShare: 0.3, inSamples: 0.02 }), undefined)
  expect(unsaid.en).toContain('at least 6 % and at most 36 %')
  expect(unsaid.en).not.toContain('unlikely')
})

test('sentences use none of the words that no sentence may hold', () => {
  const all = inexactInWords(
    left(
      { value: 0.01, bound: -0.01 },
      { inSamples: 0.03, undecidedShare: 0.2, setUndecided: true, thresholdsUndecided: true },
    ),
  )
  expect(all).toHaveLength(5)
  for (const { en, vi } of [...all, ZONE_UNDECIDED])
    for (const text of [en, vi])
      for (const words of [CONFIDENCE_WORDS, VERDICT_WORDS, BROKEN_WORDS]) expect(text).not.toMatch(words)
})
