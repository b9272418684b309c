import type { Case } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { makeEvaluator } from './evaluator.js'
import { findSensitivity, findThresholds } from './thresholds.js'

const evaluatorOf = (source: Case) => makeEvaluator(compileCase(source, source.asOf as string))
const thresholdsOf = (source: Case) =>
  Object.fromEntries(findThresholds(evaluatorOf(source)).map(({ judgement, ...rest }) => [judgement, rest]))

/** One package beside the status quo: U(w) = (0, 1), U(x) = (0.8, 0.6), R = (0.5, 0.3), so that g = −0.3 at x. */
const onePackage = plainCase(
  {
    i: [
      [0, 0.8],
      [1, 0.6],
    ],
  },
  { noAgreement: { a: { statusQuo: 0.5 }, b: { statusQuo: 0.3 } } },
)

/** Issue i is worth 1 to a, issue j nothing; b agrees to anything. U_a = w_i/(w_i + w_j). */
const oneOutcome = (reservation: number): Case =>
  plainCase({ i: [[1], [1]], j: [[0], [1]] }, { noAgreement: { a: { statusQuo: reservation }, b: { statusQuo: 0 } } })

/** Either issue can go a's way, never both: U_a is the larger of the two weights' shares. */
const eitherOr = (reservation: number): Case => {
  const plain = plainCase(
    {
      i: [
        [0, 1],
        [1, 1],
      ],
      j: [
        [0, 1],
        [1, 1],
      ],
    },
    { noAgreement: { a: { statusQuo: reservation }, b: { statusQuo: 0 } } },
  )
  const redLines = [{ when: { i: 'x', j: 'x' } }]
  return { ...plain, preferences: { ...plain.preferences, b: { ...plain.preferences!.b, redLines } } }
}

/** a waits: W = A + δh(S − A)/(1 − δ(1 − h)) with A = 0.2, S = 1, h = 0.5, δ = 0.5 is 0.2 + 0.8/3. */
const waiting: Case = plainCase(
  { i: [[0.4], [1]] },
  {
    noAgreement: {
      a: { statusQuo: 0.2, waiting: { settlement: 1, hazard: 0.5, discount: 0.5, cost: 0 } },
      b: { statusQuo: 0 },
    },
  },
)

/** a relies on b: U_a = τ·1, R_a = 0.6, τ = kept/(kept + broken). */
const trusting: Case = (() => {
  const plain = plainCase(
    {
      i: [
        [0, 1],
        [1, 1],
      ],
    },
    {
      noAgreement: { a: { statusQuo: 0.6 }, b: { statusQuo: 0 } },
      trust: [{ of: 'a', in: 'b', prior: { kept: 1, broken: 2 } }],
      events: [
        { id: 'e', date: '2024-02-01', what: 'w', effects: [{ monitoring: 'i', effect: 0 }] },
        { id: 'f', date: '2024-02-01', what: 'w', effects: [{ statusQuo: 'a', add: 0 }] },
      ],
    },
  )
  return { ...plain, issues: [{ ...plain.issues[0], performers: ['b'] }] }
})()

const interaction: Case = (() => {
  const plain = plainCase({ i: [[0.25], [1]] }, { noAgreement: { a: { statusQuo: 0.5 }, b: { statusQuo: 0 } } })
  const interactions = [{ when: { i: 'w' }, adds: 0 }]
  return { ...plain, preferences: { ...plain.preferences, a: { ...plain.preferences!.a, interactions } } }
})()

const source = 'by hand from design 4, 5 and 14.1'
const unit = [0, 1]
const rows = [
  { id: 'statusQuo of a', input: onePackage, judgement: 'noAgreement.a.statusQuo', scanned: unit, expected: [0.8] },
  { id: 'statusQuo of b', input: onePackage, judgement: 'noAgreement.b.statusQuo', scanned: unit, expected: [0.6] },
  { id: 'value to a', input: onePackage, judgement: 'preferences.a.values.i.x', scanned: unit, expected: [0.5] },
  { id: 'value to b', input: onePackage, judgement: 'preferences.b.values.i.x', scanned: unit, expected: [0.3] },
  { id: 'no value matters', input: onePackage, judgement: 'preferences.a.values.i.w', scanned: unit, expected: [] },
  { id: 'one weight alone', input: onePackage, judgement: 'preferences.a.weights.i', scanned: [0, 0], expected: [] },
  { id: 'weight', input: oneOutcome(0.4), judgement: 'preferences.a.weights.i', scanned: [0, 10], expected: [2 / 3] },
  {
    id: 'weight of the other issue',
    input: oneOutcome(0.4),
    judgement: 'preferences.a.weights.j',
    scanned: [0, 10],
    expected: [1.5],
  },
  {
    id: 'no weight suffices',
    input: oneOutcome(1.01),
    judgement: 'preferences.a.weights.j',
    scanned: [0, 10],
    expected: [],
  },
  {
    id: 'twice: the zone closes and opens again',
    input: eitherOr(0.6),
    judgement: 'preferences.a.weights.i',
    scanned: [0, 10],
    expected: [2 / 3, 1.5],
  },
  {
    id: 'twice within two steps of the scan',
    input: eitherOr(0.54),
    judgement: 'preferences.a.weights.i',
    scanned: [0, 10],
    expected: [0.46 / 0.54, 0.54 / 0.46],
  },
  {
    id: 'twice within one step: missed, as the docs say',
    input: eitherOr(0.501),
    judgement: 'preferences.a.weights.i',
    scanned: [0, 10],
    expected: [],
  },
  { id: 'settlement', input: waiting, judgement: 'noAgreement.a.waiting.settlement', scanned: unit, expected: [0.8] },
  // 0.5h·0.8 = 0.2(0.5 + 0.5h).
  { id: 'hazard', input: waiting, judgement: 'noAgreement.a.waiting.hazard', scanned: unit, expected: [1 / 3] },
  // 0.5δ·0.8 = 0.2(1 − 0.5δ).
  { id: 'discount', input: waiting, judgement: 'noAgreement.a.waiting.discount', scanned: unit, expected: [0.4] },
  // 0.2 − c = 0.2·0.75.
  { id: 'cost', input: waiting, judgement: 'noAgreement.a.waiting.cost', scanned: [-1, 1], expected: [0.05] },
  { id: 'kept', input: trusting, judgement: 'trust.a.b.prior.kept', scanned: [0, 20], expected: [3] },
  { id: 'broken', input: trusting, judgement: 'trust.a.b.prior.broken', scanned: [0, 20], expected: [2 / 3] },
  // 1 − (2/3)(1 − m) = 0.6.
  { id: 'monitoring', input: trusting, judgement: 'events.e.effects.0.effect', scanned: unit, expected: [0.4] },
  { id: 'add', input: trusting, judgement: 'events.f.effects.0.add', scanned: [-1, 1], expected: [1 / 3 - 0.6] },
  {
    id: 'adds',
    input: interaction,
    judgement: 'preferences.a.interactions.0.adds',
    scanned: [-1, 1],
    expected: [0.25],
  },
].map((row) => ({ ...row, source, tolerance: 1e-11 }))

describe('thresholds', () => {
  test.each(rows)('$id', ({ input, judgement, scanned, expected, tolerance }) => {
    const row = thresholdsOf(input)[judgement]
    expect(row.scanned).toEqual(scanned)
    expect(row.at.length).toBe(expected.length)
    row.at.forEach((at, k) => {
      expect(Math.abs(at - expected[k])).toBeLessThanOrEqual(tolerance)
    })
  })

  test('stand in the zone: there is one at each value found, and none just past it', () => {
    for (const { input, judgement } of rows) {
      const e = evaluatorOf(input)
      const slot = e.compiled.judgements.ids.indexOf(judgement)
      const x = e.compiled.judgements.points.slice()
      const gapAt = (value: number) => {
        x[slot] = value
        return e.gap(x, null, { events: e.allEvents, levers: e.compiled.pulled, mistrust: true }, true)
      }
      for (const at of thresholdsOf(input)[judgement].at) {
        expect(gapAt(at)).toBeLessThanOrEqual(0)
        expect(Math.max(gapAt(at - 1e-6), gapAt(at + 1e-6))).toBeGreaterThan(0)
      }
    }
  })

  test("are asked of every number but a ranking's and a lever's", () => {
    const plain = plainCase({
      i: [
        [0, 1],
        [1, 0],
      ],
    })
    const ranked = {
      ...plain,
      preferences: {
        ...plain.preferences,
        b: { weights: { i: [1, 2] as const }, values: { i: { ranking: ['w', 'x'] } } },
      },
      levers: [{ id: 'l', what: 'w', effects: [{ statusQuo: 'a', add: 0.1 }] }],
    }
    expect(Object.keys(thresholdsOf(ranked))).toEqual([
      'preferences.a.weights.i',
      'preferences.a.values.i.w',
      'preferences.a.values.i.x',
      'preferences.b.weights.i',
      'noAgreement.a.statusQuo',
      'noAgreement.b.statusQuo',
    ])
    expect(thresholdsOf(ranked)['preferences.b.weights.i'].current).toBe(1.5)
  })
})

describe('sensitivity', () => {
  const ranged: Case = {
    ...onePackage,
    preferences: {
      ...onePackage.preferences,
      b: { weights: { i: { low: 0, likely: 1, high: 2 } }, values: { i: { ranking: ['w', 'x'] } } },
    },
    noAgreement: { a: { statusQuo: [0.1, 0.9] }, b: { statusQuo: { is: { low: 0, likely: 0, high: 0.5 } } } },
  }

  test('is the distance at either end of each range, all else at its point', () => {
    const e = evaluatorOf(ranged)
    const rows = findSensitivity(e, null)
    expect(rows.map((row) => row.judgement)).toEqual([
      'preferences.b.weights.i',
      'preferences.b.values.i.w',
      'preferences.b.values.i.x',
      'noAgreement.a.statusQuo',
      'noAgreement.b.statusQuo',
    ])
    // U(w) = (0, 1), U(x) = (0.8, 0): at R = (0.5, 0) the distance is 0, at x; a single weight is the whole whatever it is.
    expect(rows[0]).toMatchObject({ current: 1, low: { at: 0, distance: 0 }, high: { at: 2, distance: 0 } })
    expect(rows[1]).toEqual({ judgement: rows[1].judgement, current: 1, low: null, high: null, correlation: null })
    expect(rows[3].current).toBe(0.5)
    expect(rows[3].low).toEqual({ at: 0.1, distance: 0 })
    expect(rows[3].high?.distance).toBeCloseTo(0.1, 12)
    expect(rows[4].low).toEqual({ at: 0, distance: 0 })
    expect(rows[4].high).toEqual({ at: 0.5, distance: 0.5 })
  })

  test('carries the correlations of slots, then of the trust that a promise rests on', () => {
    const e = evaluatorOf({ ...trusting, noAgreement: { a: { statusQuo: [0.5, 0.7] }, b: { statusQuo: 0 } } })
    const { ids } = e.compiled.judgements
    const correlations = [...ids.map((_, s) => s / 100), -0.5, null]
    const rows = findSensitivity(e, correlations)
    expect(rows.map(({ judgement, correlation }) => [judgement, correlation])).toEqual([
      ['noAgreement.a.statusQuo', ids.indexOf('noAgreement.a.statusQuo') / 100],
      ['trust.a.b', -0.5],
    ])
    expect(rows[1].current).toBeCloseTo(1 / 3, 15)
  })
})
