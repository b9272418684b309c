import type { Case, Event, IsoDate, Stipulation } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { bruteForce } from './brute-force.fixture.js'
import { diagnose } from './diagnose.js'
import { randomCase } from './random-case.fixture.js'
import { diagnoseDate, findChanges } from './timeline.js'

const event = (id: string, parts: Partial<Event>): Event => ({ id, date: '2024-01-10', what: 'w', ...parts })
const promise = (id: string, parts: Partial<Stipulation>): Stipulation => ({
  id,
  by: 'a',
  what: 'w',
  status: 3,
  ...parts,
})

describe('the dates of a timeline', () => {
  const source = 'design 14.10'
  const rows = [
    { id: 'of an event', input: { events: [event('e', {})] }, expected: ['2024-01-10 event e'] },
    {
      id: 'of an event known later',
      input: { events: [event('e', { known: '2024-02-01' })] },
      expected: ['2024-02-01 event e'],
    },
    {
      id: 'of an event known before it happened',
      input: { events: [event('e', { known: '2024-01-01' })] },
      expected: ['2024-01-10 event e'],
    },
    {
      id: 'of an event without effects',
      input: { events: [event('e', { effects: [] })] },
      expected: ['2024-01-10 event e'],
    },
    { id: 'not of one after the date', input: { events: [event('e', { date: '2024-03-02' })] }, expected: [] },
    { id: 'not of one not yet known', input: { events: [event('e', { known: '2024-03-02' })] }, expected: [] },
    {
      id: 'of stipulations, from when they count',
      input: {
        agreements: [
          {
            id: 'truce',
            date: '2024-01-05',
            stipulations: [
              promise('s1', {}),
              promise('s2', { due: '2024-01-20' }),
              promise('s3', { due: '2024-01-20', known: '2024-02-05' }),
              promise('s4', { due: '2023-12-01' }),
              promise('s5', { due: '2024-04-01' }),
            ],
          },
        ],
      },
      expected: [
        '2024-01-05 stipulation truce.s1',
        '2024-01-05 stipulation truce.s4',
        '2024-01-20 stipulation truce.s2',
        '2024-02-05 stipulation truce.s3',
      ],
    },
    {
      id: 'not of a stipulation that nobody has assessed',
      input: { agreements: [{ id: 't', date: '2024-01-05', stipulations: [{ id: 's', by: 'a', what: 'w' }] }] },
      expected: [],
    },
    {
      id: 'several on one day stand together, in ascending order of days',
      input: { events: [event('late', { date: '2024-02-01' }), event('x', {}), event('y', {})] },
      expected: ['2024-01-10 event x', '2024-01-10 event y', '2024-02-01 event late'],
    },
    {
      id: 'on the date itself',
      input: { events: [event('e', { date: '2024-03-01' })] },
      expected: ['2024-03-01 event e'],
    },
  ]
  test.each(rows.map((row) => ({ ...row, source, tolerance: 0 })))('$id', ({ input, expected }) => {
    const changes = findChanges(plainCase({ i: [[0], [0]] }, input), '2024-03-01')
    const listed = changes.flatMap(({ date, changes: list }) => list.map(({ kind, id }) => `${date} ${kind} ${id}`))
    expect(listed).toEqual([...expected, '2024-03-01 asOf 2024-03-01'])
    expect(new Set(changes.map(({ date }) => date)).size).toBe(changes.length)
  })
})

describe('a point of a timeline', () => {
  test('is the distance and its causes as the case stood on that date', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        for (const { date, changes } of findChanges(c, c.asOf as IsoDate)) {
          const point = diagnoseDate(compileCase(c, date), changes, null)
          const brute = bruteForce({ ...c, asOf: date })
          const events = new Set(brute.activeEvents)
          const g = brute.gap({ events, levers: new Set(), mistrust: true, waiting: true })
          if (g === null) {
            expect(point).toBeNull()
            continue
          }
          expect(point!.distance.value).toBeCloseTo(g / 1e12, 9)
          expect(point!.date).toBe(date)
          const sum = Object.values(point!.causes).reduce((total, cause) => total + cause.value, 0)
          expect(sum).toBeCloseTo(g / 1e12, 9)
          const bare = brute.gap({ events: new Set(), levers: new Set(), mistrust: false, waiting: false })!
          expect(point!.causes.disagreement.value).toBeCloseTo(bare / 1e12, 9)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('says what the diagnosis as of that date says', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const [first] = findChanges(c, c.asOf as IsoDate)
        const compiled = compileCase(c, first.date)
        const d = diagnose(compiled, null, PROVENANCE)
        const point = diagnoseDate(compiled, first.changes, null)
        if (d.distance.kind === 'empty') expect(point).toBeNull()
        else {
          expect(point!.distance.value).toBe(d.distance.value)
          for (const cause of ['disagreement', 'situation', 'mistrust', 'waiting'] as const) {
            expect(point!.causes[cause].value).toBe(d.causes![cause].value)
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('what was known only later is never used', () => {
  const later = fc.integer({ min: 1, max: 300 })
  const dayAfter = (date: IsoDate, days: number) =>
    new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

  test('a case with items known later gives the diagnosis, and the changes, of the case without them', () => {
    fc.assert(
      fc.property(randomCase, randomCase, later, (c, donor, days) => {
        const asOf = c.asOf as IsoDate
        const future = dayAfter(asOf, days)
        // Effects of another random case, as far as they speak of this one's parties and issues.
        const parties = c.parties.map((party) => party.id)
        const events = (donor.events ?? []).flatMap((one, k): Event[] => {
          const effects = (one.effects ?? []).filter(
            (effect) => 'statusQuo' in effect && parties.includes(effect.statusQuo),
          )
          return [
            { id: `happened-${k}`, date: asOf, known: future, what: 'w', effects },
            { id: `to-come-${k}`, date: future, known: asOf, what: 'w', effects },
          ]
        })
        const promises = parties.flatMap((by): Stipulation[] => [
          { id: `known-${by}`, by, what: 'w', status: 0, known: future },
          { id: `due-${by}`, by, what: 'w', status: 0, due: future },
        ])
        const fuller: Case = {
          ...c,
          events: [...events.slice(0, 2), ...(c.events ?? []), ...events.slice(2)],
          agreements: [
            {
              id: 'signed-later',
              date: future,
              stipulations: parties.map((by) => ({ id: by, by, what: 'w', status: 0 })),
            },
            ...(c.agreements ?? []),
            { id: 'signed', date: asOf, stipulations: promises },
          ],
        }
        expect(diagnose(compileCase(fuller, asOf), null, PROVENANCE)).toEqual(
          diagnose(compileCase(c, asOf), null, PROVENANCE),
        )
        expect(findChanges(fuller, asOf)).toEqual(findChanges(c, asOf))
      }),
      { numRuns: 30 },
    )
  })

  test('and counts from the day on which it was known', () => {
    const shock = event('e', { date: '2024-01-10', known: '2024-02-10', effects: [{ statusQuo: 'a', add: 0.25 }] })
    const c = plainCase(
      { i: [[0.5], [1]] },
      { noAgreement: { a: { statusQuo: 0.5 }, b: { statusQuo: 0 } }, events: [shock] },
    )
    const distanceOn = (date: IsoDate) => diagnoseDate(compileCase(c, date), [], null)!.distance.value
    expect(distanceOn('2024-02-09')).toBe(0)
    expect(distanceOn('2024-02-10')).toBe(0.25)
  })
})
