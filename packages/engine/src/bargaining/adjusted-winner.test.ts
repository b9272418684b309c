import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { type AdjustedWinner, adjustWinner } from './adjusted-winner.js'
import { absence, readClassic } from './classic-cases.fixture.js'

if (absence) console.warn(absence)

type Points = [number[], number[]]

describe('published divisions', () => {
  test('Bob and Carol: a sixth of the retirement account goes to Bob', () => {
    const { shares, totals, divided } = adjustWinner([
      [50, 20, 15, 10, 5],
      [40, 30, 10, 10, 10],
    ])
    expect(shares).toEqual([expect.closeTo(5 / 6, 12), 0, 1, 0, 0])
    expect(totals).toEqual([expect.closeTo(1.7 / 3, 12), expect.closeTo(1.7 / 3, 12)])
    expect(divided).toBe(0)
  })

  test('Donald and Ivana: Palm Beach is divided, 13 to 2', () => {
    const { shares, totals } = adjustWinner([
      [10, 40, 10, 38, 2],
      [38, 20, 30, 10, 2],
    ])
    expect(shares).toEqual([0, expect.closeTo(13 / 15, 12), 0, 1, 0])
    expect(totals[0]).toBeCloseTo(2.18 / 3, 12)
  })
})

type Case = {
  readonly case: string
  readonly parties: [string, string]
  readonly items: string[]
  readonly points: Record<string, number[]>
  readonly computed: Record<string, Record<string, string>>
}
const fraction = (text: string) => text.split('/').reduce((a, b, k) => (k === 0 ? Number(b) : a / Number(b)), 0)

describe.skipIf(absence)('cases collected in ../shared', () => {
  const cases: Case[] = absence ? [] : readClassic('adjusted-winner').cases
  test('six of them', () => expect(cases).toHaveLength(6))

  test.each(cases)('$case', ({ parties, items, points, computed }) => {
    const { shares, totals } = adjustWinner([points[parties[0]], points[parties[1]]])
    items.forEach((item, k) => {
      expect(shares[k]).toBeCloseTo(fraction(computed[`share_to_${parties[0]}`][item]), 12)
    })
    parties.forEach((party, i) => {
      expect(100 * totals[i]).toBeCloseTo(fraction(computed.final_points[party]), 10)
    })
  })
})

test('whole items may be enough, and what only one wants stays there', () => {
  expect(
    adjustWinner([
      [60, 40],
      [40, 60],
    ]),
  ).toEqual({ shares: [1, 0], totals: [0.6, 0.6], divided: null, transferred: [] })
  expect(
    adjustWinner([
      [50, 50, 0],
      [0, 0, 100],
    ]),
  ).toMatchObject({ shares: [1, 1, 0], totals: [1, 1], divided: null })
  // The first has 2/3 after the tie went to the second; a whole item changes hands, and a part of the next.
  const { transferred, shares } = adjustWinner([
    [30, 30, 30, 10],
    [26, 25, 24, 25],
  ])
  expect(transferred).toEqual([0, 1])
  expect(shares[0]).toBe(0)
})

test('points that add up to different sums are compared as parts', () => {
  const plain = adjustWinner([
    [50, 30, 20],
    [20, 30, 50],
  ])
  const scaled = adjustWinner([
    [500, 300, 200],
    [2, 3, 5],
  ])
  expect(scaled).toEqual(plain)
  expect(plain.shares).toEqual([1, 0.5, 0])
})

test('what is no list of points', () => {
  expect(() => adjustWinner([[1], [1, 2]])).toThrow(InvariantError)
  expect(() => adjustWinner([[], []])).toThrow(InvariantError)
  expect(() =>
    adjustWinner([
      [1, -1],
      [1, 1],
    ]),
  ).toThrow('invalid points: -1')
  expect(() => adjustWinner([[Number.NaN], [1]])).toThrow(InvariantError)
  expect(() =>
    adjustWinner([
      [0, 0],
      [1, 1],
    ]),
  ).toThrow(InvariantError)
})

describe('laws', () => {
  const lists = fc.integer({ min: 1, max: 8 }).chain((items) => {
    const list = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: items, maxLength: items })
    return fc.tuple(list, list).filter(([a, b]) => a.some((p) => p > 0) && b.some((p) => p > 0))
  })
  const parts = ([a, b]: Points, { shares }: AdjustedWinner) => {
    const sum = (list: number[]) => list.reduce((x, y) => x + y, 0)
    return [
      a.reduce((total, p, k) => total + p * shares[k], 0) / sum(a),
      b.reduce((total, p, k) => total + p * (1 - shares[k]), 0) / sum(b),
    ]
  }

  test('equitable, free of envy, at most one item divided, and the totals are what the shares give', () => {
    fc.assert(
      fc.property(lists, (points) => {
        const answer = adjustWinner(points)
        const [a, b] = parts(points, answer)
        expect(answer.totals[0]).toBeCloseTo(a, 9)
        expect(answer.totals[1]).toBeCloseTo(b, 9)
        expect(Math.min(a, b)).toBeGreaterThan(0.5 - 1e-9)
        expect(answer.shares.filter((share) => share > 0 && share < 1).length).toBeLessThanOrEqual(1)
        // Unequal only where the party ahead has nothing left that the other wants.
        const isAhead = a > b + 1e-9 ? 0 : b > a + 1e-9 ? 1 : null
        if (isAhead !== null)
          answer.shares.forEach((share, k) => {
            if ((isAhead === 0 ? share : 1 - share) > 0) expect(points[1 - isAhead][k]).toBe(0)
          })
      }),
      { numRuns: 200 },
    )
  })

  test('efficient: no division of the items into tenths is better for one and no worse for the other', () => {
    const few = lists.filter(([a]) => a.length <= 3)
    fc.assert(
      fc.property(few, (points) => {
        const [a, b] = parts(points, adjustWinner(points))
        const shares = points[0].map(() => 0)
        const visit = (k: number): void => {
          if (k < shares.length) {
            for (let tenth = 0; tenth <= 10; tenth++) {
              shares[k] = tenth / 10
              visit(k + 1)
            }
            return
          }
          const [x, y] = parts(points, { shares } as unknown as AdjustedWinner)
          expect(x > a + 1e-9 && y > b - 1e-9).toBe(false)
          expect(y > b + 1e-9 && x > a - 1e-9).toBe(false)
        }
        visit(0)
      }),
      { numRuns: 40 },
    )
  })

  test('renaming the parties turns the totals round', () => {
    fc.assert(
      fc.property(lists, ([a, b]) => {
        const answer = adjustWinner([a, b])
        const turned = adjustWinner([b, a])
        expect(turned.totals[0]).toBeCloseTo(answer.totals[1], 9)
        expect(turned.totals[1]).toBeCloseTo(answer.totals[0], 9)
      }),
      { numRuns: 200 },
    )
  })
})
