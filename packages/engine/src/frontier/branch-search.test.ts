import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bruteClosest, samples } from '../outcome-space/brute-force.fixture.js'
import { evaluateInto, isFeasible, makeOutcomeSpace } from '../outcome-space/outcome-space.js'
import { Stream } from '../random/stream.js'
import { makeClosestFinder } from './closest.js'

const shapes = {
  'many exact ties': samples({ parties: [1, 5], issues: [1, 5], options: 4, amounts: 3, couplings: 4 }),
  'few ties': samples({ parties: [1, 6], issues: [1, 6], options: 4, amounts: 1e12, couplings: 5 }),
}

const whole = { looks: 'all', work: 1e9, until: 'best' } as const
const effort = fc.record({
  looks: fc.constantFrom('known', 'near', 'all'),
  work: fc.integer({ min: 0, max: 2000 }),
  until: fc.constantFrom('best', 'sign'),
})

for (const [name, shape] of Object.entries(shapes)) {
  test(`branch and bound finds what enumeration finds: ${name}`, () => {
    fc.assert(
      fc.property(shape, (sample) => {
        const finder = makeClosestFinder(sample.space)
        finder.load(sample.table)
        const answer = finder.near(sample.reservation, [], whole)
        const expected = bruteClosest(sample)
        if (expected === null || answer === null) expect(answer).toBe(expected)
        else {
          const { gap, digits } = expected
          expect(answer).toMatchObject({ gap, bound: gap, digits })
        }
      }),
      { numRuns: 300 },
    )
  })

  test(`with any work, and whatever is known, the bound is no larger than the distance, nor that than what is found: ${name}`, () => {
    fc.assert(
      fc.property(shape, effort, fc.boolean(), (sample, effort, isKnown) => {
        const { space, table, reservation } = sample
        const expected = bruteClosest(sample)
        const finder = makeClosestFinder(space)
        finder.load(table)
        // Of other reservation values, so that it is some outcome.
        const other = finder.near(Float64Array.from(reservation).reverse(), [], { ...whole, work: 0 })?.digits.slice()
        const known = isKnown && other ? [{ digits: other, multipliers: null }] : []
        const answer = finder.near(reservation, known, effort)
        if (expected === null || answer === null) return
        expect(answer.bound).toBeLessThanOrEqual(expected.gap)
        expect(answer.gap).toBeGreaterThanOrEqual(expected.gap)
        const utilities = new Float64Array(space.parties)
        evaluateInto(space, table, answer.digits, utilities)
        expect(isFeasible(space, answer.digits)).toBe(true)
        expect(Math.max(...utilities.map((u, i) => reservation[i] - u))).toBe(answer.gap)
        const sign = finder.near(reservation, known, { ...whole, until: 'sign' })
        expect(sign !== null && sign.gap <= 0).toBe(expected.gap <= 0)
        expect(sign !== null && sign.bound > 0).toBe(expected.gap > 0)
      }),
      { numRuns: 300 },
    )
  })
}

/** Every party has weights and values of its own on every issue of four options. */
const contested = (parties: number, issues: number, seed: number) => {
  const stream = Stream.named(seed, 'contested')
  const space = makeOutcomeSpace(parties, new Array(issues).fill(4))
  const contributions: number[] = []
  for (let i = 0; i < parties; i++) {
    const weights = Array.from({ length: issues }, () => -Math.log(1 - stream.next()))
    const total = weights.reduce((a, b) => a + b, 0)
    for (const weight of weights)
      for (let o = 0; o < 4; o++) contributions.push(Math.round((1e12 * weight * stream.next()) / total))
  }
  const table = { contributions: Float64Array.from(contributions), terms: new Float64Array(0) }
  return { space, table, reservation: new Float64Array(parties).fill(6e11) }
}

test('ten parties over eighteen issues have an answer, which more work does not change and less work does not pass', () => {
  const { space, table, reservation } = contested(10, 18, 1)
  const finder = makeClosestFinder(space)
  finder.load(table)
  const exact = finder.closest(reservation)
  if (exact.kind === 'empty') throw new Error('nothing feasible')
  const { gap, digits } = { gap: exact.gap, digits: exact.digits.slice() }
  let before = Number.POSITIVE_INFINITY
  for (const work of [0, 1e5, 1e6, 1e8]) {
    const near = finder.near(reservation, [], { ...whole, work })
    if (near === null) throw new Error('nothing feasible')
    expect(near.bound).toBeLessThanOrEqual(gap)
    expect(near.gap).toBeGreaterThanOrEqual(gap)
    expect(near.gap - near.bound).toBeLessThanOrEqual(before)
    before = near.gap - near.bound
  }
  expect(before).toBe(0)
  expect(finder.near(reservation, [], whole)?.digits).toEqual(digits)
})
