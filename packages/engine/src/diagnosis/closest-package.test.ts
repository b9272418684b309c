import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { describeClosest } from './closest-package.js'
import { makeEvaluator } from './evaluator.js'
import { randomCase } from './random-case.fixture.js'
import type { Closest } from './types.js'

const closestOf = (source: Case): { closest: Closest; gap: number; reservation: number[] } | null => {
  const e = makeEvaluator(compileCase(source, source.asOf as string))
  const answer = e.closest(e.compiled.judgements.points, null)
  if (answer.kind === 'empty') return null
  const closest = describeClosest(e.compiled, e.numbers, answer.digits.slice(), answer.gap)
  return { closest, gap: answer.gap / 1e12, reservation: [...e.numbers.reservation].map((r) => r / 1e12) }
}

const sum = (parts: Readonly<Record<string, number>>): number => Object.values(parts).reduce((a, b) => a + b, 0)

describe('the closest package', () => {
  test("an issue's part is what is missing on it, in proportion", () => {
    // U(a) at (w, w) is 0.25·0.4 + 0.75·0.2 = 0.25; it misses 0.15 on i and 0.6 on j; b allows nothing else.
    const plain = plainCase(
      {
        i: [
          [0.4, 1],
          [1, 0],
        ],
        j: [
          [0.2, 1],
          [1, 0],
        ],
      },
      { noAgreement: { a: { statusQuo: 0.45 }, b: { statusQuo: 1 } } },
    )
    const source = {
      ...plain,
      preferences: { ...plain.preferences, a: { ...plain.preferences!.a, weights: { i: 1, j: 3 } } },
    }
    const { closest, gap } = closestOf(source)!
    expect(gap).toBeCloseTo(0.2, 12)
    expect(closest.outcome).toEqual({ i: 'w', j: 'w' })
    expect(closest.binding).toEqual(['a'])
    expect(closest.utilities.a).toBeCloseTo(0.25, 12)
    expect(closest.shortfalls.a.i).toBeCloseTo(0.2 * 0.2, 12)
    expect(closest.shortfalls.a.j).toBeCloseTo(0.2 * 0.8, 12)
    expect(Object.keys(closest.shortfalls)).toEqual(['a'])
  })

  test('has no shortfall where a zone exists, though somebody binds', () => {
    const { closest, gap } = closestOf(
      plainCase({ i: [[0.4], [0.4]] }, { noAgreement: { a: { statusQuo: 0.4 }, b: { statusQuo: 0.4 } } }),
    )!
    expect(gap).toBe(0)
    expect(closest.binding).toEqual(['a', 'b'])
    expect(closest.shortfalls).toEqual({})
  })

  test('who has the best of every issue already misses something on none', () => {
    const { closest } = closestOf(
      plainCase(
        {
          i: [
            [0.4, 0.4],
            [0, 0],
          ],
        },
        { noAgreement: { a: { statusQuo: 0.7 }, b: { statusQuo: 0 } } },
      ),
    )!
    expect(closest.shortfalls).toEqual({ a: { i: 0 } })
  })

  test('a party within 1e-9 of the distance binds, one further does not', () => {
    const at = (short: number) =>
      closestOf(
        plainCase({ i: [[0.5], [0.5]] }, { noAgreement: { a: { statusQuo: 0.6 }, b: { statusQuo: 0.6 - short } } }),
      )!.closest.binding
    expect(at(0.9e-9)).toEqual(['a', 'b'])
    expect(at(1.1e-9)).toEqual(['a'])
  })

  test('binding parties are those that are short by the distance, and their parts add up to it', () => {
    fc.assert(
      fc.property(randomCase, (source) => {
        const found = closestOf(source)
        if (found === null) return
        const { closest, gap, reservation } = found
        const ids = source.parties.map((party) => party.id)
        const short = ids.map((id, i) => reservation[i] - closest.utilities[id])
        expect(Math.max(...short)).toBeCloseTo(gap, 11)
        expect(closest.binding).toEqual(ids.filter((_, i) => gap - short[i] <= 1e-9))
        expect(Object.keys(closest.shortfalls)).toEqual(gap > 0 ? closest.binding : [])
        for (const [party, parts] of Object.entries(closest.shortfalls)) {
          expect(Object.keys(parts)).toEqual(source.issues.map((issue) => issue.id))
          const values = Object.values(parts)
          for (const part of values) expect(part).toBeGreaterThanOrEqual(0)
          if (values.some((part) => part > 0)) expect(sum(parts)).toBeCloseTo(short[ids.indexOf(party)], 11)
        }
      }),
      { numRuns: 150 },
    )
  })
})
