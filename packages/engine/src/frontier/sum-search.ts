import type { Budget } from './budget.js'
import type { PointTree } from './point-tree.js'
import type { Layout } from './points.js'

/** Sums of a point of one set, a point of another, and a record that is added to all. */
export interface SumSource {
  readonly left: PointTree
  readonly right: PointTree
  readonly shifts: Float64Array
  readonly at: number
}

/** Looks for sums without forming them all: of two sets of 3,000 points there are nine million. */
export interface SumSearch {
  /**
   * The sum with the largest score among those that are at least `floors` in every utility: left in `record`, and its
   * score is the answer; minus infinity where there is none with a score above `above`. `score` must not fall where a
   * utility rises. After `visits` pairs of nodes it is the best of what was seen until then.
   */
  best(floors: Float64Array, above: number, score: (utilities: Float64Array) => number, visits: number): number
  readonly record: Float64Array
  /**
   * Hands over, as records, every sum at least `floors` with a score of at least `least`; `take` answers what the least is
   * from then on.
   */
  each(
    floors: Float64Array,
    least: number,
    score: (utilities: Float64Array) => number,
    take: (record: Float64Array, value: number) => number,
  ): void
}

/**
 * Branch and bound over pairs of nodes: their corners' sum is at least every sum below. The half with the larger corner
 * first. What it costs is taken from the budget, and it stops where that is used up.
 */
export function makeSumSearch({ parties, stride }: Layout, sources: readonly SumSource[], budget: Budget): SumSearch {
  const record = new Float64Array(stride)
  const found = new Float64Array(stride)
  const utilities = new Float64Array(parties)
  let floors: Float64Array = utilities
  let limit = 0
  let visitsLeft = 0
  let score = (_: Float64Array) => 0
  let take: ((record: Float64Array, value: number) => number) | null = null

  function isReached(value: number): boolean {
    return take === null ? value > limit : value >= limit
  }

  function leaves(source: SumSource, a: number, b: number): void {
    const { left, right, shifts, at } = source
    for (let l = left.first[a] * stride; l < left.end[a] * stride; l += stride)
      for (let r = right.first[b] * stride; r < right.end[b] * stride; r += stride) {
        budget.left--
        let i = 0
        for (; i < parties; i++) {
          utilities[i] = left.records[l + i] + right.records[r + i] + shifts[at + i]
          if (utilities[i] < floors[i]) break
        }
        if (i < parties) continue
        const value = score(utilities)
        if (!isReached(value)) continue
        for (let d = 0; d < stride - 1; d++) found[d] = left.records[l + d] + right.records[r + d] + shifts[at + d]
        found[stride - 1] = 1
        if (take === null) {
          limit = value
          record.set(found)
        } else limit = take(found, value)
      }
  }

  function visit(source: SumSource, a: number, b: number): void {
    const { left, right, shifts, at } = source
    budget.left--
    if (budget.left < 0 || --visitsLeft < 0) return
    for (let i = 0; i < parties; i++) {
      utilities[i] = left.corners[a * parties + i] + right.corners[b * parties + i] + shifts[at + i]
      if (utilities[i] < floors[i]) return
    }
    if (!isReached(score(utilities))) return
    const isLeftLeaf = left.left[a] < 0
    const isRightLeaf = right.left[b] < 0
    if (isLeftLeaf && isRightLeaf) {
      leaves(source, a, b)
      return
    }
    if (isRightLeaf || (!isLeftLeaf && left.widths[a] >= right.widths[b])) {
      const isInOrder = left.sums[left.left[a]] >= left.sums[left.right[a]]
      visit(source, isInOrder ? left.left[a] : left.right[a], b)
      visit(source, isInOrder ? left.right[a] : left.left[a], b)
    } else {
      const isInOrder = right.sums[right.left[b]] >= right.sums[right.right[b]]
      visit(source, a, isInOrder ? right.left[b] : right.right[b])
      visit(source, a, isInOrder ? right.right[b] : right.left[b])
    }
  }

  return {
    record,
    best(from, above, by, visits) {
      visitsLeft = visits
      floors = from
      limit = above
      score = by
      take = null
      for (const source of sources) visit(source, 0, 0)
      return limit > above ? limit : Number.NEGATIVE_INFINITY
    },
    each(from, least, by, hand) {
      visitsLeft = Number.POSITIVE_INFINITY
      floors = from
      limit = least
      score = by
      take = hand
      for (const source of sources) visit(source, 0, 0)
    },
  }
}

/** The sum of utilities: a score. */
export function total(utilities: Float64Array): number {
  let sum = 0
  for (let i = 0; i < utilities.length; i++) sum += utilities[i]
  return sum
}
