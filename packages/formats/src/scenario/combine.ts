import { outcomeCountOf } from './issue-options.js'
import type { AdditiveUtility, IssueAmounts, ScenarioIssue, TableUtility } from './scenario.js'
import { amountAt, utilityTable } from './utility-at.js'

/** A utility with the factor that it counts with in a sum. */
export type Weighted = { readonly weight: number; readonly utility: AdditiveUtility | TableUtility }

/** The weighted sum of some utilities; additive where all of them are, else a table. None has a cap. */
export const sumOfUtilities = (
  issues: readonly ScenarioIssue[],
  parts: readonly Weighted[],
): AdditiveUtility | TableUtility => {
  const additive = parts.flatMap(({ weight, utility }) => (utility.kind === 'additive' ? [{ weight, utility }] : []))
  if (additive.length === parts.length) {
    return {
      kind: 'additive',
      constant: additive.reduce((sum, { weight, utility }) => sum + weight * utility.constant, 0),
      amounts: issues.map((issue, j) =>
        sumOfAmounts(
          issue,
          additive.map(({ weight, utility }) => ({ weight, amounts: utility.amounts[j]! })),
        ),
      ),
    }
  }
  const values = new Float64Array(outcomeCountOf(issues))
  for (const { weight, utility } of parts)
    utilityTable(issues, utility)!.forEach((of, index) => {
      values[index]! += weight * of
    })
  return { kind: 'table', values }
}

const sumOfAmounts = (
  issue: ScenarioIssue,
  parts: readonly { readonly weight: number; readonly amounts: IssueAmounts }[],
): IssueAmounts => {
  const sumAt = (at: number) => parts.reduce((sum, { weight, amounts }) => sum + weight * amountAt(amounts, at), 0)
  if (issue.kind !== 'real') {
    const count = issue.kind === 'discrete' ? issue.options.length : issue.high - issue.low + 1
    return { kind: 'options', values: Array.from({ length: count }, (_, option) => sumAt(option)) }
  }
  const places = parts.flatMap(({ amounts }) => (amounts.kind === 'pieces' ? amounts.points.map(([at]) => at) : []))
  const distinct = [...new Set([issue.low, issue.high, ...places])].sort((a, b) => a - b)
  return { kind: 'pieces', points: distinct.map((at) => [at, sumAt(at)]) }
}
