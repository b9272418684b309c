import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bruteClosest, samples, widen } from '../outcome-space/brute-force.fixture.js'
import { makeOutcomeSpace } from '../outcome-space/outcome-space.js'
import { makeClosestFinder } from './closest.js'

const shapes = {
  'many exact ties': samples({ parties: [1, 4], issues: [1, 5], options: 4, amounts: 3, couplings: 4 }),
  'few ties': samples({ parties: [1, 4], issues: [1, 6], options: 4, amounts: 1e12, couplings: 5 }),
}

for (const [name, shape] of Object.entries(shapes))
  test(`closest is what enumeration finds: ${name}`, () => {
    fc.assert(
      fc.property(shape, (sample) => {
        const finder = makeClosestFinder(sample.space)
        finder.load(sample.table)
        const answer = finder.closest(sample.reservation)
        const expected = bruteClosest(sample)
        if (expected === null) expect(answer).toEqual({ kind: 'empty' })
        else expect(answer).toEqual({ kind: 'found', gap: expected.gap, digits: expected.digits })
      }),
      { numRuns: 300 },
    )
  })

test('closest among more outcomes than doubles can number', () => {
  fc.assert(
    fc.property(shapes['many exact ties'], (small) => {
      const { sample, widenDigits } = widen(small)
      const finder = makeClosestFinder(sample.space)
      finder.load(sample.table)
      const expected = bruteClosest(small)
      const answer = finder.closest(sample.reservation)
      if (expected === null) expect(answer).toEqual({ kind: 'empty' })
      else expect(answer).toEqual({ kind: 'found', gap: expected.gap, digits: widenDigits(expected.digits) })
    }),
    { numRuns: 50 },
  )
})

test('the answer does not depend on what the finder was asked before', () => {
  fc.assert(
    fc.property(shapes['few ties'], fc.integer({ min: 1, max: 1e6 }), (sample, step) => {
      const { space, table, reservation } = sample
      const used = makeClosestFinder(space)
      for (let turn = 0; turn < 3; turn++) {
        const other = { ...table, contributions: table.contributions.map((c, at) => c + ((at * step * turn) % 7919)) }
        used.load(other)
        used.closest(reservation.map((r, i) => r + i * turn * step))
      }
      used.load(table)
      const fresh = makeClosestFinder(space)
      fresh.load(table)
      expect(used.closest(reservation)).toEqual(fresh.closest(reservation))
    }),
    { numRuns: 100 },
  )
})

test('one party gets its best outcome; two identical parties are as one', () => {
  const contributions = Float64Array.of(1, 5, 5, 2, 7)
  const one = makeClosestFinder(makeOutcomeSpace(1, [3, 2]))
  one.load({ contributions, terms: new Float64Array(0) })
  expect(one.closest(Float64Array.of(20))).toEqual({ kind: 'found', gap: 8, digits: Int32Array.of(1, 1) })
  const two = makeClosestFinder(makeOutcomeSpace(2, [3, 2]))
  two.load({ contributions: Float64Array.of(...contributions, ...contributions), terms: new Float64Array(0) })
  expect(two.closest(Float64Array.of(20, 20))).toEqual({ kind: 'found', gap: 8, digits: Int32Array.of(1, 1) })
})

test('forty issues on which everything ties are no trouble', () => {
  // Each issue gives 1 to the one or to the other: 2^40 outcomes, 41 vectors; the nearest to (20, 20) is met exactly.
  const sizes = new Array(40).fill(2)
  const finder = makeClosestFinder(makeOutcomeSpace(2, sizes))
  const contributions = Float64Array.from({ length: 160 }, (_, at) => Number(at < 80 ? at % 2 === 0 : at % 2 === 1))
  finder.load({ contributions, terms: new Float64Array(0) })
  const digits = Int32Array.from(sizes, (_, j) => Number(j >= 20))
  expect(finder.closest(Float64Array.of(20, 20))).toEqual({ kind: 'found', gap: 0, digits })
})
