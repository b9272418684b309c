import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved } from './states-ranking.js'

describe('a state that is moved in a ranking', () => {
  it('leaves its ties first, then joins the next place', () => {
    expect(moved([[1], [0, 2]], 2, -1)).toEqual([[1], [2], [0]])
    expect(moved([[1], [2], [0]], 2, -1)).toEqual([[1, 2], [0]])
    expect(moved([[1, 2], [0]], 2, -1)).toEqual([[2], [1], [0]])
    expect(moved([[2], [1], [0]], 2, -1)).toBeNull()
    expect(moved([[2], [1], [0]], 0, 1)).toBeNull()
    expect(moved([[2]], 5, 1)).toBeNull()
  })

  it('is back where it was after a move the other way, and no other is lost', () => {
    const ranking = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 2 }).chain((states) =>
      fc.array(fc.boolean(), { minLength: states.length, maxLength: states.length }).map((ties) =>
        states.reduce<number[][]>((ranks, state, k) => {
          if (k > 0 && ties[k]) ranks.at(-1)!.push(state)
          else ranks.push([state])
          return ranks
        }, []),
      ),
    )
    fc.assert(
      fc.property(ranking, fc.nat(5), fc.constantFrom(1 as const, -1 as const), (ranks, k, by) => {
        const sorted = ranks.map((rank) => rank.toSorted((a, b) => a - b))
        const state = sorted.flat()[k % sorted.flat().length]!
        const next = moved(sorted, state, by)
        if (next === null) return
        expect(next.flat().toSorted()).toEqual(sorted.flat().toSorted())
        const back = moved(next, state, by === 1 ? -1 : 1)
        expect(back?.map((rank) => rank.toSorted())).toEqual(sorted.map((rank) => rank.toSorted()))
      }),
      { numRuns: 100 },
    )
  })
})
