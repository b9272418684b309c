import { InvariantError } from '../invariant-error.js'
import { addsUp, type MeasuredSpace, measureInto } from '../outcome-space/measured-space.js'
import { isFeasible, type OutcomeSpace, type UtilityTable } from '../outcome-space/outcome-space.js'

/** Another option on one issue of a standing package. */
export interface Swap {
  readonly issue: number
  readonly option: number
  /** What each party gains by it alone, in quanta; negative where it loses. */
  readonly gains: Float64Array
}

/** Two swaps, each of which costs somebody, that leave nobody worse together. */
export interface Trade {
  readonly swaps: readonly [Swap, Swap]
  /** What each party gains by both together, in quanta; with interactions not the sum of the two. */
  readonly gains: Float64Array
}

export interface Improvements {
  /** Each party's utility at the standing package, in quanta; and whether no red line matches it. */
  readonly utilities: Float64Array
  readonly isFeasible: boolean
  /** Every swap after which nobody is worse and somebody is better, best first. */
  readonly swaps: readonly Swap[]
  /** The best trades, best first, and how many there are; null: they were not looked for (`trades: 0`). */
  readonly trades: readonly Trade[]
  readonly tradeCount: number | null
}

const TRADES = 20

/**
 * What can be improved about a standing package by changing one issue or two: Pareto-improving swaps, and trades in which
 * each swap raises one party and lowers another, nobody is worse by both together and at least two parties are better
 * (logrolling). Only feasible outcomes. Best first: the largest least gain, then the largest sum of gains, then the order
 * of issues and options. Everything is compared exactly, in quanta.
 *
 * `digits`: the package's option on every issue; `trades`: how many trades to give, 20 without it, 0 to look for none. A package without any
 * swap or trade can still be dominated, by changes of three issues or more: see `findPostSettlement`. Cost: the square of
 * the number of options over all issues, times parties; with interactions also times issues + terms.
 *
 * @throws InvariantError where an option does not exist.
 * @source Raiffa 1982, "The Art and Science of Negotiation", chapters 10 and 11; logrolling: Pruitt 1981, "Negotiation
 * Behavior", chapter 5
 * @example findImprovements(space, table, Int32Array.of(0, 2)).trades
 */
export function findImprovements(
  space: OutcomeSpace,
  table: UtilityTable,
  digits: ArrayLike<number>,
  options: { readonly trades?: number } = {},
): Improvements {
  return findMeasuredImprovements({ kind: 'additive', space, table, caps: null }, digits, options)
}

/** The same where utilities are held in another way: cut off above, or as a table of all outcomes. */
export function findMeasuredImprovements(
  measured: MeasuredSpace,
  digits: ArrayLike<number>,
  options: { readonly trades?: number } = {},
): Improvements {
  const { space } = measured
  const { parties, sizes } = space
  if (digits.length !== sizes.length || !sizes.every((size, j) => digits[j] >= 0 && digits[j] < size))
    throw new InvariantError(`unknown outcome: ${Array.from(digits).join()}`)
  const most = options.trades ?? TRADES
  const standing = new Float64Array(parties)
  const changed = Int32Array.from(digits)
  measureInto(measured, changed, standing)
  const gainsNow = (): Float64Array => {
    const gains = new Float64Array(parties)
    measureInto(measured, changed, gains)
    for (let i = 0; i < parties; i++) gains[i] -= standing[i]
    return gains
  }

  const swaps: Swap[] = []
  /** Swaps that cost one party and help another, whether or not they are feasible by themselves. */
  const exchanges: Swap[] = []
  for (let issue = 0; issue < sizes.length; issue++) {
    for (let option = 0; option < sizes[issue]; option++) {
      if (option === digits[issue]) continue
      changed[issue] = option
      const gains = gainsNow()
      const least = gains.reduce((a, b) => Math.min(a, b))
      const largest = gains.reduce((a, b) => Math.max(a, b))
      if (least >= 0 && largest > 0 && isFeasible(space, changed)) swaps.push({ issue, option, gains })
      if (least < 0 && largest > 0) exchanges.push({ issue, option, gains })
    }
    changed[issue] = digits[issue]
  }

  const trades: Trade[] = []
  let tradeCount = 0
  const sum = new Float64Array(parties)
  const isSum = addsUp(measured)
  for (let a = 0; a < exchanges.length && most > 0; a++) {
    const one = exchanges[a]
    changed[one.issue] = one.option
    for (let b = a + 1; b < exchanges.length; b++) {
      const other = exchanges[b]
      if (other.issue === one.issue) continue
      changed[other.issue] = other.option
      if (isSum) for (let i = 0; i < parties; i++) sum[i] = one.gains[i] + other.gains[i]
      else sum.set(gainsNow())
      if (isWorthwhile(sum) && isFeasible(space, changed)) {
        tradeCount++
        insert(trades, { swaps: [one, other], gains: sum.slice() }, most)
      }
      changed[other.issue] = digits[other.issue]
    }
    changed[one.issue] = digits[one.issue]
  }
  return {
    utilities: standing,
    isFeasible: isFeasible(space, digits),
    swaps: swaps.sort((a, b) => compare(a.gains, b.gains)),
    trades,
    tradeCount: most > 0 ? tradeCount : null,
  }
}

/** Nobody is worse, and at least two parties are better. */
function isWorthwhile(gains: Float64Array): boolean {
  let better = 0
  for (let i = 0; i < gains.length; i++) {
    if (gains[i] < 0) return false
    if (gains[i] > 0) better++
  }
  return better > 1
}

/** Below 0 where `a` is better: its least gain, then its sum. */
function compare(a: Float64Array, b: Float64Array): number {
  let leastA = Number.POSITIVE_INFINITY
  let leastB = Number.POSITIVE_INFINITY
  let lead = 0
  for (let i = 0; i < a.length; i++) {
    leastA = Math.min(leastA, a[i])
    leastB = Math.min(leastB, b[i])
    lead += b[i] - a[i]
  }
  return leastB - leastA || lead
}

/** Keeps the best `most`, equal ones in the order in which they came. */
function insert(trades: Trade[], trade: Trade, most: number): void {
  let at = trades.length
  while (at > 0 && compare(trade.gains, trades[at - 1].gains) < 0) at--
  if (at >= most) return
  trades.splice(at, 0, trade)
  if (trades.length > most) trades.pop()
}
