import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import { InvariantError } from '../invariant-error.js'
import { type CompiledCase, compileCase } from './compile-case.js'
import { plainCase } from './plain-case.fixture.js'

/** Every kind of judgement in every way of writing one. */
const full: Case = {
  parley: 1,
  title: 'full',
  asOf: '2024-03-01',
  period: 'day',
  parties: [{ id: 'a' }, { id: 'b' }],
  mediators: [{ id: 'broker' }],
  issues: [
    { id: 'land', options: [{ id: 'all' }, { id: 'half' }, { id: 'none' }], statusQuo: 'none', performers: ['a', 'b'] },
    { id: 'aid', options: [{ id: 'no' }, { id: 'yes' }], statusQuo: 'no', performers: ['broker', 'broker'] },
    { id: 'talks', options: [{ id: 'go-on' }], statusQuo: 'go-on' },
  ],
  preferences: {
    a: {
      weights: { ranking: ['aid', 'land', 'talks'] },
      values: {
        land: { ranking: ['half', 'all', 'none'], by: 'analyst' },
        aid: { no: 'very low', yes: { is: 'high', by: 'analyst' } },
        talks: { 'go-on': { low: 0.1, likely: 0.2, high: 0.9 } },
      },
      interactions: [{ when: { aid: 'yes', land: 'half' }, adds: [-0.2, 0.1] }],
    },
    b: {
      weights: { land: 2, aid: [1, 3], talks: { is: 0.5 } },
      values: { land: { all: 0, half: 0.5, none: 1 }, aid: { no: 0, yes: 1 }, talks: { ranking: ['go-on'] } },
      redLines: [{ when: { land: 'all' } }, { when: { land: 'half', aid: 'no' } }],
    },
  },
  noAgreement: {
    a: { statusQuo: [0.2, 0.4], waiting: { settlement: 0.8, hazard: 'low', discount: 0.9 } },
    b: { statusQuo: 0.3, waiting: { settlement: 0.7, hazard: 0.1, discount: 0.95, cost: { is: [0, 0.02] } } },
  },
  trust: [
    { of: 'a', in: 'b', prior: { kept: [1, 3], broken: 2 }, halfLife: 10 },
    { of: 'b', in: 'broker', prior: { broken: 1 } },
  ],
  agreements: [
    { id: 'truce', date: '2024-02-10', stipulations: [{ id: 's1', by: 'b', what: 'w', due: '2024-02-20', status: 2 }] },
  ],
  events: [
    {
      id: 'before',
      date: '2024-02-20',
      what: 'w',
      effects: [
        { statusQuo: 'a', add: 0.1, halfLife: 5 },
        { trust: ['b', 'a'], broken: [0, 2] },
      ],
    },
    { id: 'bare', date: '2024-02-21', what: 'no effect' },
    { id: 'after', date: '2024-03-02', what: 'w', effects: [{ hazard: 'a', add: 0.1 }] },
    { id: 'unheard', date: '2024-01-01', known: '2024-04-01', what: 'w', effects: [{ hazard: 'b', add: 0.1 }] },
  ],
  levers: [
    {
      id: 'monitors',
      what: 'w',
      cost: 2,
      effects: [
        { monitoring: 'land', effect: 0.5 },
        { value: ['b', 'aid', 'yes'], add: -0.1 },
        { settlement: 'b', add: 0.1 },
        { discount: 'b', add: 0.01 },
        { cost: 'a', add: 0.01 },
        { trust: ['a', 'broker'], kept: 3, broken: 1 },
      ],
    },
    { id: 'nothing', what: 'w', effects: [] },
  ],
}

const c = compileCase(full, '2024-03-01')
const slot = (id: string, compiled: CompiledCase = c): number => compiled.judgements.ids.indexOf(id)

describe('the judgement table of a case', () => {
  const { judgements } = c
  const source = 'design 2 and 14.9'
  const rows = [
    { id: 'preferences.a.weights.aid', kind: 'weight', point: 11 / 18, range: null },
    { id: 'preferences.a.weights.land', kind: 'weight', point: 5 / 18, range: null },
    { id: 'preferences.a.weights.talks', kind: 'weight', point: 2 / 18, range: null },
    { id: 'preferences.a.values.land.half', kind: 'value', point: 1, range: null },
    { id: 'preferences.a.values.land.all', kind: 'value', point: 0.5, range: null },
    { id: 'preferences.a.values.land.none', kind: 'value', point: 0, range: null },
    { id: 'preferences.a.values.aid.no', kind: 'value', point: 0.1, range: [0, 0.2] },
    { id: 'preferences.a.values.aid.yes', kind: 'value', point: 0.7, range: [0.6, 0.8] },
    { id: 'preferences.a.values.talks.go-on', kind: 'value', point: 0.2, range: [0.1, 0.9] },
    { id: 'preferences.a.interactions.0.adds', kind: 'adds', point: -0.05, range: [-0.2, 0.1] },
    { id: 'preferences.b.weights.land', kind: 'weight', point: 2, range: [2, 2] },
    { id: 'preferences.b.weights.aid', kind: 'weight', point: 2, range: [1, 3] },
    { id: 'preferences.b.weights.talks', kind: 'weight', point: 0.5, range: [0.5, 0.5] },
    { id: 'preferences.b.values.land.all', kind: 'value', point: 0, range: [0, 0] },
    { id: 'preferences.b.values.land.half', kind: 'value', point: 0.5, range: [0.5, 0.5] },
    { id: 'preferences.b.values.land.none', kind: 'value', point: 1, range: [1, 1] },
    { id: 'preferences.b.values.aid.no', kind: 'value', point: 0, range: [0, 0] },
    { id: 'preferences.b.values.aid.yes', kind: 'value', point: 1, range: [1, 1] },
    { id: 'preferences.b.values.talks.go-on', kind: 'value', point: 1, range: null },
    { id: 'noAgreement.a.statusQuo', kind: 'statusQuo', point: 0.3, range: [0.2, 0.4] },
    { id: 'noAgreement.a.waiting.settlement', kind: 'settlement', point: 0.8, range: [0.8, 0.8] },
    { id: 'noAgreement.a.waiting.hazard', kind: 'hazard', point: 0.3, range: [0.2, 0.4] },
    { id: 'noAgreement.a.waiting.discount', kind: 'discount', point: 0.9, range: [0.9, 0.9] },
    { id: 'noAgreement.b.statusQuo', kind: 'statusQuo', point: 0.3, range: [0.3, 0.3] },
    { id: 'noAgreement.b.waiting.settlement', kind: 'settlement', point: 0.7, range: [0.7, 0.7] },
    { id: 'noAgreement.b.waiting.hazard', kind: 'hazard', point: 0.1, range: [0.1, 0.1] },
    { id: 'noAgreement.b.waiting.discount', kind: 'discount', point: 0.95, range: [0.95, 0.95] },
    { id: 'noAgreement.b.waiting.cost', kind: 'cost', point: 0.01, range: [0, 0.02] },
    { id: 'trust.a.b.prior.kept', kind: 'kept', point: 2, range: [1, 3] },
    { id: 'trust.a.b.prior.broken', kind: 'broken', point: 2, range: [2, 2] },
    { id: 'trust.b.broker.prior.broken', kind: 'broken', point: 1, range: [1, 1] },
    { id: 'events.before.effects.0.add', kind: 'add', point: 0.1, range: [0.1, 0.1] },
    { id: 'events.before.effects.1.broken', kind: 'broken', point: 1, range: [0, 2] },
    { id: 'levers.monitors.effects.0.effect', kind: 'monitoring', point: 0.5, range: [0.5, 0.5] },
    { id: 'levers.monitors.effects.1.add', kind: 'add', point: -0.1, range: [-0.1, -0.1] },
    { id: 'levers.monitors.effects.2.add', kind: 'add', point: 0.1, range: [0.1, 0.1] },
    { id: 'levers.monitors.effects.3.add', kind: 'add', point: 0.01, range: [0.01, 0.01] },
    { id: 'levers.monitors.effects.4.add', kind: 'add', point: 0.01, range: [0.01, 0.01] },
    { id: 'levers.monitors.effects.5.kept', kind: 'kept', point: 3, range: [3, 3] },
    { id: 'levers.monitors.effects.5.broken', kind: 'broken', point: 1, range: [1, 1] },
  ]

  test('has one slot a number, in the order of the file', () => {
    expect(judgements.ids).toEqual(rows.map((row) => row.id))
  })

  test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-15 })))(
    '$id',
    ({ id, kind, point, range, tolerance }) => {
      const s = slot(id)
      expect(judgements.kinds[s]).toBe(kind)
      expect(Math.abs(judgements.points[s] - point)).toBeLessThanOrEqual(tolerance)
      expect(judgements.ranked[s]).toBe(range === null ? 1 : 0)
      expect([judgements.low[s], judgements.high[s]]).toEqual(range ?? [judgements.points[s], judgements.points[s]])
    },
  )

  test('has one draw a judgement, a ranking being one', () => {
    const ranked = ['preferences.a.weights', 'preferences.a.values.land', 'preferences.b.values.talks']
    const ids = judgements.draws.map((draw) => draw.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(judgements.draws.filter((draw) => 'slots' in draw).map((draw) => draw.id)).toEqual(ranked)
    const covered = judgements.draws.flatMap((draw) => ('slots' in draw ? [...draw.slots] : [draw.slot]))
    expect(covered.sort((x, y) => x - y)).toEqual([...judgements.ids.keys()])
  })
})

describe('the places of a case', () => {
  test('weights and values stand in the order of the issues and options, however they were ranked', () => {
    const ids = (slots: Int32Array) => [...slots].map((s) => c.judgements.ids[s].split('.').slice(1).join('.'))
    expect(ids(c.weightSlots)).toEqual(
      ['a', 'b'].flatMap((party) => ['land', 'aid', 'talks'].map((issue) => `${party}.weights.${issue}`)),
    )
    const options = ['land.all', 'land.half', 'land.none', 'aid.no', 'aid.yes', 'talks.go-on']
    expect(ids(c.valueSlots)).toEqual(['a', 'b'].flatMap((party) => options.map((o) => `${party}.values.${o}`)))
    expect([...c.statusQuo]).toEqual([2, 0, 0])
    expect(c.options).toBe(6)
  })

  test('a number that a party does not have has no slot', () => {
    expect([...c.partySlots.subarray(0, 5)]).toEqual([
      slot('noAgreement.a.statusQuo'),
      slot('noAgreement.a.waiting.settlement'),
      slot('noAgreement.a.waiting.hazard'),
      slot('noAgreement.a.waiting.discount'),
      -1,
    ])
    expect(c.partySlots[9]).toBe(slot('noAgreement.b.waiting.cost'))
    const plain = compileCase(plainCase({ i: [[0], [0]] }), '2024-03-01')
    expect([...plain.partySlots]).toEqual([
      slot('noAgreement.a.statusQuo', plain),
      -1,
      -1,
      -1,
      -1,
      slot('noAgreement.b.statusQuo', plain),
      -1,
      -1,
      -1,
      -1,
    ])
  })

  test('interactions are terms and red lines are kept with their path', () => {
    expect(c.space.terms).toEqual([
      {
        party: 0,
        when: [
          [1, 1],
          [0, 1],
        ],
      },
    ])
    expect([...c.termSlots]).toEqual([slot('preferences.a.interactions.0.adds')])
    expect(c.space.redLines).toEqual([
      { when: [[0, 0]] },
      {
        when: [
          [0, 1],
          [1, 0],
        ],
      },
    ])
    expect(c.redLines.map(({ id, party }) => [id, party])).toEqual([
      ['preferences.b.redLines.0', 'b'],
      ['preferences.b.redLines.1', 'b'],
    ])
  })
})

describe('trust', () => {
  const pair = (of: string, actor: string) => c.pairs.find((p) => c.parties[p.of] === of && p.in === actor)!

  test('of every party in every other party and every performer, a mediator too', () => {
    expect(c.pairs.map((p) => [c.parties[p.of], p.in])).toEqual([
      ['a', 'b'],
      ['a', 'broker'],
      ['b', 'a'],
      ['b', 'broker'],
    ])
  })

  test('has its prior and its record, the record decayed with the entry', () => {
    expect(pair('a', 'b')).toMatchObject({ keptSlot: slot('trust.a.b.prior.kept'), assessed: true, matters: true })
    // Ten days old at a half-life of ten days, two thirds kept.
    expect(pair('a', 'b').record.kept).toBeCloseTo(1 / 3, 12)
    expect(pair('a', 'b').record.broken).toBeCloseTo(1 / 6, 12)
    expect(pair('b', 'broker').record).toEqual({ kept: 0, broken: 0 })
  })

  test('without an entry is one kept and one broken, not assessed; half a prior is 0 in the other half', () => {
    const standIn = { keptSlot: -1, brokenSlot: -1, keptPrior: 1, brokenPrior: 1, assessed: false }
    expect(pair('b', 'a')).toMatchObject(standIn)
    expect(pair('a', 'broker')).toMatchObject(standIn)
    expect(pair('b', 'broker')).toMatchObject({
      keptSlot: -1,
      keptPrior: 0,
      brokenSlot: slot('trust.b.broker.prior.broken'),
    })
    const bare = compileCase({ ...full, trust: [{ of: 'b', in: 'a', halfLife: 3 }] }, '2024-03-01')
    expect(bare.pairs[2]).toMatchObject({ ...standIn, assessed: true })
  })

  test('an issue rests on its performers but for the party itself, each once', () => {
    const performers = c.performerPairs.map((pairs) =>
      pairs.map((p) => [c.parties[c.pairs[p].of], c.pairs[p].in].join(' in ')),
    )
    expect(performers).toEqual([['a in b'], ['a in broker'], [], ['b in a'], ['b in broker'], []])
  })

  test('matters only where a promise rests on it', () => {
    const idle = compileCase({ ...full, issues: full.issues.map(({ performers: _, ...issue }) => issue) }, '2024-03-01')
    expect(idle.pairs.every((p) => !p.matters)).toBe(true)
    expect(c.pairs.every((p) => p.matters)).toBe(true)
  })

  test('an effect on trust that nothing rests on is left out', () => {
    const idle = compileCase(
      { ...full, trust: [], issues: full.issues.map(({ performers: _, ...issue }) => issue) },
      '2024-03-01',
    )
    expect(idle.levers[0].effects.map((effect) => effect.kind)).not.toContain('kept')
    expect(idle.judgements.ids).not.toContain('levers.monitors.effects.5.kept')
  })
})

describe('effects', () => {
  test('of events that happened and were known by the date, decayed by their age in periods', () => {
    expect(c.events).toEqual([
      {
        id: 'before',
        effects: [
          { kind: 'party', target: 0, slot: slot('events.before.effects.0.add'), factor: 0.25 },
          { kind: 'broken', target: 2, slot: slot('events.before.effects.1.broken'), factor: 1 },
        ],
      },
    ])
  })

  test('count from the later of date and known; an event without any is active too', () => {
    expect(c.activeEvents).toEqual(['before', 'bare'])
    const idsAt = (date: string) => compileCase(full, date).events.map((event) => event.id)
    expect(idsAt('2024-02-19')).toEqual([])
    expect(idsAt('2024-02-20')).toEqual(['before'])
    expect(idsAt('2024-03-02')).toEqual(['before', 'after'])
    expect(idsAt('2024-03-31')).toEqual(['before', 'after'])
    expect(idsAt('2024-04-01')).toEqual(['before', 'after', 'unheard'])
  })

  const periods = [
    { id: 'day', expected: 2 ** (-10 / 5) },
    { id: 'week', expected: 2 ** (-10 / 7 / 5) },
    { id: 'month', expected: 2 ** (-10 / (365.25 / 12) / 5) },
    { id: 'year', expected: 2 ** (-10 / 365.25 / 5) },
  ] as const
  test.each(periods.map((row) => ({ ...row, source: 'design 2', tolerance: 1e-15 })))(
    'age in periods of a $id',
    ({ id, expected, tolerance }) => {
      const factor = compileCase({ ...full, period: id }, '2024-03-01').events[0].effects[0].factor
      expect(Math.abs(factor - expected)).toBeLessThanOrEqual(tolerance)
    },
  )

  test('age counts from the day it happened, however late it was known', () => {
    const effects = [{ hazard: 'b', add: 0.1, halfLife: 91 }]
    const late = { id: 'unheard', date: '2024-01-01', known: '2024-04-01', what: 'w', effects }
    expect(compileCase({ ...full, events: [late] }, '2024-04-01').events[0].effects[0].factor).toBe(0.5)
  })

  test('a case without a period counts in weeks', () => {
    const { period: _, ...rest } = full
    const factorOf = (source: Case) => compileCase(source, '2024-03-01').events[0].effects[0].factor
    expect(factorOf(rest)).toBe(factorOf({ ...full, period: 'week' }))
  })

  test('of levers on each kind of number, at full strength', () => {
    const [monitors, nothing] = c.levers
    expect(monitors).toMatchObject({ id: 'monitors', cost: 2 })
    expect(monitors.effects.map(({ kind, target, factor }) => [kind, target, factor])).toEqual([
      ['monitoring', 0, 1],
      ['value', 10, 1],
      ['party', 6, 1],
      ['party', 8, 1],
      ['party', 4, 1],
      ['kept', 1, 1],
      ['broken', 1, 1],
    ])
    expect(nothing).toEqual({ id: 'nothing', cost: 0, effects: [] })
  })
})

test('a record has nothing to compile', () => {
  const { preferences: _, ...record } = full
  expect(() => compileCase(record, '2024-03-01')).toThrow(InvariantError)
})

test('a case is compiled the same way twice, and is not changed', () => {
  fc.assert(
    fc.property(randomCase, (source) => {
      const before = structuredClone(source)
      expect(compileCase(source, source.asOf as string)).toEqual(compileCase(source, source.asOf as string))
      expect(source).toEqual(before)
    }),
    { numRuns: 30 },
  )
})
