import type { DataNode } from '../data/data-node.js'
import { asMap, asName, fieldOf, onlyIssues, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { OptionLookup } from '../scenario/option-lookup.js'
import type { ScenarioIssue } from '../scenario/scenario.js'

/** `{ issuevalues: { issue: value } }` as the number of each issue's option; null for an issue that it leaves out. */
export const readBid = (
  node: DataNode,
  issues: readonly ScenarioIssue[],
  lookup: OptionLookup,
  tell: Tell,
): (number | null)[] | null => {
  const map = asMap(node, 'bid', tell)
  const values = map && requireField(map, 'issuevalues', 'a map from issues to values', tell)
  const byIssue = values && asMap(values, 'issuevalues', tell)
  if (!byIssue || !onlyIssues(byIssue, new Set(issues.map((issue) => issue.name)), 'a bid', tell)) return null
  let isBroken = false
  const bid = issues.map((issue, j) => {
    const value = fieldOf(byIssue, issue.name)
    if (value === undefined) return null
    const name = asName(value, `value of ${quoted(issue.name)}`, tell)
    const option = name === null ? undefined : lookup[j]!.get(name)
    if (option !== undefined) return option
    if (name !== null)
      tell(
        value.at,
        'ERR_SCENARIO_REFERENCE',
        `unknown value: ${quoted(name)} of ${quoted(issue.name)}`,
        'a value of the domain',
      )
    isBroken = true
    return null
  })
  return isBroken ? null : bid
}
