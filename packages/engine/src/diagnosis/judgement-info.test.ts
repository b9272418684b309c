import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { listJudgements } from './judgement-info.js'
import { randomCase } from './random-case.fixture.js'

/** Ids by which a compiled case speaks of its judgements: one a number, one a ranking. */
const idsOf = (source: Case): string[] =>
  compileCase(source, source.asOf as string).judgements.draws.map((draw) => draw.id)

const named: Case = {
  ...plainCase({
    land: [
      [0, 1],
      [1, 0],
    ],
  }),
  parties: [{ id: 'a', name: { en: 'North', vi: 'Miền Bắc' } }, { id: 'b' }],
  mediators: [{ id: 'broker', name: 'Broker' }],
  issues: [
    {
      id: 'land',
      name: { en: 'Land', vi: 'Đất' },
      options: [{ id: 'w', name: { en: 'as now', vi: 'như nay' } }, { id: 'x' }],
      statusQuo: 'w',
    },
  ],
  preferences: {
    a: {
      by: 'first',
      because: ['c1'],
      weights: { land: { is: 1, by: 'second' } },
      values: { land: { w: 0.2, x: { is: [0.5, 0.9], why: 'seen', because: ['c2'] } } },
      interactions: [
        { when: { land: 'x' }, adds: 0.1, because: ['c3'] },
        { when: { land: 'w' }, adds: { is: 0.1, because: ['c4'] } },
      ],
    },
    b: { weights: { ranking: ['land'], by: 'third' }, values: { land: { ranking: ['w', 'x'] } } },
  },
  noAgreement: {
    a: {
      statusQuo: 'low',
      by: 'first',
      because: ['c5'],
      waiting: { settlement: 1, hazard: 0.1, discount: 0.9, cost: 0, because: ['c6'] },
    },
    b: { statusQuo: 0 },
  },
  trust: [{ of: 'a', in: 'broker', prior: { kept: 1, broken: [1, 2] }, because: ['c7'] }],
  events: [
    {
      id: 'e',
      date: '2024-02-01',
      what: { en: 'A strike', vi: 'Một cuộc đình công' },
      because: ['c8'],
      effects: [
        { statusQuo: 'a', add: 0.1 },
        { trust: ['a', 'broker'], kept: 0.5, broken: 0.5 },
        { value: ['a', 'land', 'w'], add: { is: 0.1, because: ['c9'] } },
        { monitoring: 'land', effect: 0.1 },
      ],
    },
    { id: 'later', date: '2030-01-01', what: 'later', effects: [{ hazard: 'a', add: 0.1 }] },
  ],
  levers: [{ id: 'l', name: 'Lever', what: 'w', because: ['c10'], effects: [{ cost: 'a', add: 0.1 }] }],
}

const infos = new Map(listJudgements(named).map((info) => [info.id, info]))

describe('the list of judgements', () => {
  test('has each once, named by the same id as in the diagnosis, with a label in both languages', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const list = listJudgements(c)
        const ids = list.map((info) => info.id)
        expect(new Set(ids).size).toBe(ids.length)
        const known = new Set(ids)
        expect(idsOf(c).filter((id) => !known.has(id))).toEqual([])
        for (const { label } of list) {
          for (const text of [label.en, label.vi]) {
            expect(text.trim()).toBe(text)
            expect(text).not.toMatch(/undefined|^:|→ ?$|\s{2}/)
            expect(text).not.toBe('')
          }
          expect(label.vi).not.toBe(label.en)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is in the order of the file, events that are not known yet among them', () => {
    const ids = [...infos.keys()]
    expect(ids).toEqual([...idsOf(named).slice(0, -1), 'events.later.effects.0.add', ...idsOf(named).slice(-1)])
  })

  test('of a record is empty', () => {
    const { preferences: _, noAgreement: __, trust: ___, events: ____, levers: _____, ...record } = named
    expect(listJudgements(record)).toEqual([])
  })

  const source = 'design 13.4'
  const labels = [
    { id: 'preferences.a.weights.land', en: 'North: weight of Land', vi: 'Miền Bắc: trọng số của Đất' },
    {
      id: 'preferences.a.values.land.w',
      en: 'North: value of as now (Land)',
      vi: 'Miền Bắc: giá trị của như nay (Đất)',
    },
    { id: 'preferences.b.weights', en: 'b: issues in order of weight', vi: 'b: thứ tự trọng số các vấn đề' },
    { id: 'preferences.b.values.land', en: 'b: options in order on Land', vi: 'b: thứ tự phương án về Đất' },
    {
      id: 'trust.a.broker.prior.kept',
      en: 'North: trust in Broker, promises kept',
      vi: 'Miền Bắc: tin cậy vào Broker, cam kết được giữ',
    },
    {
      id: 'events.e.effects.0.add',
      en: 'A strike → North: what the status quo is worth',
      vi: 'Một cuộc đình công → Miền Bắc: giá trị của hiện trạng',
    },
    {
      id: 'events.e.effects.1.broken',
      en: 'A strike → North: trust in Broker, promises broken',
      vi: 'Một cuộc đình công → Miền Bắc: tin cậy vào Broker, cam kết bị phá vỡ',
    },
    {
      id: 'events.e.effects.3.effect',
      en: 'A strike → effect of monitoring on Land',
      vi: 'Một cuộc đình công → tác dụng giám sát đối với Đất',
    },
    {
      id: 'levers.l.effects.0.add',
      en: 'Lever → North: cost of waiting a period',
      vi: 'Lever → Miền Bắc: chi phí chờ đợi mỗi kỳ',
    },
  ]
  test.each(labels.map((row) => ({ ...row, source, tolerance: 0 })))('$id has a name', ({ id, en, vi }) => {
    expect(infos.get(id)?.label).toEqual({ en, vi })
  })

  const rests = [
    { id: 'preferences.a.weights.land', scalar: 1, by: 'second', claims: ['c1'] },
    { id: 'preferences.a.values.land.w', scalar: 0.2, by: 'first', claims: ['c1'] },
    { id: 'preferences.a.values.land.x', scalar: [0.5, 0.9], by: 'first', claims: ['c2'] },
    { id: 'preferences.a.interactions.0.adds', scalar: 0.1, by: 'first', claims: ['c3'] },
    { id: 'preferences.a.interactions.1.adds', scalar: 0.1, by: 'first', claims: ['c4'] },
    { id: 'preferences.b.weights', scalar: { ranking: ['land'] }, by: 'third', claims: [] },
    { id: 'noAgreement.a.statusQuo', scalar: 'low', by: 'first', claims: ['c5'] },
    { id: 'noAgreement.a.waiting.hazard', scalar: 0.1, by: 'first', claims: ['c6'] },
    { id: 'noAgreement.b.statusQuo', scalar: 0, by: undefined, claims: [] },
    { id: 'trust.a.broker.prior.broken', scalar: [1, 2], by: undefined, claims: ['c7'] },
    { id: 'events.e.effects.0.add', scalar: 0.1, by: undefined, claims: ['c8'] },
    { id: 'events.e.effects.2.add', scalar: 0.1, by: undefined, claims: ['c9'] },
    { id: 'levers.l.effects.0.add', scalar: 0.1, by: undefined, claims: ['c10'] },
  ]
  test.each(rests.map((row) => ({ ...row, source, tolerance: 0 })))(
    '$id says who and because of what, or what is around it does',
    ({ id, scalar, by, claims }) => {
      const info = infos.get(id)!
      expect(info.scalar).toEqual(scalar)
      expect(info.attribution.by).toBe(by)
      expect(info.claims).toEqual(claims)
    },
  )
})
