import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeClosestFinder } from '../frontier/closest.js'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { toQuanta } from '../preference/quantum.js'
import { makeEvaluator } from './evaluator.js'
import { makeLeverBound } from './lever-bound.js'
import { randomCase } from './random-case.fixture.js'

/** What the last digits of doubles may add before they are rounded to quanta. */
const ROUNDING_QUANTA = 100

const boundsOf = (source: Case) => {
  const e = makeEvaluator(compileCase(source, source.asOf as string))
  const { levers, judgements } = e.compiled
  const bound = makeLeverBound(e.compiled)
  const finder = makeClosestFinder(e.compiled.space)
  return {
    levers: levers.length,
    isEmpty: e.closest(judgements.points, null).kind === 'empty',
    bound(on: Uint8Array, open: Uint8Array) {
      bound.assemble(on, open)
      finder.load(bound.table)
      const answer = finder.closest(bound.reservation)
      return answer.kind === 'found' ? answer.gap : Infinity
    },
    gap: (on: Uint8Array) => e.gap(judgements.points, null, { events: e.allEvents, levers: on, mistrust: true }, true),
  }
}

/** Every way to decide the levers of `open`, those of `on` being pulled. */
function* completions(on: Uint8Array, open: Uint8Array) {
  const free = [...open.keys()].filter((lever) => open[lever])
  for (let set = 0; set < 2 ** free.length; set++) {
    const pulled = on.slice()
    free.forEach((lever, k) => {
      pulled[lever] = (set >> k) & 1
    })
    yield pulled
  }
}

/** 0: not pulled, 1: pulled, 2: undecided. */
const decisions = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 })

describe('the bound over undecided levers', () => {
  test('is at most the distance of every completion', () => {
    fc.assert(
      fc.property(randomCase, decisions, (source, decided) => {
        const { levers, isEmpty, bound, gap } = boundsOf(source)
        if (isEmpty) return
        const on = Uint8Array.from(decided.slice(0, levers), (d) => Number(d === 1))
        const open = Uint8Array.from(decided.slice(0, levers), (d) => Number(d === 2))
        const least = bound(on, open) - ROUNDING_QUANTA
        for (const pulled of completions(on, open)) expect(gap(pulled)).toBeGreaterThanOrEqual(least)
      }),
      { numRuns: 150 },
    )
  })

  test('is the distance itself where every lever is decided', () => {
    fc.assert(
      fc.property(randomCase, decisions, (source, decided) => {
        const { levers, isEmpty, bound, gap } = boundsOf(source)
        if (isEmpty) return
        const on = Uint8Array.from(decided.slice(0, levers), (d) => Number(d > 0))
        expect(Math.abs(bound(on, new Uint8Array(levers)) - gap(on))).toBeLessThanOrEqual(ROUNDING_QUANTA)
      }),
      { numRuns: 60 },
    )
  })

  test('is met by the best completion where no lever both helps and harms', () => {
    const helping: Case = plainCase(
      {
        i: [
          [0, 0.4],
          [0.4, 0.2],
        ],
      },
      {
        noAgreement: {
          a: { statusQuo: 0.5, waiting: { settlement: 0.9, hazard: 0.2, discount: 0.9 } },
          b: { statusQuo: 0.3 },
        },
        levers: [
          { id: 'worse', what: 'w', effects: [{ statusQuo: 'a', add: -0.2 }] },
          {
            id: 'less-hope',
            what: 'w',
            effects: [
              { hazard: 'a', add: -0.2 },
              { cost: 'a', add: 0.01 },
            ],
          },
          { id: 'better', what: 'w', effects: [{ value: ['b', 'i', 'x'], add: 0.3 }] },
        ],
      },
    )
    const { bound, gap } = boundsOf(helping)
    const all = new Uint8Array(5).fill(1)
    expect(bound(new Uint8Array(5), all)).toBe(gap(all))
    expect(gap(all)).toBe(toQuanta(-0.1))
    for (let lever = 0; lever < 5; lever++) {
      const alone = new Uint8Array(5)
      alone[lever] = 1
      expect(bound(new Uint8Array(5), alone)).toBe(gap(alone))
    }
  })

  test('looks at both ends of a discount: of who is paid to wait, more patience lowers what waiting is worth', () => {
    const paid: Case = plainCase(
      { i: [[0], [1]] },
      {
        noAgreement: {
          a: { statusQuo: 0.5, waiting: { settlement: 0, hazard: 0.5, discount: 0.2 } },
          b: { statusQuo: 0 },
        },
        events: [{ id: 'e', date: '2024-02-01', what: 'w', effects: [{ cost: 'a', add: -0.3 }] }],
        levers: [{ id: 'patience', what: 'w', effects: [{ discount: 'a', add: 0.7 }] }],
      },
    )
    const { bound, gap } = boundsOf(paid)
    const on = Uint8Array.of(1)
    expect(gap(on)).toBeLessThan(gap(Uint8Array.of(0)))
    expect(bound(Uint8Array.of(0), on)).toBe(gap(on))
  })
})
