import { findMeasuredImprovements, type Swap } from '../bargaining/improve.js'
import { findPostSettlement } from '../bargaining/post-settlement.js'
import type { RationalShare } from '../bargaining/rational-share.js'
import { findDominatingShare } from '../bargaining/share-above.js'
import type { BoundedFrontier, FoundFrontier } from '../frontier/frontier.js'
import { type MeasuredSpace, measureInto } from '../outcome-space/measured-space.js'
import { isFeasible } from '../outcome-space/outcome-space.js'
import type { ReferencePoint } from './describe-points.js'
import type { NamedOutcome } from './types.js'

/** How many outcomes there are of a kind: counted, a decimal string from 2^53 on, or estimated from uniform draws. */
export type OutcomeTally =
  | { readonly kind: 'exact'; readonly count: number | string; readonly share: number }
  /** A share of the feasible outcomes, with Wilson's 95 % interval. */
  | {
      readonly kind: 'estimated'
      readonly share: number
      readonly low: number
      readonly high: number
      readonly draws: number
    }

/** A change of one issue; `gains` in the order of `parties`, negative where a party loses. */
export type DescribedSwap = {
  readonly issue: string
  readonly from: string
  readonly to: string
  readonly gains: readonly number[]
}

/** Two changes that go together. */
export type DescribedTrade = {
  readonly swaps: readonly [DescribedSwap, DescribedSwap]
  readonly gains: readonly number[]
}

/** A frontier point that everybody prefers to the standing package, or minds no less. */
export type GainPoint = ReferencePoint & {
  readonly gains: readonly number[]
  /** At or above every party's reservation value. */
  readonly rational: boolean
}

/** What can be made of a standing package without loss to anybody. Utilities in the order of `parties`. */
export type ImprovementsAnswer = {
  readonly kind: 'improvements'
  readonly parties: readonly string[]
  readonly reservation: readonly number[]
  readonly standing: ReferencePoint & { readonly feasible: boolean; readonly rational: boolean }
  /** No outcome dominates it; null where a thinned frontier and a count from draws cannot tell. */
  readonly efficient: boolean | null
  /** Every outcome that is worse for no party and better for one. */
  readonly improvements: OutcomeTally
  /** Those of them on the frontier, best for the first party first. */
  readonly onFrontier: readonly GainPoint[]
  /** Changes of one issue that are worse for no party and better for one, best first. */
  readonly swaps: readonly DescribedSwap[]
  /** The best trades of two issues, best first, and how many there are; null: too many pairs to look through. */
  readonly trades: readonly DescribedTrade[]
  readonly tradeCount: number | null
  /** Of `onFrontier` those with the largest product of gains, and those with the largest least gain, then next-least. */
  readonly postSettlement: { readonly nash: readonly GainPoint[]; readonly leximin: readonly GainPoint[] }
  /** Whether the frontier is exact; if not, within `epsilon` for every party. */
  readonly exact: boolean
  readonly epsilon: number
}

/** Names for what an answer is about. */
export type SpaceNames = {
  readonly parties: readonly string[]
  issue(issue: number): string
  option(issue: number, option: number): string
  outcome(digits: ArrayLike<number>): NamedOutcome
  /** A utility from quanta to the unit it is told in. */
  unit(quanta: number): number
}

/** Pairs of swaps that are looked through for trades. */
const MOST_PAIRS = 50_000_000

/**
 * Everything that improves a standing package, in words: how many outcomes dominate it, those of them on the frontier,
 * the best swaps of one issue, trades of two, and the post-settlement moves. `frontier`: of the same space; `digits`: the
 * package; `reservation`: in quanta, finite. Cost: frontier points × parties, the square of the options, and a count of
 * outcomes (see `findDominatingShare`).
 *
 * @throws InvariantError where an option does not exist or a reservation value is not finite.
 * @example describeImprovements(measured, frontier, reservation, Int32Array.of(0, 1), names)
 */
export const describeImprovements = (
  measured: MeasuredSpace,
  frontier: FoundFrontier | BoundedFrontier,
  reservation: Float64Array,
  digits: ArrayLike<number>,
  names: SpaceNames,
): ImprovementsAnswer => {
  const { space } = measured
  const { parties } = frontier
  const options = space.offsets[space.sizes.length]
  const isLarge = (options * options) / 2 > MOST_PAIRS
  const found = findMeasuredImprovements(measured, digits, isLarge ? { trades: 0 } : {})
  const standing = new Float64Array(parties)
  measureInto(measured, digits, standing)
  const units = (quanta: ArrayLike<number>) => Array.from(quanta, names.unit)
  const swapOf = ({ issue, option, gains }: Swap): DescribedSwap => ({
    issue: names.issue(issue),
    from: names.option(issue, digits[issue]),
    to: names.option(issue, option),
    gains: units(gains),
  })
  const settlement = findPostSettlement(frontier, standing)
  const points = settlement.kind === 'found' ? settlement.points : []
  const byPoint = new Map(
    points.map((k): [number, GainPoint] => {
      const utilities = frontier.utilities.subarray(k * parties, (k + 1) * parties)
      return [
        k,
        {
          utilities: units(utilities),
          outcome: names.outcome(frontier.witness(k)),
          gains: units(utilities.map((u, i) => u - standing[i])),
          rational: utilities.every((u, i) => u >= reservation[i]),
        },
      ]
    }),
  )
  const gainPoints = (of: readonly number[]) => of.map((k) => byPoint.get(k)!)
  const improvements = tallyOf(findDominatingShare(measured, standing))
  return {
    kind: 'improvements',
    parties: names.parties,
    reservation: units(reservation),
    standing: {
      outcome: names.outcome(digits),
      utilities: units(standing),
      feasible: isFeasible(space, digits),
      rational: standing.every((u, i) => u >= reservation[i]),
    },
    efficient: isEfficient(improvements, points.length, frontier.epsilon === 0),
    improvements,
    onFrontier: gainPoints(points),
    swaps: found.swaps.map(swapOf),
    trades: found.trades.map(({ swaps: [one, other], gains }) => ({
      swaps: [swapOf(one), swapOf(other)],
      gains: units(gains),
    })),
    tradeCount: found.tradeCount,
    postSettlement:
      settlement.kind === 'found'
        ? { nash: gainPoints(settlement.nash), leximin: gainPoints(settlement.leximin) }
        : { nash: [], leximin: [] },
    exact: frontier.epsilon === 0,
    epsilon: names.unit(frontier.epsilon),
  }
}

const isEfficient = (improvements: OutcomeTally, points: number, isExact: boolean): boolean | null => {
  if (points > 0) return false
  if (isExact) return true
  return improvements.kind === 'exact' ? improvements.share === 0 : null
}

/** A share as it is told. Where no outcome was feasible among many draws nothing was found, which is an estimate of 0. */
export const tallyOf = (share: RationalShare): OutcomeTally => {
  if (share.kind === 'exact') {
    const { rational } = share
    const count = rational <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(rational) : String(rational)
    return { kind: 'exact', count, share: share.share }
  }
  if (share.kind === 'empty')
    return share.isCertain
      ? { kind: 'exact', count: 0, share: 0 }
      : { kind: 'estimated', share: 0, low: 0, high: 1, draws: 0 }
  const { low, high, draws } = share
  return { kind: 'estimated', share: share.share, low, high, draws }
}
