import { addProduct } from './group-lists.js'
import { makeMergeSources, merge } from './merge-lists.js'
import { decideNothing, makePartialList, type PartialList } from './partial-list.js'

/** All issues in two halves, each a list of ways to decide it, and the best pair of one of each. */
export interface Halves {
  /** min_i (U_i − R_i) of the best pair; minus infinity where there was none. */
  readonly least: number
  /** The words of the best pair's OutcomeIndex. */
  readonly words: Float64Array
  /**
   * Deals the lists out to the halves. What cannot reach `incumbent` for every party is left out. The answer is
   * `budget`, or less where a half would have passed `most` members.
   */
  deal(
    lists: readonly PartialList[],
    reservation: Float64Array,
    incumbent: number,
    budget: number,
    most: number,
  ): number
  /** Finds the best pair among those with a loss of at most `budget`, where `bound` − loss bounds what a pair reaches. */
  meet(bound: number, budget: number): void
}

export function makeHalves(parties: number, words: number, parts: number): Halves {
  const stride = parties + words
  const sources = makeMergeSources()
  let left = makePartialList(stride)
  let right = makePartialList(stride)
  let spare = makePartialList(stride)
  /** What a member must have of each utility, given the most that the parts not yet in its half can add. */
  const leftNeeds = new Float64Array(parties)
  const rightNeeds = new Float64Array(parties)
  const tops = new Float64Array(parts * parties)
  const best = new Float64Array(words)
  let bestSum = 0

  function isEarlier(a: number, b: number): boolean {
    for (let w = 0; w < words; w++) {
      const word = left.records[a + parties + w] + right.records[b + parties + w]
      if (word !== best[w]) return word < best[w]
    }
    return false
  }

  const halves = {
    least: Number.NEGATIVE_INFINITY,
    words: best,
    deal(
      lists: readonly PartialList[],
      reservation: Float64Array,
      incumbent: number,
      budget: number,
      most: number,
    ): number {
      decideNothing(left, stride)
      decideNothing(right, stride)
      rightNeeds.fill(0)
      for (let i = 0; i < parties; i++) left.records[i] = -reservation[i]
      for (let r = 0; r < parts; r++) {
        const { records, size } = lists[r]
        if (size === 1) {
          for (let d = 0; d < stride; d++) left.records[d] += records[d]
          continue
        }
        for (let i = 0; i < parties; i++) {
          let top = records[i]
          for (let at = stride + i; at < size * stride; at += stride) if (records[at] > top) top = records[at]
          tops[r * parties + i] = top
          rightNeeds[i] -= top
        }
      }
      for (let i = 0; i < parties; i++) {
        leftNeeds[i] = incumbent + rightNeeds[i]
        rightNeeds[i] = leftNeeds[i] - left.records[i]
      }
      let reached = budget
      for (let r = 0; r < parts; r++) {
        const list = lists[r]
        if (list.size === 1) continue
        const isLeft = left.size <= right.size
        const half = isLeft ? left : right
        const needs = isLeft ? leftNeeds : rightNeeds
        for (let i = 0; i < parties; i++) needs[i] += tops[r * parties + i]
        const long = half.size < list.size ? list : half
        const short = long === half ? list : half
        addProduct(sources, long, short, stride, reached)
        reached = Math.min(reached, merge(sources, short.records, stride, needs, reached, most, spare))
        if (isLeft) left = spare
        else right = spare
        spare = half
      }
      return reached
    },
    meet(bound: number, budget: number): void {
      let least = Number.NEGATIVE_INFINITY
      let limit = budget
      for (let a = 0; a < left.size && left.losses[a] <= limit; a++) {
        const at = a * stride
        for (let b = 0; b < right.size && left.losses[a] + right.losses[b] <= limit; b++) {
          const bt = b * stride
          let low = left.records[at] + right.records[bt]
          let sum = low
          for (let i = 1; i < parties && low >= least; i++) {
            const surplus = left.records[at + i] + right.records[bt + i]
            sum += surplus
            if (surplus < low) low = surplus
          }
          if (low < least) continue
          if (low === least && (sum < bestSum || (sum === bestSum && !isEarlier(at, bt)))) continue
          least = low
          bestSum = sum
          for (let w = 0; w < words; w++) best[w] = left.records[at + parties + w] + right.records[bt + parties + w]
          if (bound - least < limit) limit = bound - least
        }
      }
      halves.least = least
    },
  }
  return halves
}
