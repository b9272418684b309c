import { InvariantError } from '../invariant-error.js'
import { dominanceCounts } from '../numeric/dominance-counts.js'
import {
  evaluateInto,
  isFeasible,
  type OutcomeSpace,
  outcomeCount,
  type UtilityTable,
} from '../outcome-space/outcome-space.js'
import { Stream } from '../random/stream.js'
import { foldSums } from './partial-sums.js'

export type RationalShare =
  /** All counted. `outcomes`: the feasible ones. */
  | { readonly kind: 'exact'; readonly rational: bigint; readonly outcomes: bigint; readonly share: number }
  /**
   * Feasible outcomes among uniform draws: the share of those that are rational, and Wilson's 95 % interval around it.
   */
  | {
      readonly kind: 'estimated'
      readonly share: number
      readonly low: number
      readonly high: number
      readonly feasible: number
      readonly draws: number
    }
  /** No outcome is feasible; or, of a space too large to look through, none that was drawn. */
  | { readonly kind: 'empty'; readonly isCertain: boolean }

/** Distinct partial sums that half of the issues may have, by number of parties; and the most that are looked through. */
const SUMS = [1 << 18, 1 << 18, 1 << 16, 1 << 14]
const MANY_PARTIES = 1 << 12
const OUTCOMES = 1_000_000
const DRAWS = 100_000
/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054

/**
 * What part of the feasible outcomes is individually rational: at or above every party's reservation value, compared
 * exactly in quanta.
 *
 * Without terms and red lines outcomes are not enumerated: the distribution of partial sums is folded issue by issue over
 * each half of the issues, equal sums made one and those that cannot matter any more dropped or made alike; then pairs of
 * halves are counted by dominance. Exact while each half has no more than `sums` distinct sums (262,144 for one and two
 * parties, 65,536 for three, 16,384 for four, 4,096 for more), and fewer than 2^53 outcomes. With terms or red lines up
 * to a million outcomes are looked through. Beyond, 100,000 outcomes, or as many as `draws`
 * says, are drawn from the stream named 'rational-share'.
 *
 * @throws InvariantError where a reservation value is missing or not finite.
 * @source Wilson 1927, "Probable inference, the law of succession, and statistical inference", JASA 22
 * @example findRationalShare(space, table, Float64Array.of(5e11, 5e11))
 */
export function findRationalShare(
  space: OutcomeSpace,
  table: UtilityTable,
  reservation: Float64Array,
  options: { readonly seed?: number; readonly sums?: number; readonly draws?: number } = {},
): RationalShare {
  if (reservation.length !== space.parties || !reservation.every(Number.isFinite))
    throw new InvariantError(`invalid reservation values: ${reservation.join(', ')}`)
  if (space.terms.length === 0 && space.redLines.length === 0) {
    const sums = options.sums ?? SUMS[space.parties - 1] ?? MANY_PARTIES
    const halves = foldSums(space, table, reservation, sums)
    if (halves !== null) return exact(pairs(space.parties, halves), outcomeCount(space))
  } else if (outcomeCount(space) <= OUTCOMES) return lookThrough(space, table, reservation)
  return draw(space, table, reservation, options.seed ?? 0, options.draws ?? DRAWS)
}

function exact(rational: bigint, outcomes: bigint): RationalShare {
  return { kind: 'exact', rational, outcomes, share: Number(rational) / Number(outcomes) }
}

/** How many outcomes, one half's sums added to the other's, reach the reservation values. */
function pairs(parties: number, { one, other, wanted }: NonNullable<ReturnType<typeof foldSums>>): bigint {
  const missing = one.sums.map((sum, at) => wanted[at % parties] - sum)
  const counts = dominanceCounts(
    parties,
    { values: missing, weights: one.counts },
    { values: other.sums, weights: other.counts },
  )
  return counts.reduce((total, count, k) => total + BigInt(count) * BigInt(one.counts[k]), 0n)
}

function isRational(utilities: Float64Array, reservation: Float64Array): boolean {
  for (let i = 0; i < reservation.length; i++) if (utilities[i] < reservation[i]) return false
  return true
}

function lookThrough(space: OutcomeSpace, table: UtilityTable, reservation: Float64Array): RationalShare {
  const digits = new Int32Array(space.sizes.length)
  const utilities = new Float64Array(space.parties)
  let outcomes = 0n
  let rational = 0n
  for (;;) {
    if (isFeasible(space, digits)) {
      outcomes++
      evaluateInto(space, table, digits, utilities)
      if (isRational(utilities, reservation)) rational++
    }
    let j = digits.length - 1
    while (j >= 0 && digits[j] === space.sizes[j] - 1) digits[j--] = 0
    if (j < 0) return outcomes === 0n ? { kind: 'empty', isCertain: true } : exact(rational, outcomes)
    digits[j]++
  }
}

function draw(
  space: OutcomeSpace,
  table: UtilityTable,
  reservation: Float64Array,
  seed: number,
  draws: number,
): RationalShare {
  const stream = Stream.named(seed, 'rational-share')
  const digits = new Int32Array(space.sizes.length)
  const utilities = new Float64Array(space.parties)
  let feasible = 0
  let rational = 0
  for (let drawn = 0; drawn < draws; drawn++) {
    for (let j = 0; j < digits.length; j++) digits[j] = Math.floor(stream.next() * space.sizes[j])
    if (!isFeasible(space, digits)) continue
    feasible++
    evaluateInto(space, table, digits, utilities)
    if (isRational(utilities, reservation)) rational++
  }
  if (feasible === 0) return { kind: 'empty', isCertain: false }
  const share = rational / feasible
  const spread = (Z * Z) / feasible
  const middle = (share + spread / 2) / (1 + spread)
  const reach = (Z * Math.sqrt((share * (1 - share)) / feasible + spread / (4 * feasible))) / (1 + spread)
  return {
    kind: 'estimated',
    share,
    low: Math.max(0, middle - reach),
    high: Math.min(1, middle + reach),
    feasible,
    draws,
  }
}
