import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByOptions } from './group-by-options.js'

const OPTIONS = 6
const spaces = fc
  .uniqueArray(fc.nat(2 ** OPTIONS - 1), { minLength: 1, maxLength: 40 })
  .map((numbers) => Int32Array.from(numbers).sort())

describe('states grouped by some options', () => {
  it('are together where they agree in the options told apart, in no more groups than allowed', () => {
    fc.assert(
      fc.property(
        spaces,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(2), { minLength: 64, maxLength: 64 }),
        (states, most, by) => {
          const kinds = Uint8Array.from(states, (number) => by[number]!)
          const { apart, patterns, groupOf } = groupByOptions(states, OPTIONS, kinds, 3, most)
          expect(patterns.length).toBeLessThanOrEqual(most)
          expect(patterns).toEqual([...new Set(Array.from(states, (number) => number & apart))].sort((a, b) => a - b))
          states.forEach((number, s) => {
            expect(patterns[groupOf[s]!]).toBe(number & apart)
          })
        },
      ),
    )
  })

  it('are told apart by what their kind hangs on, and by no more', () => {
    const states = Int32Array.from({ length: 2 ** OPTIONS }, (_, n) => n)
    const kinds = Uint8Array.from(states, (number) => ((number >> 4) & 1) + ((number >> 1) & 1))
    expect(groupByOptions(states, OPTIONS, kinds, 3, 8)).toMatchObject({ apart: 0b010010, patterns: [0, 2, 16, 18] })
    expect(groupByOptions(states, OPTIONS, new Uint8Array(states.length), 3, 8)).toMatchObject({
      apart: 0,
      patterns: [0],
    })
  })
})
