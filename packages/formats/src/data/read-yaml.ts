import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { CST, Node, Pair, YAMLMap } from 'yaml'
import { SCENARIO_LIMITS } from '../limits.js'
import type { Tell, TextFile } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { DataNode, ListNode } from './data-node.js'

/** The YAML library, loaded when the first YAML text comes: that takes longer than to read a scenario. */
const loadYaml = (): typeof Yaml => createRequire(import.meta.url)('yaml')

/** Tags that say no more than what is written; PyYAML writes the last for a tuple. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq|python\/tuple)$/

/**
 * A YAML text (1.2, core schema) as nodes with their places, or null where it is none; what is wrong is told. An alias
 * stands for the same node, not for a copy. Tags that make objects are refused. Never throws; nesting and size are limited.
 */
export const readYaml = ({ text }: TextFile, tell: Tell): DataNode | null => {
  try {
    return read(text, tell)
  } catch (error) {
    tell(null, 'ERR_SCENARIO_YAML', `unreadable YAML: ${String(error).split('\n')[0]}`, 'YAML 1.2')
    return null
  }
}

const read = (text: string, tell: Tell): DataNode | null => {
  const yaml = loadYaml()
  if (!isMeasured(yaml, text, tell)) return null
  const tokens: CST.Token[] = []
  let size = 0
  for (const token of new yaml.Parser().parse(text)) {
    const measured = measure(token, 0)
    size += measured.size
    if (measured.deepAt !== null) tellDepth(measured.deepAt, tell)
    else if (size > SCENARIO_LIMITS.yamlValues) tellSize(tell)
    if (measured.deepAt !== null || size > SCENARIO_LIMITS.yamlValues) return null
    tokens.push(token)
  }
  const composer = new yaml.Composer({
    schema: 'core',
    version: '1.2',
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  })
  const [document, second] = composer.compose(tokens, true, text.length)
  const [error] = document!.errors
  if (error !== undefined) {
    tell(
      error.pos[0],
      'ERR_SCENARIO_YAML',
      `unreadable YAML: ${error.message.split('\n')[0]}`,
      'YAML 1.2; look at the indentation, quotes and brackets there',
    )
    return null
  }
  if (second !== undefined) {
    tell(
      second.range[0],
      'ERR_SCENARIO_YAML',
      'second document: one file holds several',
      'one document, without "---" inside',
    )
    return null
  }
  return convert(yaml, document!.contents, tell)
}

/** Tokens that the lexer puts in without a text of their own: the start of a document, of a scalar, a broken end. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])
/** Tokens a value comes with: its text, blanks, indicators. */
const TOKENS_A_VALUE = 8

/**
 * Whether a text is small and shallow enough to be parsed, told by its tokens alone: the parser keeps what it has opened,
 * and a file of nothing but brackets would fill the memory. What blocks open is measured afterwards: it takes a line each.
 */
const isMeasured = (yaml: typeof Yaml, text: string, tell: Tell): boolean => {
  let at = 0
  let tokens = 0
  let brackets = 0
  let dashes = 0
  for (const token of new yaml.Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++
    else if (token === ']' || token === '}') brackets--
    else if (token === '-' || token === '?') dashes++
    else if (token === '\n' || token === '\r\n') dashes = 0
    if (brackets > SCENARIO_LIMITS.depth || dashes > SCENARIO_LIMITS.depth) {
      tellDepth(at, tell)
      return false
    }
    if (++tokens > SCENARIO_LIMITS.yamlValues * TOKENS_A_VALUE) {
      tellSize(tell)
      return false
    }
    if (!MARKS.has(token)) at += token.length
  }
  return true
}

const tellDepth = (at: number, tell: Tell): void =>
  tell(
    at,
    'ERR_SCENARIO_DEPTH',
    `deep nesting: more than ${SCENARIO_LIMITS.depth} levels`,
    `at most ${SCENARIO_LIMITS.depth} within each other`,
  )

const tellSize = (tell: Tell): void =>
  tell(null, 'ERR_SCENARIO_SIZE', `large file: more than ${SCENARIO_LIMITS.yamlValues} values`, 'a smaller scenario')

/** How many items a token holds, and where one lies too deep. */
const measure = (token: CST.Token | null | undefined, depth: number): { size: number; deepAt: number | null } => {
  if (token == null) return { size: 0, deepAt: null }
  if (token.type === 'document') return measure(token.value, depth)
  if (!('items' in token)) return { size: 1, deepAt: null }
  if (depth === SCENARIO_LIMITS.depth) return { size: 1, deepAt: token.offset }
  let size = 1
  for (const { key, value } of token.items)
    for (const part of [key, value]) {
      const inner = measure(part, depth + 1)
      if (inner.deepAt !== null) return inner
      size += inner.size
    }
  return { size, deepAt: null }
}

const convert = ({ isAlias, isMap, isScalar, isSeq }: typeof Yaml, root: Node | null, tell: Tell): DataNode | null => {
  const anchors = new Map<string, DataNode>()
  let isBroken = false

  const fail = (node: Node | null, message: string, hint: string): DataNode => {
    tell(offsetOf(node), 'ERR_SCENARIO_YAML', message, hint)
    isBroken = true
    return { kind: 'scalar', at: offsetOf(node), value: null }
  }

  const nodeOf = (node: Node | null): DataNode => {
    const at = offsetOf(node)
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      return target ?? fail(node, `unknown alias: *${node.source}`, 'an anchor further up that ends before it')
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { kind: 'scalar', at, value: null }
    if (node.tag !== undefined && !PLAIN_TAG.test(node.tag))
      return fail(node, `unusable tag: ${quoted(node.tag)}`, 'plain text, numbers, lists and maps')
    const data = isMap(node)
      ? mapOf(node, at)
      : isSeq(node)
        ? listOf(node.items as Node[], at)
        : scalarOf(node.value, at)
    if (node.anchor !== undefined) anchors.set(node.anchor, data)
    return data
  }

  const listOf = (items: readonly Node[], at: number): ListNode => ({ kind: 'list', at, items: items.map(nodeOf) })

  const mapOf = (node: YAMLMap, at: number): DataNode => {
    const entries = new Map<string, DataNode>()
    const byList: [ListNode, DataNode][] = []
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = nodeOf(pair.key)
      const value = nodeOf(pair.value)
      if (key.kind === 'map') return fail(pair.key, 'unusable key: a map', 'text, a number or a list')
      if (key.kind === 'list') {
        byList.push([key, value])
        continue
      }
      const name = String(key.value)
      if (entries.has(name)) {
        tell(key.at, 'ERR_SCENARIO_DUPLICATE', `repeated key: ${quoted(name)}`, 'each key once')
        isBroken = true
      }
      entries.set(name, value)
    }
    return { kind: 'map', at, entries, byList }
  }

  const data = nodeOf(root)
  return isBroken ? null : data
}

const scalarOf = (value: unknown, at: number): DataNode => {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return { kind: 'scalar', at, value: isPlain ? value : null }
}

const offsetOf = (node: Node | null): number => node?.range?.[0] ?? 0
