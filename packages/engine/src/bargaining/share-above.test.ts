import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibleOutcomes, samples } from '../outcome-space/brute-force.fixture.js'
import type { MeasuredSpace } from '../outcome-space/measured-space.js'
import { findMeasuredImprovements } from './improve.js'
import { findDominatingShare, findShareAbove } from './share-above.js'

type Case = { readonly measured: MeasuredSpace; readonly all: readonly Float64Array[]; readonly at: Float64Array }

/** Spaces with and without couplings and cuts, held as sums and as tables, and one of their outcomes' utilities. */
const cases = fc
  .tuple(
    samples({ parties: [1, 3], issues: [1, 4], options: 3, amounts: 3, couplings: 2 }),
    fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
    fc.nat(),
  )
  .map(([{ space, table }, limits, isCut, isTable, which]): Case => {
    const caps = isCut ? Float64Array.from(limits.slice(0, space.parties)) : null
    const all = [...feasibleOutcomes(space, table)].map(({ utilities }) =>
      utilities.map((u, i) => Math.min(u, caps?.[i] ?? Number.POSITIVE_INFINITY)),
    )
    const at = all[which % all.length] ?? new Float64Array(space.parties)
    const isPlain = space.redLines.length === 0
    return isTable && isPlain
      ? { measured: { kind: 'table', space, utilities: Float64Array.from(all.flatMap((u) => [...u])) }, all, at }
      : { measured: { kind: 'additive', space, table, caps }, all, at }
  })

const countOf = (share: ReturnType<typeof findShareAbove>) =>
  share.kind === 'exact' ? Number(share.rational) : share.kind === 'empty' ? 0 : Number.NaN

describe('shares of outcomes', () => {
  test('at or above bounds, and dominating: as counted one by one', () => {
    fc.assert(
      fc.property(cases, ({ measured, all, at }) => {
        const reach = all.filter((u) => u.every((value, i) => value >= at[i]))
        const dominating = reach.filter((u) => u.some((value, i) => value > at[i]))
        expect(countOf(findShareAbove(measured, at))).toBe(reach.length)
        expect(countOf(findDominatingShare(measured, at))).toBe(dominating.length)
      }),
      { numRuns: 300 },
    )
  })

  test('a bound above the cut is out of reach', () => {
    const { measured } = cutAtTwo()
    expect(findShareAbove(measured, Float64Array.of(3, 0))).toMatchObject({ kind: 'exact', share: 0 })
    expect(findShareAbove(measured, Float64Array.of(2, 0))).toMatchObject({ kind: 'exact', share: 0.5 })
  })
})

const cutAtTwo = () => {
  const space = { parties: 2, sizes: Int32Array.of(2), offsets: Int32Array.of(0, 2), terms: [], redLines: [] }
  const table = { contributions: Float64Array.of(0, 5, 1, 1), terms: new Float64Array(0) }
  return { measured: { kind: 'additive', space, table, caps: Float64Array.of(2, 9) } as MeasuredSpace }
}

describe('improvements, however utilities are held', () => {
  test('a cut takes off what is above it', () => {
    expect(findMeasuredImprovements(cutAtTwo().measured, [0]).swaps).toEqual([
      { issue: 0, option: 1, gains: Float64Array.of(2, 0) },
    ])
  })

  test('without trades none are looked for', () => {
    expect(findMeasuredImprovements(cutAtTwo().measured, [0], { trades: 0 })).toMatchObject({
      trades: [],
      tradeCount: null,
    })
  })
})
