import { SCENARIO_LIMITS } from '../limits.js'
import type { Tell, TextFile } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { DataNode, MapNode } from './data-node.js'

const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y
const WORDS = { true: true, false: false, null: null } as const

/**
 * A JSON text as nodes with their places, or null where it is none; what is wrong is told. A key that stands twice in
 * one object is refused: a plain parser would silently take the last. Never throws; nesting and size are limited.
 */
export const readJson = ({ text }: TextFile, tell: Tell): DataNode | null => {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let values = 0
  let isBroken = false

  const fail = (where: number, message: string, hint: string): null => {
    if (!isBroken) tell(where, 'ERR_JSON_SYNTAX', message, hint)
    isBroken = true
    return null
  }
  const take = (expression: RegExp): string | null => {
    expression.lastIndex = at
    const found = expression.exec(text)?.[0]
    if (found === undefined) return null
    at += found.length
    return found
  }
  /** The text in quotes there, its escapes resolved; null where it is no such thing. */
  const takeString = (): string | null => {
    if (text[at] !== '"') return null
    let end = at + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    try {
      const value: unknown = JSON.parse(text.slice(at, end + 1))
      at = end + 1
      return value as string
    } catch {
      return null
    }
  }
  const skipSpace = (): string | undefined => {
    take(SPACE)
    return text[at]
  }

  const readValue = (depth: number): DataNode | null => {
    const next = skipSpace()
    const start = at
    if (++values > SCENARIO_LIMITS.values) {
      if (!isBroken)
        tell(start, 'ERR_SCENARIO_SIZE', `large file: more than ${SCENARIO_LIMITS.values} values`, 'a smaller scenario')
      isBroken = true
      return null
    }
    if (next === '{' || next === '[') {
      if (depth === SCENARIO_LIMITS.depth) {
        if (!isBroken)
          tell(
            start,
            'ERR_SCENARIO_DEPTH',
            `deep nesting: more than ${SCENARIO_LIMITS.depth} levels`,
            `at most ${SCENARIO_LIMITS.depth} within each other`,
          )
        isBroken = true
        return null
      }
      at++
      return next === '{' ? readObject(start, depth) : readList(start, depth)
    }
    if (next === '"') {
      const string = takeString()
      return string === null
        ? fail(start, 'unreadable text: no closing quote, or a bad escape', 'text in double quotes')
        : { kind: 'scalar', at: start, value: string }
    }
    const number = take(NUMBER)
    if (number !== null) return { kind: 'scalar', at: start, value: Number(number) }
    const word = take(WORD)
    if (word !== null) return { kind: 'scalar', at: start, value: WORDS[word as keyof typeof WORDS] }
    return next === undefined
      ? fail(start, 'unfinished text: a value is missing', 'is the file cut short?')
      : fail(
          start,
          `unreadable value: ${quoted(text.slice(at, at + 20))}`,
          'text in double quotes, a finite number, true, false, null, a list or an object',
        )
  }

  const readObject = (start: number, depth: number): MapNode | null => {
    const entries = new Map<string, DataNode>()
    if (skipSpace() === '}') at++
    else
      while (true) {
        skipSpace()
        const keyAt = at
        const name = takeString()
        if (name === null)
          return fail(at, `unreadable key: ${quoted(text.slice(at, at + 20))}`, 'a key in double quotes')
        if (entries.has(name)) {
          tell(keyAt, 'ERR_SCENARIO_DUPLICATE', `repeated key: ${quoted(name)}`, 'each key once')
          isBroken = true
        }
        if (skipSpace() !== ':') return fail(at, `missing colon: after ${quoted(name)}`, ':')
        at++
        const value = readValue(depth + 1)
        if (value === null) return null
        entries.set(name, value)
        const end = skipSpace()
        at++
        if (end === '}') break
        if (end !== ',')
          return fail(
            at - 1,
            'unclosed object: neither , nor }',
            end === undefined ? 'is the file cut short?' : ', or }',
          )
      }
    return { kind: 'map', at: start, entries, byList: [] }
  }

  const readList = (start: number, depth: number): DataNode | null => {
    const items: DataNode[] = []
    if (skipSpace() === ']') at++
    else
      while (true) {
        const value = readValue(depth + 1)
        if (value === null) return null
        items.push(value)
        const end = skipSpace()
        at++
        if (end === ']') break
        if (end !== ',')
          return fail(at - 1, 'unclosed list: neither , nor ]', end === undefined ? 'is the file cut short?' : ', or ]')
      }
    return { kind: 'list', at: start, items }
  }

  const root = readValue(0)
  if (root === null || isBroken) return null
  if (skipSpace() !== undefined)
    return fail(at, `stray text: ${quoted(text.slice(at, at + 20))}`, 'one value and nothing after it')
  return root
}
