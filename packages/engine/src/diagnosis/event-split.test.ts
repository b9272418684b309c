import type { Case } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { shapley } from '../numeric/shapley.js'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { fromQuanta } from '../preference/quantum.js'
import { causesInto } from './causes.js'
import { type Evaluator, makeEvaluator } from './evaluator.js'
import { EXACT_EVENTS, splitByEvent } from './event-split.js'
import { event, tangled } from './tangled-case.fixture.js'

const evaluatorOf = (source: Case) => makeEvaluator(compileCase(source, source.asOf as string))

const situationOf = (e: Evaluator): number => {
  const gaps = new Float64Array(8)
  const parts = new Float64Array(4)
  e.subsetGapsInto(e.compiled.judgements.points, null, gaps)
  causesInto(gaps, parts)
  return fromQuanta(parts[1])
}
const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)

/** Events that only move a's status quo, where a binds all along: each one's part is what it adds. */
const additive = (adds: readonly number[]): Case =>
  plainCase(
    {
      i: [
        [0.3, 0.5],
        [1, 1],
      ],
    },
    {
      noAgreement: { a: { statusQuo: 0.6 }, b: { statusQuo: 0 } },
      events: adds.map((add, k) => event(`e${k}`, { statusQuo: 'a', add })),
    },
  )

/** The definition of design 14.8 over all sets, for any number of events. */
const owenValues = (e: Evaluator): Float64Array => {
  const n = e.compiled.events.length
  const values = new Float64Array(n)
  const parts = new Float64Array(n)
  for (const mistrust of [false, true]) {
    for (const waiting of [false, true]) {
      const gaps = Float64Array.from({ length: 2 ** n }, (_, set) => {
        const events = Uint8Array.from({ length: n }, (__, k) => (set >> k) & 1)
        const atWork = { events, levers: e.compiled.pulled, mistrust }
        return fromQuanta(e.gap(e.compiled.judgements.points, null, atWork, waiting))
      })
      shapley(n, gaps, parts)
      // |S|!(2 − |S|)!/6 for |S| = 0, 1, 2.
      const weight = [2, 1, 2][Number(mistrust) + Number(waiting)] / 6
      for (let k = 0; k < n; k++) values[k] += weight * parts[k]
    }
  }
  return values
}

describe("the situation's parts by event", () => {
  test('are what each event adds where nothing comes between them, sampled or not', () => {
    for (const n of [1, 3, EXACT_EVENTS, EXACT_EVENTS + 2]) {
      const adds = Array.from({ length: n }, (_, k) => (k + 1) / 200)
      const { values, error } = splitByEvent(evaluatorOf(additive(adds)), 1)
      adds.forEach((add, k) => {
        expect(values[k]).toBeCloseTo(add, 10)
      })
      expect(error).toBeLessThan(1e-12)
    }
  })

  test('are none without events', () => {
    expect(splitByEvent(evaluatorOf(additive([])), 1)).toEqual({ values: new Float64Array(0), error: 0 })
  })

  test('are equal for events that do the same', () => {
    const { values } = splitByEvent(evaluatorOf(additive([0.3, -0.1, 0.3])), 1)
    expect(values[0]).toBeCloseTo(values[2], 12)
  })

  test('to twelve events are exact: Owen values, without an error', () => {
    const e = evaluatorOf(tangled(7))
    const { values, error } = splitByEvent(e, 1)
    owenValues(e).forEach((value, k) => {
      expect(values[k]).toBeCloseTo(value, 11)
    })
    expect(error).toBe(0)
    expect(sum(values)).toBeCloseTo(situationOf(e), 11)
  })

  test('beyond are sampled: they still add up exactly, and lie within a few of their errors', () => {
    const e = evaluatorOf(tangled(EXACT_EVENTS + 1))
    const { values, error } = splitByEvent(e, 1)
    expect(error).toBeGreaterThan(0)
    expect(error).toBeLessThan(0.01)
    expect(sum(values)).toBeCloseTo(situationOf(e), 10)
    owenValues(e).forEach((value, k) => {
      expect(Math.abs(values[k] - value)).toBeLessThan(4 * error)
    })
  })

  test('sampled, depend on the seed and on nothing else', () => {
    const split = (seed: number) => splitByEvent(evaluatorOf(tangled(EXACT_EVENTS + 1)), seed)
    expect(split(1)).toEqual(split(1))
    expect(split(2).values).not.toEqual(split(1).values)
  })
})
