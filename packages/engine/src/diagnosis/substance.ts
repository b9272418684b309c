import { fromQuanta } from '../preference/quantum.js'
import type { Evaluator } from './evaluator.js'
import type { Substance } from './types.js'

/**
 * The distance said in substance: "as much as moving PARTY from OPTION to OPTION on ISSUE" (design 13.6). Among all
 * moves of one issue away from outcome x that are worth something to a binding party, the one whose worth is nearest
 * to |g|; ties: file order. null where no move is worth anything.
 *
 * @param binding indices of the parties looked at
 * @param gap g in quanta
 */
export const sayInSubstance = (
  e: Evaluator,
  digits: Int32Array,
  binding: readonly number[],
  gap: number,
): Substance | null => {
  const c = e.compiled
  const { contributions } = e.numbers.table
  let best: Substance | null = null
  let nearest = Infinity
  for (const i of binding) {
    c.source.issues.forEach((issue, j) => {
      const first = i * c.options + c.space.offsets[j]
      const from = contributions[first + digits[j]]
      issue.options.forEach((option, o) => {
        const worth = contributions[first + o] - from
        const miss = Math.abs(worth - Math.abs(gap))
        if (worth <= 0 || miss >= nearest) return
        nearest = miss
        best = {
          party: c.parties[i],
          issue: issue.id,
          from: issue.options[digits[j]].id,
          to: option.id,
          worth: fromQuanta(worth),
        }
      })
    })
  }
  return best
}
