import type { Result } from '@parley/model'
import { assembleScenario, isNamed, type Part } from './assemble-scenario.js'
import { foundIn } from './data/data-node.js'
import type { Document } from './format-reader.js'
import { READERS } from './format-readers.js'
import type { XmlReading } from './genius/read-profile.js'
import { ProblemList } from './problem/problem-list.js'
import type { Scenario } from './scenario/scenario.js'
import { readDocument, readText } from './source/read-document.js'

/** A file as it lies on disk; `size`: what it has, where it was too large to be read. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array; readonly size?: number }

export type ReadOptions = {
  /** Whose rules give GENIUS XML its utilities; default: GENIUS's own. */
  readonly reading?: XmlReading
  /** The profiles that take part, by file name with or without its ending, in this order; default: all, by name. */
  readonly profiles?: readonly string[]
}

/** Where the files come from. */
export type ReadFrom = {
  /** What they are called together: the folder, or the one file. */
  readonly name?: string
  /** The file that is the domain; other domains among the files are left aside. */
  readonly domain?: string
}

/**
 * The scenario that some files make: what each is shows in its content, not in its name. Files that
 * programs put beside a scenario are left aside. Every problem found, with file and place; never throws for bad input.
 */
export const readScenario = (files: readonly SourceFile[], options: ReadOptions & ReadFrom = {}): Result<Scenario> => {
  const problems = new ProblemList()
  const unneeded = new ProblemList()
  const parts: Part[] = []
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const isNeeded = file.name === options.domain || (options.profiles?.some((name) => isNamed(file, name)) ?? true)
    const part = readPart(file, files.length === 1, isNeeded ? problems : unneeded)
    if (part !== null) parts.push(part)
  }
  // With profiles named, what else lies there matters only where the domain is not found without it.
  if (!parts.some(({ kind }) => kind === 'domain')) for (const problem of unneeded.problems) problems.add(problem)
  if (!problems.isEmpty) return { ok: false, problems: problems.problems }
  const scenario = assembleScenario(parts, files, options, problems)
  return scenario === null || !problems.isEmpty
    ? { ok: false, problems: problems.problems }
    : { ok: true, value: scenario }
}

/** Files that programs put beside a scenario: what they worked out about it. */
const SIDE_FILE = /^(_.*|specials|specs|stats|info)\.(json|ya?ml)$|pareto\.xml$/i

const readPart = (file: SourceFile, isAlone: boolean, problems: ProblemList): Part | null => {
  const text = readText(file, problems)
  const document = text === null ? null : readDocument(text, isAlone, problems)
  if (text === null || document === null) return null
  for (const reader of READERS) {
    const kind = reader.kindOf(document)
    if (kind !== null) return { reader, kind, file: text, document }
  }
  if (isAlone || !SIDE_FILE.test(file.name))
    problems.of(text)(
      document.root.at,
      'ERR_SCENARIO_UNKNOWN',
      `unknown content: ${contentOf(document)}`,
      KNOWN_CONTENT,
    )
  return null
}

const KNOWN_CONTENT = 'a domain or a profile: GENIUS XML, GeniusWeb JSON, NegMAS YAML or JSON, NegoLog JSON'

const contentOf = (document: Document): string =>
  document.kind === 'xml' ? `<${document.root.name}>` : foundIn(document.root)

/** Whether a file is a domain alone, whose profiles lie beside it. */
export const isDomainFile = (file: SourceFile): boolean => {
  const problems = new ProblemList()
  const text = readText(file, problems)
  const document = text === null ? null : readDocument(text, true, problems)
  return document !== null && READERS.some((reader) => reader.kindOf(document) === 'domain')
}
