import type { Assertion, AssertionTest, Case } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { plainCase } from '../preference/plain-case.fixture.js'
import { BROKEN_WORDS, CONFIDENCE_WORDS, VERDICT_WORDS } from '../wording/words.fixture.js'
import { checkCommentary } from './commentary.js'

const SEED = 7
const SAMPLES = 60

/** g = R_a − 0.5 at any outcome: what moves a's reservation value moves the distance. */
const base: Case = {
  ...plainCase(
    {
      i: [
        [0.5, 0.5],
        [1, 1],
      ],
    },
    {
      parties: [{ id: 'a', name: { en: 'Ay', vi: 'Bên a' } }, { id: 'b' }],
      mediators: [{ id: 'broker' }],
      noAgreement: {
        a: { statusQuo: [0.5, 0.7], waiting: { settlement: 0.9, hazard: 0.5, discount: 0.9 } },
        b: { statusQuo: 0.2, waiting: { settlement: 0, hazard: 0.5, discount: 0.9 } },
      },
      agreements: [
        {
          id: 'truce',
          date: '2024-01-01',
          stipulations: [
            { id: 's1', by: 'a', what: 'w', status: 3 },
            { id: 's2', by: 'b', what: 'w', status: 2, known: '2024-02-10' },
            { id: 's3', by: 'b', what: 'w' },
          ],
        },
        { id: 'unassessed', date: '2024-01-01', stipulations: [{ id: 's', by: 'a', what: 'w' }] },
      ],
      events: [
        { id: 'shock', date: '2024-02-01', what: 'w', effects: [{ statusQuo: 'a', add: 0.2 }] },
        { id: 'relief', date: '2024-02-20', what: 'w', effects: [{ statusQuo: 'a', add: [-0.25, 0.15] }] },
      ],
      positions: [
        { date: '2024-01-15', actor: 'a', issue: 'i', option: 'x', stance: 'rejects' },
        { date: '2024-01-16', party: 'b', issue: 'i', option: 'x', stance: 'reported-acceptance', saidBy: 'broker' },
        { date: '2024-01-17', known: '2024-04-01', actor: 'a', issue: 'i', option: 'x', stance: 'accepts' },
      ],
      rounds: [
        { id: 'first', date: '2024-01-20', until: '2024-01-25', result: 'none' },
        { id: 'secret', date: '2024-01-20', known: '2024-03-10', result: 'partial' },
      ],
      claims: [
        {
          id: 'c1',
          says: 'The round ended',
          speaker: 'a writer',
          quotes: [
            { source: 'other', exact: 'elsewhere' },
            { source: 'page', exact: 'it ended' },
          ],
        },
        {
          id: 'c2',
          says: { en: 'Nobody is in a hurry', vi: 'Không ai vội' },
          speaker: 'b',
          quotes: [{ source: 'other', exact: 'q' }],
        },
      ],
    },
  ),
}

const check = (assertions: readonly Assertion[], asOf = '2024-03-01', samples = SAMPLES, source: Case = base) =>
  checkCommentary({ ...source, commentary: { source: 'page', assertions } }, asOf, SEED, samples)

const verdictOf = (t: AssertionTest, asOf?: string, source?: Case, samples?: number) =>
  check([{ claim: 'c1', test: t }], asOf, samples, source)[0]

type Row = { id: string; input: AssertionTest; asOf?: string; expected: string; says?: string }

const rows: Row[] = [
  { id: 'round as said', input: { round: 'first', result: 'none' }, expected: 'supports', says: '“no agreement”' },
  {
    id: 'round otherwise',
    input: { round: 'first', result: 'agreement' },
    expected: 'contradicts',
    says: '“no agreement”',
  },
  {
    id: 'round before its end',
    input: { round: 'first', result: 'none' },
    asOf: '2024-01-24',
    expected: 'cannot-test',
  },
  { id: 'round on its last day', input: { round: 'first', result: 'none' }, asOf: '2024-01-25', expected: 'supports' },
  { id: 'round not known yet', input: { round: 'secret', result: 'partial' }, expected: 'cannot-test' },
  { id: 'round known', input: { round: 'secret', result: 'partial' }, asOf: '2024-03-10', expected: 'supports' },
  {
    id: 'agreement not fully carried out',
    input: { agreement: 'truce', carriedOut: 'not-fully' },
    expected: 'supports',
    says: '1 of its 2',
  },
  { id: 'agreement said to be', input: { agreement: 'truce', carriedOut: 'fully' }, expected: 'contradicts' },
  {
    id: 'agreement, as known earlier: fully',
    input: { agreement: 'truce', carriedOut: 'fully' },
    asOf: '2024-02-09',
    expected: 'supports',
    says: '1 of its 1',
  },
  {
    id: 'agreement before it was signed',
    input: { agreement: 'truce', carriedOut: 'fully' },
    asOf: '2023-12-31',
    expected: 'cannot-test',
  },
  { id: 'agreement not assessed', input: { agreement: 'unassessed', carriedOut: 'fully' }, expected: 'cannot-test' },
  {
    id: 'position on record',
    input: { position: { actor: 'a', stance: 'rejects' } },
    expected: 'supports',
    says: 'under 15 January 2024',
  },
  {
    id: 'position in its older spelling, said by another',
    input: { position: { actor: 'b', stance: 'reported-acceptance', saidBy: 'broker' } },
    expected: 'supports',
  },
  {
    id: 'position said by somebody else',
    input: { position: { actor: 'b', stance: 'reported-acceptance', saidBy: 'a' } },
    expected: 'cannot-test',
  },
  {
    id: 'position not taken yet',
    input: { position: { actor: 'a', stance: 'rejects' } },
    asOf: '2024-01-14',
    expected: 'cannot-test',
  },
  { id: 'position known later', input: { position: { actor: 'a', stance: 'accepts' } }, expected: 'cannot-test' },
  {
    id: 'distance that grew',
    input: { distance: { from: '2024-01-31', to: '2024-02-01' }, moved: 'further' },
    expected: 'supports',
    says: '100 %',
  },
  {
    id: 'distance said to shrink',
    input: { distance: { from: '2024-01-31', to: '2024-02-01' }, moved: 'closer' },
    expected: 'contradicts',
    says: '0 %',
  },
  {
    id: 'distance that did not move came no closer',
    input: { distance: { from: '2024-02-01', to: '2024-02-02' }, moved: 'closer' },
    expected: 'contradicts',
  },
  {
    id: 'distance that went either way',
    input: { distance: { from: '2024-02-19', to: '2024-02-20' }, moved: 'closer' },
    expected: 'cannot-test',
    says: 'cannot tell',
  },
  {
    id: 'distance after the date',
    input: { distance: { from: '2024-02-01', to: '2024-03-02' }, moved: 'closer' },
    expected: 'cannot-test',
  },
  { id: 'cause that adds', input: { cause: 'waiting', adds: true }, asOf: '2024-01-31', expected: 'supports' },
  {
    id: 'cause that adds, denied',
    input: { cause: 'waiting', adds: false },
    asOf: '2024-01-31',
    expected: 'contradicts',
  },
  { id: 'cause that is absent', input: { cause: 'mistrust', adds: true }, expected: 'contradicts' },
  { id: 'cause that is absent, as said', input: { cause: 'mistrust', adds: false }, expected: 'supports' },
  {
    id: 'cause before its event',
    input: { cause: 'situation', adds: true },
    asOf: '2024-01-31',
    expected: 'contradicts',
  },
  { id: 'cause after its event', input: { cause: 'situation', adds: true }, asOf: '2024-02-01', expected: 'supports' },
  { id: 'waiting pays', input: { waiting: ['a'], pays: true }, asOf: '2024-01-31', expected: 'supports', says: 'Ay' },
  { id: 'waiting does not pay', input: { waiting: ['b'], pays: false }, expected: 'supports' },
  { id: 'waiting said to pay', input: { waiting: ['b'], pays: true }, expected: 'contradicts' },
  { id: 'waiting pays for both', input: { waiting: ['a', 'b'], pays: true }, expected: 'contradicts' },
]

describe('an assertion held against the case', () => {
  test.each(rows.map((row) => ({ ...row, source: 'design 13.2', tolerance: 0 })))('$id', (row) => {
    const { verdict, reason } = verdictOf(row.input, row.asOf)
    expect(verdict).toBe(row.expected)
    if (row.says) expect(reason.en).toContain(row.says)
    expect(reason.vi).not.toBe('')
    expect(reason.vi).not.toBe(reason.en)
  })

  test('whose test is missing, or who needs samples or judgements that there are not, cannot be tested', () => {
    expect(check([{ claim: 'c1' }])[0].verdict).toBe('cannot-test')
    const { preferences: _, noAgreement: __, ...record } = base
    const byNumbers: AssertionTest[] = [
      { waiting: ['a'], pays: true },
      { cause: 'waiting', adds: true },
      { distance: { from: '2024-01-01', to: '2024-02-01' }, moved: 'closer' },
    ]
    for (const t of byNumbers) {
      expect(verdictOf(t, undefined, record).verdict).toBe('cannot-test')
      expect(verdictOf(t, undefined, base, 0).verdict).toBe('cannot-test')
    }
    expect(verdictOf({ round: 'first', result: 'none' }, undefined, record).verdict).toBe('supports')
  })

  test('of a case in which nothing is feasible cannot be tested by its distance', () => {
    const redLines = [{ when: { i: 'w' } }, { when: { i: 'x' } }]
    const empty = { ...base, preferences: { ...base.preferences, a: { ...base.preferences!.a, redLines } } }
    for (const t of [
      { waiting: ['a'], pays: true },
      { cause: 'waiting', adds: true },
      { distance: { from: '2024-01-01', to: '2024-02-01' }, moved: 'closer' },
    ] as AssertionTest[]) {
      expect(verdictOf(t, undefined, empty)).toMatchObject({
        verdict: 'cannot-test',
        reason: { en: 'no package is feasible' },
      })
    }
  })
})

describe('the list of assertions', () => {
  test("is in its author's order, with the claim's words, speaker, place, and the quote from the page itself", () => {
    const [second, first] = check([
      { claim: 'c2', place: 'noAgreement.a.waiting' },
      { claim: 'c1', test: { round: 'first', result: 'none' } },
    ])
    expect(second).toMatchObject({
      claim: 'c2',
      says: { en: 'Nobody is in a hurry', vi: 'Không ai vội' },
      speaker: 'b',
      place: 'noAgreement.a.waiting',
      quote: { exact: 'q', source: 'other' },
    })
    expect(first).toMatchObject({ claim: 'c1', place: null, quote: { exact: 'it ended', source: 'page' } })
  })

  test('is empty without a commentary', () => {
    expect(checkCommentary(base, '2024-03-01', SEED, SAMPLES)).toEqual([])
  })

  test('gives reasons without a word of confidence or a verdict, in either language', () => {
    const checks = check([{ claim: 'c1' }, ...rows.map((row) => ({ claim: 'c1', test: row.input }))])
    for (const { reason } of checks) {
      for (const text of [reason.en, reason.vi]) {
        expect(text).not.toMatch(CONFIDENCE_WORDS)
        expect(text).not.toMatch(VERDICT_WORDS)
        expect(text).not.toMatch(BROKEN_WORDS)
      }
    }
  })

  test('is the same for the same seed', () => {
    const assertions = rows.map((row) => ({ claim: 'c1', test: row.input }))
    expect(check(assertions)).toEqual(check(assertions))
  })
})
