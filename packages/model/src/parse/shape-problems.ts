import type * as z from 'zod'
import { WORD_RANGES } from '../judgement/word-ranges.js'
import type { Draft } from '../problem/draft.js'
import { found } from '../problem/found.js'
import { didYouMean } from '../problem/nearest-word.js'
import type { Path } from '../problem/path.js'
import type { ProblemCode } from '../problem/problem-codes.js'
import { valueAt } from './loose.js'

type Issue = z.core.$ZodIssue

/** What zod found, in this package's words; of a union's branches only the one that was meant (see `choice`). */
export function shapeProblems(issues: readonly Issue[], data: unknown): Draft[] {
  return issues.flatMap((issue) => draftsOf(issue, [], data, [issue]))
}

function draftsOf(issue: Issue, above: Path, data: unknown, siblings: readonly Issue[]): Draft[] {
  const at = [...above, ...(issue.path as (string | number)[])]
  const { code, hint } = readRule(issue.message)
  if (!exists(data, at)) return [missing(at, hint)]
  const value = valueAt(data, at)
  if (value === undefined) return []

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...at, key], key, hint, siblings))
    case 'invalid_union': {
      const branch = hint.startsWith('@') ? issue.errors[Number(hint.slice(1))] : undefined
      if (branch !== undefined) return branch.flatMap((inner) => draftsOf(inner, at, data, branch))
      if (typeof value === 'string' && Object.hasOwn(WORD_RANGES, value))
        return [{ code: 'ERR_WORD_PLACE', at, message: `unusable word: ${value}`, hint }]
      const unknown = unknownInAll(issue, value)
      if (code !== undefined && unknown.length > 0)
        return unknown.map((key) => unknownKey([...at, key], key, hint.replace(/^.*: /, ''), []))
      return [wrong(code ?? 'ERR_TYPE', at, value, withQuotes(value, hint, acceptsText(issue)))]
    }
    case 'invalid_key':
      return issue.issues.map((inner) => {
        const told = readRule(inner.message)
        const key = String(at.at(-1))
        const message = `unusable key: ${found(key)}`
        return { code: told.code ?? 'ERR_KEY_FORM', at, message, hint: told.hint, onKey: true }
      })
    case 'invalid_type':
      return [wrong(code ?? 'ERR_TYPE', at, value, withQuotes(value, hint, issue.expected === 'string'))]
    default:
      return [wrong(code ?? 'ERR_TYPE', at, value, hint)]
  }
}

/** Keys of a map that none of a union's branches knows: a misspelt one, rather than a shape that nobody meant. */
function unknownInAll(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string[] {
  if (typeof value !== 'object' || value === null || issue.errors.length === 0) return []
  const isUnknownTo = (branch: readonly Issue[], key: string) =>
    branch.some((inner) => inner.code === 'unrecognized_keys' && inner.path.length === 0 && inner.keys.includes(key))
  return Object.keys(value).filter((key) => issue.errors.every((branch) => isUnknownTo(branch, key)))
}

function readRule(message: string): { code: ProblemCode | undefined; hint: string } {
  const match = /^(ERR_[A-Z_]+) /.exec(message)
  if (match === null) return { code: undefined, hint: message }
  return { code: match[1] as ProblemCode, hint: message.slice(match[0].length) }
}

function exists(data: unknown, at: Path): boolean {
  if (at.length === 0) return true
  const parent = valueAt(data, at.slice(0, -1))
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, at.at(-1)!)
}

function missing(at: Path, hint: string): Draft {
  return { code: 'ERR_FIELD_MISSING', at, message: `missing field: ${String(at.at(-1))}`, hint }
}

function unknownKey(at: Path, key: string, known: string, siblings: readonly Issue[]): Draft {
  const keys = known.split(', ')
  const absent = siblings.filter((s) => s.code !== 'unrecognized_keys').map((s) => String(s.path.at(-1)))
  const likely = [...absent.filter((k) => keys.includes(k)), ...keys]
  return {
    code: 'ERR_KEY_UNKNOWN',
    at,
    message: `unknown key: ${key}`,
    hint: () => `${didYouMean(key, likely)}known here: ${known}`,
    onKey: true,
  }
}

const NOUNS: Partial<Record<ProblemCode, string>> = {
  ERR_TYPE: 'wrong type',
  ERR_CHOICE: 'unknown word',
  ERR_VERSION: 'unknown version',
  ERR_TEXT_EMPTY: 'empty text',
  ERR_LIST_SHORT: 'short list',
  ERR_ID_FORM: 'unusable id',
  ERR_DATE: 'impossible date',
  ERR_NUMBER_RANGE: 'number out of range',
  ERR_RANGE_ORDER: 'reversed range',
  ERR_RELIABILITY: 'unknown reliability code',
  ERR_HASH_FORM: 'unusable SHA-256',
  ERR_PATH_OUTSIDE: 'path outside the case',
  ERR_WHEN_EMPTY: 'empty condition',
  ERR_EFFECT_TARGET: 'unclear effect',
  ERR_TEST_KIND: 'unclear test',
  ERR_CHANGE_KIND: 'unclear change',
}

function wrong(code: ProblemCode, at: Path, value: unknown, hint: string): Draft {
  return { code, at, message: `${NOUNS[code] ?? 'unusable value'}: ${found(value)}`, hint }
}

/** YAML reads a bare 4 or true as no text; the way out is a pair of quotes. */
function withQuotes(value: unknown, hint: string, text: boolean): string {
  if (!text || (typeof value !== 'number' && typeof value !== 'boolean')) return hint
  return `${hint}; put it in quotes: "${String(value)}"`
}

function acceptsText(issue: z.core.$ZodIssueInvalidUnion): boolean {
  return issue.errors.some((branch) => branch.some((i) => i.code === 'invalid_type' && i.expected === 'string'))
}
