import { optionCount, outcomeCountOf } from './issue-options.js'
import type { IssueAmounts, Scenario, ScenarioIssue, ScenarioUtility } from './scenario.js'

/**
 * A party's utility at an outcome. `digits`: for each issue the number of its option, for a real issue the number itself.
 * null for a ranking: it has no utilities.
 */
export const utilityAt = (
  issues: readonly ScenarioIssue[],
  utility: ScenarioUtility,
  digits: readonly number[],
): number | null => {
  if (utility.kind === 'ranking') return null
  if (utility.kind === 'table') {
    const index = issues.reduce((sum, issue, j) => sum * optionCount(issue) + digits[j]!, 0)
    return utility.values[index]!
  }
  const sum = utility.amounts.reduce((total, amounts, j) => total + amountAt(amounts, digits[j]!), utility.constant)
  return utility.cap === undefined ? sum : Math.min(utility.cap, sum)
}

/** What an issue adds at one option, or at one number of a real issue. */
export const amountAt = (amounts: IssueAmounts, at: number): number => {
  if (amounts.kind === 'options') return amounts.values[at]!
  const { points } = amounts
  const next = points.findIndex(([x]) => x >= at)
  if (next === 0) return points[0]![1]
  if (next < 0) return points.at(-1)![1]
  const [x0, y0] = points[next - 1]!
  const [x1, y1] = points[next]!
  return at === x1 ? y1 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0)
}

/** A party's utility at every outcome, by OutcomeIndex; null for a ranking. Cost: the outcomes, not times the issues. */
export const utilityTable = (issues: readonly ScenarioIssue[], utility: ScenarioUtility): Float64Array | null => {
  if (utility.kind === 'ranking') return null
  if (utility.kind === 'table') return utility.values
  let sums = Float64Array.of(utility.constant)
  utility.amounts.forEach((amounts, j) => {
    const count = optionCount(issues[j]!)
    const next = new Float64Array(sums.length * count)
    for (let option = 0; option < count; option++) {
      const amount = amountAt(amounts, option)
      for (let k = 0; k < sums.length; k++) next[k * count + option] = sums[k]! + amount
    }
    sums = next
  })
  const { cap } = utility
  return cap === undefined ? sums : sums.map((sum) => Math.min(cap, sum))
}

/** Calls `visit` with every outcome in the order of its OutcomeIndex; the array is the same one each time. */
export const forEachOutcome = (
  { issues }: Pick<Scenario, 'issues'>,
  visit: (digits: readonly number[], index: number) => void,
): void => {
  const sizes = issues.map(optionCount)
  const digits = sizes.map(() => 0)
  const count = outcomeCountOf(issues)
  for (let index = 0; index < count; index++) {
    visit(digits, index)
    for (let j = sizes.length - 1; j >= 0 && ++digits[j]! === sizes[j]; j--) digits[j] = 0
  }
}

/** The option numbers of the outcome with an OutcomeIndex. */
export const outcomeAt = (issues: readonly ScenarioIssue[], index: number): number[] => {
  const digits: number[] = []
  let rest = index
  for (const issue of issues.toReversed()) {
    digits.unshift(rest % optionCount(issue))
    rest = Math.floor(rest / optionCount(issue))
  }
  return digits
}
