import type { DataNode, MapNode } from '../data/data-node.js'
import { asMap, asNumber, asWeight, fieldOf, onlyIssues, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { optionNames } from '../scenario/issue-options.js'
import { makeOptionLookup } from '../scenario/option-lookup.js'
import type { AdditiveUtility, IssueAmounts, ScenarioIssue, ScenarioParty } from '../scenario/scenario.js'
import { readBid } from './read-bid.js'
import type { GeniusWebDomain } from './read-domain.js'

/** `LinearAdditiveUtilitySpace`: weight × utility of the issue's value, and no more is done to it. */
export const readUtilitySpace = (
  name: string,
  space: MapNode,
  { issues }: GeniusWebDomain,
  tell: Tell,
): ScenarioParty | null => {
  const utilities = mapField(space, 'issueUtilities', tell)
  const weights = mapField(space, 'issueWeights', tell)
  if (utilities === null || weights === null) return null
  const names = new Set(issues.map((issue) => issue.name))
  const isClean = [
    onlyIssues(utilities, names, 'issueUtilities', tell),
    onlyIssues(weights, names, 'issueWeights', tell),
  ]
  const amounts = issues.map((issue) => {
    const weightNode = requireField(weights, issue.name, `the weight of ${quoted(issue.name)}`, tell)
    const weight = weightNode && asWeight(weightNode, issue.name, tell)
    const of = requireField(utilities, issue.name, `the utilities of ${quoted(issue.name)}`, tell)
    const values = of && readValues(issue, of, tell)
    return weight === null || values === null
      ? null
      : ({ kind: 'options', values: values.map((value) => weight * value) } as const)
  })
  if (isClean.includes(false) || amounts.some((of) => of === null)) return null
  const utility: AdditiveUtility = { kind: 'additive', constant: 0, amounts: amounts as IssueAmounts[] }
  const reservation = readReservation(space, issues, utility, tell)
  return reservation === undefined ? null : { name, reservation, utility }
}

const mapField = (space: MapNode, key: string, tell: Tell): MapNode | null => {
  const node = requireField(space, key, `a map by issue: ${key}`, tell)
  return node && asMap(node, key, tell)
}

/** The utility of every value of an issue. Older files have shorter names for the two kinds. */
const readValues = (issue: ScenarioIssue, node: DataNode, tell: Tell): readonly number[] | null => {
  const map = asMap(node, `utilities of ${quoted(issue.name)}`, tell)
  if (map === null) return null
  const discrete = fieldOf(map, 'DiscreteValueSetUtilities') ?? fieldOf(map, 'discreteutils')
  const numbers = fieldOf(map, 'NumberValueSetUtilities') ?? fieldOf(map, 'numberutils')
  if (discrete !== undefined) return readDiscrete(issue, discrete, tell)
  if (numbers !== undefined) return readNumbers(issue, numbers, tell)
  const [kind] = map.entries.keys()
  tell(
    node.at,
    'ERR_UTILITY_KIND',
    `unsupported utilities: ${quoted(kind ?? '')} of ${quoted(issue.name)}`,
    'DiscreteValueSetUtilities or NumberValueSetUtilities',
  )
  return null
}

const readDiscrete = (issue: ScenarioIssue, node: DataNode, tell: Tell): readonly number[] | null => {
  const map = asMap(node, `utilities of ${quoted(issue.name)}`, tell)
  const byValue = map && mapField(map, 'valueUtilities', tell)
  if (!byValue) return null
  const options = optionNames(issue)
  const known = new Set(options)
  let isBroken = false
  for (const [value, of] of byValue.entries)
    if (!known.has(value)) {
      tell(
        of.at,
        'ERR_SCENARIO_REFERENCE',
        `unknown value: ${quoted(value)} of ${quoted(issue.name)}`,
        'a value of the domain',
      )
      isBroken = true
    }
  const values = options.map((option) => {
    const of = requireField(byValue, option, `the utility of ${quoted(option)} of ${quoted(issue.name)}`, tell)
    return of && asNumber(of, `utility of ${quoted(option)}`, tell)
  })
  return isBroken || values.some((value) => value === null) ? null : (values as number[])
}

/** A straight line from the low value to the high one; 0 outside, as GeniusWeb has it. */
const readNumbers = (issue: ScenarioIssue, node: DataNode, tell: Tell): readonly number[] | null => {
  const map = asMap(node, `utilities of ${quoted(issue.name)}`, tell)
  if (map === null) return null
  const [lowValue, lowUtility, highValue, highUtility] = ['lowValue', 'lowUtility', 'highValue', 'highUtility'].map(
    (key) => {
      const field = requireField(map, key, `${key} of ${quoted(issue.name)}`, tell)
      return field && asNumber(field, key, tell)
    },
  )
  if (lowValue == null || lowUtility == null || highValue == null || highUtility == null) return null
  if (!(lowValue < highValue)) {
    tell(
      node.at,
      'ERR_SCENARIO_RANGE',
      `empty range: ${lowValue} to ${highValue} of ${quoted(issue.name)}`,
      'lowValue < highValue',
    )
    return null
  }
  const values = optionNames(issue).map(Number)
  if (values.some((value) => !Number.isFinite(value))) {
    tell(
      node.at,
      'ERR_SCENARIO_TYPE',
      `unmatched utilities: numbers for ${quoted(issue.name)}, whose values are none`,
      'DiscreteValueSetUtilities',
    )
    return null
  }
  return values.map((value) =>
    value < lowValue || value > highValue
      ? 0
      : lowUtility + ((highUtility - lowUtility) * (value - lowValue)) / (highValue - lowValue),
  )
}

/** The utility of `reservationBid`: what a bid leaves out counts nothing. null: there is none; undefined: broken, told. */
const readReservation = (
  space: MapNode,
  issues: readonly ScenarioIssue[],
  utility: AdditiveUtility,
  tell: Tell,
): number | null | undefined => {
  const node = fieldOf(space, 'reservationBid')
  if (node === undefined) return null
  const bid = readBid(node, issues, makeOptionLookup(issues), tell)
  if (bid === null) return undefined
  return bid.reduce<number>((sum, option, j) => {
    const amounts = utility.amounts[j]!
    return option === null || amounts.kind !== 'options' ? sum : sum + amounts.values[option]!
  }, 0)
}
