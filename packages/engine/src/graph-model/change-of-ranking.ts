import type { WaysBack } from './ways-back.js'

/**
 * The smallest change of one decision maker's ranking that makes a state stable for it, or unsettles it. `pairs` counts the
 * pairs of states whose order changes; in a ranking without ties that is the number of swaps of neighbours.
 */
export type RankingChange = {
  readonly pairs: number
  /** The rank that the state must reach (to settle it), or below which it must fall (to unsettle it). */
  readonly level: number
}

/**
 * The least lift that makes a state stable: it must rank as high as `level`, the largest over moves of the smallest over
 * their sets of the highest rank in a set. Nothing is changed where it is stable already (0 pairs).
 *
 * Exact: let u, now above the state s, have to be no better than s. For each z with s <= z <= u not both of the pairs
 * (s, z) and (z, u) can keep their order, and these pairs differ from z to z; lifting s to u's rank changes just one each.
 *
 * @param ranks of the decision maker by state
 */
export const liftToSettle = (ways: readonly WaysBack[], state: number, ranks: Int32Array): RankingChange => {
  let level = ranks[state]
  for (const { sets } of ways) {
    let least = Number.POSITIVE_INFINITY
    for (const set of sets) least = Math.min(least, highest(set, state, ranks))
    level = Math.max(level, least)
  }
  return { pairs: level === ranks[state] ? 0 : countBetween(ranks, state, ranks[state], level), level }
}

/**
 * The least fall that makes a state unstable: below `level`, the largest over moves of the smallest over their sets of the
 * highest rank in a set. null: no ranking does, since every move leads back to the state. 0 pairs: it is not stable now.
 * Exact, by the argument of `liftToSettle` turned about.
 */
export const fallToUnsettle = (ways: readonly WaysBack[], state: number, ranks: Int32Array): RankingChange | null => {
  let level = 0
  for (const { sets } of ways) {
    let least = Number.POSITIVE_INFINITY
    for (const set of sets) least = Math.min(least, highest(set, state, ranks))
    level = Math.max(level, least)
  }
  return level === 0 ? null : { pairs: countBetween(ranks, state, level, ranks[state]), level }
}

/** The highest rank of a set's states but the one in question, which never is better than itself; 0: no other. */
const highest = (set: readonly number[], state: number, ranks: Int32Array): number => {
  let most = 0
  for (const x of set) if (x !== state && ranks[x] > most) most = ranks[x]
  return most
}

const countBetween = (ranks: Int32Array, state: number, low: number, high: number): number => {
  let count = 0
  for (let x = 0; x < ranks.length; x++) if (x !== state && ranks[x] >= low && ranks[x] <= high) count++
  return count
}
