import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { feasibleOutcomes, samples } from './brute-force.fixture.js'
import { decodeInto, makeIndexWords } from './index-words.js'
import {
  evaluateInto,
  isFeasible,
  makeOutcomeSpace,
  makeUtilityTable,
  outcomeCount,
  outcomeIndex,
} from './outcome-space.js'

test('an outcome has the sum of its contributions and of the terms that it matches', () => {
  const space = makeOutcomeSpace(
    2,
    [2, 3],
    [
      { party: 0, when: [[0, 1]] },
      {
        party: 1,
        when: [
          [0, 1],
          [1, 2],
        ],
      },
    ],
    [{ when: [[1, 0]] }],
  )
  expect([...space.offsets]).toEqual([0, 2, 5])
  const table = {
    contributions: Float64Array.of(1, 2, 10, 20, 30, 3, 4, 40, 50, 60),
    terms: Float64Array.of(100, -1000),
  }
  const at = (...digits: number[]) => {
    const out = new Float64Array(2)
    evaluateInto(space, table, Int32Array.from(digits), out)
    return [...out]
  }
  expect(at(0, 2)).toEqual([31, 63])
  expect(at(1, 1)).toEqual([122, 54])
  expect(at(1, 2)).toEqual([132, -936])
  expect(isFeasible(space, Int32Array.of(1, 1))).toBe(true)
  expect(isFeasible(space, Int32Array.of(1, 0))).toBe(false)
  expect(makeUtilityTable(space)).toEqual({ contributions: new Float64Array(10), terms: new Float64Array(2) })
})

describe('indices', () => {
  test('the first issue is the most significant', () => {
    const space = makeOutcomeSpace(1, [2, 3, 4])
    expect(outcomeCount(space)).toBe(24n)
    expect(outcomeIndex(space, [1, 2, 3])).toBe(23n)
    expect(outcomeIndex(space, [1, 0, 2])).toBe(14n)
    expect(outcomeCount(makeOutcomeSpace(1, new Array(30).fill(10)))).toBe(10n ** 30n)
  })

  test('ascending in the order of enumeration', () => {
    fc.assert(
      fc.property(samples({ parties: [1, 2], issues: [1, 4], options: 4, amounts: 3, couplings: 2 }), (sample) => {
        let last = -1n
        for (const { digits } of feasibleOutcomes(sample.space, sample.table)) {
          const index = outcomeIndex(sample.space, digits)
          expect(index).toBeGreaterThan(last)
          last = index
        }
      }),
      { numRuns: 50 },
    )
  })

  test('words of doubles order outcomes as indices do, and give the digits back, whatever their number', () => {
    const digitsOf = (sizes: number[]) => fc.tuple(...sizes.map((size) => fc.integer({ min: 0, max: size - 1 })))
    const spaces = fc
      .array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(2 ** 31 - 1)), { minLength: 1, maxLength: 40 })
      .chain((sizes) => fc.tuple(fc.constant(sizes), digitsOf(sizes), digitsOf(sizes)))
    fc.assert(
      fc.property(spaces, ([sizes, a, b]) => {
        const index = makeIndexWords(Int32Array.from(sizes))
        const space = { ...makeOutcomeSpace(1, [1]), sizes: Int32Array.from(sizes) }
        const wordsOf = (digits: number[]) => {
          const words = new Float64Array(index.words)
          for (const [j, digit] of digits.entries()) words[index.word[j]] += digit * index.stride[j]
          return words
        }
        const back = new Int32Array(sizes.length)
        decodeInto(index, space.sizes, wordsOf(a), 0, back)
        expect([...back]).toEqual(a)
        for (const word of wordsOf(a)) expect(word).toBeLessThan(2 ** 53)
        const [first, second] = [wordsOf(a), wordsOf(b)]
        const w = first.findIndex((word, at) => word !== second[at])
        const before = w >= 0 && first[w] < second[w]
        expect(before).toBe(outcomeIndex(space, a) < outcomeIndex(space, b))
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  { what: 'no party', make: () => makeOutcomeSpace(0, [2]) },
  { what: 'no issue', make: () => makeOutcomeSpace(1, []) },
  { what: 'an issue without options', make: () => makeOutcomeSpace(1, [2, 0]) },
  { what: 'a term of an unknown party', make: () => makeOutcomeSpace(1, [2], [{ party: 1, when: [[0, 0]] }]) },
  { what: 'an empty match', make: () => makeOutcomeSpace(1, [2], [], [{ when: [] }]) },
  { what: 'an unknown issue', make: () => makeOutcomeSpace(1, [2], [], [{ when: [[1, 0]] }]) },
  { what: 'an unknown option', make: () => makeOutcomeSpace(1, [2], [], [{ when: [[0, 2]] }]) },
  {
    what: 'an issue twice',
    make: () =>
      makeOutcomeSpace(
        1,
        [2],
        [],
        [
          {
            when: [
              [0, 0],
              [0, 1],
            ],
          },
        ],
      ),
  },
])('$what is refused', ({ make }) => {
  expect(make).toThrow(InvariantError)
})
