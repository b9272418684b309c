import { addSource, type MergeSources, makeMergeSources, merge } from './merge-lists.js'
import { decideNothing, makePartialList, type PartialList } from './partial-list.js'
import type { Relaxation } from './relaxation.js'

/** For each group, the ways to decide its issue and all below it that are still of interest. */
export interface GroupLists {
  readonly lists: readonly PartialList[]
  /**
   * Fills the lists with all that an outcome with a loss below the answer can contain. The answer is `budget`, or less
   * where a list would have passed `most` members.
   */
  fill(budget: number, most: number): number
}

export function makeGroupLists(relaxation: Relaxation, parties: number): GroupLists {
  const { graph, records, stride, active, activeStart, losses, openLosses, families } = relaxation
  const { childStart, children } = graph
  const groups = graph.cellStart.length - 1
  const lists = Array.from({ length: groups }, () => makePartialList(stride))
  const nothing = makePartialList(stride)
  decideNothing(nothing, stride)
  const anything = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY)
  const cellSources = makeMergeSources()
  const productSources = makeMergeSources()
  // Cells of one family open the same children, whose product is made once a round.
  const products = Array.from(families, () => makePartialList(stride))
  const scratch = [makePartialList(stride), makePartialList(stride)]
  const productRounds = new Int32Array(families.length)
  let round = 0
  let omitted = 0

  /** All sums of one of `a` and one of `b`, into `out`. */
  function multiply(a: PartialList, b: PartialList, budget: number, most: number, out: PartialList): PartialList {
    addProduct(productSources, a, b, stride, budget)
    omitted = Math.min(omitted, merge(productSources, b.records, stride, anything, budget, most, out))
    return out
  }

  /** Every way to decide all that cell k opens. */
  function below(k: number, budget: number, most: number): PartialList {
    const from = childStart[k]
    const last = childStart[k + 1] - 1
    if (last < from) return nothing
    if (last === from) return lists[children[from]]
    const family = families[k]
    if (productRounds[family] !== round) {
      let product = lists[children[from]]
      for (let c = from + 1; c < last; c++)
        product = multiply(product, lists[children[c]], budget, most, scratch[c & 1])
      multiply(product, lists[children[last]], budget, most, products[family])
      productRounds[family] = round
    }
    return products[family]
  }

  return {
    lists,
    fill(budget, most) {
      let left = budget
      round++
      for (let g = 0; g < groups; g++) {
        const room = left - openLosses[g]
        lists[g].size = 0
        if (room < 0) continue
        cellSources.size = 0
        omitted = room
        for (let a = activeStart[g]; a < activeStart[g + 1]; a++) {
          const k = active[a]
          if (losses[k] <= room) addSource(cellSources, below(k, room, most), k * stride, losses[k], room)
        }
        omitted = Math.min(omitted, merge(cellSources, records, stride, anything, room, most, lists[g]))
        left -= room - omitted
      }
      return left
    },
  }
}

/** Fills `sources` so that merging them with the records of `b` gives all sums of one of `a` and one of `b`. */
export function addProduct(
  sources: MergeSources,
  a: PartialList,
  b: PartialList,
  stride: number,
  budget: number,
): void {
  sources.size = 0
  for (let p = 0; p < b.size; p++) addSource(sources, a, p * stride, b.losses[p], budget)
}
