import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dominanceCounts } from './dominance-counts.js'

const vectors = (width: number) =>
  fc
    .array(fc.tuple(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: width, maxLength: width }), fc.nat(9)), {
      maxLength: 40,
    })
    .map((list) => ({
      values: Float64Array.from(list.flatMap(([vector]) => vector)),
      weights: Float64Array.from(list, ([, weight]) => weight),
    }))

test.each([1, 2, 3, 4])('%i coordinates: as comparing all pairs', (width) => {
  fc.assert(
    fc.property(vectors(width), vectors(width), (asked, given) => {
      const isAtLeast = (k: number, j: number) =>
        Array.from({ length: width }, (_, i) => given.values[j * width + i] >= asked.values[k * width + i]).every(
          Boolean,
        )
      const expected = Array.from(asked.weights, (_, k) =>
        given.weights.reduce((sum, weight, j) => sum + (isAtLeast(k, j) ? weight : 0), 0),
      )
      expect([...dominanceCounts(width, asked, given)]).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})
