import { createHash } from 'node:crypto'
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { compileCase, tooManyCouplings } from '@parley/engine'
import {
  asOfDate,
  type Case,
  checkQuotes,
  type Edit,
  editCase,
  isRecord,
  LIMITS,
  type Problem,
  parseCase,
  type Result,
} from '@parley/model'

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

const problem = (code: string, path: string, message: string, hint: string): Problem => ({ code, path, message, hint })

/**
 * Reads, parses and checks a case with its sources and quotes; every problem found, never an exception for bad input.
 *
 * @param changes what if: `path=value` texts, made to the file's text before it is read; the file stays as it is
 */
export const loadCase = async (path: string, changes: readonly string[] = []): Promise<Result<LoadedCase>> => {
  const file = await caseFileOf(path)
  const bytes = await readBytes(file, LIMITS.bytes)
  if (!bytes.ok) return bytes
  const onDisk = textOf(bytes.value)
  if (onDisk === null) {
    const hint = 'a file saved as UTF-8'
    return { ok: false, problems: [problem('ERR_FILE_ENCODING', basename(file), 'unreadable text: no UTF-8', hint)] }
  }
  const edited = changes.length > 0 ? editCase(onDisk, changes.map(asEdit)) : null
  if (edited && !edited.ok) return edited
  const text = edited ? edited.value.text : onDisk
  const parsed = edited ?? parseCase(text)
  if (!parsed.ok) return parsed
  const source = parsed.value.case
  const texts = await readSources(source, dirname(file))
  const told = new Set(texts.problems.map((p) => p.path))
  const quotes = checkQuotes(source, (s) => texts.value.get(s.id)).filter((p) => !told.has(p.path))
  const problems = [...texts.problems, ...quotes, ...checkCouplings(source)]
  if (problems.length > 0) return { ok: false, problems }
  const hash = createHash('sha256')
    .update(edited ? text : bytes.value)
    .digest('hex')
  return { ok: true, value: { source, file, text, hash, texts: texts.value } }
}

/** A case whose interactions and red lines couple too many issues cannot be analysed exactly, nor in bounded time. */
const checkCouplings = (source: Case): Problem[] => {
  if (isRecord(source)) return []
  const cells = tooManyCouplings(compileCase(source, asOfDate(source)))
  if (cells === null) return []
  const message = `dense couplings: interactions and red lines ask for more than ${cells} cells of a decision graph`
  return [problem('ERR_SPACE_TOO_LARGE', 'preferences', message, 'interactions and red lines that share fewer issues')]
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

/** Sources may be larger than the case, but a page beyond this is no page. */
const MAX_SOURCE_BYTES = 20_000_000

const readBytes = async (file: string, limit: number): Promise<Result<Uint8Array>> => {
  const fail = (code: string, message: string, hint: string): Result<never> => ({
    ok: false,
    problems: [problem(code, basename(file), message, hint)],
  })
  try {
    const found = await stat(file)
    if (!found.isFile()) {
      const what = found.isDirectory() ? 'a folder' : 'not a plain file'
      return fail('ERR_FILE_UNREADABLE', `unsuitable file: ${what}`, 'a plain file')
    }
    if (found.size > limit) {
      return fail('ERR_FILE_TOO_LARGE', `large file: ${found.size} bytes`, `at most ${limit} bytes`)
    }
    return { ok: true, value: await readFile(file) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? fail('ERR_FILE_MISSING', `missing file: ${file}`, 'a case folder with case.yaml, or a YAML file')
      : fail('ERR_FILE_UNREADABLE', `unreadable file: ${file} (${code})`, 'a file that this user may read')
  }
}

/** Source files must be plain files inside the case's folder: no link leads out of it. */
const readSources = async (
  source: Case,
  folder: string,
): Promise<{ value: Map<string, string>; problems: Problem[] }> => {
  const value = new Map<string, string>()
  const problems: Problem[] = []
  const root = await realpath(folder)
  for (const [k, page] of (source.sources ?? []).entries()) {
    if (page.file === undefined) continue
    const file = join(folder, page.file)
    const path = `sources[${k}].file`
    try {
      const inside = (await realpath(file)).startsWith(root + sep)
      if (!inside || (await lstat(file)).isSymbolicLink()) {
        problems.push(
          problem('ERR_PATH_OUTSIDE', path, `outside path: ${page.file}`, "a plain file inside the case's folder"),
        )
        continue
      }
      const bytes = await readBytes(file, MAX_SOURCE_BYTES)
      if (bytes.ok) value.set(page.id, new TextDecoder().decode(bytes.value))
      else problems.push(...bytes.problems.map((p) => ({ ...p, path })))
    } catch {
      problems.push(problem('ERR_FILE_MISSING', path, `missing file: ${page.file}`, "a file inside the case's folder"))
    }
  }
  return { value, problems }
}
