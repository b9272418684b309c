import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FrontierPoints } from '../frontier/frontier.js'
import { InvariantError } from '../invariant-error.js'
import { findEgalitarian } from './egalitarian.js'
import { findEgalitarianHull } from './egalitarian-hull.js'
import type { RationalHull } from './hull/hull.js'
import type { FoundLotteries, Lottery } from './hull/lottery.js'
import { makeHullOfMany } from './hull/of-many.js'
import { makeHullOfTwo } from './hull/of-two.js'
import { findIdeal } from './ideal.js'
import { findIdealHull } from './ideal-hull.js'
import { findKalaiSmorodinsky } from './kalai-smorodinsky.js'
import { findKalaiSmorodinskyHull } from './kalai-smorodinsky-hull.js'
import { findLeximinHull } from './leximin-hull.js'
import { findNash } from './nash.js'
import { findNashHull } from './nash-hull.js'
import { quanta, writtenFrontier } from './points.fixture.js'
import type { NoAgreementZone } from './rational.js'
import { findRelativeUtilitarian } from './relative-utilitarian.js'
import { findRelativeUtilitarianHull } from './relative-utilitarian-hull.js'
import { findUtilitarian } from './utilitarian.js'
import { findUtilitarianHull } from './utilitarian-hull.js'

const hulls = {
  findNashHull,
  findKalaiSmorodinskyHull,
  findEgalitarianHull,
  findLeximinHull,
  findUtilitarianHull,
  findRelativeUtilitarianHull,
}
const reservationOf = (...utilities: number[]) => Float64Array.from(utilities, quanta)

/** Expected utilities in 0..1, of each lottery. */
const utilitiesOf = (answer: FoundLotteries | NoAgreementZone): number[][] | string =>
  answer.kind === 'empty' ? answer.reason : answer.lotteries.map(({ utilities }) => [...utilities].map((u) => u / 1e12))

const only = (answer: FoundLotteries | NoAgreementZone): Lottery => {
  if (answer.kind === 'empty') throw new Error(answer.reason)
  return answer.lotteries[0]
}

const expectClose = (answer: FoundLotteries | NoAgreementZone, expected: number[][]) => {
  const found = utilitiesOf(answer)
  if (typeof found === 'string') throw new Error(found)
  expect(found.length).toBe(expected.length)
  found.forEach((utilities, l) => {
    utilities.forEach((u, i) => {
      expect(u).toBeCloseTo(expected[l][i], 9)
    })
  })
}

describe('two parties, in closed form', () => {
  const divide = writtenFrontier([
    [1, 0],
    [0, 1],
  ])

  test('a thing that one of two gets: each concept draws lots', () => {
    const r = reservationOf(0, 0)
    for (const find of [findNashHull, findKalaiSmorodinskyHull, findEgalitarianHull, findLeximinHull])
      expect(only(find(divide, r))).toEqual({
        points: [0, 1],
        probabilities: [0.5, 0.5],
        utilities: Float64Array.of(5e11, 5e11),
      })
    expectClose(findUtilitarianHull(divide, r), [
      [1, 0],
      [0, 1],
    ])
  })

  /** @source Nash 1950: u_1 + u_2 <= S from (d_1, d_2) gives u_1 = d_1 + (S − d_1 − d_2) / 2 */
  test.each([
    { sum: 1, from: [0.1, 0.2], first: 0.45 },
    { sum: 1, from: [0, 0.4], first: 0.3 },
    { sum: 0.8, from: [0.1, 0.5], first: 0.2 },
  ])('$sum to divide, from $from', ({ sum, from, first }) => {
    const all = writtenFrontier([
      [sum, 0],
      [0, sum],
    ])
    expectClose(findNashHull(all, reservationOf(...from)), [[first, sum - first]])
  })

  test("Nash's example of 1950: lotteries add nothing to (12, 5), and settle the egalitarian solution", () => {
    const gains = [
      [18, 0],
      [16, 2],
      [14, 4],
      [12, 5],
      [8, 6],
      [6, 7],
      [2, 8],
    ]
    const frontier = writtenFrontier(gains.map((point) => point.map((g) => g / 100)))
    const r = reservationOf(0, 0)
    expectClose(findNashHull(frontier, r), [[0.12, 0.05]])
    // Between (12, 5) and (6, 7): 12 − 6 s = 5 + 2 s.
    expectClose(findEgalitarianHull(frontier, r), [[0.0675, 0.0675]])
    // Equal shares of (18, 8): (12 − 6 s) / 18 = (5 + 2 s) / 8.
    const s = 3 / 42
    expectClose(findKalaiSmorodinskyHull(frontier, r), [[0.12 - 0.06 * s, 0.05 + 0.02 * s]])
  })

  test('a zone that only lotteries have', () => {
    const r = reservationOf(0.3, 0.4)
    expect(findNash(divide, r)).toEqual({ kind: 'empty', reason: 'no-agreement-zone' })
    expectClose(findNashHull(divide, r), [[0.45, 0.55]])
    expectClose(findUtilitarianHull(divide, r), [
      [0.6, 0.4],
      [0.3, 0.7],
    ])
    expect(findIdealHull(divide, r)).toEqual({ kind: 'found', utilities: Float64Array.of(6e11, 7e11) })
  })

  test('a zone of one lottery, and one quantum short of it', () => {
    expectClose(findNashHull(divide, reservationOf(0.3, 0.7)), [[0.3, 0.7]])
    const short = Float64Array.of(3e11, 7e11 + 1)
    for (const find of Object.values(hulls))
      expect(find(divide, short)).toEqual({ kind: 'empty', reason: 'no-agreement-zone' })
    expect(findIdealHull(divide, short)).toEqual({ kind: 'empty', reason: 'no-agreement-zone' })
  })

  test('points below the line between their neighbours are no corners', () => {
    const bent = writtenFrontier([
      [1, 0],
      [0.5, 0.49],
      [0, 1],
    ])
    expect(only(findNashHull(bent, reservationOf(0, 0))).points).toEqual([0, 2])
    const above = writtenFrontier([
      [1, 0],
      [0.5, 0.51],
      [0, 1],
    ])
    expect(only(findNashHull(above, reservationOf(0, 0)))).toMatchObject({ points: [1], probabilities: [1] })
  })

  test('Kalai–Smorodinsky: where the line to the ideal point meets the hull', () => {
    // Corners (1, 0.2), (0.8, 0.8), (0, 1); r = (0, 0.2), ideal (1, 1): u_2 − 0.2 = 0.8 u_1 meets u_2 = 1 − u_1 / 4.
    const frontier = writtenFrontier([
      [1, 0.2],
      [0.8, 0.8],
      [0, 1],
    ])
    const u = 0.8 / 1.05
    expectClose(findKalaiSmorodinskyHull(frontier, reservationOf(0, 0.2)), [[u, 1 - u / 4]])
    expectClose(findEgalitarianHull(frontier, reservationOf(0, 0.2)), [[0.64, 0.84]])
  })

  test('equal gains that no efficient lottery has: the end that is nearer', () => {
    const frontier = writtenFrontier([
      [0.9, 0.3],
      [0.8, 0.4],
    ])
    expectClose(findEgalitarianHull(frontier, reservationOf(0, 0)), [[0.8, 0.4]])
  })

  test('a party that can gain nothing', () => {
    const frontier = writtenFrontier([
      [0.5, 0.7],
      [0.2, 0.9],
    ])
    for (const find of Object.values(hulls)) expectClose(find(frontier, reservationOf(0.5, 0.1)), [[0.5, 0.7]])
  })
})

describe('three parties', () => {
  test('a thing that one of three gets', () => {
    const frontier = writtenFrontier([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    const third = [[1 / 3, 1 / 3, 1 / 3]]
    for (const find of [findNashHull, findKalaiSmorodinskyHull, findEgalitarianHull, findLeximinHull])
      expectClose(find(frontier, reservationOf(0, 0, 0)), third)
    expectClose(findNashHull(frontier, reservationOf(0.1, 0.2, 0.3)), [[0.1 + 0.4 / 3, 0.2 + 0.4 / 3, 0.3 + 0.4 / 3]])
  })

  test('leximin goes on where the least gain is settled', () => {
    // Whatever is drawn, party 1 has 0.2; parties 2 and 3 share a line from (0.9, 0.3) to (0.3, 0.9).
    const frontier = writtenFrontier([
      [0.2, 0.9, 0.3],
      [0.2, 0.3, 0.9],
    ])
    expectClose(findLeximinHull(frontier, reservationOf(0, 0, 0)), [[0.2, 0.6, 0.6]])
  })

  test('two negative gains do not make a solution', () => {
    const frontier = writtenFrontier([
      [0.6, 0.6, 0.6],
      [0.1, 0.1, 1],
    ])
    for (const find of Object.values(hulls)) {
      const { utilities } = only(find(frontier, reservationOf(0.5, 0.5, 0.5)))
      for (const u of utilities) expect(u).toBeGreaterThanOrEqual(5e11 - 1e3)
    }
  })

  test('a reservation value that is no number is refused', () => {
    const frontier = writtenFrontier([[0.5, 0.5, 0.5]])
    expect(() => findNashHull(frontier, Float64Array.of(Number.NaN, 0, 0))).toThrow(InvariantError)
    expect(() => findNashHull(frontier, Float64Array.of(0))).toThrow(InvariantError)
  })
})

describe('laws', () => {
  const problem = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).chain((parties) =>
      fc
        .tuple(
          fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: parties, maxLength: parties }), {
            minLength: 1,
            maxLength: 12,
          }),
          fc.array(fc.integer({ min: 0, max: 18 }), { minLength: parties, maxLength: parties }),
        )
        .map(([points, reservation]) => ({
          points: points.map((p) => p.map((u) => u / 40)),
          reservation: reservation.map((r) => r / 40),
        })),
    )

  const product = (utilities: ArrayLike<number>, r: Float64Array) =>
    r.reduce((a, v, i) => a * ((utilities[i] - v) / 1e12), 1)
  const least = (utilities: ArrayLike<number>, r: Float64Array) =>
    r.reduce((a, v, i) => Math.min(a, (utilities[i] - v) / 1e12), 9)
  const sum = (utilities: ArrayLike<number>) => Array.from(utilities).reduce((a, u) => a + u / 1e12, 0)

  test('a lottery is one: probabilities add up to 1, utilities are expected, nobody is below its reservation value', () => {
    fc.assert(
      fc.property(problem(1, 4), ({ points, reservation }) => {
        const frontier = writtenFrontier(points)
        for (const find of Object.values(hulls)) {
          const answer = find(frontier, reservationOf(...reservation))
          if (answer.kind === 'empty') continue
          for (const { points: taken, probabilities, utilities } of answer.lotteries) {
            expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
            utilities.forEach((u, i) => {
              const expected = taken.reduce((a, k, at) => a + probabilities[at] * points[k][i], 0)
              expect(u / 1e12).toBeCloseTo(expected, 9)
              expect(u / 1e12).toBeGreaterThan(reservation[i] - 1e-8)
            })
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('lotteries are never worse than points', () => {
    fc.assert(
      fc.property(problem(2, 4), ({ points, reservation }) => {
        const frontier = writtenFrontier(points)
        const r = reservationOf(...reservation)
        const best = (answer: ReturnType<typeof findNash>) => {
          if (answer.kind === 'empty') return null
          const [k] = answer.points
          return frontier.utilities.subarray(k * r.length, (k + 1) * r.length)
        }
        const nash = best(findNash(frontier, r))
        if (nash === null) return
        expect(product(only(findNashHull(frontier, r)).utilities, r)).toBeGreaterThan(product(nash, r) - 1e-9)
        const egalitarian = best(findEgalitarian(frontier, r))!
        expect(least(only(findEgalitarianHull(frontier, r)).utilities, r)).toBeGreaterThan(least(egalitarian, r) - 1e-8)
        expect(least(only(findLeximinHull(frontier, r)).utilities, r)).toBeGreaterThan(least(egalitarian, r) - 1e-8)
        const utilitarian = best(findUtilitarian(frontier, r))!
        expect(sum(only(findUtilitarianHull(frontier, r)).utilities)).toBeGreaterThan(sum(utilitarian) - 1e-8)
        const ideal = findIdeal(frontier, r)
        const hullIdeal = findIdealHull(frontier, r)
        if (ideal.kind === 'empty' || hullIdeal.kind === 'empty') throw new Error('empty')
        hullIdeal.utilities.forEach((b, i) => {
          expect(b).toBeGreaterThan(ideal.utilities[i] - 1e4)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('two parties: the closed forms are what linear and convex programs find', () => {
    fc.assert(
      fc.property(problem(2, 2), ({ points, reservation }) => {
        const frontier = writtenFrontier(points)
        const r = reservationOf(...reservation)
        const two = makeHullOfTwo(frontier, r)
        const many = makeHullOfMany(frontier, r)
        expect(many === null).toBe(two === null)
        if (two === null || many === null) return
        const ideal = two.ideal()
        const weights = ideal.map((b, i) => (b > r[i] ? 1 / (b - r[i]) : 0))
        const compare = (of: (hull: RationalHull) => FoundLotteries) => {
          const a = only(of(two)).utilities
          const b = only(of(many)).utilities
          for (let i = 0; i < 2; i++) expect(b[i] / 1e12).toBeCloseTo(a[i] / 1e12, 7)
        }
        many.ideal().forEach((b, i) => {
          expect(b / 1e12).toBeCloseTo(ideal[i] / 1e12, 7)
        })
        compare((hull) => hull.balance(Float64Array.of(1, 1)))
        compare((hull) => hull.leximin())
        if (weights.every((w) => w > 0)) {
          compare((hull) => hull.balance(weights))
          compare((hull) => hull.product(weights))
          for (const w of [Float64Array.of(1, 1), weights]) {
            const total = (hull: RationalHull) =>
              only(hull.total(w)).utilities.reduce((a, u, i) => a + w[i] * (u - r[i]), 0)
            expect(total(many) / total(two)).toBeCloseTo(1, 7)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('Nash: the bound is proved, and no lottery of three points on a grid has a larger product', () => {
    fc.assert(
      fc.property(problem(3, 4), ({ points, reservation }) => {
        const frontier = writtenFrontier(points)
        const r = reservationOf(...reservation)
        const answer = findNashHull(frontier, r)
        if (answer.kind === 'empty') return
        expect(answer.tolerance).toBeLessThan(1e-8)
        const best = product(answer.lotteries[0].utilities, r)
        const few = points.slice(0, 5)
        for (let a = 0; a < few.length; a++)
          for (let b = 0; b < few.length; b++)
            for (let c = 0; c < few.length; c++)
              for (const [p, q] of [
                [0.2, 0.3],
                [0.5, 0.5],
                [0.6, 0.1],
              ]) {
                const mixed = r.map((_, i) => quanta(p * few[a][i] + q * few[b][i] + (1 - p - q) * few[c][i]))
                if (mixed.every((u, i) => u >= r[i])) expect(product(mixed, r)).toBeLessThan(best + 1e-9)
              }
      }),
      { numRuns: 60 },
    )
  })

  test('Nash and Kalai–Smorodinsky: the scale of a party’s utility changes nothing', () => {
    fc.assert(
      fc.property(problem(2, 4), fc.nat(3), ({ points, reservation }, which) => {
        const scale = (values: number[]) => values.map((v, i) => (i === which % values.length ? v / 4 + 0.5 : v))
        for (const find of [findNashHull, findKalaiSmorodinskyHull]) {
          const plain = utilitiesOf(find(writtenFrontier(points), reservationOf(...reservation)))
          const scaled = utilitiesOf(find(writtenFrontier(points.map(scale)), reservationOf(...scale(reservation))))
          if (typeof plain === 'string') expect(scaled).toEqual(plain)
          else if (find === findNashHull || reservation.length === 2)
            scale(plain[0]).forEach((u, i) => {
              expect((scaled as number[][])[0][i]).toBeCloseTo(u, 6)
            })
        }
      }),
      { numRuns: 100 },
    )
  })

  test('renaming the parties changes nothing', () => {
    fc.assert(
      fc.property(problem(2, 4), ({ points, reservation }) => {
        for (const find of [findNashHull, findLeximinHull]) {
          const plain = utilitiesOf(find(writtenFrontier(points), reservationOf(...reservation)))
          const turned = utilitiesOf(
            find(writtenFrontier(points.map((p) => p.toReversed())), reservationOf(...reservation.toReversed())),
          )
          if (typeof plain === 'string') expect(turned).toEqual(plain)
          else
            plain[0].forEach((u, i) => {
              expect((turned as number[][])[0][reservation.length - 1 - i]).toBeCloseTo(u, 6)
            })
        }
      }),
      { numRuns: 100 },
    )
  })

  test('Nash: leaving out points that take no part changes nothing (independence of irrelevant alternatives)', () => {
    fc.assert(
      fc.property(problem(2, 4), ({ points, reservation }) => {
        const r = reservationOf(...reservation)
        const answer = findNashHull(writtenFrontier(points), r)
        if (answer.kind === 'empty' || product(answer.lotteries[0].utilities, r) < 1e-6) return
        const [lottery] = answer.lotteries
        const again = findNashHull(writtenFrontier(lottery.points.map((k) => points[k])), r)
        only(again).utilities.forEach((u, i) => {
          expect(u / 1e12).toBeCloseTo(lottery.utilities[i] / 1e12, 6)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('symmetry: where the points and reservation values are the same for all, so are the gains', () => {
    fc.assert(
      fc.property(problem(3, 3), ({ points, reservation }) => {
        const turned = points.flatMap(([a, b, c]) => [
          [a, b, c],
          [b, c, a],
          [c, a, b],
        ])
        const r = reservationOf(reservation[0], reservation[0], reservation[0])
        for (const find of [findNashHull, findLeximinHull]) {
          const answer = utilitiesOf(find(writtenFrontier(turned), r))
          if (typeof answer === 'string') continue
          for (const u of answer[0]) expect(u).toBeCloseTo(answer[0][0], 6)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('finite and relative utilitarian: shares, not utilities, are added', () => {
  const frontier: FrontierPoints = writtenFrontier([
    [0.9, 0.1],
    [0.3, 0.2],
  ])
  expect(findUtilitarian(frontier, reservationOf(0, 0))).toEqual({ kind: 'found', points: [0] })
  expect(findRelativeUtilitarian(frontier, reservationOf(0, 0))).toEqual({ kind: 'found', points: [0] })
  expect(findRelativeUtilitarian(frontier, reservationOf(0.25, 0.05))).toEqual({ kind: 'found', points: [0] })
  expect(findRelativeUtilitarian(frontier, reservationOf(0.25, 0.1))).toEqual({ kind: 'found', points: [1] })
  expect(findKalaiSmorodinsky(frontier, reservationOf(0.25, 0.1)).kind).toBe('found')
})
