import type { ClassifiedBlock } from './classify-block.js'

/**
 * The blocks that make the body, given for each the probability that it belongs there: the set whose expected F1 over
 * words is largest. Where the classifier is sure that is everything above one half; where a page leaves it unsure, more
 * is taken, since leaving out costs as much as taking too much. Nothing where no block is as likely as `LEAST`.
 *
 * @source Lipton, Elkan & Naryanaswamy 2014, Optimal thresholding of classifiers to maximize F1, section 4
 */
export function chooseParagraphs(blocks: readonly ClassifiedBlock[], likely: Float64Array): readonly number[] {
  const order = Array.from(blocks, (_, k) => k).sort((a, b) => likely[b]! - likely[a]!)
  let expected = 0
  for (let k = 0; k < blocks.length; k++) expected += weightOf(blocks[k]!) * likely[k]!
  let taken = 0
  let right = 0
  let best = 0
  let count = 0
  for (const [rank, k] of order.entries()) {
    if (likely[k]! < LEAST) break
    taken += weightOf(blocks[k]!)
    right += weightOf(blocks[k]!) * likely[k]!
    const f1 = (2 * right) / (taken + expected)
    if (f1 >= best) {
      best = f1
      count = rank + 1
    }
  }
  return order.slice(0, count).sort((a, b) => a - b)
}

const LEAST = 0.2

/** A block's part in the body: its words and the seams on its sides. */
function weightOf({ words }: ClassifiedBlock): number {
  return words + 3
}
