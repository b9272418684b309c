import type { Result } from '@parley/model'
import { assembleGenius, geniusPartOf } from './genius/read-genius.js'
import type { XmlReading } from './genius/read-profile.js'
import { SCENARIO_LIMITS } from './limits.js'
import { ProblemList, type TextFile } from './problem/problem-list.js'
import type { Scenario } from './scenario/scenario.js'
import { decodeText } from './source/decode-text.js'
import { readXml } from './xml/read-xml.js'

/** A file as it lies on disk. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array }

export type ReadOptions = {
  /** Whose rules give GENIUS XML its utilities; default: GENIUS's own. */
  readonly reading?: XmlReading
  /** The profiles that take part, by file name without its ending, in this order; default: all, by name. */
  readonly profiles?: readonly string[]
}

/**
 * The scenario that some files make: what each is shows in its content, not in its name. Every problem found, with file
 * and place; never throws for bad input.
 */
export const readScenario = (files: readonly SourceFile[], options: ReadOptions = {}): Result<Scenario> => {
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

const textOf = (file: SourceFile, problems: ProblemList): TextFile | null => {
  const { name, bytes } = file
  const refuse = (code: string, message: string, hint: string): null => {
    problems.add({ code, path: name, message, hint })
    return null
  }
  if (bytes.length > SCENARIO_LIMITS.bytes)
    return refuse('ERR_SCENARIO_SIZE', `large file: ${bytes.length} bytes`, `at most ${SCENARIO_LIMITS.bytes} bytes`)
  const text = decodeText(file)
  if (text === null) return refuse('ERR_SCENARIO_ENCODING', 'unreadable text: not UTF-8', 'a text file in UTF-8')
  if (text.trim() === '') return refuse('ERR_SCENARIO_EMPTY', 'empty file: nothing in it', 'a domain or a profile')
  return { name, text }
}
