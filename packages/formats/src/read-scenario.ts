import type { Result } from '@parley/model'
import { assembleGenius, geniusPartOf } from './genius/read-genius.js'
import type { XmlReading } from './genius/read-profile.js'
import { SCENARIO_LIMITS } from './limits.js'
import { ProblemList, type TextFile } from './problem/problem-list.js'
import type { Scenario } from './scenario/scenario.js'
import { decodeText } from './source/decode-text.js'
import { readXml } from './xml/read-xml.js'

/** A file as it lies on disk; `size`: what it has, where it was too large to be read. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array; readonly size?: number }

export type ReadOptions = {
  /** Whose rules give GENIUS XML its utilities; default: GENIUS's own. */
  readonly reading?: XmlReading
  /** The profiles that take part, by file name without its ending, in this order; default: all, by name. */
  readonly profiles?: readonly string[]
}

/** Where the files come from. */
export type ReadFrom = {
  /** What they are called together. */
  readonly name?: string
  /** The one that is the domain; other domains among the files are left aside. */
  readonly domain?: string
}

/**
 * The scenario that some files make: what each is shows in its content, not in its name. Every problem found, with file
 * and place; never throws for bad input.
 */
export const readScenario = (files: readonly SourceFile[], options: ReadOptions & ReadFrom = {}): Result<Scenario> => {
  const problems = new ProblemList()
  const genius = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => {
      const text = textOf(file, problems)
      if (text === null) return []
      const root = readXml(text, problems.of(text))
      const part = root === null ? null : geniusPartOf(text, root)
      return part === null ? [] : [part]
    })
  const scenario = problems.isEmpty ? assembleGenius(genius, options, problems) : null
  return scenario === null ? { ok: false, problems: problems.problems } : { ok: true, value: scenario }
}

/** Whether a file is a domain alone, whose profiles lie beside it. */
export const isDomainFile = (file: SourceFile): boolean => {
  const problems = new ProblemList()
  const text = textOf(file, problems)
  const root = text === null || !text.text.trimStart().startsWith('<') ? null : readXml(text, problems.of(text))
  return root !== null && geniusPartOf(text!, root)?.kind === 'domain'
}

const textOf = (file: SourceFile, problems: ProblemList): TextFile | null => {
  const { name, bytes, size = bytes.length } = file
  const refuse = (code: string, message: string, hint: string): null => {
    problems.add({ code, path: name, message, hint })
    return null
  }
  if (size > SCENARIO_LIMITS.bytes)
    return refuse('ERR_SCENARIO_SIZE', `large file: ${size} bytes`, `at most ${SCENARIO_LIMITS.bytes} bytes`)
  const text = decodeText(file)
  if (text === null) return refuse('ERR_SCENARIO_ENCODING', 'unreadable text: not UTF-8', 'a text file in UTF-8')
  if (text.trim() === '') return refuse('ERR_SCENARIO_EMPTY', 'empty file: nothing in it', 'a domain or a profile')
  return { name, text }
}
