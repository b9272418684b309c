import type { Case, Effect } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import { betaCdf } from '../numeric/beta.js'
import { type AtWork, assemble, makeNumbers, type Numbers } from './assemble.js'
import { COST, compileCase, DISCOUNT, HAZARD, PARTY_NUMBERS, SETTLEMENT, STATUS_QUO } from './compile-case.js'
import { plainCase } from './plain-case.fixture.js'
import { toQuanta } from './quantum.js'

const AS_OF = '2024-03-01'

/** All events and levers at work, point estimates. */
const assembled = (source: Case, mistrust = true): Numbers => {
  const c = compileCase(source, AS_OF)
  const numbers = makeNumbers(c)
  const events = new Uint8Array(c.events.length).fill(1)
  const levers = new Uint8Array(c.levers.length).fill(1)
  assemble(c, c.judgements.points, null, { events, levers, mistrust }, numbers)
  return numbers
}

const event = (id: string, ...effects: Effect[]) => ({ id, date: '2024-02-01', what: 'w', effects })
const lever = (id: string, ...effects: Effect[]) => ({ id, what: 'w', effects })
const waiting = { settlement: 0.9, hazard: 0.3, discount: 0.9, cost: 0.05 }

describe('effects on one number are added up, then kept within 0..1 once', () => {
  const numberOfA = (name: (typeof PARTY_NUMBERS)[number], adds: readonly number[]) => {
    const effects = adds.map((add) => ({ [name]: 'a', add }) as unknown as Effect)
    const numbers = assembled(
      plainCase(
        { i: [[0], [0]] },
        {
          noAgreement: { a: { statusQuo: 0.5, waiting }, b: { statusQuo: 0 } },
          events: [event('e', effects[0])],
          levers: [lever('l', ...effects.slice(1))],
        },
      ),
    )
    return numbers.partyNumbers[PARTY_NUMBERS.indexOf(name)]
  }
  const source = 'design 14.9'
  const rows = [
    { id: 'hazard above 1 on the way', input: ['hazard', 0.9, -0.5], expected: 0.7 },
    { id: 'hazard below 0 on the way', input: ['hazard', -0.5, 0.3], expected: 0.1 },
    { id: 'hazard above 1 in the end', input: ['hazard', 0.9, 0.1], expected: 1 },
    { id: 'hazard below 0 in the end', input: ['hazard', -0.9, 0.1], expected: 0 },
    { id: 'discount above 1 on the way', input: ['discount', 0.5, -0.6], expected: 0.8 },
    { id: 'discount above 1 in the end', input: ['discount', 0.5, 0], expected: 1 },
    { id: 'statusQuo is free', input: ['statusQuo', 0.9, 0.2], expected: 1.6 },
    { id: 'statusQuo below 0', input: ['statusQuo', -0.9, 0.1], expected: -0.3 },
    { id: 'settlement is free', input: ['settlement', 0.9, 0.1], expected: 1.9 },
    { id: 'cost below 0', input: ['cost', -0.1, -0.1], expected: -0.15 },
  ] as const
  test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-15 })))('$id', ({ input, expected, tolerance }) => {
    const [name, ...adds] = input
    expect(Math.abs(numberOfA(name, adds) - expected)).toBeLessThanOrEqual(tolerance)
  })

  test('a value', () => {
    const of = (...adds: number[]) => {
      const effects = adds.map((add): Effect => ({ value: ['a', 'i', 'x'], add }))
      const numbers = assembled(
        plainCase(
          {
            i: [
              [0, 0.5],
              [0, 0],
            ],
          },
          { events: effects.map((e, k) => event(`e${k}`, e)) },
        ),
      )
      return numbers.values[1]
    }
    expect(of(0.75, -0.5)).toBe(0.75)
    expect(of(-0.75, 0.5)).toBe(0.25)
    expect(of(0.75, 0.5)).toBe(1)
    expect(of(-0.75, -0.5)).toBe(0)
  })

  test('the numbers of a party that does not wait stay out of its reservation value', () => {
    const numbers = assembled(
      plainCase({ i: [[0], [0]] }, { levers: [lever('l', { hazard: 'a', add: 0.5 }, { settlement: 'a', add: 1 })] }),
    )
    expect(numbers.waiting[0]).toBe(-Infinity)
    expect(numbers.reservation[0]).toBe(0)
  })
})

describe('reservation values', () => {
  test('are the better of the status quo and of waiting, and the status quo alone without it', () => {
    const of = (statusQuo: number, add: number) =>
      assembled(
        plainCase(
          { i: [[0], [0]] },
          {
            noAgreement: {
              a: { statusQuo, waiting: { settlement: 1, hazard: 0.5, discount: 0.5 } },
              b: { statusQuo: 0 },
            },
            events: [event('e', { statusQuo: 'a', add })],
          },
        ),
      )
    // W = A + (1/4)(1 − A)/(3/4) = A + (1 − A)/3.
    const better = of(0.25, 0)
    expect(better.statusQuo[0]).toBe(0.25)
    expect(better.waiting[0]).toBeCloseTo(0.5, 15)
    expect(better.reservation[0]).toBe(5e11)
    expect(better.withoutWaiting[0]).toBe(25e10)
    const worse = of(1, 0.5)
    expect(worse.waiting[0]).toBeCloseTo(1.5 - 0.5 / 3, 15)
    expect(worse.reservation[0]).toBe(15e11)
    expect(worse.withoutWaiting[0]).toBe(15e11)
  })

  test('are the status quo where nothing ends the waiting', () => {
    const endless = { settlement: 1, hazard: 0, discount: 1, cost: 0 }
    const numbers = assembled(
      plainCase({ i: [[0], [0]] }, { noAgreement: { a: { statusQuo: 0.5, waiting: endless }, b: { statusQuo: 0 } } }),
    )
    expect(numbers.waiting[0]).toBe(-Infinity)
    expect(numbers.reservation[0]).toBe(5e11)
  })
})

/** Issue i, on which b performs; to a it is worth 0.2 as it stands and 1 if agreed. Trust of a in b: kept in half. */
const promise = (parts: Partial<Case> = {}): Case => {
  const plain = plainCase({
    i: [
      [0.2, 1],
      [0, 0],
    ],
    j: [
      [0, 1],
      [0, 0],
    ],
  })
  const [i, j] = plain.issues
  return {
    ...plain,
    issues: [{ ...i, performers: ['b'] }, j],
    trust: [{ of: 'a', in: 'b', prior: { kept: 2, broken: 2 } }],
    ...parts,
  }
}

describe('what an agreement is worth to a party that may be let down', () => {
  test('is its value as far as it is delivered, and the status quo otherwise', () => {
    const { delivery, table, tau } = assembled(promise())
    expect(tau[0]).toBe(0.5)
    expect([...delivery]).toEqual([0.5, 1, 1, 1])
    // Half the weight each: (0.2 + 1)/2 where let down in half.
    expect([...table.contributions.subarray(0, 4)]).toEqual([0.2, 0.6, 0, 1].map((v) => toQuanta(v / 2)))
  })

  test('is its face value without mistrust', () => {
    const { delivery, table } = assembled(promise(), false)
    expect([...delivery]).toEqual([1, 1, 1, 1])
    expect([...table.contributions.subarray(0, 4)]).toEqual([0.2, 1, 0, 1].map((v) => toQuanta(v / 2)))
  })

  test('rests on the product of the trust in each performer but itself, a mediator among them', () => {
    const { issues } = promise()
    const numbers = assembled(
      promise({
        mediators: [{ id: 'broker' }],
        issues: [{ ...issues[0], performers: ['a', 'b', 'broker'] }, issues[1]],
        trust: [
          { of: 'a', in: 'b', prior: { kept: 2, broken: 2 } },
          { of: 'a', in: 'broker', prior: { kept: 3, broken: 1 } },
          { of: 'b', in: 'broker', prior: { kept: 1, broken: 3 } },
        ],
      }),
    )
    expect(numbers.delivery[0]).toBe(0.375)
    // b does not doubt itself; of a it knows nothing: 1 kept, 1 broken.
    expect(numbers.delivery[2]).toBe(0.125)
  })

  test('monitoring by several means leaves the product of what each leaves', () => {
    const { delivery, unmonitored } = assembled(
      promise({
        events: [event('e', { monitoring: 'i', effect: 0.5 })],
        levers: [lever('l', { monitoring: 'i', effect: 0.5 }, { monitoring: 'i', effect: 0.2 })],
      }),
    )
    expect(unmonitored[0]).toBeCloseTo(0.2, 15)
    expect(delivery[0]).toBeCloseTo(0.9, 15)
    expect(unmonitored[1]).toBe(1)
  })

  test('monitoring by an event decays', () => {
    const { delivery } = assembled(
      promise({ period: 'day', events: [event('e', { monitoring: 'i', effect: 1, halfLife: 29 })] }),
    )
    expect(delivery[0]).toBeCloseTo(0.75, 15)
  })

  test('effects on trust add to the prior and the record', () => {
    const { tau, kept, broken } = assembled(
      promise({
        period: 'day',
        agreements: [{ id: 't', date: '2024-01-01', stipulations: [{ id: 's', by: 'b', what: 'w', status: 0 }] }],
        events: [event('e', { trust: ['a', 'b'], kept: 4, halfLife: 29 })],
        levers: [lever('l', { trust: ['a', 'b'], kept: 2, broken: 1 })],
      }),
    )
    expect(kept[0]).toBeCloseTo(6, 12)
    expect(broken[0]).toBeCloseTo(4, 12)
    expect(tau[0]).toBeCloseTo(0.6, 12)
  })

  test('interactions are not discounted', () => {
    const interactions = [{ when: { i: 'x', j: 'x' }, adds: -0.3 }]
    const plain = promise()
    const source = { ...plain, preferences: { ...plain.preferences, a: { ...plain.preferences!.a, interactions } } }
    expect([...assembled(source).table.terms]).toEqual([toQuanta(-0.3)])
    expect([...assembled(source, false).table.terms]).toEqual([toQuanta(-0.3)])
  })

  test('weights are divided by their sum', () => {
    const plain = promise()
    const weights = { i: 6, j: 2 }
    const source = { ...plain, preferences: { ...plain.preferences, a: { ...plain.preferences!.a, weights } } }
    expect([...assembled(source).weights]).toEqual([0.75, 0.25, 0.5, 0.5])
  })

  test('with nothing kept and nothing broken, as a scan can ask, trust is one half', () => {
    const c = compileCase(promise(), AS_OF)
    const x = c.judgements.points.slice()
    for (const kind of ['kept', 'broken']) x[c.judgements.ids.indexOf(`trust.a.b.prior.${kind}`)] = 0
    const numbers = makeNumbers(c)
    const atWork = { events: new Uint8Array(0), levers: new Uint8Array(0), mistrust: true }
    for (const uniforms of [null, Float64Array.of(0.9, 0.9)]) {
      assemble(c, x, uniforms, atWork, numbers)
      expect(numbers.tau[0]).toBe(0.5)
      expect(numbers.delivery[0]).toBe(0.5)
    }
  })

  test('with all weights at 0, as the end of a range can be, every issue counts the same', () => {
    const c = compileCase(promise(), AS_OF)
    const x = c.judgements.points.slice()
    for (const slot of c.weightSlots) x[slot] = 0
    const numbers = makeNumbers(c)
    assemble(c, x, null, { events: new Uint8Array(0), levers: new Uint8Array(0), mistrust: true }, numbers)
    expect([...numbers.weights]).toEqual([0.5, 0.5, 0.5, 0.5])
  })
})

describe('trust drawn from its Beta distribution', () => {
  const uniform = fc.double({ min: 0.001, max: 0.999, noNaN: true })

  test('is its quantile at the number drawn', () => {
    fc.assert(
      fc.property(uniform, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (u, kept, broken) => {
        const c = compileCase(promise({ trust: [{ of: 'a', in: 'b', prior: { kept, broken } }] }), AS_OF)
        const numbers = makeNumbers(c)
        const atWork = { events: new Uint8Array(0), levers: new Uint8Array(0), mistrust: true }
        assemble(c, c.judgements.points, Float64Array.of(u, 0.5), atWork, numbers)
        expect(betaCdf(numbers.tau[0], kept, broken)).toBeCloseTo(u, 10)
      }),
      { numRuns: 50 },
    )
  })

  test('and everything else, does not depend on what was assembled into the same buffers before', () => {
    const parts = fc.record({
      events: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 3, maxLength: 3 }),
      levers: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }),
      mistrust: fc.boolean(),
      replicate: fc.integer({ min: 0, max: 2 }),
    })
    const draws = fc.array(fc.array(uniform, { minLength: 9, maxLength: 9 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(randomCase, fc.array(parts, { minLength: 2, maxLength: 6 }), draws, (source, steps, uniforms) => {
        const c = compileCase(source, source.asOf as string)
        const used = makeNumbers(c)
        for (const { events, levers, mistrust, replicate } of steps) {
          const atWork: AtWork = {
            events: Uint8Array.from(events.slice(0, c.events.length)),
            levers: Uint8Array.from(levers.slice(0, c.levers.length)),
            mistrust,
          }
          const fresh = makeNumbers(c)
          const u = Float64Array.from(uniforms[replicate])
          assemble(c, c.judgements.points, u, atWork, used)
          assemble(c, c.judgements.points, u, atWork, fresh)
          expect(used.table).toEqual(fresh.table)
          expect(used.reservation).toEqual(fresh.reservation)
          expect(used.withoutWaiting).toEqual(fresh.withoutWaiting)
          expect(used.delivery).toEqual(fresh.delivery)
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('the places of the numbers of a party are named', () => {
  expect([STATUS_QUO, SETTLEMENT, HAZARD, DISCOUNT, COST].map((k) => PARTY_NUMBERS[k])).toEqual([...PARTY_NUMBERS])
})
