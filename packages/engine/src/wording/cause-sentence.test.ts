import type { Cause } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../diagnosis/diagnose.js'
import { describeNeeds } from '../diagnosis/needs.js'
import type { Diagnosis, Distance, Estimate, Quantiles } from '../diagnosis/types.js'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { CAUSE_NAMES, causeSentenceOf } from './cause-sentence.js'
import { BROKEN_WORDS, CONFIDENCE_WORDS, VERDICT_WORDS } from './words.fixture.js'

const source = plainCase({
  i: [
    [0, 1],
    [1, 0],
  ],
})
const d = diagnose(compileCase(source, '2024-03-01'), null, PROVENANCE)
const NONE: Quantiles = { p05: null, p50: null, p95: null }
const around = (value: number): Estimate => ({ value, quantiles: { p05: value - 0.1, p50: value, p95: value + 0.1 } })

type Parts = {
  disagreement: Estimate
  distance: Estimate
  ranking: readonly Cause[] | null
  samples?: number
}

const sentenceOf = ({ disagreement, distance, ranking, samples = 500 }: Parts) => {
  const changed: Diagnosis = {
    ...d,
    distance: { ...(d.distance as Extract<Distance, { kind: 'found' }>), ...distance },
    causes: {
      ...d.causes!,
      disagreement,
      situation: { ...d.causes!.situation, ...around(0.3) },
      mistrust: around(-0.25),
      waiting: around(0.004),
      ranking,
    },
    provenance: { ...PROVENANCE, samples },
  }
  return causeSentenceOf(changed)
}

const ORDER: readonly Cause[] = ['disagreement', 'situation', 'waiting', 'mistrust']
const LIST =
  'disagreement +0.40 (+0.30 to +0.50), situation +0.30 (+0.20 to +0.40), waiting 0.00 (−0.10 to +0.10), mistrust −0.25 (−0.35 to −0.15).'
const CANNOT = 'These judgements cannot separate the causes by size: no order of them holds in 90 % of samples.'
const ROOM = 'There is room on substance'

const rows: { id: string; input: Parts; expected: string }[] = [
  {
    id: 'an order that samples share',
    input: { disagreement: around(0.4), distance: around(0.3), ranking: ORDER },
    expected: `From the largest part to the smallest: ${LIST}`,
  },
  {
    id: 'no such order',
    input: { disagreement: around(0.4), distance: around(0.3), ranking: null },
    expected: CANNOT,
  },
  {
    id: 'no samples',
    input: { disagreement: around(0.4), distance: around(0.3), ranking: null, samples: 0 },
    expected: 'Without samples the causes are not put in order.',
  },
  {
    id: 'room that is used up',
    input: { disagreement: around(-0.2), distance: around(0.2), ranking: null },
    expected: `${ROOM}, but the other causes use it up. ${CANNOT}`,
  },
  {
    id: 'room that is left',
    input: { disagreement: around(-0.4), distance: around(-0.2), ranking: null },
    expected: `${ROOM}, and the other causes do not exceed it. ${CANNOT}`,
  },
  {
    id: 'room that may be left or not',
    input: { disagreement: around(-0.4), distance: around(0.05), ranking: null },
    expected: `${ROOM}; the other causes may use it up or not. ${CANNOT}`,
  },
  {
    id: 'room in most samples only is not said',
    input: { disagreement: around(-0.05), distance: around(0.2), ranking: null },
    expected: CANNOT,
  },
  {
    id: 'room by a point estimate',
    input: {
      disagreement: { value: -0.2, quantiles: NONE },
      distance: { value: 0.1, quantiles: NONE },
      ranking: null,
      samples: 0,
    },
    expected: `${ROOM}, but the other causes use it up. Without samples the causes are not put in order.`,
  },
]

describe('what the distance is made of, in words', () => {
  test.each(rows.map((row) => ({ ...row, source: 'design 6 and 13.6', tolerance: 0 })))(
    '$id',
    ({ input, expected }) => {
      const { en, vi } = sentenceOf(input)
      expect(en).toBe(expected)
      expect(vi.split('. ').length).toBe(en.split('. ').length)
      for (const text of [en, vi]) {
        expect(text).not.toMatch(CONFIDENCE_WORDS)
        expect(text).not.toMatch(VERDICT_WORDS)
        expect(text).not.toMatch(BROKEN_WORDS)
      }
    },
  )

  test('names the four causes in either language', () => {
    const { vi } = sentenceOf(rows[0].input)
    for (const cause of ORDER) expect(vi).toContain(CAUSE_NAMES[cause].vi)
    expect(vi.indexOf(CAUSE_NAMES.disagreement.vi)).toBeLessThan(vi.indexOf(CAUSE_NAMES.mistrust.vi))
  })

  test('is nothing for a record, or where nothing is feasible', () => {
    const { preferences: _, noAgreement: __, ...bare } = source
    expect(causeSentenceOf(describeNeeds(bare, '2024-03-01', PROVENANCE))).toEqual({ en: '', vi: '' })
    const empty: Diagnosis = { ...d, distance: { kind: 'empty', redLines: [], redLinesInAll: 1 }, causes: null }
    expect(causeSentenceOf(empty)).toEqual({ en: '', vi: '' })
  })
})
