import { FLOAT, isClose } from '../numeric/tolerance.js'
import type { LeverSet } from './cheapest-set.js'

/** What is left to spend on a search; it stops where that is nothing. */
export type Budget = { left: number }

/**
 * The cheapest set that has a member of every cut; ties: fewer members, then the order of the file. null where some cut
 * is empty; undefined where the budget ran out before that was known. `costs`: of all members, none negative.
 *
 * Branches on the cut with the fewest members left, and drops what cuts without a common member already make too dear.
 * Cost: exponential in the number of cuts at worst; one of the budget for each step, which looks at every cut.
 */
export const findHittingSet = (
  costs: Float64Array,
  cuts: readonly Int32Array[],
  budget: Budget,
): LeverSet | null | undefined => {
  const n = costs.length
  const on = new Uint8Array(n)
  const banned = new Uint8Array(n)
  /** Members of the cuts counted at a step: the step's own mark, so that none need be wiped. */
  const counted = new Int32Array(n)
  let step = 0
  let best: LeverSet | null = null

  const visit = (cost: number, size: number): void => {
    if (--budget.left < 0) return
    step++
    let branch: Int32Array | null = null
    let fewest = n + 1
    let more = 0
    let moreMembers = 0
    for (const cut of cuts) {
      let isHit = false
      let isApart = true
      let free = 0
      let least = Infinity
      for (let k = 0; k < cut.length && !isHit; k++) {
        const member = cut[k]
        if (on[member] === 1) isHit = true
        else if (banned[member] === 0) {
          free++
          if (costs[member] < least) least = costs[member]
          if (counted[member] === step) isApart = false
        }
      }
      if (isHit) continue
      if (free === 0) return
      if (free < fewest) {
        fewest = free
        branch = cut
      }
      if (!isApart) continue
      more += least
      moreMembers++
      for (let k = 0; k < cut.length; k++) counted[cut[k]] = step
    }
    if (best !== null) {
      const bound = cost + more
      if (isClose(bound, best.cost, FLOAT) ? size + moreMembers > best.levers.length : bound > best.cost) return
    }
    if (branch === null) {
      const found = { levers: [...on.keys()].filter((member) => on[member] === 1), cost }
      if (best === null || isBefore(found, best)) best = found
      return
    }
    const members = [...branch].filter((member) => banned[member] === 0)
    members.sort((a, b) => costs[a] - costs[b] || a - b)
    for (const member of members) {
      on[member] = 1
      visit(cost + costs[member], size + 1)
      on[member] = 0
      // Sets with this member have been looked at.
      banned[member] = 1
    }
    for (const member of members) banned[member] = 0
  }
  visit(0, 0)
  return budget.left < 0 ? undefined : best
}

/** Cheaper; else fewer members; else the first differing member comes earlier. */
const isBefore = (a: LeverSet, b: LeverSet): boolean => {
  if (!isClose(a.cost, b.cost, FLOAT)) return a.cost < b.cost
  if (a.levers.length !== b.levers.length) return a.levers.length < b.levers.length
  const k = a.levers.findIndex((lever, place) => lever !== b.levers[place])
  return k >= 0 && a.levers[k] < b.levers[k]
}
