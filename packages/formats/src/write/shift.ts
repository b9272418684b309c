import { largestSum, rangeOfAmounts, smallestSum } from '../scenario/additive.js'
import type { AdditiveUtility } from '../scenario/scenario.js'

/**
 * What to add to each issue's amounts so that the constant is gone and every issue's largest amount is the same part of
 * the largest sum: the utilities stay as they are.
 */
export const shiftsToEqualBest = (utility: AdditiveUtility): readonly number[] => {
  const part = largestSum(utility) / utility.amounts.length
  return utility.amounts.map((amounts) => part - rangeOfAmounts(amounts)[1])
}

/** The same, so that every issue's smallest amount is an equal part of the smallest sum. */
export const shiftsToEqualWorst = (utility: AdditiveUtility): readonly number[] => {
  const part = smallestSum(utility) / utility.amounts.length
  return utility.amounts.map((amounts) => part - rangeOfAmounts(amounts)[0])
}
