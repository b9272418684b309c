import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeClosestFinder } from '../frontier/closest.js'
import { bruteClosest, samples } from '../outcome-space/brute-force.fixture.js'
import { evaluateInto, makeOutcomeSpace } from '../outcome-space/outcome-space.js'
import { makeKnownDistances } from './known-distances.js'
import { makeRecallingFinder } from './recalling-finder.js'

const shapes = {
  'many exact ties': samples({ parties: [1, 5], issues: [1, 4], options: 3, amounts: 4, couplings: 3 }),
  'few ties': samples({ parties: [2, 5], issues: [2, 5], options: 3, amounts: 1e12, couplings: 3 }),
}

/** Changes of what somebody gets and of what no agreement is worth to them: a place, and an amount for each. */
const changes = fc.array(
  fc.record({
    slot: fc.nat(1000),
    table: fc.oneof(fc.constant(0), fc.integer({ min: -3, max: 3 })),
    party: fc.nat(1000),
    reservation: fc.integer({ min: -3, max: 3 }),
    isScaled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)

for (const [name, shape] of Object.entries(shapes))
  test(`what is recalled is what a search would find, change after change: ${name}`, () => {
    let compared = 0
    fc.assert(
      fc.property(shape, changes, (sample, asked) => {
        const { space, table, reservation } = sample
        if (bruteClosest(sample) === null) return
        const finder = makeRecallingFinder(space)
        const fresh = makeClosestFinder(space)
        const memory = finder.memory()
        memory.anchor(table)
        const pair = new Float64Array(2)
        // Twice the same questions: the second time all of them have been asked before.
        for (const { slot, table: amount, party, reservation: by, isScaled } of [...asked, ...asked]) {
          const unit = isScaled ? 1e11 : 1
          const at = reservation.slice()
          at[party % at.length] += by * unit
          const changed = { ...table, contributions: table.contributions.slice() }
          changed.contributions[slot % changed.contributions.length] += amount * unit
          const other = amount === 0 ? null : changed
          fresh.load(changed)
          const expected = fresh.closest(at)
          if (expected.kind === 'empty') throw new Error('another table has no other outcomes')
          const digits = expected.digits.slice()
          const { gap } = expected
          expect(memory.hasZone(other, at)).toBe(gap <= 0)
          expect(memory.gap(other, at)).toBe(gap)
          expect(memory.gap(changed, at)).toBe(gap)
          memory.gapPairInto(changed, reservation, at, pair)
          fresh.load(changed)
          const first = fresh.closest(reservation)
          expect([...pair]).toEqual([first.kind === 'found' && first.gap, gap])
          if (other === null) expect(memory.closest(at)).toEqual({ kind: 'found', gap, digits })
          expect(finder.hasZone(changed, at)).toBe(gap <= 0)
          compared++
        }
      }),
      { numRuns: 120 },
    )
    expect(compared).toBeGreaterThan(100)
  })

test('bounds of what was not asked hold the distance between them', () => {
  let tight = 0
  fc.assert(
    fc.property(shapes['few ties'], changes, (sample, asked) => {
      const { space, table, reservation } = sample
      const base = bruteClosest(sample)
      if (base === null) return
      const known = makeKnownDistances(space)
      known.anchor(table)
      known.bound(null, reservation)
      expect([known.lower, known.upper]).toEqual([-Infinity, Infinity])
      const worth = new Float64Array(space.parties)
      evaluateInto(space, table, base.digits, worth)
      known.learn(reservation, base.gap, Int32Array.from(base.digits), worth)
      for (const { slot, table: amount, party, reservation: by } of asked) {
        const at = reservation.slice()
        at[party % at.length] += by * 1e11
        const changed = { ...table, contributions: table.contributions.slice() }
        changed.contributions[slot % changed.contributions.length] += amount * 1e11
        known.bound(changed, at)
        const { gap } = bruteClosest({ ...sample, table: changed, reservation: at })!
        expect(known.lower).toBeLessThanOrEqual(gap)
        expect(known.upper).toBeGreaterThanOrEqual(gap)
        expect(known.differs).toBe(amount !== 0)
        if (known.lower === known.upper) tight++
      }
    }),
    { numRuns: 100 },
  )
  expect(tight).toBeGreaterThan(20)
})

test('whoever holds nothing back may ask for more or less: the distance stays, until it does hold it back', () => {
  // One issue, three options; the third party gets the same from all.
  const memory = makeRecallingFinder(makeOutcomeSpace(3, [3])).memory()
  memory.anchor({ contributions: Float64Array.of(0, 4, 9, 9, 4, 0, 6, 6, 6), terms: new Float64Array(0) })
  for (const third of [0, -1e15, 3, 5, 7]) expect(memory.gap(null, Float64Array.of(5, 5, third))).toBe(1)
  expect(memory.gap(null, Float64Array.of(5, 5, 8))).toBe(2)
})
