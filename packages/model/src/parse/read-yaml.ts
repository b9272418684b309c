import { Composer, type CST, type Document, LineCounter, type ParsedNode, Parser, type YAMLParseError } from 'yaml'
import type { Draft, Place } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import { LIMITS } from './limits.js'

/** A text as YAML nodes, or why it is none. */
export type YamlText = { readonly placeAt: (offset: number) => Place } & (
  | { readonly root: ParsedNode | null }
  | { readonly faults: readonly YamlFault[] }
)

/** A problem with the offset in the text at which it stands. */
export type YamlFault = { readonly draft: Draft; readonly offset: number }

/**
 * Reads YAML text: version 1.2, core schema, whatever a `%YAML` line says; dates stay text.
 * Duplicate keys are not looked for here (the library would compare every key with every other).
 * `keepSourceTokens` keeps what saving needs. Never throws. Nesting is measured before nodes are composed, since the
 * library composes recursively and V8 ends the process where a regular expression is compiled on a full stack.
 */
export function readYaml(text: string, keepSourceTokens = false): YamlText {
  const lineCounter = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  try {
    const tokens = [...new Parser(lineCounter.addNewLine).parse(text)]
    for (const token of tokens) {
      const deep = tooDeep(token, 0)
      if (deep !== undefined) return { placeAt, faults: [{ draft: TOO_DEEP, offset: deep }] }
    }

    const composer = new Composer({
      schema: 'core',
      version: '1.2',
      merge: false,
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens,
    })
    const [document, second] = composer.compose(tokens, true, text.length)
    const faults = document!.errors.map((error) => faultOf(error, placeAt))
    if (second !== undefined) faults.push(secondDocument(second))
    return faults.length === 0 ? { placeAt, root: document!.contents as ParsedNode | null } : { placeAt, faults }
  } catch (error) {
    return { placeAt, faults: [{ draft: syntaxDraft(String(error), ''), offset: 0 }] }
  }
}

const TOO_DEEP: Draft = {
  code: 'ERR_FILE_DEPTH',
  at: [],
  message: `deep nesting: more than ${LIMITS.depth} levels`,
  hint: `at most ${LIMITS.depth} lists and maps within each other`,
}

/** The offset of a list or map that lies too deep; looks no deeper than that. */
function tooDeep(token: CST.Token | null | undefined, depth: number): number | undefined {
  if (token === null || token === undefined) return undefined
  if (token.type === 'document') return tooDeep(token.value, depth)
  if (!('items' in token)) return undefined
  if (depth === LIMITS.depth) return token.offset
  for (const { key, value } of token.items) {
    const deep = tooDeep(key, depth + 1) ?? tooDeep(value, depth + 1)
    if (deep !== undefined) return deep
  }
  return undefined
}

function faultOf(error: YAMLParseError, placeAt: (offset: number) => Place): YamlFault {
  const offset = error.pos[0]
  const { line, column } = placeAt(offset)
  return { draft: syntaxDraft(error.message, ` at line ${line}, column ${column}`), offset }
}

function syntaxDraft(reason: string, where: string): Draft {
  return {
    code: 'ERR_YAML_SYNTAX',
    at: [],
    message: `unreadable YAML${where}: ${shorten(reason.split('\n')[0]!)}`,
    hint: 'YAML 1.2; look at the indentation, quotes and brackets there',
  }
}

function secondDocument(document: Document.Parsed): YamlFault {
  const message = 'second document in the file'
  const draft: Draft = { code: 'ERR_FILE_NOT_CASE', at: [], message, hint: 'one case a file, without "---" inside' }
  return { draft, offset: document.range[0] }
}
