import type { DataNode, MapNode } from '../data/data-node.js'
import { asList, asMap, asNumber, asWeight, fieldOf, noneMisspelt, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { sumOfUtilities } from '../scenario/combine.js'
import type { AdditiveUtility, IssueAmounts, ScenarioIssue, TableUtility } from '../scenario/scenario.js'
import { readMappingUtility } from './read-mapping.js'
import { readValueFunction } from './read-value-function.js'
import { typeOf } from './type-of.js'

/** What a utility function of NegMAS comes to. */
export type NegmasUtility = {
  readonly utility: AdditiveUtility | TableUtility
  readonly reservation: number | null
  readonly discount?: number
}

/** Functions inside functions that are looked at; a file with more is no scenario (and may be an alias that multiplies). */
const MOST_FUNCTIONS = 1_000

/** What a utility function of NegMAS can say about itself. */
const KEYS = [
  ...['type', '__python_class__', 'name', 'id', 'owner', 'outcome_space', 'issues', 'info', 'path'],
  ...['reserved_value', 'reserved_outcome', 'values', 'weights', 'bias', 'value', 'mapping', 'default'],
  ...['ufun', 'ufuns', 'discount', 'factor', 'beta', 'cost', 'power', 'dynamic_reservation'],
]

type Reader = (node: MapNode) => NegmasUtility | null

/** Whether a type is one of a utility function. */
export const isUtilityType = (type: string | null): boolean =>
  type !== null && /(UtilityFunction|UFun|Ufun)$/.test(type)

/** Reads utility functions over some issues; what is wrong is told, and null answered. */
export const makeUtilityReader = (issues: readonly ScenarioIssue[], tell: Tell): Reader => {
  let seen = 0

  const read: Reader = (node) => {
    if (++seen > MOST_FUNCTIONS) {
      if (seen === MOST_FUNCTIONS + 1)
        tell(
          node.at,
          'ERR_SCENARIO_SIZE',
          `large utility function: more than ${MOST_FUNCTIONS} parts`,
          'fewer functions inside each other',
        )
      return null
    }
    if (!noneMisspelt(node, KEYS, tell)) return null
    const type = typeOf(node) ?? ''
    if (type === 'ExpDiscountedUFun' || type === 'LinDiscountedUFun') return readDiscounted(node)
    const utility = readPlain(node, type)
    const reservation = readReservation(node, tell)
    return utility === null || reservation === undefined ? null : { utility, reservation }
  }

  const readPlain = (node: MapNode, type: string): AdditiveUtility | TableUtility | null => {
    switch (type) {
      case 'LinearAdditiveUtilityFunction':
      case 'LinearUtilityAggregationFunction':
        return readAdditive(issues, node, tell)
      case 'AffineUtilityFunction':
      case 'LinearUtilityFunction':
        return readAffine(issues, node, tell)
      case 'ConstUtilityFunction':
        return readConstant(issues, node, tell)
      case 'MappingUtilityFunction':
        return readMappingUtility(issues, node, tell)
      case 'WeightedUtilityFunction':
        return readWeighted(node)
      default:
        tell(
          node.at,
          'ERR_UTILITY_KIND',
          `unsupported utility function: ${quoted(type)}`,
          'linear additive, affine, linear, constant, mapping, or a weighted sum or discounting of these',
        )
        return null
    }
  }

  /** Discounting is left out; its factor is kept. What no agreement is worth is the inner function's, as NegMAS has it without. */
  const readDiscounted = (node: MapNode): NegmasUtility | null => {
    const field = requireField(node, 'ufun', 'the function that is discounted', tell)
    const map = field && asMap(field, 'ufun', tell)
    const inner = map && read(map)
    const outer = readReservation(node, tell)
    const discountNode = fieldOf(node, 'discount')
    const discount = discountNode === undefined ? undefined : asNumber(discountNode, 'discount', tell)
    if (!inner || outer === undefined || discount === null) return null
    const reservation = inner.reservation ?? outer
    return { utility: inner.utility, reservation, ...(discount === undefined || discount === 1 ? {} : { discount }) }
  }

  const readWeighted = (node: MapNode): AdditiveUtility | TableUtility | null => {
    const field = fieldOf(node, 'ufuns') ?? requireField(node, 'values', 'a list of utility functions, "ufuns"', tell)
    const list = field && asList(field, 'ufuns', tell)
    const weightsNode = fieldOf(node, 'weights')
    const weightList = weightsNode && asList(weightsNode, 'weights', tell)
    if (!list || weightList === null) return null
    const parts = list.items.map((item, k) => {
      const map = asMap(item, 'utility function', tell)
      const inner = map && read(map)
      const weightNode = weightList?.items[k]
      const weight = weightNode === undefined ? 1 : asWeight(weightNode, `function ${k}`, tell)
      return inner && weight !== null ? { weight, utility: inner.utility } : null
    })
    return parts.every((part) => part !== null) ? sumOfUtilities(issues, parts) : null
  }

  return read
}

const readAdditive = (issues: readonly ScenarioIssue[], node: MapNode, tell: Tell): AdditiveUtility | null => {
  const field = requireField(node, 'values', 'a value function for each issue', tell)
  const functions = field && perIssue(issues, field, 'values', tell)
  const weights = readWeights(issues, node, tell)
  const bias = readBias(node, tell)
  if (!functions || weights === null || bias === null) return null
  const amounts = issues.map((issue, j) => {
    const of = functions[j] ?? null
    const weight = weights[j] === undefined ? 1 : asWeight(weights[j], issue.name, tell)
    if (weight === null) return null
    // An issue that a map leaves out counts by its own number.
    return readValueFunction(issue, of ?? IDENTITY, weight, tell)
  })
  return amounts.includes(null) ? null : { kind: 'additive', constant: bias, amounts: amounts as IssueAmounts[] }
}

const IDENTITY: DataNode = {
  kind: 'map',
  at: 0,
  entries: new Map([['type', { kind: 'scalar', at: 0, value: 'IdentityFun' }]]),
  byList: [],
}

/** u = bias + sum of coefficient × the value itself; coefficients may be negative, values are numbers. */
const readAffine = (issues: readonly ScenarioIssue[], node: MapNode, tell: Tell): AdditiveUtility | null => {
  const weights = readWeights(issues, node, tell)
  const bias = readBias(node, tell)
  if (weights === null || bias === null) return null
  const amounts = issues.map((issue, j) => {
    const of = weights[j]
    const coefficient = of === undefined ? 1 / issues.length : asNumber(of, `weight of ${quoted(issue.name)}`, tell)
    return coefficient === null
      ? null
      : readValueFunction(issue, { ...IDENTITY, at: of?.at ?? node.at }, coefficient, tell)
  })
  return amounts.includes(null) ? null : { kind: 'additive', constant: bias, amounts: amounts as IssueAmounts[] }
}

const readConstant = (issues: readonly ScenarioIssue[], node: MapNode, tell: Tell): AdditiveUtility | null => {
  const field = requireField(node, 'value', 'a number', tell)
  const constant = field && asNumber(field, 'value', tell)
  if (constant === null) return null
  const amounts = issues.map(
    (issue): IssueAmounts =>
      issue.kind === 'real'
        ? { kind: 'pieces', points: [[issue.low, 0]] }
        : {
            kind: 'options',
            values: new Array(issue.kind === 'discrete' ? issue.options.length : issue.high - issue.low + 1).fill(0),
          },
  )
  return { kind: 'additive', constant, amounts }
}

const readBias = (node: MapNode, tell: Tell): number | null => {
  const field = fieldOf(node, 'bias')
  return field === undefined ? 0 : asNumber(field, 'bias', tell)
}

const readWeights = (
  issues: readonly ScenarioIssue[],
  node: MapNode,
  tell: Tell,
): readonly (DataNode | undefined)[] | null => {
  const field = fieldOf(node, 'weights')
  return field === undefined ? issues.map(() => undefined) : perIssue(issues, field, 'weights', tell)
}

/** Things for each issue: a list in their order, or a map by name. */
const perIssue = (
  issues: readonly ScenarioIssue[],
  field: DataNode,
  what: string,
  tell: Tell,
): readonly (DataNode | undefined)[] | null => {
  if (field.kind === 'map') {
    const names = new Set(issues.map(({ name }) => name))
    for (const [name, of] of field.entries)
      if (!names.has(name)) {
        tell(of.at, 'ERR_SCENARIO_REFERENCE', `unknown issue in ${what}: ${quoted(name)}`, 'an issue of the domain')
        return null
      }
    return issues.map(({ name }) => field.entries.get(name))
  }
  const list = asList(field, what, tell)
  if (list === null || list.items.length === issues.length) return list?.items ?? null
  tell(
    field.at,
    'ERR_SCENARIO_MISSING',
    `unmatched ${what}: ${list.items.length} for ${issues.length} issues`,
    'one for each issue of the domain',
  )
  return null
}

/** null: none, or minus infinity; undefined: unusable, and told. */
const readReservation = (node: MapNode, tell: Tell): number | null | undefined => {
  const field = fieldOf(node, 'reserved_value')
  const outcome = fieldOf(node, 'reserved_outcome')
  if (field === undefined && outcome !== undefined) {
    tell(outcome.at, 'ERR_UTILITY_KIND', 'unsupported reservation: reserved_outcome', 'reserved_value, a number')
    return undefined
  }
  if (field === undefined) return null
  if (
    field.kind === 'scalar' &&
    (field.value === Number.NEGATIVE_INFINITY || field.value === '-inf' || field.value === '-Infinity')
  )
    return null
  return asNumber(field, 'reserved_value', tell) ?? undefined
}
