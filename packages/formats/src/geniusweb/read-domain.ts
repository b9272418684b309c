import type { DataNode } from '../data/data-node.js'
import { asList, asMap, asName, fieldOf, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { IssueList } from '../scenario/issue-list.js'
import type { ScenarioIssue } from '../scenario/scenario.js'
import { readRange } from './read-range.js'

export type GeniusWebDomain = { readonly issues: readonly ScenarioIssue[] }

/** `{ name, issuesValues: { issue: { values: […] } | { range: [low, high, step] } } }`. */
export const readGeniusWebDomain = (node: DataNode, tell: Tell): GeniusWebDomain | null => {
  const map = asMap(node, 'domain', tell)
  const values = map && requireField(map, 'issuesValues', 'a map of issues with their values', tell)
  const byIssue = values && asMap(values, 'issuesValues', tell)
  if (!byIssue) return null
  const list = new IssueList(tell)
  const issues: ScenarioIssue[] = []
  let isBroken = false
  for (const [name, of] of byIssue.entries) {
    const issue = readIssue(name, of, tell)
    if (issue !== null && list.add(issue, of.at)) issues.push(issue)
    else isBroken = true
    if (list.isFull) return null
  }
  if (issues.length === 0 && !isBroken) {
    tell(byIssue.at, 'ERR_SCENARIO_MISSING', 'missing issues: the domain has none', 'at least one issue')
    return null
  }
  return isBroken ? null : { issues }
}

const readIssue = (name: string, node: DataNode, tell: Tell): ScenarioIssue | null => {
  const map = asMap(node, `issue ${quoted(name)}`, tell)
  if (map === null) return null
  const range = fieldOf(map, 'range')
  if (range !== undefined) return readRange(name, range, tell)
  const values = requireField(map, 'values', `"values" or "range" of ${quoted(name)}`, tell)
  const list = values && asList(values, `values of ${quoted(name)}`, tell)
  if (!list) return null
  const options = list.items.map((item) => asName(item, `value of ${quoted(name)}`, tell))
  return options.every((option) => option !== null) ? { kind: 'discrete', name, options } : null
}
