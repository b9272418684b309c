import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { ascendingOrder } from './ascending-order.js'
import { ranksInto } from './ranks.js'

/** Doubles of every kind but NaN, with many ties. */
const column = fc
  .array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 }), fc.constantFrom(-0, 0, 5e-324)), {
    maxLength: 60,
  })
  .map((values) => Float64Array.from(values))

describe('ascendingOrder', () => {
  it('is the stable order by value', () => {
    fc.assert(
      fc.property(column, (values) => {
        // Not by difference: that of two infinities is no number.
        const plain = [...values.keys()].sort((i, j) =>
          values[i] < values[j] ? -1 : values[i] > values[j] ? 1 : i - j,
        )
        expect([...ascendingOrder(values)]).toEqual(plain)
      }),
      { numRuns: 500 },
    )
  })
})

describe('ranksInto', () => {
  it('gives ties the mean of the ranks that they share', () => {
    const out = new Float64Array(6)
    ranksInto(Float64Array.of(5, 3, 5, -1, 0, -0), out)
    expect([...out]).toEqual([5.5, 4, 5.5, 1, 2.5, 2.5])
  })

  it('counts the smaller values, and half of the others that are equal', () => {
    fc.assert(
      fc.property(column, (values) => {
        const out = new Float64Array(values.length)
        const before = values.slice()
        ranksInto(values, out)
        expect(values).toEqual(before)
        for (let i = 0; i < values.length; i++) {
          const smaller = values.filter((v) => v < values[i]).length
          const equal = values.filter((v) => v === values[i]).length
          expect(out[i]).toBe(smaller + (equal + 1) / 2)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a NaN and too short an array', () => {
    expect(() => ranksInto(Float64Array.of(1, Number.NaN), new Float64Array(2))).toThrow(InvariantError)
    expect(() => ranksInto(Float64Array.of(1, 2), new Float64Array(1))).toThrow(InvariantError)
  })
})
