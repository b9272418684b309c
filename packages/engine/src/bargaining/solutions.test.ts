import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { makeOutcomeSpace } from '../outcome-space/outcome-space.js'
import { findEgalitarian } from './egalitarian.js'
import { findIdeal } from './ideal.js'
import { findKalaiSmorodinsky } from './kalai-smorodinsky.js'
import { findNash } from './nash.js'
import { NASH_1950 } from './nash-1950.fixture.js'
import { exactFrontier, quanta, utilitiesOf, writtenFrontier } from './points.fixture.js'
import { findRational } from './rational.js'
import { findUtilitarian } from './utilitarian.js'

const solutions = { findNash, findKalaiSmorodinsky, findEgalitarian, findUtilitarian }
const reservationOf = (...utilities: number[]) => Float64Array.from(utilities, quanta)

describe("Nash's example of 1950, page 161: Bill and Jack barter nine goods", () => {
  const space = makeOutcomeSpace(
    2,
    NASH_1950.map(() => 2),
  )
  // Option 0: the good stays; option 1: it changes hands.
  const contributions = Float64Array.from([
    ...NASH_1950.flatMap(({ bill, owner }) => (owner === 'bill' ? [bill, 0] : [0, bill])),
    ...NASH_1950.flatMap(({ jack, owner }) => (owner === 'jack' ? [jack, 0] : [0, jack])),
  ])
  const frontier = exactFrontier(space, { contributions, terms: new Float64Array(0) })
  const reservation = Float64Array.of(12, 6)
  const gains = (answer: Parameters<typeof utilitiesOf>[1]) => {
    const points = utilitiesOf(frontier, answer)
    return typeof points === 'string' ? points : points.map(([bill, jack]) => [bill - 12, jack - 6])
  }

  test('the solution he gives: Bill gives book, whip, ball and bat for pen, toy and knife', () => {
    const answer = findNash(frontier, reservation)
    expect(gains(answer)).toEqual([[12, 5]])
    if (answer.kind !== 'found') throw new Error(answer.reason)
    const given = NASH_1950.filter((_, j) => frontier.witness(answer.points[0])[j] === 1).map(({ good }) => good)
    expect(given).toEqual(['book', 'whip', 'ball', 'bat', 'pen', 'toy', 'knife'])
    expect(frontier.counts[answer.points[0]]).toBe(1)
  })

  test('the rational part of the frontier, two of his nine efficient points being dominated', () => {
    expect(gains(findRational(frontier, reservation))).toEqual([
      [18, 0],
      [16, 2],
      [14, 4],
      [12, 5],
      [8, 6],
      [6, 7],
      [2, 8],
    ])
  })

  test('the other reference points, all maximisers', () => {
    expect(findIdeal(frontier, reservation)).toEqual({ kind: 'found', utilities: Float64Array.of(30, 14) })
    expect(gains(findEgalitarian(frontier, reservation))).toEqual([
      [8, 6],
      [6, 7],
    ])
    expect(gains(findUtilitarian(frontier, reservation))).toEqual([
      [18, 0],
      [16, 2],
      [14, 4],
    ])
    // Shares of (18, 8): 12/18 and 5/8.
    expect(gains(findKalaiSmorodinsky(frontier, reservation))).toEqual([[12, 5]])
  })
})

test('two negative gains do not make a solution', () => {
  const frontier = writtenFrontier([
    [0.6, 0.6, 0.6],
    [0.1, 0.1, 1],
  ])
  for (const find of Object.values(solutions))
    expect(utilitiesOf(frontier, find(frontier, reservationOf(0.5, 0.5, 0.5)))).toEqual([[0.6, 0.6, 0.6].map(quanta)])
})

test('without an agreement zone every answer says so', () => {
  const frontier = writtenFrontier([
    [1, 0.2],
    [0.2, 1],
  ])
  for (const find of [...Object.values(solutions), findRational, findIdeal])
    expect(find(frontier, reservationOf(0.5, 0.5))).toEqual({ kind: 'empty', reason: 'no-agreement-zone' })
})

test('a point just at the reservation values is rational', () => {
  const frontier = writtenFrontier([[0.5, 0.5]])
  for (const find of [...Object.values(solutions), findRational])
    expect(find(frontier, reservationOf(0.5, 0.5))).toEqual({ kind: 'found', points: [0] })
})

test('a party that can gain nothing decides nothing in Kalai–Smorodinsky', () => {
  const frontier = writtenFrontier([
    [0.5, 0.9, 0.3],
    [0.5, 0.6, 0.6],
  ])
  const answer = findKalaiSmorodinsky(frontier, reservationOf(0.5, 0.2, 0.2))
  expect(answer).toEqual({ kind: 'found', points: [1] })
})

test('points that tie but for rounding are all given', () => {
  const frontier = writtenFrontier([
    [0.6, 0.3],
    [0.3, 0.6],
  ])
  for (const find of Object.values(solutions))
    expect(find(frontier, reservationOf(0.1, 0.1))).toEqual({ kind: 'found', points: [0, 1] })
})

test('a reservation value that is no number is refused', () => {
  const frontier = writtenFrontier([[0.5, 0.5]])
  expect(() => findNash(frontier, Float64Array.of(Number.NaN, 0))).toThrow(InvariantError)
  expect(() => findNash(frontier, Float64Array.of(0))).toThrow(InvariantError)
})

describe('laws', () => {
  const points = fc.integer({ min: 1, max: 4 }).chain((parties) =>
    fc
      .tuple(
        fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: parties, maxLength: parties }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: parties, maxLength: parties }),
      )
      .map(([points, reservation]) => ({
        points: points.map((p) => p.map((u) => u / 16)),
        reservation: reservation.map((r) => r / 16),
      })),
  )

  test('Nash and Kalai–Smorodinsky: the scale of a party’s utility changes nothing', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 3 }), ({ points, reservation }, which) => {
        const i = which % reservation.length
        const scale = (values: number[]) => values.map((v, at) => (at === i ? v / 4 + 0.5 : v))
        for (const find of [findNash, findKalaiSmorodinsky])
          expect(find(writtenFrontier(points.map(scale)), reservationOf(...scale(reservation)))).toEqual(
            find(writtenFrontier(points), reservationOf(...reservation)),
          )
      }),
      { numRuns: 200 },
    )
  })

  test('all: renaming the parties changes nothing, and nobody is below its reservation value', () => {
    fc.assert(
      fc.property(points, ({ points, reservation }) => {
        const frontier = writtenFrontier(points)
        for (const find of Object.values(solutions)) {
          const answer = find(frontier, reservationOf(...reservation))
          const turned = find(
            writtenFrontier(points.map((p) => p.toReversed())),
            reservationOf(...reservation.toReversed()),
          )
          expect(turned).toEqual(answer)
          if (answer.kind === 'found')
            for (const k of answer.points) expect(points[k].every((u, i) => u >= reservation[i])).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('Nash: leaving out points that were not chosen changes nothing (independence of irrelevant alternatives)', () => {
    fc.assert(
      fc.property(points, ({ points, reservation }) => {
        const r = reservationOf(...reservation)
        const answer = findNash(writtenFrontier(points), r)
        if (answer.kind === 'empty') return
        const kept = points.filter((_, k) => answer.points.includes(k))
        const again = findNash(writtenFrontier(kept), r)
        expect(again).toEqual({ kind: 'found', points: kept.map((_, k) => k) })
      }),
      { numRuns: 200 },
    )
  })
})
