import type { DataNode } from '../data/data-node.js'
import { asList, asMap, asName, asNumber, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { IssueList } from '../scenario/issue-list.js'
import type { ScenarioIssue } from '../scenario/scenario.js'
import { typeOf } from './type-of.js'

export type NegmasDomain = { readonly issues: readonly ScenarioIssue[] }

const LISTED = new Set([
  'CategoricalIssue',
  'OrdinalIssue',
  'CardinalIssue',
  'DiscreteOrdinalIssue',
  'DiscreteCardinalIssue',
  'SingletonIssue',
])
const WHOLE = new Set(['ContiguousIssue'])
const REAL = new Set(['ContinuousIssue'])

/**
 * A cartesian outcome space: `issues`, each with `name`, `type` and `values`. Without a type a list is of values, and a
 * number n stands for 0 to n − 1.
 */
export const readOutcomeSpace = (node: DataNode, tell: Tell): NegmasDomain | null => {
  const map = asMap(node, 'outcome space', tell)
  const issuesNode = map && requireField(map, 'issues', 'a list of issues', tell)
  const nodes = issuesNode && asList(issuesNode, 'issues', tell)
  if (!nodes) return null
  const list = new IssueList(tell)
  const issues: ScenarioIssue[] = []
  let isBroken = false
  for (const item of nodes.items) {
    const issue = readIssue(item, tell)
    if (issue !== null && list.add(issue, item.at)) issues.push(issue)
    else isBroken = true
    if (list.isFull) return null
  }
  if (issues.length === 0 && !isBroken) {
    tell(nodes.at, 'ERR_SCENARIO_MISSING', 'missing issues: the list is empty', 'at least one issue')
    return null
  }
  return isBroken ? null : { issues }
}

const readIssue = (node: DataNode, tell: Tell): ScenarioIssue | null => {
  const map = asMap(node, 'issue', tell)
  const nameNode = map && requireField(map, 'name', 'the name of the issue', tell)
  const name = nameNode && asName(nameNode, 'name of an issue', tell)
  const values = map && requireField(map, 'values', 'the values of the issue', tell)
  if (name === null || !map || !values) return null
  const type = typeOf(map) ?? (values.kind === 'scalar' ? 'ContiguousIssue' : 'CategoricalIssue')
  if (LISTED.has(type)) return readListed(name, values, tell)
  if (WHOLE.has(type) || REAL.has(type)) return readBounds(name, values, REAL.has(type), tell)
  tell(map.at, 'ERR_ISSUE_KIND', `unknown issue type: ${quoted(type)}`, [...LISTED, ...WHOLE, ...REAL].join(', '))
  return null
}

const readListed = (name: string, values: DataNode, tell: Tell): ScenarioIssue | null => {
  const list = asList(values, `values of ${quoted(name)}`, tell)
  if (list === null) return null
  const options = list.items.map((item) => asName(item, `value of ${quoted(name)}`, tell))
  return options.every((option) => option !== null) ? { kind: 'discrete', name, options } : null
}

/** `[low, high]`, both included; of whole numbers one number n too, for 0 to n − 1. */
const readBounds = (name: string, values: DataNode, isReal: boolean, tell: Tell): ScenarioIssue | null => {
  const nodes = values.kind === 'list' ? values.items : [values]
  const bounds = nodes.map((item) => asNumber(item, `bound of ${quoted(name)}`, tell))
  if (bounds.includes(null)) return null
  const [low, high] = bounds.length === 1 && !isReal ? [0, bounds[0]! - 1] : bounds
  if (low == null || high == null || nodes.length > 2) {
    tell(values.at, 'ERR_SCENARIO_RANGE', `unusable range: ${nodes.length} numbers for ${quoted(name)}`, '[low, high]')
    return null
  }
  if (isReal) return { kind: 'real', name, low, high }
  if (Number.isSafeInteger(low) && Number.isSafeInteger(high)) return { kind: 'integer', name, low, high }
  tell(values.at, 'ERR_SCENARIO_NUMBER', `unusable bounds: ${low} and ${high} of ${quoted(name)}`, 'whole numbers')
  return null
}
