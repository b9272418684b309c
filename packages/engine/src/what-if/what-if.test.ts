import { applyChanges, type Case, type WhatIfChange } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../diagnosis/diagnose.js'
import { planDiagnosis } from '../diagnosis/plan.js'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import type { Diagnosis } from '../diagnosis/types.js'
import { makeReplicateRunner, rowLayout } from '../ensemble/replicate.js'
import { summarise } from '../ensemble/summary.js'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { inertChanges } from './inert-changes.js'
import { describeShift, type ToldSide } from './shift.js'
import { describeSide, type PlannedSide, planSide } from './side.js'

const SEED = 3
const SAMPLES = 40

const asOf = (c: Case): string => c.asOf as string
const compiledWith = (c: Case, changes: readonly WhatIfChange[]) => compileCase(applyChanges(c, changes), asOf(c))

/** A side with its ensemble run here; null: nothing is feasible. */
const sideOf = (c: Case, changes: readonly WhatIfChange[], base: PlannedSide | null, samples = SAMPLES) => {
  const compiled = compiledWith(c, changes)
  const planned = planSide(compiled, SEED, base)
  if (planned === null) return null
  if (samples === 0) return { planned, sampled: null, side: describeSide(planned, null) }
  const rows = new Float64Array(samples * rowLayout(compiled, planned.plan).length)
  makeReplicateRunner(compiled, planned.plan)(0, samples, rows, 0)
  const sampled = { rows, samples }
  return { planned, sampled, side: describeSide(planned, sampled) }
}

const diagnosisOf = (c: Case, samples: number): Diagnosis => {
  const compiled = compileCase(c, asOf(c))
  const plan = samples > 0 ? planDiagnosis(compiled, SEED) : null
  if (plan === null) return diagnose(compiled, null, PROVENANCE)
  const rows = new Float64Array(samples * rowLayout(compiled, plan).length)
  makeReplicateRunner(compiled, plan)(0, samples, rows, 0)
  return diagnose(compiled, summarise(compiled, plan, rows, samples), PROVENANCE)
}

/** Both sides, of a case with a feasible package. */
const bothSides = (c: Case, changes: readonly WhatIfChange[], samples = SAMPLES): readonly [ToldSide, ToldSide] => {
  const base = sideOf(c, [], null, samples)
  if (base === null) throw new Error('nothing feasible')
  const other = sideOf(c, changes, base.planned, samples)
  if (other === null) throw new Error('changes made a package infeasible')
  return [base, other]
}

const feasible = randomCase.filter((c) => planSide(compileCase(c, asOf(c)), SEED, null) !== null)

describe('a what-if', () => {
  it('without changes is the case as it is, and shifts nothing', () => {
    fc.assert(
      fc.property(feasible, (c) => {
        const [base, other] = bothSides(c, [])
        expect(other.side).toEqual(base.side)
        expect(Buffer.from(other.sampled!.rows.buffer)).toEqual(Buffer.from(base.sampled!.rows.buffer))
        const shift = describeShift(base, other)
        const nothing = { value: 0, quantiles: { p05: 0, p50: 0, p95: 0 } }
        expect(shift.distance).toEqual(nothing)
        for (const part of Object.values(shift.causes)) expect(part).toEqual(nothing)
        expect(shift).toMatchObject({ nearerShare: 0, furtherShare: 0, opensShare: 0, closesShare: 0, issues: [] })
      }),
      { numRuns: 25 },
    )
  })

  it('is at point estimates what a diagnosis of the case says', () => {
    fc.assert(
      fc.property(feasible, (c) => {
        const side = sideOf(c, [], null)!.side
        const d = diagnosisOf(c, SAMPLES)
        expect(side.distance).toEqual(d.distance)
        expect(side.closest).toEqual(d.closest)
        expect(side.nearest).toEqual(d.nearest)
        expect(side.baseNearest).toEqual(d.nearest)
        for (const cause of ['disagreement', 'situation', 'mistrust', 'waiting'] as const) {
          const { value, quantiles } = d.causes![cause]
          expect(side.causes[cause]).toEqual({ value, quantiles })
        }
      }),
      { numRuns: 25 },
    )
  })

  it('that pulls a lever has the distance, the change and the shares that the diagnosis gives the lever', () => {
    fc.assert(
      fc.property(feasible, (c) => {
        for (const lever of diagnosisOf(c, SAMPLES).levers) {
          const [base, other] = bothSides(c, [{ lever: lever.id }])
          const shift = describeShift(base, other)
          expect(other.side.distance.value).toBe(lever.distance)
          expect(other.side.distance.zoneShare).toBe(lever.zoneShare)
          expect(shift.distance.value).toBeCloseTo(lever.change, 12)
          for (const q of ['p05', 'p50', 'p95'] as const)
            expect(shift.distance.quantiles[q]).toBeCloseTo(lever.changeQuantiles[q]!, 11)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('has levers at work once only: pulled ones change nothing more, and are no part of the cheapest set', () => {
    fc.assert(
      fc.property(feasible, (c) => {
        const all = (c.levers ?? []).map(({ id }): WhatIfChange => ({ lever: id }))
        const d = diagnose(compiledWith(c, all), null, PROVENANCE)
        if (d.distance.kind !== 'found') throw new Error('nothing feasible')
        for (const lever of d.levers) expect(lever.change).toBe(0)
        const expected = d.distance.value <= 0 ? { levers: [], cost: 0, distance: d.distance.value } : null
        expect(d.cheapestSet).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })

  it('comes to the same whatever the order of its changes', () => {
    fc.assert(
      fc.property(feasible, fc.infiniteStream(fc.nat()), (c, random) => {
        const changes: WhatIfChange[] = [
          ...(c.levers ?? []).map(({ id }): WhatIfChange => ({ lever: id })),
          ...(c.events ?? []).map(({ id }): WhatIfChange => ({ without: id })),
          { set: 'noAgreement.a.statusQuo', to: [0.1, 0.6] },
          { event: { id: 'new-1', date: asOf(c), what: 'x', effects: [{ statusQuo: 'a', add: [0, 0.2] }] } },
          { event: { id: 'new-0', date: asOf(c), what: 'x', effects: [{ statusQuo: 'a', add: 0.1 }] } },
        ]
        const shuffled = changes
          .map((change) => ({ change, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ change }) => change)
        const [, one] = bothSides(c, changes)
        const [, other] = bothSides(c, shuffled)
        expect(other.side).toEqual(one.side)
        expect(Buffer.from(other.sampled!.rows.buffer)).toEqual(Buffer.from(one.sampled!.rows.buffer))
      }),
      { numRuns: 30 },
    )
  })

  it('without any event is the case that has none', () => {
    fc.assert(
      fc.property(feasible, (c) => {
        const [, other] = bothSides(
          c,
          (c.events ?? []).map(({ id }) => ({ without: id })),
        )
        const bare = sideOf({ ...c, events: [] }, [], null)!
        const { distance, causes, parties, closest } = other.side
        expect(bare.side).toMatchObject({ distance, causes, parties, closest })
        expect(other.side.causes.situation.value).toBe(0)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the shift', () => {
  // a and b split one issue; b's status quo is judged within a range that no change touches.
  const c = plainCase(
    {
      money: [
        [0, 0.5, 1],
        [1, 0.5, 0],
      ],
    },
    { noAgreement: { a: { statusQuo: 0.6 }, b: { statusQuo: [0.3, 0.9] } } },
  )

  it('is taken within each draw: what is uncertain on both sides does not widen it', () => {
    const [base, other] = bothSides(c, [{ set: 'noAgreement.a.statusQuo', to: 0.5 }], 400)
    const { distance, nearerShare, furtherShare } = describeShift(base, other)
    const width = ({ p05, p95 }: { p05: number | null; p95: number | null }) => p95! - p05!
    expect(width(base.side.distance.quantiles)).toBeGreaterThan(0.2)
    // g = max(0.1, R_b − 0.5) before, max(0, R_b − 0.5) after: nearer by 0.1 at most.
    expect(distance.quantiles.p05).toBeCloseTo(-0.1, 9)
    expect(distance.quantiles.p95).toBeCloseTo(0, 9)
    expect(nearerShare).toBeGreaterThan(0.2)
    expect(nearerShare! + furtherShare!).toBeLessThan(1)
    expect(furtherShare).toBe(0)
  })

  it('counts the draws in which a zone opens, and closes', () => {
    const [base, other] = bothSides(c, [{ set: 'noAgreement.a.statusQuo', to: 0.5 }], 400)
    const shift = describeShift(base, other)
    expect(base.side.distance.zoneShare).toBe(0)
    expect(shift.opensShare).toBe(other.side.distance.zoneShare)
    expect(shift.closesShare).toBe(0)
    expect(describeShift(other, base)).toMatchObject({ opensShare: 0, closesShare: other.side.distance.zoneShare })
  })

  it('has no ranges and shares without samples, and names the issues that are settled differently', () => {
    const [base, other] = bothSides(c, [{ set: 'noAgreement.a.statusQuo', to: 1 }], 0)
    expect(describeShift(base, other)).toMatchObject({
      distance: { quantiles: { p05: null, p50: null, p95: null } },
      nearerShare: null,
      opensShare: null,
      issues: base.side.closest.outcome.money === other.side.closest.outcome.money ? [] : ['money'],
    })
  })
})

describe('changes that can change nothing', () => {
  const c = plainCase(
    {
      money: [
        [0, 1],
        [1, 0],
      ],
    },
    {
      asOf: '2024-03-01',
      events: [
        { id: 'past', date: '2024-02-01', what: 'x', effects: [{ statusQuo: 'a', add: 0.1 }] },
        { id: 'bare', date: '2024-02-01', what: 'x' },
        { id: 'later', date: '2024-04-01', what: 'x', effects: [{ statusQuo: 'a', add: 0.1 }] },
      ],
      levers: [
        { id: 'l', what: 'x', effects: [{ statusQuo: 'a', add: -0.1 }] },
        { id: 'idle', what: 'x', effects: [] },
      ],
    },
  )

  it.each<[readonly WhatIfChange[], readonly number[]]>([
    [[{ lever: 'l' }, { lever: 'idle' }], [1]],
    [
      [{ without: 'past' }, { without: 'bare' }, { without: 'later' }],
      [1, 2],
    ],
    [[{ set: 'levers.l.effects.0.add', to: -0.2 }], [0]],
    [[{ lever: 'l' }, { set: 'levers.l.effects.0.add', to: -0.2 }], []],
    [
      [
        { set: 'events.later.effects.0.add', to: 0.2 },
        { set: 'events.past.effects.0.add', to: 0.2 },
      ],
      [0],
    ],
    [[{ event: { id: 'n', date: '2024-03-02', what: 'x', effects: [{ statusQuo: 'a', add: 0.1 }] } }], [0]],
    [[{ event: { id: 'n', date: '2024-03-01', what: 'x', effects: [{ statusQuo: 'a', add: 0.1 }] } }], []],
    [
      [
        { set: 'noAgreement.a.statusQuo', to: 0.2 },
        { set: 'preferences.a.weights.money', to: 2 },
      ],
      [],
    ],
  ])('%j', (changes, inert) => {
    expect(inertChanges(compileCase(c, '2024-03-01'), compiledWith(c, changes), changes)).toEqual(inert)
  })
})
