import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { findFrontierOfVectors } from './vectors.js'

/** Each non-dominated vector, how many there are and where the first stands: by comparing all pairs. */
function bruteForce(parties: number, utilities: ArrayLike<number>) {
  const vectors = Array.from({ length: utilities.length / parties }, (_, k) =>
    Array.from({ length: parties }, (_, i) => utilities[k * parties + i]),
  )
  const isBelow = (a: number[], b: number[]) => a.every((u, i) => b[i] >= u) && a.some((u, i) => b[i] > u)
  const points = new Map<string, { vector: number[]; count: number; index: number }>()
  vectors.forEach((vector, index) => {
    if (vectors.some((other) => isBelow(vector, other))) return
    const key = vector.map((u) => u + 0).join()
    const point = points.get(key)
    if (point) point.count++
    else points.set(key, { vector, count: 1, index })
  })
  return [...points.values()].sort((a, b) => {
    const i = a.vector.findIndex((u, j) => u !== b.vector[j])
    return b.vector[i] - a.vector[i]
  })
}

const answerOf = (parties: number, utilities: Float64Array) => {
  const frontier = findFrontierOfVectors(parties, utilities)
  if (frontier.kind === 'empty') return []
  expect(frontier.size).toBe(frontier.indices.length)
  return Array.from({ length: frontier.size }, (_, k) => ({
    vector: [...frontier.utilities.subarray(k * parties, (k + 1) * parties)],
    count: frontier.counts[k],
    index: frontier.witness(k)[0],
  }))
}

describe('the frontier of a list of vectors', () => {
  test('equal vectors make one point, and are counted', () => {
    expect(answerOf(2, Float64Array.of(3, 1, 1, 3, 1, 1, 3, 1, 3, 0))).toEqual([
      { vector: [3, 1], count: 2, index: 0 },
      { vector: [1, 3], count: 1, index: 1 },
    ])
  })

  test('an empty list is an answer of its own kind', () => {
    expect(findFrontierOfVectors(3, new Float64Array(0))).toEqual({ kind: 'empty' })
  })

  test('what is no list of vectors is refused', () => {
    expect(() => findFrontierOfVectors(2, Float64Array.of(1, 2, 3))).toThrow(InvariantError)
    expect(() => findFrontierOfVectors(0, Float64Array.of(1))).toThrow(InvariantError)
    expect(() => findFrontierOfVectors(2, Float64Array.of(1, Number.NaN))).toThrow('NaN at 1')
    expect(() => findFrontierOfVectors(1, Float64Array.of(Number.POSITIVE_INFINITY))).toThrow(InvariantError)
  })

  test.each([1, 2, 3, 4, 5])('%i parties: as comparing all pairs, with many ties', (parties) => {
    const lists = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 60 * parties })
    fc.assert(
      fc.property(lists, fc.constantFrom(1, 0.1, 1e12), (numbers, unit) => {
        const whole = numbers.slice(0, numbers.length - (numbers.length % parties))
        const utilities = Float64Array.from(whole, (u) => u * unit)
        expect(answerOf(parties, utilities)).toEqual(
          bruteForce(parties, utilities).map((point) => ({ ...point, vector: point.vector })),
        )
      }),
      { numRuns: 150 },
    )
  })

  test.each([2, 3, 4])('%i parties: as comparing all pairs, on lists long enough for shortcuts', (parties) => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1, max: 1 }), { minLength: 600, maxLength: 900 }),
        (numbers) => {
          const utilities = Float64Array.from(numbers.slice(0, numbers.length - (numbers.length % parties)))
          expect(answerOf(parties, utilities)).toEqual(bruteForce(parties, utilities))
        },
      ),
      { numRuns: 20 },
    )
  })

  test('every point on the frontier', () => {
    const size = 40_000
    const utilities = Float64Array.from({ length: 2 * size }, (_, at) => {
      const k = (Math.floor(at / 2) * 7919) % size
      return at % 2 === 0 ? k : size - k
    })
    const frontier = findFrontierOfVectors(2, utilities)
    if (frontier.kind === 'empty') throw new Error('empty')
    expect(frontier.size).toBe(size)
    expect(frontier.utilities[0]).toBe(size - 1)
  })
})
