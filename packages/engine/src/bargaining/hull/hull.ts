import type { FrontierPoints } from '../../frontier/frontier.js'
import { NO_AGREEMENT_ZONE, type NoAgreementZone, requireReservation } from '../rational.js'
import type { FoundLotteries } from './lottery.js'
import { makeHullOfMany } from './of-many.js'
import { makeHullOfTwo } from './of-two.js'

/**
 * The individually rational part of a frontier's convex hull: the lotteries whose expected utility is at or above every
 * party's reservation value. Points below it may take part: two that are each too little for somebody can make a
 * lottery that is enough for all.
 */
export interface RationalHull {
  /** For each party its largest expected utility there, in quanta. */
  ideal(): Float64Array
  /** The largest least of weight × gain; of such lotteries one with the largest sum. A party of weight 0 is only kept rational. */
  balance(weights: Float64Array): FoundLotteries
  /** As `balance` with every weight 1, then as much as can be for the next-least, and so on. */
  leximin(): FoundLotteries
  /** The largest sum of weight × utility. */
  total(weights: Float64Array): FoundLotteries
  /** The largest product of gains, of a hull where every party can gain; `weights` as for the equal shares. */
  product(weights: Float64Array): FoundLotteries
}

/** Reservation values are checked as everywhere; the answer without any rational lottery is one of its own kind. */
export function makeRationalHull(frontier: FrontierPoints, reservation: Float64Array): RationalHull | NoAgreementZone {
  requireReservation(frontier, reservation)
  const hull = frontier.parties === 2 ? makeHullOfTwo(frontier, reservation) : makeHullOfMany(frontier, reservation)
  return hull ?? NO_AGREEMENT_ZONE
}

/** 1 / (b_i − r_i) for each party, 0 for one that can gain nothing; and whether every party can gain. */
export function shareWeights(hull: RationalHull, reservation: Float64Array) {
  const ideal = hull.ideal()
  const weights = ideal.map((most, i) => (most > reservation[i] ? 1 / (most - reservation[i]) : 0))
  return { weights, canAllGain: weights.every((weight) => weight > 0) }
}
