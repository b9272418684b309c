import type { GraphDecisionMaker, GraphModel, GraphOption, Problem, Result } from '@parley/model'
import type { DataNode, ListNode } from '../data/data-node.js'
import { asList, asMap, asName, fieldOf, requireField } from '../data/fields.js'
import { readJson } from '../data/read-json.js'
import { SCENARIO_LIMITS } from '../limits.js'
import { ProblemList, type Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { SourceFile } from '../read-scenario.js'
import { decodeText } from '../source/decode-text.js'
import { onlyRead } from './only-read.js'
import { readConditions } from './read-condition.js'
import { readFlag, readIndices } from './read-numbers.js'
import { readRanking } from './read-ranking.js'

/** A graph model as a `.gmcr` file has it. */
export type GmcrModel = {
  readonly model: GraphModel
  /** Coalitions of more than one decision maker that the file asks for, by their numbers. */
  readonly coalitions: readonly (readonly number[])[]
}

/**
 * Reads the JSON of a `.gmcr` file, as GMCR+ saves it; of its two spellings of the ranking keys either will do
 * (`preferenceRanking` and `useManualPreferenceRanking`, or the older `preferenceVector` and
 * `useManualPreferenceVectors`). Its `misperceptions`, states that a decision maker does not see, are `unseen`. What it has
 * worked out itself (`payoffs`, `coalitionsFull`) is left aside; any other field is refused.
 * Every problem found, with line and column; never throws for bad input. Whether the model has states at all, and
 * whether rankings hold each of them, shows when it is compiled.
 */
export const readGmcr = ({ name, bytes, size = bytes.length }: SourceFile): Result<GmcrModel> => {
  const problems = new ProblemList()
  const whole = (code: string, message: string, hint: string): Result<never> => {
    problems.add({ code, path: name, message, hint })
    return { ok: false, problems: problems.problems as Problem[] }
  }
  if (size > SCENARIO_LIMITS.bytes)
    return whole('ERR_SCENARIO_SIZE', `large file: ${size} bytes`, `at most ${SCENARIO_LIMITS.bytes} bytes`)
  const text = decodeText({ name, bytes })
  if (text === null) return whole('ERR_SCENARIO_ENCODING', 'unreadable text: not UTF-8', 'a text file in UTF-8')
  if (text.trim() === '') return whole('ERR_SCENARIO_EMPTY', 'empty file: nothing in it', 'a graph model as JSON')
  const file = { name, text }
  const tell = problems.of(file)
  const root = readJson(file, tell)
  const model = root && readModel(root, tell)
  return model === null || !problems.isEmpty ? { ok: false, problems: problems.problems } : { ok: true, value: model }
}

const readModel = (root: DataNode, tell: Tell): GmcrModel | null => {
  const map = asMap(root, 'graph model', tell)
  if (map === null) return null
  const optionsNode = requireField(map, 'options', 'a list of options, each { name, permittedDirection }', tell)
  const optionList = optionsNode && asList(optionsNode, 'options', tell)
  const makersNode = requireField(map, 'decisionMakers', 'a list of decision makers, each { name, options }', tell)
  const makerList = makersNode && asList(makersNode, 'decision makers', tell)
  if (optionList === null || makerList === null) return null
  for (const [list, what] of [
    [optionList, 'option'],
    [makerList, 'decision maker'],
  ] as const)
    if (list.items.length === 0)
      tell(list.at, 'ERR_SCENARIO_MISSING', `no ${what}: an empty list`, `at least one ${what}`)
  const isRead = onlyRead(map, 'graph model', MODEL_FIELDS, tell)
  const options = optionList.items.map((node) => readOption(node, tell))
  const infeasibleNode = fieldOf(map, 'infeasibles')
  const infeasible =
    infeasibleNode === undefined ? [] : readConditions(infeasibleNode, 'infeasible states', options.length, tell)
  const isRanked =
    readFlag(map, 'useManualPreferenceRanking', tell) ?? readFlag(map, 'useManualPreferenceVectors', tell) ?? false
  const decisionMakers = readMakers(makerList, options.length, isRanked, tell)
  const coalitions = readCoalitions(fieldOf(map, 'coalitions'), makerList.items.length, tell)
  const isWhole = <T>(items: readonly (T | null)[]): items is readonly T[] => !items.includes(null)
  if (!isRead || !isWhole(options) || infeasible === null || !isWhole(decisionMakers)) return null
  return { model: { decisionMakers, options, infeasible, indistinguishable: [], statusQuo: null }, coalitions }
}

const OPTION_FIELDS = ['name', 'permittedDirection']
const MAKER_FIELDS = ['name', 'options', 'preferences', 'preferenceRanking', 'preferenceVector', 'misperceptions']
const MODEL_FIELDS = [
  'options',
  'decisionMakers',
  'infeasibles',
  'coalitions',
  'useManualPreferenceRanking',
  'useManualPreferenceVectors',
]

const DIRECTIONS = { both: 'both', fwd: 'forward', back: 'back' } as const

const readOption = (node: DataNode, tell: Tell): GraphOption | null => {
  const map = asMap(node, 'option', tell)
  const nameNode = map && requireField(map, 'name', 'the name of the option', tell)
  const name = nameNode && asName(nameNode, 'name of an option', tell)
  if (map === null || name === null) return null
  if (!onlyRead(map, 'option', OPTION_FIELDS, tell)) return null
  const directionNode = fieldOf(map, 'permittedDirection')
  if (directionNode === undefined) return { name, direction: 'both' }
  const word = asName(directionNode, 'permittedDirection', tell)
  if (word === null) return null
  if (Object.hasOwn(DIRECTIONS, word)) return { name, direction: DIRECTIONS[word as keyof typeof DIRECTIONS] }
  tell(
    directionNode.at,
    'ERR_GRAPH_FILE',
    `unknown direction: ${quoted(word)} of ${quoted(name)}`,
    'both, fwd (only from N to Y) or back (only from Y to N)',
  )
  return null
}

const readMakers = (
  { items }: ListNode,
  options: number,
  isRanked: boolean,
  tell: Tell,
): readonly (GraphDecisionMaker | null)[] => {
  const names = new Set<string>()
  const ownerOf = new Map<number, string>()
  return items.map((node) => {
    const maker = readMaker(node, options, isRanked, tell)
    if (maker === null) return null
    if (names.has(maker.name))
      tell(node.at, 'ERR_SCENARIO_DUPLICATE', `repeated decision maker: ${quoted(maker.name)}`, 'each name once')
    names.add(maker.name)
    for (const option of maker.options) {
      const other = ownerOf.get(option)
      if (other !== undefined)
        tell(
          node.at,
          'ERR_GRAPH_FILE',
          `shared option: number ${option}, of ${quoted(other)} and of ${quoted(maker.name)}`,
          'each option with one decision maker',
        )
      ownerOf.set(option, maker.name)
    }
    return maker
  })
}

const readMaker = (node: DataNode, options: number, isRanked: boolean, tell: Tell): GraphDecisionMaker | null => {
  const map = asMap(node, 'decision maker', tell)
  const nameNode = map && requireField(map, 'name', 'the name of the decision maker', tell)
  const name = nameNode && asName(nameNode, 'name of a decision maker', tell)
  const ownNode = map && requireField(map, 'options', 'a list of the numbers of its options, from 0', tell)
  const own = ownNode && readIndices(ownNode, options, 'option', tell)
  if (map === null || name === null || own === null) return null
  const isRead = onlyRead(map, 'decision maker', MAKER_FIELDS, tell)
  const unseenNode = fieldOf(map, 'misperceptions')
  const unseen = unseenNode === undefined ? [] : readConditions(unseenNode, 'misperceptions', options, tell)
  if (unseen === null || !isRead) return null
  const mistaken = unseen.length > 0 ? { unseen } : {}
  if (isRanked) {
    const node = fieldOf(map, 'preferenceRanking') ?? fieldOf(map, 'preferenceVector')
    if (node === undefined) {
      tell(
        map.at,
        'ERR_SCENARIO_MISSING',
        `missing field: preferenceRanking of ${quoted(name)}`,
        'positions of states, best first; or useManualPreferenceRanking false, and preferences',
      )
      return null
    }
    const ranking = readRanking(node, tell)
    return ranking && { name, options: own, preference: { kind: 'ranking', by: 'position', ranking }, ...mistaken }
  }
  const preferences = requireField(map, 'preferences', 'a list of statements, the most important first', tell)
  const statements = preferences && readConditions(preferences, 'preferences', options, tell)
  return statements && { name, options: own, preference: { kind: 'statements', statements }, ...mistaken }
}

const readCoalitions = (node: DataNode | undefined, makers: number, tell: Tell): (readonly number[])[] => {
  const list = node && asList(node, 'coalitions', tell)
  return (list?.items ?? []).flatMap((item) => {
    if (item.kind !== 'list') return []
    const members = readIndices(item, makers, 'decision maker', tell)
    return members !== null && members.length > 1 ? [members] : []
  })
}
