import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFrontier } from '../frontier/frontier.js'
import { InvariantError } from '../invariant-error.js'
import {
  evaluateInto,
  isFeasible,
  makeOutcomeSpace,
  type OutcomeSpace,
  type UtilityTable,
} from '../outcome-space/outcome-space.js'
import { findImprovements } from './improve.js'
import { exactFrontier } from './points.fixture.js'
import { findPostSettlement } from './post-settlement.js'

/** Two parties, two issues of two options: the first cares for the first issue, the second for the second. */
const logrolling = makeOutcomeSpace(2, [2, 2])
const cares: UtilityTable = {
  contributions: Float64Array.of(0, 7, 3, 0, 3, 0, 0, 7),
  terms: new Float64Array(0),
}

describe('improvements of a standing package', () => {
  test('each gives on what matters less to it', () => {
    const answer = findImprovements(logrolling, cares, [0, 0])
    expect(answer).toMatchObject({ utilities: Float64Array.of(3, 3), isFeasible: true, swaps: [], tradeCount: 1 })
    expect(answer.trades).toEqual([
      {
        swaps: [
          { issue: 0, option: 1, gains: Float64Array.of(7, -3) },
          { issue: 1, option: 1, gains: Float64Array.of(-3, 7) },
        ],
        gains: Float64Array.of(4, 4),
      },
    ])
    expect(findImprovements(logrolling, cares, [1, 1])).toMatchObject({ swaps: [], trades: [] })
  })

  test('a red line rules an improvement out, not what leads past it', () => {
    const closed = makeOutcomeSpace(
      2,
      [2, 2],
      [],
      [
        {
          when: [
            [0, 1],
            [1, 1],
          ],
        },
      ],
    )
    expect(findImprovements(closed, cares, [0, 0]).trades).toEqual([])
    const halfway = makeOutcomeSpace(
      2,
      [2, 2],
      [],
      [
        {
          when: [
            [0, 1],
            [1, 0],
          ],
        },
      ],
    )
    expect(findImprovements(halfway, cares, [0, 0]).tradeCount).toBe(1)
    expect(findImprovements(halfway, cares, [1, 0]).isFeasible).toBe(false)
  })

  test('an interaction counts where both swaps are made', () => {
    const terms = [
      {
        party: 0,
        when: [
          [0, 1],
          [1, 1],
        ] as [number, number][],
      },
    ]
    const coupled = makeOutcomeSpace(2, [2, 2], terms)
    expect(findImprovements(coupled, { ...cares, terms: Float64Array.of(-5) }, [0, 0]).trades).toEqual([])
    const better = findImprovements(coupled, { ...cares, terms: Float64Array.of(2) }, [0, 0])
    expect(better.trades[0].gains).toEqual(Float64Array.of(6, 4))
  })

  test('swaps that cost nobody, best first', () => {
    const space = makeOutcomeSpace(2, [4])
    const table = { contributions: Float64Array.of(0, 5, 1, 3, 0, 0, 2, -1), terms: new Float64Array(0) }
    expect(findImprovements(space, table, [0]).swaps).toEqual([
      { issue: 0, option: 2, gains: Float64Array.of(1, 2) },
      { issue: 0, option: 1, gains: Float64Array.of(5, 0) },
    ])
  })

  test('as many trades as asked for, and how many there are', () => {
    const space = makeOutcomeSpace(2, [3, 3])
    const table = { contributions: Float64Array.of(0, 7, 8, 3, 1, 0, 3, 1, 0, 0, 7, 8), terms: new Float64Array(0) }
    const all = findImprovements(space, table, [0, 0])
    expect(all.tradeCount).toBe(4)
    expect(all.trades.map(({ gains }) => [...gains])).toEqual([
      [5, 5],
      [5, 5],
      [4, 6],
      [6, 4],
    ])
    const one = findImprovements(space, table, [0, 0], { trades: 1 })
    expect(one.tradeCount).toBe(4)
    expect(one.trades).toEqual(all.trades.slice(0, 1))
  })

  test('an option that does not exist', () => {
    expect(() => findImprovements(logrolling, cares, [0, 2])).toThrow(InvariantError)
    expect(() => findImprovements(logrolling, cares, [0])).toThrow(InvariantError)
  })
})

describe('the post-settlement move', () => {
  test('what all prefer to a standing package, and the Nash solution from there', () => {
    const frontier = exactFrontier(logrolling, cares)
    const answer = findPostSettlement(frontier, Float64Array.of(3, 3))
    if (answer.kind !== 'found') throw new Error(answer.kind)
    expect(answer.points.map((k) => [...frontier.witness(k)])).toEqual([[1, 1]])
    expect(answer).toMatchObject({ nash: answer.points, leximin: answer.points, gains: Float64Array.of(4, 4) })
    expect(findPostSettlement(frontier, Float64Array.of(7, 7))).toEqual({ kind: 'efficient', within: 0 })
  })

  test('a bounded frontier says how sure that is', () => {
    const frontier = { ...exactFrontier(logrolling, cares), epsilon: 2 }
    expect(findPostSettlement(frontier, Float64Array.of(7, 7))).toEqual({ kind: 'efficient', within: 2 })
  })
})

const instances = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }))
  .chain(([parties, sizes]) => {
    const width = sizes.reduce((a, b) => a + b, 0)
    const length = parties * width
    const when = fc
      .uniqueArray(fc.nat(sizes.length - 1), { minLength: 1, maxLength: 2 })
      .map((issues) => issues.map((j) => [j, sizes[j] - 1] as [number, number]))
    return fc.record({
      parties: fc.constant(parties),
      sizes: fc.constant(sizes),
      contributions: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: length, maxLength: length }),
      terms: fc.array(fc.record({ party: fc.nat(parties - 1), when, amount: fc.integer({ min: -4, max: 4 }) }), {
        maxLength: 2,
      }),
      redLines: fc.array(fc.record({ when }), { maxLength: 1 }),
    })
  })

function everyOutcome(space: OutcomeSpace, table: UtilityTable) {
  const list: { digits: number[]; utilities: number[] }[] = []
  const digits = new Int32Array(space.sizes.length)
  const utilities = new Float64Array(space.parties)
  const visit = (j: number): void => {
    if (j < digits.length) {
      for (digits[j] = 0; digits[j] < space.sizes[j]; digits[j]++) visit(j + 1)
      return
    }
    if (!isFeasible(space, digits)) return
    evaluateInto(space, table, digits, utilities)
    list.push({ digits: [...digits], utilities: [...utilities] })
  }
  visit(0)
  return list
}

test('every improvement leads to a feasible outcome with those gains; none by one issue is missed; laws of the frontier hold', () => {
  fc.assert(
    fc.property(instances, ({ parties, sizes, contributions, terms, redLines }) => {
      const space = makeOutcomeSpace(parties, sizes, terms, redLines)
      const table = {
        contributions: Float64Array.from(contributions),
        terms: Float64Array.from(terms, ({ amount }) => amount),
      }
      const outcomes = everyOutcome(space, table)
      const frontier = findFrontier(space, table)
      for (const standing of outcomes.slice(0, 6)) {
        const answer = findImprovements(space, table, standing.digits, { trades: 1000 })
        const gainsTo = (digits: number[]) => {
          const found = outcomes.find((outcome) => outcome.digits.join() === digits.join())
          return found?.utilities.map((u, i) => u - standing.utilities[i])
        }
        const isBetter = (gains: number[]) => gains.every((g) => g >= 0) && gains.some((g) => g > 0)
        const changes = (outcome: (typeof outcomes)[number]) =>
          outcome.digits.filter((option, j) => option !== standing.digits[j]).length
        const gainsOf = (outcome: (typeof outcomes)[number]) =>
          outcome.utilities.map((u, i) => u - standing.utilities[i])
        for (const { issue, option, gains } of answer.swaps) {
          expect([...gains]).toEqual(gainsTo(standing.digits.with(issue, option)))
          expect(isBetter([...gains])).toBe(true)
        }
        expect(answer.swaps.length).toBe(outcomes.filter((o) => changes(o) === 1 && isBetter(gainsOf(o))).length)
        expect(answer.trades.length).toBe(answer.tradeCount)
        for (const { swaps, gains } of answer.trades) {
          const [a, b] = swaps
          expect([...gains]).toEqual(gainsTo(standing.digits.with(a.issue, a.option).with(b.issue, b.option)))
          expect([...gains].filter((g) => g > 0).length).toBeGreaterThan(1)
          for (const swap of swaps) {
            expect(Math.min(...swap.gains)).toBeLessThan(0)
            expect(Math.max(...swap.gains)).toBeGreaterThan(0)
          }
        }
        if (terms.length === 0) {
          const traded = outcomes.filter((o) => {
            if (changes(o) !== 2 || !isBetter(gainsOf(o)) || gainsOf(o).filter((g) => g > 0).length < 2) return false
            return o.digits.every((option, j) => {
              if (option === standing.digits[j]) return true
              const alone = new Float64Array(parties)
              evaluateInto(space, table, standing.digits.with(j, option), alone)
              const gains = [...alone].map((u, i) => u - standing.utilities[i])
              return Math.min(...gains) < 0 && Math.max(...gains) > 0
            })
          })
          expect(answer.tradeCount).toBe(traded.length)
        }
        if (frontier.kind !== 'found') throw new Error(frontier.kind)
        const move = findPostSettlement(frontier, answer.utilities)
        const isDominated = outcomes.some((o) => isBetter(gainsOf(o)))
        expect(move.kind).toBe(isDominated ? 'found' : 'efficient')
        if (move.kind === 'found') {
          move.points.forEach((k, p) => {
            const gains = [...move.gains.subarray(p * parties, (p + 1) * parties)]
            expect(gains).toEqual(gainsTo([...frontier.witness(k)]))
            expect(isBetter(gains)).toBe(true)
          })
          expect(move.nash.length).toBeGreaterThan(0)
          expect(move.leximin.length).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 80 },
  )
})
