import type { JudgementInfo } from '@parley/engine'
import type { Case, NewValue } from '@parley/model'
import { describe, expect, it } from 'vitest'
import {
  type Draft,
  formOf,
  freeEventId,
  NEW_DRAFT,
  readDraft,
  tellDraft,
  whatIfOf,
  withChange,
  withoutChange,
} from './draft.js'
import { candidatesOf, searchCandidates } from './search-changes.js'

const DRAFT: Draft = {
  of: 'calm',
  name: { en: 'Calm', vi: 'Yên' },
  why: 'Who knows.',
  changes: [
    { lever: 'l' },
    { set: 'noAgreement.a.statusQuo', to: [0.1, 0.2] },
    { without: 'e1' },
    { event: { id: 'new-1', date: '2024-01-01', what: 'x' } },
  ],
}

describe('a draft', () => {
  it('is read from the address as it was told there', () => {
    expect(readDraft(tellDraft(DRAFT))).toEqual(DRAFT)
    expect(readDraft(tellDraft(NEW_DRAFT))).toEqual(NEW_DRAFT)
  })

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"changes":7}',
    '{"changes":[{}]}',
    '{"changes":[{"set":"x"}]}',
    '{"changes":[],"of":7}',
    '{"changes":[null]}',
  ])('%j is none', (text) => expect(readDraft(text)).toBeNull())

  it('has one change for each thing', () => {
    const again = withChange(DRAFT, { set: 'noAgreement.a.statusQuo', to: 0.4 })
    expect(again.changes).toHaveLength(4)
    expect(again.changes[1]).toEqual({ set: 'noAgreement.a.statusQuo', to: 0.4 })
    expect(withoutChange(again, { set: 'noAgreement.a.statusQuo', to: 0 }).changes).toHaveLength(3)
    expect(freeEventId({ events: [{ id: 'new-2' }] } as unknown as Case, DRAFT)).toBe('new-3')
  })

  it('keeps what it does not show of the one that it replaces, and says nothing empty', () => {
    const before = { id: 'calm', by: 'anna', because: ['c1'], why: 'Old.', changes: [] }
    expect(whatIfOf({ ...DRAFT, why: '' }, 'calm', before)).toEqual({
      id: 'calm',
      by: 'anna',
      because: ['c1'],
      name: DRAFT.name,
      changes: DRAFT.changes,
    })
  })

  it.each<[string, NewValue, string]>([
    ['preferences.a.weights.wage', 0.2, 'weight'],
    ['preferences.a.values.wage.high', 'low', 'share'],
    ['preferences.a.weights', { ranking: ['x'] }, 'order'],
    ['preferences.a.interactions.0.adds', 0.1, 'change'],
    ['noAgreement.a.waiting.hazard', [0, 1], 'share'],
    ['noAgreement.a.waiting.cost', 0, 'amount'],
    ['trust.a.b.prior.kept', 1, 'amount'],
    ['events.e1.effects.0.add', 0.1, 'change'],
    ['levers.l.effects.0.effect', 0.1, 'share'],
    ['levers.l.effects.0.kept', 2, 'amount'],
  ])('knows what %s may be', (id, value, form) => expect(formOf(id, value)).toBe(form))
})

describe('what can be changed', () => {
  const source = {
    levers: [{ id: 'l', name: 'Quan sát viên', what: 'x', effects: [] }],
    events: [{ id: 'e1', date: '2024-01-01', what: 'The observers leave' }],
  } as unknown as Case
  const judgements: JudgementInfo[] = [
    {
      id: 'noAgreement.a.statusQuo',
      label: { en: 'Union: status quo', vi: 'x' },
      scalar: [0.2, 0.4],
      attribution: {},
      claims: [],
    },
    {
      id: 'preferences.a.weights',
      label: { en: 'Union: order', vi: 'x' },
      scalar: { ranking: ['i'] },
      attribution: {},
      claims: [],
    },
  ]
  const all = candidatesOf(source, judgements)
  const search = (query: string) =>
    searchCandidates(all, query, (text) => (typeof text === 'string' ? text : text.en!)).map(({ change }) => change)

  it('is levers, events and judgements, with the value that each has', () => {
    expect(search('')).toEqual([
      { lever: 'l' },
      { without: 'e1' },
      { set: 'noAgreement.a.statusQuo', to: expect.closeTo(0.3) },
      { set: 'preferences.a.weights', to: { ranking: ['i'] } },
    ])
  })

  it('is found by parts of words in any order, without marks', () => {
    expect(search('quo union')).toHaveLength(1)
    expect(search('SAT vien')).toEqual([{ lever: 'l' }])
    expect(search('observers nobody')).toEqual([])
  })
})
