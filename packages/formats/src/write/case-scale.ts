import { SCENARIO_LIMITS } from '../limits.js'
import { largestSum, rangeOfAmounts, smallestSum } from '../scenario/additive.js'
import { outcomeCountOf } from '../scenario/issue-options.js'
import type { Scenario } from '../scenario/scenario.js'
import { outcomeAt, utilityTable } from '../scenario/utility-at.js'
import { type AdditiveParty, ROUNDING } from './written.js'

/** Outcomes that are cut off, each of which becomes an interaction. */
export const MOST_CUTS = 500

/**
 * A party's preferences on its own scale, u' = (u − worst)/(best − worst), where worst and best are the smallest and the
 * largest sum: as weights that add up to 1 and option values from 0 to 1.
 */
export type CaseScale = {
  readonly worst: number
  readonly best: number
  readonly weights: readonly number[]
  readonly values: readonly (readonly number[])[]
  /** The reservation value on that scale, not below 0; above 1 no outcome is worth it. */
  readonly statusQuo: number
  /** What is taken off each outcome whose sum is cut off; null where they are more than `MOST_CUTS`. */
  readonly cuts: readonly Cut[] | null
}

export type Cut = { readonly options: readonly number[]; readonly adds: number }

export const caseScaleOf = (scenario: Scenario, party: AdditiveParty): CaseScale => {
  const { utility, reservation } = party
  const ranges = utility.amounts.map(rangeOfAmounts)
  const worst = smallestSum(utility)
  const spread = ranges.reduce((sum, [low, high]) => sum + (high - low), 0)
  const weights = ranges.map(([low, high]) => (spread > 0 ? (high - low) / spread : 1 / ranges.length))
  const values = utility.amounts.map((amounts, j) => {
    const [low, high] = ranges[j]!
    if (amounts.kind !== 'options') return []
    return amounts.values.map((amount) => (high > low ? (amount - low) / (high - low) : 0))
  })
  const above = (reservation ?? worst) - worst
  const share = spread > 0 ? above / spread : above > 0 ? Number.POSITIVE_INFINITY : 0
  const statusQuo = Math.abs(share - 1) <= ROUNDING ? 1 : Math.max(0, share)
  return { worst, best: largestSum(utility), weights, values, statusQuo, cuts: cutsOf(scenario, party, spread) }
}

const cutsOf = ({ issues }: Scenario, { utility }: AdditiveParty, spread: number): readonly Cut[] | null => {
  const { cap, ...sum } = utility
  if (cap === undefined || largestSum(utility) <= cap + ROUNDING) return []
  if (outcomeCountOf(issues) > SCENARIO_LIMITS.tableOutcomes) return null
  const cuts: Cut[] = []
  utilityTable(issues, sum)!.forEach((worth, index) => {
    if (worth > cap && cuts.length <= MOST_CUTS)
      cuts.push({ options: outcomeAt(issues, index), adds: (cap - worth) / spread })
  })
  return cuts.length > MOST_CUTS ? null : cuts
}
