import { type DataNode, foundIn, nameOfScalar } from '../data/data-node.js'
import { asNumber, fieldOf } from '../data/fields.js'
import { SCENARIO_LIMITS } from '../limits.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { optionCount, optionName, outcomeCountOf } from '../scenario/issue-options.js'
import { makeOptionLookup } from '../scenario/option-lookup.js'
import type { ScenarioIssue, TableUtility } from '../scenario/scenario.js'
import { outcomeAt } from '../scenario/utility-at.js'

/**
 * A `MappingUtilityFunction`: a number for each outcome, by the value of the one issue or by the list of all issues'
 * values; `default` for those that it leaves out.
 */
export const readMappingUtility = (
  issues: readonly ScenarioIssue[],
  node: DataNode & { readonly kind: 'map' },
  tell: Tell,
): TableUtility | null => {
  const outcomes = outcomeCountOf(issues)
  if (outcomes > SCENARIO_LIMITS.tableOutcomes) {
    tell(
      node.at,
      'ERR_SCENARIO_SIZE',
      `large table: ${outcomes} outcomes`,
      `at most ${SCENARIO_LIMITS.tableOutcomes}, and no continuous issue`,
    )
    return null
  }
  const mapping = fieldOf(node, 'mapping')
  const pairs = mapping === undefined ? null : pairsOf(mapping)
  if (pairs === null) {
    tell(
      mapping?.at ?? node.at,
      'ERR_SCENARIO_TYPE',
      `unusable mapping: ${mapping ? foundIn(mapping) : 'nothing'}`,
      'a map from outcomes to numbers',
    )
    return null
  }
  const values = new Float64Array(outcomes).fill(Number.NaN)
  const indexOf = makeIndexOf(issues)
  let isBroken = false
  for (const [outcome, of] of pairs) {
    const index = indexOf(outcome)
    const value = asNumber(of, `utility of ${quoted(outcome.join(', '))}`, tell)
    if (index === null)
      tell(
        of.at,
        'ERR_SCENARIO_REFERENCE',
        `unknown outcome: ${quoted(outcome.join(', '))}`,
        'a value of each issue, in their order',
      )
    else if (value !== null && !Number.isNaN(values[index]))
      tell(of.at, 'ERR_SCENARIO_DUPLICATE', `repeated outcome: ${quoted(outcome.join(', '))}`, 'each outcome once')
    if (index === null || value === null || !Number.isNaN(values[index])) isBroken = true
    else values[index] = value
  }
  const defaultNode = fieldOf(node, 'default')
  const byDefault =
    defaultNode?.kind === 'scalar' && Number.isFinite(defaultNode.value) ? (defaultNode.value as number) : null
  const missing = values.findIndex(Number.isNaN)
  if (missing >= 0 && byDefault === null) {
    if (!isBroken)
      tell(
        node.at,
        'ERR_SCENARIO_MISSING',
        `missing utility: outcome ${quoted(namesAt(issues, missing).join(', '))}`,
        'a number for every outcome, or a finite default',
      )
    return null
  }
  if (isBroken) return null
  return {
    kind: 'table',
    values: byDefault === null ? values : values.map((value) => (Number.isNaN(value) ? byDefault : value)),
  }
}

type Pair = readonly [outcome: readonly string[], utility: DataNode]

/** Entries by the value of the one issue, by a list of values, or as a list of `[outcome, utility]`. */
const pairsOf = (mapping: DataNode): Pair[] | null => {
  if (mapping.kind === 'map') {
    const single = Array.from(mapping.entries, ([name, of]): Pair => [[name], of])
    return [...single, ...mapping.byList.map(([key, of]): Pair => [namesIn(key.items), of])]
  }
  if (mapping.kind !== 'list') return null
  const pairs = mapping.items.map((item): Pair | null => {
    if (item.kind !== 'list' || item.items.length !== 2) return null
    const [outcome, of] = item.items as [DataNode, DataNode]
    return [namesIn(outcome.kind === 'list' ? outcome.items : [outcome]), of]
  })
  return pairs.every((pair) => pair !== null) ? pairs : null
}

const namesIn = (items: readonly DataNode[]): string[] => items.map((item) => nameOfScalar(item) ?? '')

const makeIndexOf = (issues: readonly ScenarioIssue[]) => {
  const lookup = makeOptionLookup(issues)
  return (outcome: readonly string[]): number | null => {
    if (outcome.length !== issues.length) return null
    let index = 0
    for (const [j, name] of outcome.entries()) {
      const option = lookup[j]!.get(name)
      if (option === undefined) return null
      index = index * optionCount(issues[j]!) + option
    }
    return index
  }
}

const namesAt = (issues: readonly ScenarioIssue[], index: number): string[] =>
  outcomeAt(issues, index).map((option, j) => optionName(issues[j]!, option))
