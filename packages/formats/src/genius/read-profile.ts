import { nearestWord } from '@parley/model/words'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { largestSum } from '../scenario/additive.js'
import { optionName, optionNames } from '../scenario/issue-options.js'
import type { AdditiveUtility, IssueAmounts, ScenarioIssue, ScenarioParty } from '../scenario/scenario.js'
import type { XmlElement } from '../xml/read-xml.js'
import { childrenOf, groupByIndex, numberOf, textOf, wholeNumberOf } from './attribute-of.js'
import { readEvaluator } from './read-evaluator.js'
import { type GeniusIssue, issueElements, kindOf } from './read-issues.js'

/** Whose rules give a profile its utilities: GENIUS's own, or how NegMAS reads the same file. */
export type XmlReading = 'genius' | 'negmas'

/** Elements and types of utility spaces that are no weighted sum. */
const NONLINEAR = new Set(['utility_function', 'utility', 'ufun', 'hyperRectangle', 'constraint', 'rank', 'ranking'])
const LINEAR_TYPES = new Set(['any', 'linear', 'additive', 'discrete'])

/** A party from its profile, or null where it is broken, which is told. */
export const readGeniusProfile = (
  name: string,
  root: XmlElement,
  domain: readonly GeniusIssue[],
  reading: XmlReading,
  tell: Tell,
): ScenarioParty | null => {
  if (isNonlinear(root, tell) || !isSpelt(root, tell)) return null
  const elements = issueElements(root)
  const byIndex = groupByIndex(elements, ({ element }) => element)
  const weightsOf = makeWeights()
  const amounts = domain.map(({ issue, index }) => {
    const found = findElement(byIndex.get(index) ?? [], issue.name, index, domain, root, tell)
    if (found === null) return null
    const weight = readWeight(found.element, weightsOf(found.level).get(index) ?? [], issue, index, tell)
    return readAmounts(found.element, issue, weight, reading, tell)
  })
  const reservation = readReservation(root, tell)
  const discount = readDiscount(root, tell)
  if (amounts.some((of) => of === null) || reservation === undefined || discount === undefined) return null
  const constant = reading === 'negmas' ? weightsBeyond(elements, domain, tell) : 0
  const sum: AdditiveUtility = { kind: 'additive', constant, amounts: amounts as IssueAmounts[] }
  const utility = reading === 'genius' && largestSum(sum) > 1 ? { ...sum, cap: 1 } : sum
  return { name, reservation, ...(discount === null ? {} : { discount }), utility }
}

const isNonlinear = (root: XmlElement, tell: Tell): boolean => {
  const type = root.attributes.get('type')
  if (type !== undefined && !LINEAR_TYPES.has(type.toLowerCase())) {
    tell(root.at, 'ERR_UTILITY_KIND', `unsupported utility space: type ${quoted(type)}`, 'a weighted sum over issues')
    return true
  }
  const stack = [root]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    if (NONLINEAR.has(element.name)) {
      tell(
        element.at,
        'ERR_UTILITY_KIND',
        `unsupported utility: <${element.name}>, which is not linear`,
        'a weighted sum over issues; hyper-rectangles and rankings cannot be read',
      )
      return true
    }
    stack.push(...element.children)
  }
  return false
}

/** What stands beside issues in the files of GENIUS. */
const BESIDE = [
  ...['objective', 'utility_space', 'issue', 'weight', 'reservation', 'discount_factor', 'agent', 'optout', 'opponent'],
  ...[
    'timeeffect',
    'criteria_function',
    'similarity_function',
    'utilityspace',
    'weightmultiplyer',
    'stateissue',
    'nlp',
  ],
]

/** Elements that nobody knows but that are nearly one that is read are told as such: what they say would be lost. */
const isSpelt = (element: XmlElement, tell: Tell): boolean => {
  let isClean = true
  for (const child of element.children) {
    const near = BESIDE.includes(child.name) ? undefined : nearestWord(child.name, BESIDE)
    if (near !== undefined) {
      tell(child.at, 'ERR_SCENARIO_REFERENCE', `misspelt element: <${child.name}>`, `<${near}>`)
      isClean = false
    }
    if (child.name === 'objective' && !isSpelt(child, tell)) isClean = false
  }
  return isClean
}

type Found = { readonly element: XmlElement; readonly level: XmlElement }

/** The profile's element of a domain issue: by index, as GENIUS finds it, where names do not say otherwise. */
const findElement = (
  byIndex: readonly Found[],
  name: string,
  index: number,
  domain: readonly GeniusIssue[],
  root: XmlElement,
  tell: Tell,
): Found | null => {
  const [found, second] = byIndex
  if (found === undefined) {
    tell(
      root.at,
      'ERR_SCENARIO_MISSING',
      `missing issue: ${index} ${quoted(name)} of the domain`,
      'an <issue> with that index',
    )
    return null
  }
  if (second !== undefined) {
    tell(second.element.at, 'ERR_SCENARIO_DUPLICATE', `repeated index: ${index}`, 'each issue once')
    return null
  }
  const own = found.element.attributes.get('name')
  if (own === undefined || own === name) return found
  const other = domain.find(({ issue }) => issue.name === own)
  if (other === undefined) return found
  tell(
    found.element.at,
    'ERR_SCENARIO_REFERENCE',
    `unmatched issue: ${quoted(own)} has index ${index} here and ${other.index} in the domain`,
    'one index for an issue in both files',
  )
  return null
}

const readAmounts = (
  element: XmlElement,
  issue: ScenarioIssue,
  weight: number | null,
  reading: XmlReading,
  tell: Tell,
): IssueAmounts | null => {
  const items = childrenOf(element, 'item')
  if (items.length > 0 && issue.kind !== 'real') {
    const evaluations = readEvaluations(element, items, issue, tell)
    if (evaluations === null || weight === null) return null
    return { kind: 'options', values: weighted(evaluations, weight, reading) }
  }
  const kind = kindOf(element, tell)
  if (kind === null || weight === null) return null
  if (issue.kind === 'discrete' || kind !== issue.kind) {
    tell(
      element.at,
      'ERR_SCENARIO_TYPE',
      `unmatched issue type: ${kind} for ${quoted(issue.name)}`,
      `${issue.kind}, as in the domain, with its evaluations`,
    )
    return null
  }
  return readEvaluator(element, issue, weight, reading, tell)
}

/** Each option's evaluation by the option's name; those of values that the domain lacks count for the largest, as in GENIUS. */
type Evaluations = { readonly ofOptions: readonly number[]; readonly largest: number }

const readEvaluations = (
  element: XmlElement,
  items: readonly XmlElement[],
  issue: ScenarioIssue,
  tell: Tell,
): Evaluations | null => {
  const byValue = new Map<string, number>()
  let isBroken = false
  for (const item of items) {
    const value = textOf(item, 'value', tell)
    const evaluation = numberOf(item, 'evaluation', tell)
    if (value === null || evaluation === null) isBroken = true
    else if (byValue.has(value)) {
      tell(
        item.at,
        'ERR_SCENARIO_DUPLICATE',
        `repeated value: ${quoted(value)} of ${quoted(issue.name)}`,
        'each value once',
      )
      isBroken = true
    } else byValue.set(value, evaluation)
  }
  const ofOptions = optionNames(issue).map((name) => byValue.get(name))
  const missing = ofOptions.indexOf(undefined)
  if (missing >= 0) {
    if (!isBroken)
      tell(
        element.at,
        'ERR_SCENARIO_MISSING',
        `missing evaluation: ${quoted(optionName(issue, missing))} of ${quoted(issue.name)}`,
        'an <item> for each value of the domain',
      )
    return null
  }
  if (isBroken) return null
  let largest = Number.NEGATIVE_INFINITY
  for (const evaluation of byValue.values()) largest = Math.max(largest, evaluation)
  return { ofOptions: ofOptions as number[], largest }
}

/** Below this a largest evaluation counts as none, and the issue as worth nothing (GENIUS 10). */
const NO_EVALUATION = 0.00001

const weighted = ({ ofOptions, largest }: Evaluations, weight: number, reading: XmlReading): readonly number[] => {
  if (reading === 'negmas') return ofOptions.map((evaluation) => weight * evaluation)
  if (largest < NO_EVALUATION) return ofOptions.map(() => 0)
  return ofOptions.map((evaluation) => weight * (evaluation / largest))
}

/** The weights beside a level's issues, by index; looked for once a level. */
const makeWeights = () => {
  const levels = new Map<XmlElement, ReadonlyMap<number, readonly XmlElement[]>>()
  return (level: XmlElement): ReadonlyMap<number, readonly XmlElement[]> => {
    let weights = levels.get(level)
    if (weights === undefined) {
      weights = groupByIndex(childrenOf(level, 'weight'), (weight) => weight)
      levels.set(level, weights)
    }
    return weights
  }
}

const readWeight = (
  element: XmlElement,
  weights: readonly XmlElement[],
  issue: ScenarioIssue,
  index: number,
  tell: Tell,
): number | null => {
  const [weight, second] = weights
  if (weight === undefined) {
    tell(
      element.at,
      'ERR_SCENARIO_MISSING',
      `missing weight: issue ${index} ${quoted(issue.name)}`,
      `<weight index="${index}" value="…"/>`,
    )
    return null
  }
  if (second !== undefined) {
    tell(second.at, 'ERR_SCENARIO_DUPLICATE', `repeated weight: issue ${index}`, 'one weight an issue')
    return null
  }
  const value = numberOf(weight, 'value', tell)
  if (value === null || value >= 0) return value
  tell(weight.at, 'ERR_SCENARIO_WEIGHT', `negative weight: ${value} of ${quoted(issue.name)}`, '0 or more')
  return null
}

/** NegMAS adds the weights of indices that no issue has. */
const weightsBeyond = (elements: readonly Found[], domain: readonly GeniusIssue[], tell: Tell): number => {
  const levels = new Set(elements.map(({ level }) => level))
  let sum = 0
  for (const level of levels)
    for (const weight of childrenOf(level, 'weight')) {
      const index = wholeNumberOf(weight, 'index', tell)
      if (index !== null && !domain.some((of) => of.index === index)) sum += numberOf(weight, 'value', tell) ?? 0
    }
  return sum
}

/** The element of a name that there is at most one of; null: there are several, and it is told. */
const onlyOf = (root: XmlElement, name: string, tell: Tell): XmlElement | undefined | null => {
  const [element, second] = childrenOf(root, name)
  if (second === undefined) return element
  tell(second.at, 'ERR_SCENARIO_DUPLICATE', `repeated element: <${name}>`, 'one at most')
  return null
}

const MINUS_INFINITY = /^-inf(inity)?$/i

/** null: none said, or minus infinity; undefined: unusable, and told. Absent it is 0, as GENIUS has it. */
const readReservation = (root: XmlElement, tell: Tell): number | null | undefined => {
  const element = onlyOf(root, 'reservation', tell)
  if (element === null) return undefined
  if (element === undefined) return 0
  if (MINUS_INFINITY.test(element.attributes.get('value') ?? '')) return null
  return numberOf(element, 'value', tell) ?? undefined
}

/** null: none, which is what 1 says. GENIUS takes 0, and what is no share, for none too. */
const readDiscount = (root: XmlElement, tell: Tell): number | null | undefined => {
  const element = onlyOf(root, 'discount_factor', tell)
  if (element === null) return undefined
  if (element === undefined) return null
  const discount = numberOf(element, 'value', tell)
  if (discount === null) return undefined
  return discount > 0 && discount < 1 ? discount : null
}
