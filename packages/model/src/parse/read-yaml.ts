import { type Document, LineCounter, type ParsedNode, parseDocument, type YAMLParseError } from 'yaml'
import type { Draft, Place } from '../problem/draft.js'
import { shorten } from '../problem/found.js'

/** A text as YAML nodes, or why it is none. */
export type YamlText = { readonly placeAt: (offset: number) => Place } & (
  | { readonly document: Document.Parsed<ParsedNode> }
  | { readonly faults: readonly YamlFault[] }
)

/** A problem with the offset in the text at which it stands. */
export type YamlFault = { readonly draft: Draft; readonly offset: number }

/**
 * Reads YAML text: version 1.2, core schema, whatever a `%YAML` line says; dates stay text.
 * Duplicate keys are not looked for here (the library would compare every key with every other).
 * `keepSourceTokens` keeps what saving needs. Never throws: nesting that the library cannot follow is a fault like any other.
 */
export function readYaml(text: string, keepSourceTokens = false): YamlText {
  const lineCounter = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  try {
    const document = parseDocument(text, {
      schema: 'core',
      version: '1.2',
      merge: false,
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      keepSourceTokens,
      lineCounter,
    })
    if (document.errors.length === 0) return { placeAt, document }
    return { placeAt, faults: document.errors.map((error) => faultOf(error, placeAt)) }
  } catch (error) {
    const draft = error instanceof RangeError ? TOO_DEEP : syntaxDraft(String(error), '')
    return { placeAt, faults: [{ draft, offset: 0 }] }
  }
}

const TOO_DEEP: Draft = {
  code: 'ERR_FILE_DEPTH',
  at: [],
  message: 'bottomless nesting',
  hint: 'lists and maps within each other a few levels deep',
}

function faultOf(error: YAMLParseError, placeAt: (offset: number) => Place): YamlFault {
  const offset = error.pos[0]
  if (error.code === 'RESOURCE_EXHAUSTION') return { draft: TOO_DEEP, offset }
  if (error.code === 'MULTIPLE_DOCS') {
    const message = 'second document in the file'
    return {
      draft: { code: 'ERR_FILE_NOT_CASE', at: [], message, hint: 'one case a file, without "---" inside' },
      offset,
    }
  }
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
