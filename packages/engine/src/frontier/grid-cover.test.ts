import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Stream } from '../random/stream.js'
import { gridCover } from './grid-cover.js'
import { makePointTree } from './point-tree.js'
import { type Layout, makePoints, type Points, reserve } from './points.js'
import { fitsGrid, makeSumGrid } from './sum-grid.js'
import type { SumSource } from './sum-search.js'

const layoutFor = (parties: number): Layout => ({ parties, words: 1, stride: parties + 2, modulus: 0 })

/** Records of `vectors`, numbered from `first` in the word of the index. */
const pointsOf = (layout: Layout, vectors: readonly (readonly number[])[], weight: number): Points => {
  const points = makePoints()
  const data = reserve(points, vectors.length, layout.stride)
  for (const [k, vector] of vectors.entries()) data.set([...vector, weight * k, 1], k * layout.stride)
  points.size = vectors.length
  return points
}

type Halves = { readonly left: number[][]; readonly right: number[][]; readonly shift: number[] }

const sourceOf = (layout: Layout, { left, right, shift }: Halves): SumSource => ({
  left: makePointTree(layout, pointsOf(layout, left, 1000)),
  right: makePointTree(layout, pointsOf(layout, right, 1)),
  shifts: Float64Array.from([...shift, 0, 1]),
  at: 0,
})

const sumsOf = ({ left, right, shift }: Halves): number[][] =>
  left.flatMap((a) => right.map((b) => a.map((utility, i) => utility + b[i] + shift[i])))

const isWithin = (point: readonly number[], sum: readonly number[], slack: number) =>
  point.every((utility, i) => utility >= sum[i] - slack)

const vectorsOf = (parties: number, most: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: parties, maxLength: parties }), {
    minLength: 1,
    maxLength: 12,
  })

const halves = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom(3, 40, 1e12)).chain(([parties, most]) =>
  fc.record({
    parties: fc.constant(parties),
    most: fc.constant(most),
    sources: fc.array(
      fc.record({
        left: vectorsOf(parties, most),
        right: vectorsOf(parties, most),
        shift: fc.array(fc.integer({ min: -most, max: most }), { minLength: parties, maxLength: parties }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)

describe('a cover by a grid', () => {
  it('is of real sums, and every sum is within the slack of one', () => {
    fc.assert(
      fc.property(halves, fc.double({ min: 0.001, max: 1, noNaN: true }), ({ parties, most, sources }, part) => {
        const layout = layoutFor(parties)
        const made = sources.map((source) => sourceOf(layout, source))
        const slack = Math.max(1, Math.ceil(part * most))
        const budget = { left: 1e7 }
        expect(fitsGrid(layout, made, 1e6)).toBe(true)
        const grid = makeSumGrid(layout, made, slack, budget)
        if (grid === null) return
        const answer = gridCover(layout, made, grid, slack, { most: 1000, budget, isHasty: false })
        if (answer.kind !== 'cover') throw new Error(answer.kind)
        expect(answer.points.epsilon).toBe(slack)
        const { data, size } = answer.points
        const kept = Array.from({ length: size }, (_, k) => [
          ...data.subarray(k * layout.stride, k * layout.stride + parties),
        ])
        const sums = sources.flatMap(sumsOf)
        for (const point of kept) expect(sums.some((sum) => sum.every((utility, i) => utility === point[i]))).toBe(true)
        for (const sum of sums) expect(kept.some((point) => isWithin(point, sum, slack))).toBe(true)
        for (const point of kept) expect(kept.filter((other) => isWithin(other, point, 0))).toHaveLength(1)
        const undominated = sums.filter(
          (sum) => !sums.some((other) => isWithin(other, sum, 0) && other.join() !== sum.join()),
        )
        expect(new Set(undominated.map((sum) => sum.join())).size).toBeGreaterThanOrEqual(grid.sure)
        expect(grid.alive).toBeGreaterThanOrEqual(grid.sure)
      }),
      { numRuns: 200 },
    )
  })

  it('gives up where points or work would be too many, and where a grid cannot hold the sums', () => {
    const layout = layoutFor(3)
    const stream = Stream.named(1, 'grid')
    const shares = (n: number) =>
      Array.from({ length: n }, () => {
        const [a, b] = [Math.floor(1e6 * stream.next()), Math.floor(1e6 * stream.next())]
        return [Math.min(a, b), Math.abs(a - b), 1e6 - Math.max(a, b)]
      })
    const source = sourceOf(layout, { left: shares(60), right: shares(60), shift: [0, 0, 0] })
    const slack = 40_000
    const grid = makeSumGrid(layout, [source], slack, { left: 1e6 })!
    const answerOf = (most: number, left: number, isHasty: boolean) =>
      gridCover(layout, [source], grid, slack, { most, budget: { left }, isHasty })
    const whole = answerOf(3600, 1e6, false)
    if (whole.kind !== 'cover') throw new Error(whole.kind)
    const { size } = whole.points
    expect(size).toBeLessThan(1200)
    expect(answerOf(size, 1e6, true)).toEqual(whole)
    for (const isHasty of [false, true]) {
      const fewer = answerOf(Math.floor(size / 2), 1e6, isHasty)
      if (fewer.kind !== 'too-many') throw new Error(fewer.kind)
      expect(fewer.points).toBeGreaterThan(size / 2)
    }
    expect(answerOf(3600, 5000, false).kind).toBe('over-budget')
    expect(makeSumGrid(layout, [source], slack, { left: 100 })).toBeNull()
    expect(makeSumGrid(layout, [source], 1, { left: 1e6 })).toBeNull()
    expect(fitsGrid(layout, [source], 3599)).toBe(false)
    expect(fitsGrid(layoutFor(5), [source], 1e6)).toBe(false)
    const thinned = { ...source, left: { ...source.left, epsilon: 1 } }
    expect(fitsGrid(layout, [thinned], 1e6)).toBe(false)
  })
})
