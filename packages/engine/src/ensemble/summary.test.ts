import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSES } from '../diagnosis/causes.js'
import { diagnose } from '../diagnosis/diagnose.js'
import { planDiagnosis } from '../diagnosis/plan.js'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import { type CompiledCase, compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { type EnsemblePlan, makeReplicateRunner, rowLayout } from './replicate.js'
import { SPLIT_SAMPLES } from './split-replicate.js'
import { type EnsembleSummary, summarise } from './summary.js'

const compiled = (source: Case): CompiledCase => compileCase(source, source.asOf as string)

const summaryOf = (c: CompiledCase, samples: number, plan = planDiagnosis(c, 1)!): EnsembleSummary => {
  const rows = new Float64Array(samples * rowLayout(c, plan).length)
  makeReplicateRunner(c, plan)(0, samples, rows, 0)
  return summarise(c, plan, rows, samples)
}

const UNIT = 1e12

/** g(S) of causes that each add their own, in quanta. */
const gapsOf = (disagreement: number, situation: number, mistrust: number, waiting: number): number[] =>
  Array.from(
    { length: 8 },
    (_, s) => UNIT * (disagreement + (s & 1 ? situation : 0) + (s & 2 ? mistrust : 0) + (s & 4 ? waiting : 0)),
  )

describe('rows read as a whole', () => {
  const c = compiled(
    plainCase(
      {
        i: [
          [0, [0, 1]],
          [1, 0],
        ],
      },
      { levers: [{ id: 'l', what: 'w', effects: [{ statusQuo: 'a', add: -0.5 }] }] },
    ),
  )
  const plan: EnsemblePlan = {
    seed: 1,
    near: [Int32Array.of(0), Int32Array.of(1)],
    levers: true,
    judgements: true,
    events: false,
  }
  const layout = rowLayout(c, plan)
  const ranged = c.judgements.ids.indexOf('preferences.a.values.i.x')

  /** Ten replicates: g = 0.1 k − 0.45, falling in the judgement; the lever takes 0.2 off, in the last one 1. */
  const rows = new Float64Array(10 * layout.length)
  for (let k = 0; k < 10; k++) {
    const row = rows.subarray(k * layout.length, (k + 1) * layout.length)
    const g = 0.1 * k - 0.45
    row.set(gapsOf(g - 0.6, 0.1, 0.2, 0.3))
    row.set([UNIT * (k / 10), UNIT * 0.5], layout.reservations)
    row[layout.binding] = k < 3 ? 1 : k < 8 ? 2 : 3
    row[layout.closest] = k < 4 ? 0 : k < 6 ? 1 : -1
    row.set([UNIT * (g + 0.1), UNIT * (k - 7)], layout.near)
    row[layout.levers] = UNIT * (k === 9 ? g - 1 : g - 0.2)
    row.set(c.judgements.points, layout.judgements)
    row[layout.judgements + ranged] = 1 - k / 10
  }
  const summary = summarise(c, plan, rows, 10)

  test('give quantiles, linear between order statistics', () => {
    // (n − 1)p = 0.45, 4.5 and 8.55 from the first.
    expect(summary.samples).toBe(10)
    expect(summary.distance.p05).toBeCloseTo(-0.45 + 0.045, 10)
    expect(summary.distance.p50).toBeCloseTo(0, 10)
    expect(summary.distance.p95).toBeCloseTo(0.405, 10)
    expect(summary.reservations[0].p50).toBeCloseTo(0.45, 10)
    expect(summary.reservations[1]).toEqual({ p05: 0.5, p50: 0.5, p95: 0.5 })
    expect(summary.causes.map((cause) => cause.p50?.toFixed(6))).toEqual([
      '-0.600000',
      '0.100000',
      '0.200000',
      '0.300000',
    ])
  })

  test('give shares: of a zone, of who binds, of watched packages', () => {
    expect(summary.zoneShare).toBe(0.5)
    expect(summary.bindingShares).toEqual([0.5, 0.7])
    expect(summary.near).toEqual([
      { zoneShare: 0.4, closestShare: 0.4 },
      { zoneShare: 0.8, closestShare: 0.2 },
    ])
  })

  test("give each lever's change replicate by replicate, and how often it opens a zone", () => {
    const [{ change, zoneShare }] = summary.levers
    expect(change.p50).toBeCloseTo(-0.2, 10)
    expect(change.p05).toBeCloseTo(-1 + 0.45 * 0.8, 10)
    // g <= 0.2 in the first seven, and in the last.
    expect(zoneShare).toBe(0.8)
  })

  test('give the correlation of each judgement that varies with the distance', () => {
    expect(summary.correlations).toHaveLength(c.judgements.ids.length + c.pairs.length)
    expect(summary.correlations[ranged]).toBe(-1)
    expect(summary.correlations.filter((correlation) => correlation !== null)).toHaveLength(1)
  })

  test('give the range of trust where an issue rests on it, and no split by event where the plan has none', () => {
    const plain = plainCase({ i: [[0], [1]] })
    const trusting = compiled({ ...plain, issues: plain.issues.map((issue) => ({ ...issue, performers: ['b'] })) })
    const watchless: EnsemblePlan = { ...plan, near: [], levers: false }
    const at = rowLayout(trusting, watchless)
    const inB = trusting.pairs.findIndex(({ matters }) => matters)
    const table = new Float64Array(10 * at.length)
    for (let k = 0; k < 10; k++) table[k * at.length + at.judgements + trusting.judgements.ids.length + inB] = k / 10
    const { trust, events } = summarise(trusting, watchless, table, 10)
    expect(trust).toHaveLength(2)
    expect(trust[inB].p05).toBeCloseTo(0.045, 10)
    expect(trust[inB].p50).toBeCloseTo(0.45, 10)
    expect(trust[1 - inB]).toEqual({ p05: null, p50: null, p95: null })
    expect(events).toBeNull()
  })

  test('give the range of each part of the situation, and of what is closer and further, from the first samples', () => {
    const add = (id: string) => ({ id, date: '2024-02-01', what: 'w', effects: [{ statusQuo: 'a', add: 0.1 }] })
    const eventful = compiled(plainCase({ i: [[0], [1]] }, { events: [add('e'), add('f')] }))
    const split: EnsemblePlan = { ...plan, near: [], levers: false, events: true }
    const at = rowLayout(eventful, split)
    const samples = SPLIT_SAMPLES + 100
    const table = new Float64Array(samples * at.length)
    for (let r = 0; r < SPLIT_SAMPLES; r++) {
      table.set([UNIT * (r / 100), UNIT * (r % 2 ? -0.5 : 0.25)], r * at.length + at.events)
    }
    const { events } = summarise(eventful, split, table, samples)
    expect(events?.samples).toBe(SPLIT_SAMPLES)
    expect(events?.parts[0].p50).toBeCloseTo((SPLIT_SAMPLES - 1) / 200, 10)
    expect(events?.parts[1]).toMatchObject({ p05: -0.5, p95: 0.25 })
    expect(events?.closer).toEqual({ p05: -0.5, p50: -0.25, p95: 0 })
    expect(events?.further.p05).toBeGreaterThan(0)
    expect(summarise(eventful, split, table, 20).events?.samples).toBe(20)
  })

  const source = 'design 13.6: at least 90 % of samples'
  const orders = [
    { id: 'nine of ten agree', input: [9, 1], expected: [3, 2, 1, 0] },
    { id: 'all agree', input: [10, 0], expected: [3, 2, 1, 0] },
    { id: 'eight of ten do not do', input: [8, 2], expected: null },
    { id: 'half and half', input: [5, 5], expected: null },
    { id: 'nine of ten the other way', input: [1, 9], expected: [0, 1, 2, 3] },
  ]
  test.each(orders.map((row) => ({ ...row, source, tolerance: 0 })))(
    'put causes in order: $id',
    ({ input, expected }) => {
      const mixed = rows.slice()
      for (let k = 0; k < 10; k++) {
        mixed.set(k < input[0] ? gapsOf(-0.6, 0.1, 0.2, 0.3) : gapsOf(0.4, 0.3, 0.2, -0.1), k * layout.length)
      }
      expect(summarise(c, plan, mixed, 10).causeOrder).toEqual(expected)
    },
  )
})

describe('an ensemble of a case with one range', () => {
  /** g = R_a − 0.5 at any outcome, R_a uniform on 0.2..0.8. */
  const c = compiled(
    plainCase({ i: [[0.5], [1]] }, { noAgreement: { a: { statusQuo: [0.2, 0.8] }, b: { statusQuo: 0 } } }),
  )
  const samples = 4000
  const summary = summaryOf(c, samples)

  const source = 'uniform distribution on −0.3..0.3'
  const rows = [
    { id: '5 %', input: summary.distance.p05, expected: -0.27, probability: 0.05 },
    { id: '50 %', input: summary.distance.p50, expected: 0, probability: 0.5 },
    { id: '95 %', input: summary.distance.p95, expected: 0.27, probability: 0.95 },
  ].map((row) => ({
    ...row,
    source,
    // Four standard errors of an order statistic: 4 √(p(1 − p)/n)/density.
    tolerance: 4 * 0.6 * Math.sqrt((row.probability * (1 - row.probability)) / samples),
  }))
  test.each(rows)('has the quantiles of that range: $id', ({ input, expected, tolerance }) => {
    expect(Math.abs(input! - expected)).toBeLessThanOrEqual(tolerance)
  })

  test('has a zone in half of its samples, a binding in all, and rises with the judgement', () => {
    expect(Math.abs(summary.zoneShare - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(samples))
    expect(summary.bindingShares[0]).toBe(1)
    const slot = c.judgements.ids.indexOf('noAgreement.a.statusQuo')
    expect(summary.correlations[slot]).toBe(1)
  })
})

test('trust that a promise rests on varies even in a case without ranges, and more of it brings parties closer', () => {
  const plain = plainCase(
    {
      i: [
        [0, 1],
        [1, 1],
      ],
    },
    { noAgreement: { a: { statusQuo: 0.5 }, b: { statusQuo: 0 } } },
  )
  const c = compiled({ ...plain, issues: [{ ...plain.issues[0], performers: ['b'] }] })
  const { distance, correlations } = summaryOf(c, 400)
  // tau is uniform with 1 kept and 1 broken, and g = 0.5 − tau.
  expect(distance.p05).toBeCloseTo(-0.45, 1)
  expect(distance.p95).toBeCloseTo(0.45, 1)
  expect(correlations.slice(c.judgements.ids.length)).toEqual([-1, null])
})

describe('an ensemble of a case without ranges or promises', () => {
  const fixed = (c: Case): Case => {
    const point = (judgement: unknown): unknown => {
      if (Array.isArray(judgement) && judgement.every((end) => typeof end === 'number') && judgement.length === 2)
        return (judgement[0] + judgement[1]) / 2
      if (judgement === null || typeof judgement !== 'object') return judgement
      if ('ranking' in judgement) return { x: 0.25, w: 0.5, y: 0.75, z: 1 }
      if (Array.isArray(judgement)) return judgement.map(point)
      return Object.fromEntries(Object.entries(judgement).map(([key, value]) => [key, point(value)]))
    }
    return point({ ...c, issues: c.issues.map(({ performers: _, ...issue }) => issue) }) as Case
  }

  test('says what the point estimates say, without any width', () => {
    fc.assert(
      fc.property(randomCase, (random) => {
        const c = compiled(fixed(random))
        const plan = planDiagnosis(c, 1)
        if (plan === null) return
        const summary = summaryOf(c, 3, plan)
        const d = diagnose(c, summary, { ...PROVENANCE, samples: 3 })
        const same = (value: number, q: { p05: number | null; p50: number | null; p95: number | null }) =>
          expect(q).toEqual({ p05: value, p50: value, p95: value })
        if (d.distance.kind !== 'found') throw new Error(d.distance.kind)
        same(d.distance.value, d.distance.quantiles)
        expect(d.distance.zoneShare).toBe(d.distance.value <= 0 ? 1 : 0)
        for (const cause of ['disagreement', 'situation', 'mistrust', 'waiting'] as const) {
          same(d.causes![cause].value, d.causes![cause].quantiles)
        }
        const parts = CAUSES.map((cause) => d.causes![cause].value)
        expect(d.causes!.ranking === null).toBe(new Set(parts).size < parts.length)
        for (const party of d.parties) {
          same(party.reservation, party.reservationQuantiles)
          expect(party.bindingShare).toBe(Number(party.binding))
        }
        for (const lever of d.levers) {
          expect(lever.zoneShare).toBe(lever.distance <= 0 ? 1 : 0)
          expect(lever.changeQuantiles.p50).toBeCloseTo(lever.change, 11)
        }
        for (const [k, near] of d.nearest.entries()) {
          expect(near.zoneShare).toBe(near.distance <= 0 ? 1 : 0)
          expect(near.closestShare).toBe(k === 0 ? 1 : 0)
        }
        expect(summary.correlations.every((correlation) => correlation === null)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})
