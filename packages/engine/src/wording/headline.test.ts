import { describe, expect, test } from 'vitest'
import { diagnose } from '../diagnosis/diagnose.js'
import { describeNeeds } from '../diagnosis/needs.js'
import type { Diagnosis, Distance, Needs } from '../diagnosis/types.js'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { estimativeWords } from './estimative.js'
import { headlineOf } from './headline.js'
import { BROKEN_WORDS, CONFIDENCE_WORDS, VERDICT_WORDS } from './words.fixture.js'

const source = plainCase({
  i: [
    [0, 1],
    [1, 0],
  ],
})
const d = diagnose(compileCase(source, '2024-03-01'), null, PROVENANCE)
const { preferences: _, noAgreement: __, ...bare } = source
const record: Needs = describeNeeds(bare, '2024-03-01', PROVENANCE)

const withShare = (zoneShare: number | null, value = 0.1, samples = 2000): Diagnosis => ({
  ...d,
  distance: { ...(d.distance as Extract<Distance, { kind: 'found' }>), zoneShare, value, closestIsStatusQuo: false },
  provenance: { ...PROVENANCE, samples: zoneShare === null ? 0 : samples },
})
const asNow = withShare(1)
const continuing: Diagnosis = {
  ...asNow,
  distance: { ...(asNow.distance as Extract<Distance, { kind: 'found' }>), closestIsStatusQuo: true },
}
const empty: Diagnosis = { ...d, distance: { kind: 'empty', redLines: [], redLinesInAll: 2 }, causes: null }

const truce = { en: 'a truce', vi: 'một lệnh ngừng bắn' }
const tail = (share: string) => `(it exists in ${share} of 2,000 samples of these judgements)`

const rows: { id: string; input: Diagnosis | Needs; expected: string }[] = [
  {
    id: 'no closer than continuing as now',
    input: continuing,
    expected:
      'A truce is no closer than continuing as now: no package is nearer (an agreement zone exists in 100 % of 2,000 samples of these judgements)',
  },
  {
    id: 'almost no chance',
    input: withShare(0.03),
    expected: `A truce remains distant: almost no chance of an agreement zone ${tail('3 %')}`,
  },
  {
    id: 'very unlikely',
    input: withShare(0.09),
    expected: `A truce remains distant: an agreement zone is very unlikely ${tail('9 %')}`,
  },
  {
    id: 'unlikely',
    input: withShare(0.3),
    expected: `A truce is not in sight: an agreement zone is unlikely ${tail('30 %')}`,
  },
  {
    id: 'even',
    input: withShare(0.5),
    expected: `A truce hangs in the balance: a roughly even chance of an agreement zone ${tail('50 %')}`,
  },
  {
    id: 'likely',
    input: withShare(0.7),
    expected: `A truce is within reach: an agreement zone is likely ${tail('70 %')}`,
  },
  {
    id: 'very likely',
    input: withShare(0.9),
    expected: `A truce is close: an agreement zone is very likely ${tail('90 %')}`,
  },
  {
    id: 'almost certain',
    input: withShare(0.999),
    expected: `A truce is close: an agreement zone is almost certain ${tail('> 99 %')}`,
  },
  {
    id: 'without samples, no zone',
    input: withShare(null, 0.1),
    expected: 'A truce, by a point estimate only: no package is worth at least no agreement to every party',
  },
  {
    id: 'without samples, a zone',
    input: withShare(null, 0),
    expected: 'A truce, by a point estimate only: some package is worth at least no agreement to every party',
  },
  { id: 'nothing feasible', input: empty, expected: 'A truce: the red lines exclude every package' },
  {
    id: 'a record',
    input: record,
    expected: 'A truce: a record without judgements, so no distance is given',
  },
  {
    id: 'a record of what the parties want',
    input: { ...record, lacks: ['noAgreement'] },
    expected: 'A truce: a record without judgements of what no agreement is worth, so no distance is given',
  },
  {
    id: 'a record of what no agreement is worth',
    input: { ...record, lacks: ['preferences'] },
    expected: 'A truce: a record without judgements of what the parties want, so no distance is given',
  },
]

describe('the headline', () => {
  test.each(rows.map((row) => ({ ...row, source: 'design 13.6', tolerance: 0 })))('$id', ({ input, expected }) => {
    const headline = headlineOf(input, truce)
    expect(headline.en).toBe(expected)
    expect(headline.vi).toMatch(/^Một lệnh ngừng bắn/)
  })

  test('says the same in Vietnamese: the words of the scale, the share, the number of samples', () => {
    for (const share of [0, 0.03, 0.1, 0.3, 0.5, 0.7, 0.9, 1]) {
      const { vi } = headlineOf(withShare(share), truce)
      expect(vi).toContain(`${estimativeWords(share).vi} có vùng thỏa thuận`)
      expect(vi).toMatch(/\(có trong \d+ % của 2\.000 mẫu\)$/)
    }
  })

  test('has no word of confidence, no verdict and no gap, in either language', () => {
    const shares = Array.from({ length: 101 }, (_, k) => k / 100)
    const all = [...rows.map((row) => row.input), ...shares.map((share) => withShare(share))]
    for (const input of all) {
      const { en, vi } = headlineOf(input, truce)
      for (const text of [en, vi]) {
        expect(text).not.toMatch(CONFIDENCE_WORDS)
        expect(text).not.toMatch(VERDICT_WORDS)
        expect(text).not.toMatch(BROKEN_WORDS)
      }
      expect(vi).not.toBe(en)
    }
  })

  test('names the thing talked about as the case does, or an agreement', () => {
    const { en, vi } = headlineOf(withShare(0.3), undefined)
    expect(en).toMatch(/^An agreement is not in sight: /)
    expect(vi).toMatch(/^Một thỏa thuận chưa ở trong tầm mắt: /)
    expect(headlineOf(withShare(0.3), 'a contract').vi).toMatch(/^A contract /)
    expect(headlineOf(withShare(0.3), { en: 'đàm phán', vi: 'đàm phán' }).vi).toMatch(/^Đàm phán /)
  })

  test('never leads with a point estimate where samples were drawn', () => {
    for (const value of [-0.3, 0.3]) {
      expect(headlineOf(withShare(0.5, value), truce)).toEqual(headlineOf(withShare(0.5, 0), truce))
    }
  })
})
