import { evaluateInto, type OutcomeSpace, type UtilityTable } from '../outcome-space/outcome-space.js'

/** So many searches of one table are remembered, the latest. Measured on 12 parties: 8 to 64 alike, 32 the best. */
const REMEMBERED = 32

/**
 * What searches of one table, the anchor, have found, and what follows from it for other reservation values and for
 * tables that differ from it. Let g(U, R) = min over x of max_i (R_i − U_i(x)) be known as g_k at (U, R^k), attained at
 * x_k. Then for a table U' with U'_i(x) <= U_i(x) + d_i for all x
 *
 *     g(U', R) >= g_k − max_i (R^k_i − R_i + d_i)        (no R_i − U'_i is smaller than R^k_i − U_i by more than that)
 *     g(U', R) <= max_i (R_i − U'_i(x_k)).
 *
 * Where the largest lower bound meets the smallest upper one, g is known without a search, to the quantum: a change of
 * somebody who does not hold the closest package back, most often. All in quanta, whole numbers, so exact.
 */
export type KnownDistances = {
  /** A copy of the anchor. */
  readonly table: UtilityTable
  /** g(U', R) of the last `bound` lies within these, in quanta; infinite where nothing is known. */
  readonly lower: number
  readonly upper: number
  /** Whether the table of the last `bound` may differ from the anchor. */
  readonly differs: boolean
  /** Takes an anchor, and forgets what was known of the one before. */
  anchor(table: UtilityTable): void
  /** Forgets what was known of the anchor, and that there was one. */
  forget(): void
  /** The anchor's g at these reservation values, an outcome that attains it, and what that is worth. */
  learn(reservation: Float64Array, gap: number, digits: Int32Array, utilities: Float64Array): void
  /** Fills `lower` and `upper`; cost: parties × issues an outcome that is remembered, and the table if there is one. */
  bound(table: UtilityTable | null, reservation: Float64Array): void
}

export const makeKnownDistances = (space: OutcomeSpace): KnownDistances => {
  const { parties, sizes, offsets } = space
  const issues = sizes.length
  const width = offsets[issues]
  const table = { contributions: new Float64Array(parties * width), terms: new Float64Array(space.terms.length) }
  const reservations = new Float64Array(REMEMBERED * parties)
  const utilities = new Float64Array(REMEMBERED * parties)
  const digits = new Int32Array(REMEMBERED * issues)
  const gaps = new Float64Array(REMEMBERED)
  const growth = new Float64Array(parties)
  const now = new Float64Array(parties)
  let learned = 0

  /** d_i: for each issue the option that gained most, for each term what it gained. Whether anything differs at all. */
  const compare = (other: UtilityTable): boolean => {
    let isSame = true
    for (let i = 0; i < parties; i++) {
      let sum = 0
      for (let j = 0; j < issues; j++) {
        let most = -Infinity
        for (let k = i * width + offsets[j]; k < i * width + offsets[j + 1]; k++) {
          const gain = other.contributions[k] - table.contributions[k]
          if (gain > most) most = gain
          if (gain !== 0) isSame = false
        }
        sum += most
      }
      growth[i] = sum
    }
    for (let t = 0; t < table.terms.length; t++) {
      const gain = other.terms[t] - table.terms[t]
      if (gain > 0) growth[space.terms[t].party] += gain
      if (gain !== 0) isSame = false
    }
    return !isSame
  }

  const known = {
    table,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    differs: true,
    anchor(taken: UtilityTable) {
      table.contributions.set(taken.contributions)
      table.terms.set(taken.terms)
      learned = 0
    },
    forget() {
      learned = 0
    },
    learn(reservation: Float64Array, gap: number, at: Int32Array, worth: Float64Array) {
      const k = learned++ % REMEMBERED
      gaps[k] = gap
      reservations.set(reservation, k * parties)
      digits.set(at, k * issues)
      utilities.set(worth, k * parties)
    },
    bound(other: UtilityTable | null, reservation: Float64Array) {
      let lower = Number.NEGATIVE_INFINITY
      let upper = Number.POSITIVE_INFINITY
      const size = Math.min(learned, REMEMBERED)
      const differs = other !== null && (size === 0 || compare(other))
      for (let k = 0; k < size && lower < upper; k++) {
        const at = k * parties
        let fall = Number.NEGATIVE_INFINITY
        for (let i = 0; i < parties; i++) {
          const less = reservations[at + i] - reservation[i] + (differs ? growth[i] : 0)
          if (less > fall) fall = less
        }
        if (gaps[k] - fall > lower) lower = gaps[k] - fall
        if (differs) evaluateInto(space, other, digits.subarray(k * issues, (k + 1) * issues), now)
        let gap = Number.NEGATIVE_INFINITY
        for (let i = 0; i < parties; i++) {
          const short = reservation[i] - (differs ? now[i] : utilities[at + i])
          if (short > gap) gap = short
        }
        if (gap < upper) upper = gap
      }
      known.lower = lower
      known.upper = upper
      known.differs = differs
    },
  }
  return known
}
