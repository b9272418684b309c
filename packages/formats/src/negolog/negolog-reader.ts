import type { MapNode } from '../data/data-node.js'
import { asMap, asNumber, asWeight, onlyIssues, requireField } from '../data/fields.js'
import type { Document, FormatReader } from '../format-reader.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { IssueList } from '../scenario/issue-list.js'
import { optionNames } from '../scenario/issue-options.js'
import type { IssueAmounts, ScenarioIssue } from '../scenario/scenario.js'

type NegoLogDomain = { readonly issues: readonly ScenarioIssue[] }

/** NegoLog JSON: `{ reservationValue, issueWeights, issues: { issue: { value: utility } } }`, a file a party and no domain. */
export const negologReader: FormatReader<NegoLogDomain> = {
  format: 'negolog',
  kindOf: ({ root }) =>
    'kind' in root && root.kind === 'map' && root.entries.has('issueWeights') && root.entries.has('issues')
      ? 'profile'
      : null,
  readDomain: (document, tell) => readIssues(rootOf(document), tell),
  domainOf: (document, tell) => readIssues(rootOf(document), tell),
  readParty: (name, document, { issues }, _reading, tell) => {
    const root = rootOf(document)
    const maps = mapsOf(root, tell)
    const reservationNode = requireField(root, 'reservationValue', 'what no agreement is worth', tell)
    const reservation = reservationNode && asNumber(reservationNode, 'reservation value', tell)
    if (maps === null) return null
    const names = new Set(issues.map((issue) => issue.name))
    const isClean = [
      onlyIssues(maps.weights, names, 'issueWeights', tell),
      onlyIssues(maps.values, names, 'issues', tell),
    ]
    const amounts = issues.map((issue) => readAmounts(issue, maps, tell))
    if (reservation === null || isClean.includes(false) || amounts.includes(null)) return null
    return { name, reservation, utility: { kind: 'additive', constant: 0, amounts: amounts as IssueAmounts[] } }
  },
}

const rootOf = (document: Document): MapNode => document.root as MapNode

type Maps = { readonly weights: MapNode; readonly values: MapNode }

const mapsOf = (root: MapNode, tell: Tell): Maps | null => {
  const weights = asMap(root.entries.get('issueWeights')!, 'issueWeights', tell)
  const values = asMap(root.entries.get('issues')!, 'issues', tell)
  return weights && values && { weights, values }
}

/** The issues in the order of the weights, as NegoLog has them. */
const readIssues = (root: MapNode, tell: Tell): NegoLogDomain | null => {
  const maps = mapsOf(root, tell)
  if (maps === null) return null
  const list = new IssueList(tell)
  const issues: ScenarioIssue[] = []
  let isBroken = !onlyIssues(maps.values, new Set(maps.weights.entries.keys()), 'issues', tell)
  for (const name of maps.weights.entries.keys()) {
    const node = requireField(maps.values, name, `the values of ${quoted(name)}`, tell)
    const values = node && asMap(node, `values of ${quoted(name)}`, tell)
    const issue: ScenarioIssue | null = values && { kind: 'discrete', name, options: [...values.entries.keys()] }
    if (issue !== null && list.add(issue, values!.at)) issues.push(issue)
    else isBroken = true
    if (list.isFull) return null
  }
  if (issues.length === 0 && !isBroken) {
    tell(maps.weights.at, 'ERR_SCENARIO_MISSING', 'missing issues: issueWeights has none', 'at least one issue')
    return null
  }
  return isBroken ? null : { issues }
}

const readAmounts = (issue: ScenarioIssue, { weights, values }: Maps, tell: Tell): IssueAmounts | null => {
  const weightNode = requireField(weights, issue.name, `the weight of ${quoted(issue.name)}`, tell)
  const weight = weightNode && asWeight(weightNode, issue.name, tell)
  const node = requireField(values, issue.name, `the values of ${quoted(issue.name)}`, tell)
  const byValue = node && asMap(node, `values of ${quoted(issue.name)}`, tell)
  if (weight === null || !byValue) return null
  const options = optionNames(issue)
  const known = new Set(options)
  const strange = [...byValue.entries].find(([value]) => !known.has(value))
  if (strange !== undefined) {
    tell(
      strange[1].at,
      'ERR_SCENARIO_REFERENCE',
      `unmatched value: ${quoted(strange[0])} of ${quoted(issue.name)}`,
      'the values that the first profile has',
    )
    return null
  }
  const utilities = options.map((option) => {
    const of = requireField(byValue, option, `the utility of ${quoted(option)} of ${quoted(issue.name)}`, tell)
    return of && asNumber(of, `utility of ${quoted(option)}`, tell)
  })
  return utilities.includes(null) ? null : { kind: 'options', values: utilities.map((utility) => weight * utility!) }
}
