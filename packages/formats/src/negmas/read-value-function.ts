import { type DataNode, foundIn, type MapNode } from '../data/data-node.js'
import { asNumber, fieldOf, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { optionNames } from '../scenario/issue-options.js'
import type { IssueAmounts, ScenarioIssue } from '../scenario/scenario.js'
import { typeOf } from './type-of.js'

/** Functions of a number with their parameters (those with a default may be left out), as NegMAS defines them. */
type NumberFunction = {
  readonly parameters: Readonly<Record<string, number | undefined>>
  readonly make: (p: Readonly<Record<string, number>>) => (x: number) => number
  /** Where a function of straight pieces bends, which a real issue can have; absent: it is none. */
  readonly bends?: (p: Readonly<Record<string, number>>) => readonly number[]
}

const FUNCTIONS: Readonly<Record<string, NumberFunction>> = {
  IdentityFun: { parameters: {}, make: () => (x) => x, bends: () => [] },
  ConstFun: { parameters: { bias: undefined }, make: (p) => () => p.bias!, bends: () => [] },
  LinearFun: { parameters: { slope: undefined }, make: (p) => (x) => x * p.slope!, bends: () => [] },
  AffineFun: { parameters: { slope: undefined, bias: 0 }, make: (p) => (x) => x * p.slope! + p.bias!, bends: () => [] },
  QuadraticFun: {
    parameters: { a2: undefined, a1: undefined, bias: 0 },
    make: (p) => (x) => p.a2! * x * x + p.a1! * x + p.bias!,
  },
  TriangularFun: {
    parameters: { start: undefined, middle: undefined, end: undefined, bias: 0, scale: 1 },
    make: (p) => (x) => p.bias! + p.scale! * plateau(x, p.start!, p.middle!, p.middle!, p.end!),
    bends: (p) => [p.start!, p.middle!, p.end!],
  },
  TrapezoidalFun: {
    parameters: { start: undefined, rise_end: undefined, fall_start: undefined, end: undefined, bias: 0, scale: 1 },
    make: (p) => (x) => p.bias! + p.scale! * plateau(x, p.start!, p.rise_end!, p.fall_start!, p.end!),
    bends: (p) => [p.start!, p.rise_end!, p.fall_start!, p.end!],
  },
  ExponentialFun: {
    parameters: { tau: undefined, bias: 0, base: Math.E },
    make: (p) => (x) => p.base! ** (p.tau! * x) + p.bias!,
  },
  LogFun: {
    parameters: { tau: undefined, bias: 0, base: Math.E, scale: 1 },
    make: (p) => (x) => (p.scale! * Math.log(p.tau! * x)) / Math.log(p.base!) + p.bias!,
  },
  SinFun: {
    parameters: { multiplier: 1, bias: 0, phase: 0, amplitude: 1 },
    make: (p) => (x) => p.amplitude! * Math.sin(p.multiplier! * x + p.phase!) + p.bias!,
  },
  CosFun: {
    parameters: { multiplier: 1, bias: 0, phase: 0, amplitude: 1 },
    make: (p) => (x) => p.amplitude! * Math.cos(p.multiplier! * x + p.phase!) + p.bias!,
  },
}

/** 0 up to `start`, 1 from `rise` to `fall`, 0 from `end` on, straight between. */
const plateau = (x: number, start: number, rise: number, fall: number, end: number): number => {
  if (x <= start || x >= end) return 0
  if (x < rise) return (x - start) / (rise - start)
  return x <= fall ? 1 : (end - x) / (end - fall)
}

/** What an issue adds: `weight` times its value function; null where that is broken, which is told. */
export const readValueFunction = (
  issue: ScenarioIssue,
  node: DataNode,
  weight: number,
  tell: Tell,
): IssueAmounts | null => {
  const type = typeOf(node)
  if (node.kind === 'list') return readTable(issue, listed(issue, node.items), node, weight, tell)
  if (node.kind !== 'map') {
    tell(
      node.at,
      'ERR_SCENARIO_TYPE',
      `unusable value function: ${foundIn(node)} for ${quoted(issue.name)}`,
      'a map with a type',
    )
    return null
  }
  if (type === 'TableFun') {
    const mapping = requireField(node, 'mapping', `the values of ${quoted(issue.name)}`, tell)
    return mapping === null ? null : readMapping(issue, mapping, weight, tell)
  }
  if (type === null) return readMapping(issue, node, weight, tell)
  if (type === 'PolynomialFun') return readPolynomial(issue, node, weight, tell)
  const known = Object.hasOwn(FUNCTIONS, type) ? FUNCTIONS[type] : undefined
  if (known === undefined) {
    tell(
      node.at,
      'ERR_UTILITY_KIND',
      `unsupported value function: ${quoted(type)} for ${quoted(issue.name)}`,
      `TableFun, PolynomialFun, ${Object.keys(FUNCTIONS).join(', ')}`,
    )
    return null
  }
  const parameters: Record<string, number> = {}
  for (const [key, byDefault] of Object.entries(known.parameters)) {
    const field = byDefault === undefined ? requireField(node, key, `${key} of a ${type}`, tell) : fieldOf(node, key)
    const value = field == null ? byDefault : asNumber(field, key, tell)
    if (value == null) return null
    parameters[key] = value
  }
  return applied(issue, known.make(parameters), known.bends?.(parameters) ?? null, node, weight, tell)
}

const readPolynomial = (issue: ScenarioIssue, node: MapNode, weight: number, tell: Tell): IssueAmounts | null => {
  const list = requireField(node, 'coefficients', 'a list of numbers', tell)
  if (list === null || list.kind !== 'list') return null
  const coefficients = list.items.map((item) => asNumber(item, 'coefficient', tell))
  const biasNode = fieldOf(node, 'bias')
  const bias = biasNode === undefined ? 0 : asNumber(biasNode, 'bias', tell)
  if (bias === null || coefficients.includes(null)) return null
  const at = (x: number) => coefficients.reduce<number>((sum, factor, power) => sum + factor! * x ** (power + 1), bias)
  return applied(issue, at, coefficients.length <= 1 ? [] : null, node, weight, tell)
}

/** A function of numbers at each of an issue's options, or over the range of a real issue. */
const applied = (
  issue: ScenarioIssue,
  at: (x: number) => number,
  bends: readonly number[] | null,
  node: DataNode,
  weight: number,
  tell: Tell,
): IssueAmounts | null => {
  if (issue.kind === 'real' && bends === null) {
    tell(
      node.at,
      'ERR_UTILITY_KIND',
      `unsupported value function: ${typeOf(node)} for the continuous issue ${quoted(issue.name)}`,
      'a function of straight pieces, such as AffineFun',
    )
    return null
  }
  const numbers = issue.kind === 'real' ? placesOf(issue.low, issue.high, bends ?? []) : optionNames(issue).map(Number)
  const values = numbers.map((x) => weight * at(x))
  const strange = values.findIndex((value) => !Number.isFinite(value))
  if (strange >= 0) {
    const found = Number.isFinite(numbers[strange])
      ? `no finite value at ${numbers[strange]}`
      : 'values that are no numbers'
    tell(
      node.at,
      'ERR_SCENARIO_NUMBER',
      `unusable value function: ${found} of ${quoted(issue.name)}`,
      'a finite number for every value',
    )
    return null
  }
  if (issue.kind !== 'real') return { kind: 'options', values }
  return { kind: 'pieces', points: numbers.map((x, k) => [x, values[k]!]) }
}

/** The ends of a range and the bends inside it, ascending. */
const placesOf = (low: number, high: number, bends: readonly number[]): number[] =>
  [...new Set([low, ...bends.filter((x) => x > low && x < high), high])].sort((a, b) => a - b)

const readMapping = (issue: ScenarioIssue, node: DataNode, weight: number, tell: Tell): IssueAmounts | null => {
  if (node.kind === 'map') return readTable(issue, node.entries, node, weight, tell)
  tell(
    node.at,
    'ERR_SCENARIO_TYPE',
    `unusable mapping: ${foundIn(node)} for ${quoted(issue.name)}`,
    'a map from values to numbers',
  )
  return null
}

const readTable = (
  issue: ScenarioIssue,
  byName: ReadonlyMap<string, DataNode>,
  node: DataNode,
  weight: number,
  tell: Tell,
): IssueAmounts | null => {
  if (issue.kind === 'real') {
    tell(
      node.at,
      'ERR_SCENARIO_TYPE',
      `unmatched value function: a table for the continuous issue ${quoted(issue.name)}`,
      'a straight line, AffineFun',
    )
    return null
  }
  const names = optionNames(issue)
  const known = new Set(names)
  const strange = [...byName].find(([name]) => !known.has(name) && name !== 'type')
  if (strange !== undefined) {
    tell(
      strange[1].at,
      'ERR_SCENARIO_REFERENCE',
      `unknown value: ${quoted(strange[0])} of ${quoted(issue.name)}`,
      'a value of the domain',
    )
    return null
  }
  const values = names.map((name) => {
    const of = byName.get(name)
    if (of !== undefined) return asNumber(of, `value of ${quoted(name)}`, tell)
    tell(
      node.at,
      'ERR_SCENARIO_MISSING',
      `missing value: ${quoted(name)} of ${quoted(issue.name)}`,
      'a number for every value of the issue',
    )
    return null
  })
  return values.includes(null) ? null : { kind: 'options', values: values.map((value) => weight * value!) }
}

/** A list gives the values in the order of the issue's own. */
const listed = (issue: ScenarioIssue, items: readonly DataNode[]): ReadonlyMap<string, DataNode> => {
  if (issue.kind === 'real') return new Map()
  const names = optionNames(issue)
  return new Map(items.slice(0, names.length).map((item, k) => [names[k]!, item]))
}
