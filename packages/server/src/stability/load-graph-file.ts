import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { compileGraph, type Graph } from '@parley/engine/graph-model'
import { type GmcrModel, readGmcr } from '@parley/formats/gmcr'
import type { Problem, Result } from '@parley/model'

/** A graph model from a file, ready for analysis. */
export type LoadedGraph = {
  readonly graph: Graph
  readonly coalitions: GmcrModel['coalitions']
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string
}

/** Enough of a file to see what it is. */
const HEAD_BYTES = 4096

/** Whether a path is a graph model in the JSON of GMCR+: named `.gmcr`, or JSON without `parley` that has its keys. */
export const isGraphFile = async (path: string): Promise<boolean> => {
  if (extname(path).toLowerCase() === '.gmcr') return true
  if (extname(path).toLowerCase() !== '.json') return false
  const handle = await open(path).catch(() => null)
  if (handle === null) return false
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer.toString('utf8', 0, bytesRead)
    return /"(decisionMakers|infeasibles|permittedDirection)"\s*:/.test(head) && !/"parley"\s*:/.test(head)
  } catch {
    return false
  } finally {
    await handle.close()
  }
}

/** Reads and compiles a `.gmcr` file; every problem found, never an exception for bad input. */
export const loadGraphFile = async (path: string): Promise<Result<LoadedGraph>> => {
  const name = basename(path)
  const read = await readBytes(path)
  if (!read.ok) return read
  const parsed = readGmcr({ name, ...read.value })
  if (!parsed.ok) return parsed
  const { model, coalitions } = parsed.value
  const compiled = compileGraph(model)
  const hash = createHash('sha256').update(read.value.bytes).digest('hex')
  if (compiled.ok) return { ok: true, value: { graph: compiled.value, coalitions, hash } }
  return { ok: false, problems: compiled.problems.map((problem) => inFile(name, problem)) }
}

/** A problem of a model at its place in the file. */
const inFile = (name: string, problem: Problem): Problem => ({
  ...problem,
  path: `${name}: ${problem.path.replace('.preferences.ranking', '.preferenceRanking').replace('.unseen', '.misperceptions')}`,
})

/** A larger file is not read. */
const MOST_BYTES = 20_000_000

const readBytes = async (path: string): Promise<Result<{ bytes: Uint8Array; size: number }>> => {
  const fail = (code: string, message: string, hint: string): Result<never> => {
    const problem: Problem = { code, path: basename(path), message, hint }
    return { ok: false, problems: [problem] }
  }
  try {
    const found = await stat(path)
    if (!found.isFile()) return fail('ERR_FILE_UNREADABLE', `unsuitable file: ${path}`, 'a plain file')
    const bytes = found.size > MOST_BYTES ? new Uint8Array(0) : await readFile(path)
    return { ok: true, value: { bytes, size: found.size } }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? fail('ERR_FILE_MISSING', `missing file: ${path}`, 'a .gmcr file, or a case')
      : fail('ERR_FILE_UNREADABLE', `unreadable file: ${path} (${code})`, 'a file that this user may read')
  }
}
