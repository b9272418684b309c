import type { Case, Effect } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { ALL_CAUSES, MISTRUST, makeEvaluator, SITUATION, WAITING } from './evaluator.js'
import { randomCase } from './random-case.fixture.js'

const evaluatorOf = (source: Case) => makeEvaluator(compileCase(source, source.asOf as string))

describe('the eight distances', () => {
  test('are each the distance with those causes at work, on whatever trust was drawn', () => {
    const uniforms = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(randomCase, fc.option(uniforms), (source, drawn) => {
        const e = evaluatorOf(source)
        const x = e.compiled.judgements.points
        if (e.closest(x, null).kind === 'empty') return
        const u = drawn && Float64Array.from(drawn.slice(0, e.compiled.pairs.length))
        const gaps = new Float64Array(8)
        const answer = e.subsetGapsInto(x, u, gaps)
        const digits = answer.digits.slice()
        expect(answer.gap).toBe(gaps[ALL_CAUSES])
        const reservation = e.numbers.reservation.slice()
        for (let s = 0; s < 8; s++) {
          const fresh = evaluatorOf(source)
          const events = s & SITUATION ? fresh.allEvents : fresh.noEvents
          const atWork = { events, levers: fresh.compiled.pulled, mistrust: (s & MISTRUST) !== 0 }
          expect(gaps[s]).toBe(fresh.gap(x, u, atWork, (s & WAITING) !== 0))
        }
        const fresh = evaluatorOf(source)
        expect(fresh.closest(x, u)).toMatchObject({ kind: 'found', gap: gaps[ALL_CAUSES], digits })
        expect(fresh.numbers.reservation).toEqual(reservation)
      }),
      { numRuns: 60 },
    )
  })

  test('follow an event whatever it acts on: a value, trust, monitoring, what no agreement is worth', () => {
    const plain = plainCase(
      {
        i: [
          [0, 1],
          [0, 1],
        ],
      },
      {
        noAgreement: {
          a: { statusQuo: 0.25, waiting: { settlement: 0.5, hazard: 1, discount: 1 } },
          b: { statusQuo: 0 },
        },
      },
    )
    const effects: Effect[] = [
      { value: ['a', 'i', 'x'], add: -0.5 },
      { trust: ['a', 'b'], broken: 2 },
      { trust: ['a', 'b'], kept: 2 },
      { monitoring: 'i', effect: 0.5 },
      { settlement: 'a', add: 0.25 },
    ]
    // U_a = τ·v with τ = 1/2 under doubt; R_a = 0.25, or 0.5 with waiting. S: none, situation, mistrust, both; then
    // the same with waiting.
    const expected = [
      [-0.75, -0.25, -0.25, 0, -0.5, 0, 0, 0.25],
      [-0.75, -0.75, -0.25, 0, -0.5, -0.5, 0, 0.25],
      [-0.75, -0.75, -0.25, -0.5, -0.5, -0.5, 0, -0.25],
      [-0.75, -0.75, -0.25, -0.5, -0.5, -0.5, 0, -0.25],
      [-0.75, -0.75, -0.25, -0.25, -0.5, -0.25, 0, 0.25],
    ]
    effects.forEach((effect, k) => {
      const e = evaluatorOf({
        ...plain,
        issues: [{ ...plain.issues[0], performers: ['b'] }],
        events: [{ id: 'e', date: '2024-02-01', what: 'w', effects: [effect] }],
      })
      const gaps = new Float64Array(8)
      e.subsetGapsInto(e.compiled.judgements.points, null, gaps)
      expect([...gaps].map((gap) => gap / 1e12)).toEqual(expected[k])
    })
  })

  test('of a case in which nothing is feasible are not to be asked for', () => {
    const plain = plainCase({ i: [[0], [0]] })
    const redLines = [{ when: { i: 'w' } }]
    const empty = { ...plain, preferences: { ...plain.preferences, a: { ...plain.preferences!.a, redLines } } }
    const e = evaluatorOf(empty)
    expect(e.closest(e.compiled.judgements.points, null)).toEqual({ kind: 'empty' })
    expect(() => e.subsetGapsInto(e.compiled.judgements.points, null, new Float64Array(8))).toThrow(InvariantError)
  })
})
