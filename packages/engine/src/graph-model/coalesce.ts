import type { Condition } from '@parley/model'
import { columnsOf, isSet, placesWhere } from './truth.js'

/** Which combinations are one state: `stateOf` by combination, and the least combination of each state, ascending. */
export type Coalesced = { readonly stateOf: Int32Array; readonly leasts: Int32Array }

/**
 * Makes one state of the combinations that a condition holds in, for each condition; where two conditions share a
 * combination, all of both are one. null where no two combinations fall together.
 */
export const coalesce = (conditions: readonly Condition[], options: number, numbers: Int32Array): Coalesced | null => {
  if (conditions.length === 0) return null
  const columns = columnsOf(options, numbers)
  const leastOf = Int32Array.from(numbers, (_, c) => c)
  const find = (c: number): number => {
    let root = c
    while (leastOf[root] !== root) root = leastOf[root]
    leastOf[c] = root
    return root
  }
  for (const condition of conditions) {
    const places = placesWhere(condition, columns)
    let first = -1
    for (let c = 0; c < numbers.length; c++) {
      if (!isSet(places, c)) continue
      if (first < 0) first = find(c)
      else {
        const other = find(c)
        leastOf[Math.max(first, other)] = Math.min(first, other)
        first = Math.min(first, other)
      }
    }
  }
  const stateOf = new Int32Array(numbers.length)
  const leasts: number[] = []
  for (let c = 0; c < numbers.length; c++) {
    const root = find(c)
    if (root === c) leasts.push(c)
    stateOf[c] = root === c ? leasts.length - 1 : stateOf[root]
  }
  return leasts.length === numbers.length ? null : { stateOf, leasts: Int32Array.from(leasts) }
}
