import type { Condition } from './graph-model.js'

/** What is wrong in the text of a condition, in the words of a problem. */
export type ConditionFault = { readonly message: string; readonly hint: string; readonly unknownOption?: string }

/** Nesting of brackets and NOTs in one condition. */
const MOST_DEPTH = 50

const TOKEN = /\s*(?:([()])|([A-Za-z0-9_][A-Za-z0-9_.-]*)|(\S))/y
const WORDS = new Set(['and', 'or', 'not', 'if', 'iff'])

/** Whether a name is a word of conditions and so cannot be an option's id. */
export const isConditionWord = (name: string): boolean => WORDS.has(name.toLowerCase())

/**
 * Reads a condition such as `release and not (strike or blockade)`, `truce if release`, `a iff b`. NOT binds closest,
 * then AND, OR, IF, IFF; words in any case of letters. IF and IFF do not chain: brackets say what is meant.
 */
export const parseCondition = (
  text: string,
  optionOf: (id: string) => number | undefined,
): { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly fault: ConditionFault } => {
  const tokens = tokensOf(text)
  let at = 0
  const word = (): string => tokens[at]?.toLowerCase() ?? ''
  const fail = (message: string, hint: string, unknownOption?: string): never => {
    throw new Fault({ message, hint, ...(unknownOption === undefined ? {} : { unknownOption }) })
  }

  const readIff = (depth: number): Condition => {
    const first = readIf(depth)
    if (word() !== 'iff') return first
    at++
    const second = readIf(depth)
    return refuseChain({ kind: 'iff', of: [first, second] })
  }
  const readIf = (depth: number): Condition => {
    const holds = readSome('or', depth)
    if (word() !== 'if') return holds
    at++
    const when = readSome('or', depth)
    return refuseChain({ kind: 'if', holds, when })
  }
  const refuseChain = (condition: Condition): Condition =>
    word() === 'if' || (word() === 'iff' && condition.kind === 'iff')
      ? fail(`ambiguous condition: a second ${word().toUpperCase()}`, 'brackets around one of the two')
      : condition
  const readSome = (kind: 'and' | 'or', depth: number): Condition => {
    const next = () => (kind === 'or' ? readSome('and', depth) : readOne(depth))
    const of = [next()]
    while (word() === kind) {
      at++
      of.push(next())
    }
    return of.length === 1 ? of[0]! : { kind, of }
  }
  const readOne = (depth: number): Condition => {
    if (depth === MOST_DEPTH) return fail(`deep condition: more than ${MOST_DEPTH} brackets`, 'fewer brackets')
    const token = tokens[at++]
    if (token === undefined) return fail('unfinished condition: something is missing at its end', NEEDED)
    if (token === '(') {
      const inner = readIff(depth + 1)
      if (tokens[at++] !== ')') return fail('unclosed bracket: ( without )', 'a ) where the bracket ends')
      return inner
    }
    if (token.toLowerCase() === 'not') return { kind: 'not', of: readOne(depth + 1) }
    if (!/^[A-Za-z0-9_]/.test(token) || isConditionWord(token)) return fail(`stray word: ${token}`, NEEDED)
    const option = optionOf(token)
    return option === undefined
      ? fail(`unknown option: ${token}`, 'an option of a decision maker', token)
      : { kind: 'taken', option }
  }

  try {
    const condition = readIff(0)
    if (at < tokens.length) fail(`stray word: ${tokens[at]}`, 'AND, OR, IF or IFF between options')
    return { ok: true, condition }
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault }
    throw error
  }
}

const NEEDED = 'options joined by AND, OR, NOT, IF, IFF and brackets'

class Fault extends Error {
  constructor(readonly fault: ConditionFault) {
    super(fault.message)
  }
}

const tokensOf = (text: string): string[] => {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (;;) {
    const found = TOKEN.exec(text)
    if (found === null) return tokens
    tokens.push(found[1] ?? found[2] ?? found[3]!)
  }
}
