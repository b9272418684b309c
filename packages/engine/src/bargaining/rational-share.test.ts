import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import {
  evaluateInto,
  isFeasible,
  makeOutcomeSpace,
  type OutcomeSpace,
  type UtilityTable,
} from '../outcome-space/outcome-space.js'
import { findRationalShare } from './rational-share.js'

function bruteForce(space: OutcomeSpace, table: UtilityTable, reservation: Float64Array) {
  const digits = new Int32Array(space.sizes.length)
  const utilities = new Float64Array(space.parties)
  let outcomes = 0
  let rational = 0
  const visit = (j: number): void => {
    if (j < digits.length) {
      for (digits[j] = 0; digits[j] < space.sizes[j]; digits[j]++) visit(j + 1)
      return
    }
    if (!isFeasible(space, digits)) return
    outcomes++
    evaluateInto(space, table, digits, utilities)
    if (utilities.every((u, i) => u >= reservation[i])) rational++
  }
  visit(0)
  return { outcomes: BigInt(outcomes), rational: BigInt(rational) }
}

const numbers = (length: number, low: number, high: number) =>
  fc.array(fc.integer({ min: low, max: high }), { minLength: length, maxLength: length })

const instances = (couplings: boolean) =>
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }))
    .chain(([parties, sizes]) => {
      const width = sizes.reduce((a, b) => a + b, 0)
      const when = fc
        .nat(sizes.length - 1)
        .chain((j) => fc.nat(sizes[j] - 1).map((o) => [[j, o]] as [number, number][]))
      return fc.record({
        parties: fc.constant(parties),
        sizes: fc.constant(sizes),
        contributions: numbers(parties * width, -5, 9),
        reservation: numbers(parties, -4, 14),
        terms: couplings
          ? fc.array(fc.record({ party: fc.nat(parties - 1), when, amount: fc.integer({ min: -4, max: 4 }) }), {
              maxLength: 2,
            })
          : fc.constant([]),
        redLines: couplings ? fc.array(fc.record({ when }), { minLength: 1, maxLength: 3 }) : fc.constant([]),
      })
    })

describe('the share of outcomes that are rational', () => {
  test.each([false, true])('as looking at every outcome (terms and red lines: %s)', (couplings) => {
    fc.assert(
      fc.property(instances(couplings), ({ parties, sizes, contributions, reservation, terms, redLines }) => {
        const space = makeOutcomeSpace(parties, sizes, terms, redLines)
        const table = {
          contributions: Float64Array.from(contributions),
          terms: Float64Array.from(terms, ({ amount }) => amount),
        }
        const r = Float64Array.from(reservation)
        const expected = bruteForce(space, table, r)
        const answer = findRationalShare(space, table, r)
        if (expected.outcomes === 0n) expect(answer).toEqual({ kind: 'empty', isCertain: true })
        else
          expect(answer).toEqual({
            kind: 'exact',
            ...expected,
            share: Number(expected.rational) / Number(expected.outcomes),
          })
      }),
      { numRuns: 150 },
    )
  })

  /** Each of 40 yes-or-no issues gives a point to one party or to the other. */
  const divide = makeOutcomeSpace(2, new Array(40).fill(2))
  const points = {
    contributions: Float64Array.from({ length: 160 }, (_, at) => (at < 80 ? at % 2 : 1 - (at % 2))),
    terms: new Float64Array(0),
  }

  test('2^40 outcomes are counted: both get at least 19 of 40', () => {
    const answer = findRationalShare(divide, points, Float64Array.of(19, 19))
    const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k)
    expect(answer).toMatchObject({
      kind: 'exact',
      rational: choose(40n, 19n) + choose(40n, 20n) + choose(40n, 21n),
      outcomes: 2n ** 40n,
    })
  })

  test('past the limit an estimate, whose interval holds the share; the same each time', () => {
    const exact = findRationalShare(divide, points, Float64Array.of(19, 19))
    const answer = findRationalShare(divide, points, Float64Array.of(19, 19), { sums: 4, seed: 3 })
    if (exact.kind !== 'exact' || answer.kind !== 'estimated') throw new Error(answer.kind)
    expect(answer.low).toBeLessThan(exact.share)
    expect(answer.high).toBeGreaterThan(exact.share)
    expect(answer.high - answer.low).toBeLessThan(0.01)
    expect(answer.feasible).toBe(100_000)
    expect(findRationalShare(divide, points, Float64Array.of(19, 19), { sums: 4, seed: 3 })).toEqual(answer)
  })

  test('an estimate of none says how few there may be', () => {
    const answer = findRationalShare(divide, points, Float64Array.of(38, 2), { sums: 1 })
    if (answer.kind !== 'estimated') throw new Error(answer.kind)
    expect(answer.share).toBe(0)
    expect(answer.low).toBe(0)
    expect(answer.high).toBeGreaterThan(0)
  })

  test('a large space in which none of the outcomes drawn is feasible', () => {
    const space = makeOutcomeSpace(1, new Array(25).fill(2), [], [{ when: [[0, 0]] }, { when: [[0, 1]] }])
    const table = { contributions: new Float64Array(50), terms: new Float64Array(0) }
    expect(findRationalShare(space, table, Float64Array.of(0))).toEqual({ kind: 'empty', isCertain: false })
  })

  test('a reservation value that is no number is refused', () => {
    expect(() => findRationalShare(divide, points, Float64Array.of(Number.NaN, 1))).toThrow(InvariantError)
    expect(() => findRationalShare(divide, points, Float64Array.of(1))).toThrow(InvariantError)
  })
})
