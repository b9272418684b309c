import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { compileCase, tooManyCouplings } from '@parley/engine'
import {
  asOfDate,
  type Case,
  checkQuotes,
  type Draft,
  type Edit,
  editYaml,
  isRecord,
  LIMITS,
  type Problem,
  parsePath,
  type Result,
  readCase,
} from '@parley/model'
import { conflictGraph } from '../analysis/conflict-graph.js'
import { readBytes } from './read-bytes.js'
import { readSources } from './read-sources.js'
import { hashOf } from './save-case.js'

/** A case as it lies on disk. */
export type LoadedCase = {
  readonly source: Case
  /** Absolute path of the YAML file. */
  readonly file: string
  /** The file's text, byte for byte as UTF-8. */
  readonly text: string
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string
  /** Frozen text of every source that has a file, by source id. */
  readonly texts: ReadonlyMap<string, string>
  /** What was changed of the text before it was read (`path=value`), if anything. */
  readonly changes: readonly string[]
}

/** SHA-256 of the bytes of a case's file, hex, whether they are a case or not; null where it cannot be read. */
export const hashOfFile = async (path: string): Promise<string | null> => {
  const bytes = await readBytes(await caseFileOf(path), LIMITS.bytes)
  return bytes.ok ? hashOf(bytes.value) : null
}

/** The YAML file of a case given as a folder or a file. */
export const caseFileOf = async (path: string): Promise<string> => {
  const absolute = resolve(path)
  const isFolder = await stat(absolute).then(
    (s) => s.isDirectory(),
    () => false,
  )
  return isFolder ? join(absolute, 'case.yaml') : absolute
}

/**
 * Reads and checks a case with its sources and quotes: every problem of all of these in one pass, in the order of the
 * text, whatever other parts of the file are ill-shaped. Never an exception for bad input.
 *
 * @param changes what if: `path=value` texts, made to the file's text before it is read; the file stays as it is
 */
export const loadCase = async (path: string, changes: readonly string[] = []): Promise<Result<LoadedCase>> => {
  const file = await caseFileOf(path)
  const read = await textOfFile(file)
  if (!read.ok) return read
  const edited = editYaml(read.value, changes.map(asEdit))
  return judgeText(file, edited.ok ? edited.value : read.value, { changes, problems: problemsOf(edited) })
}

/** The text of a case's file, its byte order mark included; a problem where it cannot be read, or is no UTF-8. */
export const textOfFile = async (file: string): Promise<Result<string>> => {
  const bytes = await readBytes(file, LIMITS.bytes)
  if (!bytes.ok) return bytes
  const text = textOf(bytes.value)
  if (text !== null) return { ok: true, value: text }
  const message = 'unreadable text: no UTF-8'
  const problem: Problem = { code: 'ERR_FILE_ENCODING', path: basename(file), message, hint: 'a file saved as UTF-8' }
  return { ok: false, problems: [problem] }
}

/** Whether a case's file and pages say on the disk what was loaded. */
export const isAsLoaded = async ({ file, text, source, texts }: LoadedCase): Promise<boolean> => {
  const now = await textOfFile(file)
  if (!now.ok || now.value !== text) return false
  const pages = await readSources(source, dirname(file)).catch(() => null)
  return pages !== null && pages.drafts.length === 0 && [...texts].every(([id, page]) => pages.texts.get(id) === page)
}

/**
 * A text as the case that it would be in this file, with the pages that lie beside it; or every problem of all these.
 *
 * @param made what was changed in it before, and the problems of what could not be, which come first
 */
export const judgeText = async (
  file: string,
  text: string,
  made: Pick<LoadedCase, 'changes'> & { readonly problems: readonly Problem[] } = { changes: [], problems: [] },
): Promise<Result<LoadedCase>> => {
  const { parts, conclude } = readCase(text)
  // A text that says no case is not edited either, and has no pages.
  if (parts === undefined) return { ok: false, problems: problemsOf(conclude()) }

  const { texts, drafts } = await readSources(parts, dirname(file))
  const alone = conclude()
  const parsed = conclude([
    ...drafts,
    ...checkQuotes(parts, texts),
    ...(alone.ok ? [...checkCouplings(alone.value.case), ...checkConflict(alone.value.case)] : []),
  ])
  // An edit that fails since the file has problems says no more than they do.
  const told = made.problems.filter((problem) => parsed.ok || problem.code !== 'ERR_EDIT_RESULT')
  if (!parsed.ok || told.length > 0) return { ok: false, problems: [...told, ...problemsOf(parsed)] }
  return {
    ok: true,
    value: { source: parsed.value.case, file, text, hash: hashOf(text), texts, changes: made.changes },
  }
}

const problemsOf = (result: Result<unknown>): readonly Problem[] => (result.ok ? [] : result.problems)

/** A case whose interactions and red lines couple too many issues cannot be analysed exactly, nor in bounded time. */
const checkCouplings = (source: Case): Draft<string>[] => {
  if (isRecord(source)) return []
  const cells = tooManyCouplings(compileCase(source, asOfDate(source)))
  if (cells === null) return []
  const message = `dense couplings: interactions and red lines ask for more than ${cells} cells of a decision graph`
  const hint = 'interactions and red lines that share fewer issues'
  return [{ code: 'ERR_SPACE_TOO_LARGE', at: ['preferences'], message, hint }]
}

/** A conflict whose states cannot be listed or ranked cannot be analysed. */
const checkConflict = (source: Case): Draft<string>[] => {
  const graph = conflictGraph(source, asOfDate(source))
  if (graph === null || graph.ok) return []
  return graph.problems.map(({ code, path, message, hint }) => ({ code, at: parsePath(path) ?? [], message, hint }))
}

/** The text of UTF-8, its byte order mark included; null for other bytes. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** `path=value`, the value a number, JSON, or else a text. */
const asEdit = (change: string): Edit => {
  const [path, ...rest] = change.split('=')
  const text = rest.join('=').trim()
  try {
    return { path: path!.trim(), value: JSON.parse(text) }
  } catch {
    return { path: path!.trim(), value: text }
  }
}
