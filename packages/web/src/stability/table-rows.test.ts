import { describe, expect, it } from 'vitest'
import { ALL_CONCEPTS, bitOf, countConcepts } from './concepts.js'
import { assessed, EIGHT } from './conflicts.fixture.js'
import { NO_FILTER, rowsOf } from './table-rows.js'

const eight = assessed(EIGHT)
const { states, ranks } = eight.graph
const byNumber = { by: 'number', isReversed: false } as const

describe('the rows of the table', () => {
  it('are all states, by number either way', () => {
    expect(rowsOf(eight, NO_FILTER, byNumber)).toEqual([...states.keys()])
    expect(rowsOf(eight, NO_FILTER, { by: 'number', isReversed: true })).toEqual([...states.keys()].reverse())
  })

  it('have the best first: of one decision maker, or the equilibria under most concepts', () => {
    const best = rowsOf(eight, NO_FILTER, { by: 'rank', maker: 1, isReversed: false })
    best.forEach((s, k) => {
      if (k > 0) expect(ranks[1]!.of[s]!).toBeLessThanOrEqual(ranks[1]!.of[best[k - 1]!]!)
    })
    const strongest = rowsOf(eight, NO_FILTER, { by: 'equilibrium', isReversed: false })
    const counts = strongest.map((s) => countConcepts(eight.equilibrium[s]!))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(0)
  })

  it('meet every part of a filter', () => {
    const some = rowsOf(eight, { equilibrium: bitOf('gmr'), stableFor: null, taken: 1, notTaken: 0b10000 }, byNumber)
    const expected = [...states.keys()].filter(
      (s) => eight.equilibrium[s]! & bitOf('gmr') && states[s]! & 1 && !(states[s]! & 0b10000),
    )
    expect(some).toEqual(expected)
    expect(some.length).toBeGreaterThan(0)
    expect(rowsOf(eight, { ...NO_FILTER, equilibrium: ALL_CONCEPTS }, byNumber)).toEqual(
      [...states.keys()].filter((s) => eight.equilibrium[s] !== 0),
    )
    expect(rowsOf(eight, { ...NO_FILTER, stableFor: 2 }, byNumber)).toEqual(
      [...states.keys()].filter((s) => eight.stable[2]![s] !== 0),
    )
    expect(rowsOf(eight, NO_FILTER, byNumber, new Set([3, 9]))).toEqual([3, 9])
  })
})
