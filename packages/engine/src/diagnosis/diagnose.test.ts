import type { Case, Id } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { type AtWork, bruteForce } from './brute-force.fixture.js'
import { diagnose } from './diagnose.js'
import { randomCase } from './random-case.fixture.js'
import type { Diagnosis } from './types.js'

const PROVENANCE = { seed: 1, samples: 0, caseHash: '', engineVersion: '0' }
const RUNS = { numRuns: 150 }
const diagnosisOf = (c: Case): Diagnosis => diagnose(compileCase(c, c.asOf as string), null, PROVENANCE)

const subsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, set) => items.filter((_item, k) => (set >> k) & 1))

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

/** Shapley value of `member` straight from the definition. */
const shapleyOf = <T>(members: readonly T[], member: T, worth: (set: readonly T[]) => number): number => {
  const others = members.filter((m) => m !== member)
  return subsets(others).reduce((sum, set) => {
    const weight = (factorial(set.length) * factorial(members.length - set.length - 1)) / factorial(members.length)
    return sum + weight * (worth([...set, member]) - worth(set))
  }, 0)
}

const atWork = (c: Case, causes: readonly string[], levers: readonly Id[] = [], events?: readonly Id[]): AtWork => ({
  events: new Set(causes.includes('situation') ? (events ?? (c.events ?? []).map((e) => e.id)) : []),
  levers: new Set(levers),
  mistrust: causes.includes('mistrust'),
  waiting: causes.includes('waiting'),
})

const ALL = ['situation', 'mistrust', 'waiting']
const close = (actual: number | null | undefined, quanta: number) => expect(actual).toBeCloseTo(quanta / 1e12, 9)

describe('the diagnosis of random small cases equals the formulas by enumeration', () => {
  test('distance, reservation values, trust, closest outcome', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const brute = bruteForce(c)
        const d = diagnosisOf(c)
        const g = brute.gap(atWork(c, ALL))
        if (g === null) {
          expect(d.distance.kind).toBe('empty')
          return
        }
        if (d.distance.kind !== 'found') throw new Error('a feasible case was called empty')
        close(d.distance.value, g)
        const r = brute.reservations(atWork(c, ALL))
        d.parties.forEach((party, i) => {
          close(party.reservation, r[i])
          for (const [other, tau] of Object.entries(party.trust)) {
            expect(tau).toBeCloseTo(brute.tau(atWork(c, ALL), party.id, other), 9)
          }
        })
        const ranked = brute.outcomes
          .map((outcome) => {
            const u = brute.utilities(atWork(c, ALL), outcome)
            return { outcome, gap: Math.max(...u.map((v, i) => r[i] - v)), sum: u.reduce((a, b) => a + b, 0) }
          })
          .filter((row) => row.gap === g)
          .sort((a, b) => b.sum - a.sum)
        const expected = c.issues.map((issue, j) => [issue.id, issue.options[ranked[0].outcome[j]].id])
        expect(d.closest?.outcome).toEqual(Object.fromEntries(expected))
      }),
      RUNS,
    )
  })

  test('causes are Shapley values, the events Owen values, and all parts add up', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const brute = bruteForce(c)
        const d = diagnosisOf(c)
        if (d.causes === null || d.distance.kind === 'empty') return
        const worth = (set: readonly string[]) => brute.gap(atWork(c, set))!
        const { disagreement, situation, mistrust, waiting } = d.causes
        close(disagreement.value, worth([]))
        for (const cause of ALL) close(d.causes[cause as 'mistrust'].value, shapleyOf(ALL, cause, worth))
        const sum = disagreement.value + situation.value + mistrust.value + waiting.value
        expect(sum).toBeCloseTo(d.distance.value, 9)
        expect(situation.closer + situation.further).toBeCloseTo(situation.value, 9)
        for (const event of situation.events) {
          const part = subsets(['mistrust', 'waiting']).reduce((total, s) => {
            const weight = (factorial(s.length) * factorial(2 - s.length)) / 6
            const byEvents = (events: readonly Id[]) => brute.gap(atWork(c, ['situation', ...s], [], events))!
            return total + weight * shapleyOf(brute.activeEvents, event.id, byEvents)
          }, 0)
          close(event.value, part)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('levers and the cheapest set', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const brute = bruteForce(c)
        const d = diagnosisOf(c)
        if (d.distance.kind === 'empty') return
        const levers = c.levers ?? []
        const worth = (set: readonly Id[]) => brute.gap(atWork(c, ALL, set))!
        for (const lever of d.levers) close(lever.distance, worth([lever.id]))
        const costOf = (set: readonly Id[]) => set.reduce((sum, id) => sum + levers.find((l) => l.id === id)!.cost!, 0)
        const place = (id: Id) => levers.findIndex((l) => l.id === id)
        const inFileOrder = (a: readonly Id[], b: readonly Id[]) => {
          const k = a.findIndex((id, i) => id !== b[i])
          return k < 0 ? 0 : place(a[k]) - place(b[k])
        }
        const [best] = subsets(levers.map((l) => l.id))
          .filter((set) => worth(set) <= 0)
          .sort((a, b) => costOf(a) - costOf(b) || a.length - b.length || inFileOrder(a, b))
        if (best === undefined) {
          expect(d.cheapestSet).toBeNull()
          return
        }
        expect(d.cheapestSet?.levers).toEqual(best)
        expect(d.cheapestSet?.cost).toBe(costOf(best))
        close(d.cheapestSet?.distance, worth(best))
      }),
      RUNS,
    )
  })
})

describe('laws', () => {
  test('more trust never raises the distance where the status quo is the worst on what others perform (design 14.2)', () => {
    fc.assert(
      fc.property(randomCase, fc.integer({ min: 1, max: 5 }), (random, more) => {
        const c = withWorstStatusQuo(random)
        const trusting: Case = {
          ...c,
          levers: [
            {
              id: 'more',
              what: 'more trust everywhere',
              effects: c.parties.flatMap((of) =>
                c.parties.filter((p) => p.id !== of.id).map((p) => ({ trust: [of.id, p.id] as const, kept: more })),
              ),
            },
          ],
        }
        const d = diagnosisOf(trusting)
        if (d.distance.kind === 'found') expect(d.levers[0].change).toBeLessThanOrEqual(1e-11)
      }),
      RUNS,
    )
  })

  test('the order of the parties changes nothing but names', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const d = diagnosisOf(c)
        const turned = diagnosisOf({ ...c, parties: [...c.parties].reverse() })
        if (d.distance.kind === 'empty') {
          expect(turned.distance.kind).toBe('empty')
          return
        }
        expect(turned.distance.kind === 'found' && turned.distance.value).toBe(d.distance.value)
        expect(turned.closest?.outcome).toEqual(d.closest?.outcome)
      }),
      RUNS,
    )
  })

  test('without mistrust, events and waiting the distance is the disagreement', () => {
    fc.assert(
      fc.property(randomCase, ({ events: _, ...rest }) => {
        const c: Case = {
          ...rest,
          issues: rest.issues.map(({ performers: __, ...issue }) => issue),
          noAgreement: Object.fromEntries(
            Object.entries(rest.noAgreement!).map(([party, { statusQuo }]) => [party, { statusQuo }]),
          ),
        }
        const d = diagnosisOf(c)
        if (d.distance.kind === 'found') expect(d.causes?.disagreement.value).toBe(d.distance.value)
      }),
      RUNS,
    )
  })
})

/** On every issue, the status-quo option is worth 0 to every party, and no effect changes a value. */
const withWorstStatusQuo = (c: Case): Case => ({
  ...c,
  events: [],
  preferences: Object.fromEntries(
    Object.entries(c.preferences!).map(([party, preference]) => [
      party,
      {
        ...preference,
        values: Object.fromEntries(
          c.issues.map((issue) => [
            issue.id,
            Object.fromEntries(issue.options.map((o, k) => [o.id, o.id === issue.statusQuo ? 0 : (k % 4) / 4])),
          ]),
        ),
      },
    ]),
  ),
})

describe('what a diagnosis says besides', () => {
  test('that the closest outcome is the status quo on every issue', () => {
    const stay = { noAgreement: { a: { statusQuo: 0.9 }, b: { statusQuo: 0.9 } } }
    const closestIsStatusQuo = (c: Case) => {
      const { distance } = diagnosisOf(c)
      return distance.kind === 'found' && distance.closestIsStatusQuo
    }
    expect(
      closestIsStatusQuo(
        plainCase(
          {
            i: [
              [0.8, 0.5],
              [0.8, 0.5],
            ],
            j: [
              [1, 0],
              [1, 0],
            ],
          },
          stay,
        ),
      ),
    ).toBe(true)
    expect(
      closestIsStatusQuo(
        plainCase(
          {
            i: [
              [0.8, 0.5],
              [0.8, 0.5],
            ],
            j: [
              [0, 1],
              [0, 1],
            ],
          },
          stay,
        ),
      ),
    ).toBe(false)
  })

  test('whose acceptance doubt about delivery makes easier', () => {
    // b performs the issue; to a what was signed is worse than what holds without it.
    const plain = plainCase({
      i: [
        [0.8, 0.2],
        [0, 1],
      ],
    })
    const redLines = [{ when: { i: 'w' } }]
    const doubted: Case = {
      ...plain,
      issues: [{ ...plain.issues[0], performers: ['b'] }],
      preferences: { ...plain.preferences, b: { ...plain.preferences!.b, redLines } },
    }
    expect(diagnosisOf(doubted).causes?.easierByDoubt).toEqual(['a'])
    expect(diagnosisOf(plain).causes?.easierByDoubt).toEqual([])
  })

  test('trust by actor, parties apart from others, and which of it nobody assessed', () => {
    const plain = plainCase(
      {
        i: [
          [0, 1],
          [0, 1],
        ],
      },
      { mediators: [{ id: 'broker' }] },
    )
    const d = diagnosisOf({
      ...plain,
      issues: [{ ...plain.issues[0], performers: ['b', 'broker'] }],
      trust: [{ of: 'a', in: 'b', prior: { kept: 3, broken: 1 } }],
    })
    expect(
      d.parties.map(({ trust, trustInOthers, trustNotAssessed }) => [trust, trustInOthers, trustNotAssessed]),
    ).toEqual([
      [{ b: 0.75 }, { broker: 0.5 }, ['broker']],
      [{ a: 0.5 }, { broker: 0.5 }, ['a', 'broker']],
    ])
  })

  test('no value of waiting for who does not wait, or waits for ever', () => {
    const endless = { settlement: 1, hazard: 0, discount: 1 }
    const d = diagnosisOf(
      plainCase(
        { i: [[0], [0]] },
        { noAgreement: { a: { statusQuo: 0.5 }, b: { statusQuo: 0.25, waiting: endless } } },
      ),
    )
    expect(d.parties.map(({ statusQuo, waiting, reservation }) => [statusQuo, waiting, reservation])).toEqual([
      [0.5, null, 0.5],
      [0.25, null, 0.25],
    ])
  })

  test('every active event, one without effects with 0', () => {
    const d = diagnosisOf(
      plainCase(
        { i: [[0.5], [1]] },
        {
          events: [
            { id: 'bare', date: '2024-02-01', what: 'w' },
            { id: 'shock', date: '2024-02-02', what: 'w', effects: [{ statusQuo: 'a', add: 0.25 }] },
            { id: 'relief', date: '2024-02-03', what: 'w', effects: [{ statusQuo: 'a', add: -0.125 }] },
            { id: 'later', date: '2024-03-02', what: 'w', effects: [{ statusQuo: 'a', add: 1 }] },
          ],
        },
      ),
    )
    const { events, closer, further, value } = d.causes!.situation
    expect(events.map((event) => event.id)).toEqual(['bare', 'shock', 'relief'])
    expect(events[0].value).toBe(0)
    expect([closer, further, value].map((x) => x.toFixed(9))).toEqual(['-0.125000000', '0.250000000', '0.125000000'])
  })

  test('nothing of samples where none were drawn', () => {
    const d = diagnosisOf(
      plainCase({
        i: [
          [0, 1],
          [1, 0],
        ],
      }),
    )
    expect(d.distance).toMatchObject({ quantiles: { p05: null, p50: null, p95: null }, zoneShare: null })
    expect(d.causes?.ranking).toBeNull()
    expect(d.nearest.every((near) => near.zoneShare === null && near.closestShare === null)).toBe(true)
    expect(d.parties.every((party) => party.bindingShare === null)).toBe(true)
    expect(d.provenance).toEqual(PROVENANCE)
  })
})
