import { readFile, stat } from 'node:fs/promises'
import { type Actor, actorsOf, formatProblem, type Problem, type Result } from '@parley/model'
import { oversizedPage, PAGE_BYTES_LIMIT, type Page, type ReadContext, readPage } from '@parley/reader'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { renderPage } from '../terminal/page.js'

type Options = { readonly json?: boolean; readonly case?: string }
type PageIo = Pick<Io, 'stdout' | 'stderr' | 'color'> & Partial<Io>

/**
 * Reads pages and prints them: with `json` one page as its object, several as `{ "pages": [...] }`, else for reading.
 * Where any page or the case is bad, every problem goes to stderr, nothing to stdout, and the exit code is 2.
 */
export const readCommand = async (files: readonly string[], options: Options, io: PageIo): Promise<number> => {
  const context = await loadContext(options.case, io)
  const pages: Page[] = []
  let bad = context === null
  for (const file of files) {
    const read = await readPageFile(file, context ?? {})
    if (read.ok) pages.push(read.value)
    else {
      bad = true
      for (const problem of read.problems) io.stderr(`${formatProblem(problem)}\n`)
    }
  }
  if (bad) return BAD_INPUT
  if (options.json) io.stdout(`${JSON.stringify(pages.length === 1 ? pages[0] : { pages }, null, 2)}\n`)
  else io.stdout(pages.map((page) => renderPage(page, io)).join('\n'))
  return OK
}

/** What the case says beside the page; empty without a case, null where the case has problems, which are then printed. */
const loadContext = async (path: string | undefined, io: PageIo): Promise<ReadContext | null> => {
  if (path === undefined) return {}
  const { openCase } = await import('./open-case.js')
  const loaded = await openCase(path, undefined, { progress: false, columns: 100, ...io })
  if (loaded === null) return null
  const actors: readonly Actor[] = actorsOf(loaded.source).map(({ actor }) => actor)
  return { actors }
}

const readPageFile = async (file: string, context: ReadContext): Promise<Result<Page>> => {
  const refuse = (problem: Problem): Result<Page> => ({ ok: false, problems: [problem] })
  try {
    const status = await stat(file)
    if (!status.isFile()) {
      const message = `unsuitable page: ${status.isDirectory() ? 'a folder' : 'not a plain file'}`
      return refuse({ code: 'ERR_FILE_UNREADABLE', path: file, message, hint: 'a plain-text file' })
    }
    if (status.size >= PAGE_BYTES_LIMIT) return refuse(oversizedPage(file, status.size))
    return readPage(await readFile(file), file, context)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    return refuse({
      code: missing ? 'ERR_FILE_MISSING' : 'ERR_FILE_UNREADABLE',
      path: file,
      message: missing ? `missing file: ${file}` : `unreadable file: ${code}`,
      hint: missing ? 'the path of a saved page' : 'a file that this user may read',
    })
  }
}
