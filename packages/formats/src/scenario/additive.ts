import type { AdditiveUtility, IssueAmounts } from './scenario.js'

/** The smallest and the largest amount that an issue can add. */
export const rangeOfAmounts = (amounts: IssueAmounts): readonly [low: number, high: number] => {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  const count = amounts.kind === 'options' ? amounts.values.length : amounts.points.length
  for (let k = 0; k < count; k++) {
    const amount = amounts.kind === 'options' ? amounts.values[k]! : amounts.points[k]![1]
    low = Math.min(low, amount)
    high = Math.max(high, amount)
  }
  return [low, high]
}

/** The largest sum over all outcomes, the cap left aside. */
export const largestSum = (utility: AdditiveUtility): number =>
  utility.amounts.reduce((sum, amounts) => sum + rangeOfAmounts(amounts)[1], utility.constant)

/** The smallest sum over all outcomes. */
export const smallestSum = (utility: AdditiveUtility): number =>
  utility.amounts.reduce((sum, amounts) => sum + rangeOfAmounts(amounts)[0], utility.constant)
