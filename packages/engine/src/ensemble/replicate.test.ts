import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeEvaluator } from '../diagnosis/evaluator.js'
import { planDiagnosis, planTimelineDate } from '../diagnosis/plan.js'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import { InvariantError } from '../invariant-error.js'
import { evaluateInto } from '../outcome-space/outcome-space.js'
import { type CompiledCase, compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { type EnsemblePlan, makeReplicateRunner, rowLayout } from './replicate.js'
import { makeSampler } from './sampler.js'

const compiled = (source: Case): CompiledCase => compileCase(source, source.asOf as string)

const rowsOf = (c: CompiledCase, plan: EnsemblePlan, samples: number): Float64Array => {
  const rows = new Float64Array(samples * rowLayout(c, plan).length)
  makeReplicateRunner(c, plan)(0, samples, rows, 0)
  return rows
}

describe('the layout of a row', () => {
  const c = compiled(
    plainCase(
      {
        i: [
          [0, 1],
          [1, 0],
        ],
      },
      { levers: [1, 2, 3].map((k) => ({ id: `l${k}`, what: 'w', effects: [{ statusQuo: 'a', add: 0.1 }] })) },
    ),
  )

  test('has each figure once, one after the other', () => {
    const plan = { seed: 1, near: [Int32Array.of(0), Int32Array.of(1)], levers: true, judgements: true, events: false }
    // 2 parties, 3 levers; 2 weights, 4 values, 2 status quos and 3 adds; 2 pairs.
    expect(rowLayout(c, plan)).toEqual({
      gaps: 0,
      reservations: 8,
      bound: 10,
      doubt: 11,
      binding: 12,
      closest: 13,
      near: 14,
      levers: 16,
      judgements: 19,
      events: 19 + 11 + 2,
      length: 19 + 11 + 2,
    })
  })

  test('leaves out what the plan does not ask for', () => {
    expect(rowLayout(c, planTimelineDate(1))).toMatchObject({
      near: 14,
      levers: 14,
      judgements: 14,
      events: 14,
      length: 14,
    })
  })
})

describe('a row', () => {
  test('is what one evaluation on the numbers drawn gives', () => {
    fc.assert(
      fc.property(randomCase, fc.integer({ min: 0, max: 1000 }), (source, first) => {
        const c = compiled(source)
        const plan = planDiagnosis(c, 3)
        if (plan === null) return
        const layout = rowLayout(c, plan)
        const rows = new Float64Array(3 * layout.length)
        makeReplicateRunner(c, plan)(first, first + 3, rows, first)
        const e = makeEvaluator(c)
        const x = new Float64Array(c.judgements.points.length)
        const uniforms = new Float64Array(c.pairs.length)
        const utilities = new Float64Array(c.parties.length)
        const gaps = new Float64Array(8)
        for (let k = 0; k < 3; k++) {
          const row = rows.subarray(k * layout.length, (k + 1) * layout.length)
          makeSampler(c, 3).sampleInto(first + k, x, uniforms)
          const closest = e.subsetGapsInto(x, uniforms, gaps)
          const reservation = e.numbers.reservation.slice()
          const tau = e.numbers.tau.slice()
          expect([...row.subarray(0, 8)]).toEqual([...gaps])
          expect([...row.subarray(8, 8 + c.parties.length)]).toEqual([...reservation])
          evaluateInto(c.space, e.numbers.table, closest.digits, utilities)
          const binds = c.parties.map((_, i) => closest.gap - (reservation[i] - utilities[i]) <= 1000)
          expect(row[layout.binding]).toBe(binds.reduce((bits, b, i) => bits + Number(b) * 2 ** i, 0))
          const watched = plan.near.findIndex((digits) => digits.join() === closest.digits.join())
          expect(row[layout.closest]).toBe(watched)
          plan.near.forEach((digits, n) => {
            evaluateInto(c.space, e.numbers.table, digits, utilities)
            const gap = Math.max(...[...utilities].map((u, i) => reservation[i] - u))
            expect(row[layout.near + n]).toBe(gap)
          })
          c.levers.forEach((_, l) => {
            const levers = Uint8Array.from(c.levers, (__, other) => Number(other === l))
            const gap = e.gap(x, uniforms, { events: e.allEvents, levers, mistrust: true }, true)
            expect(row[layout.levers + l]).toBe(gap)
          })
          expect([...row.subarray(layout.judgements, layout.events)]).toEqual([...x, ...tau])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('does not depend on how the work is divided', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 4 })
    fc.assert(
      fc.property(randomCase, parts, (source, cuts) => {
        const c = compiled(source)
        const plan = planDiagnosis(c, 5)
        if (plan === null) return
        const whole = rowsOf(c, plan, 12)
        const { length } = rowLayout(c, plan)
        const edges = [0, ...cuts.sort((a, b) => a - b), 12]
        const divided = new Float64Array(whole.length)
        // Last part first, each by a runner of its own, into an array that begins at its own replicate.
        for (let k = edges.length - 2; k >= 0; k--) {
          const [from, to] = [edges[k], edges[k + 1]]
          const rows = new Float64Array((to - from) * length)
          makeReplicateRunner(c, plan)(from, to, rows, from)
          divided.set(rows, from * length)
        }
        expect(divided).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  test('of nothing feasible is not to be asked for', () => {
    const plain = plainCase({ i: [[0], [1]] })
    const redLines = [{ when: { i: 'w' } }]
    const c = compiled({ ...plain, preferences: { ...plain.preferences, a: { ...plain.preferences!.a, redLines } } })
    expect(() => rowsOf(c, planTimelineDate(1), 1)).toThrow(InvariantError)
  })

  test('watches packages of its own space only', () => {
    const c = compiled(plainCase({ i: [[0], [1]] }))
    const plan = { seed: 1, near: [Int32Array.of(0, 0)], levers: false, judgements: false, events: false }
    expect(() => rowsOf(c, plan, 1)).toThrow(InvariantError)
  })
})
