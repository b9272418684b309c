import { readFile, stat } from 'node:fs/promises'
import type { Problem, Result } from '@parley/model'
import {
  ARCHIVE_BYTES_LIMIT,
  type CapturedPage,
  fetchPage,
  openCapture,
  oversizedPage,
  PAGE_BYTES_LIMIT,
} from '@parley/reader'

const ADDRESS = /^https?:\/\//i
const ARCHIVE = /\.warc(?:\.gz)?$/i

/** The pages that an argument of `parley read` stands for: a file's, or with `fetch` those at an address. */
export const readCaptures = async (name: string, fetch: boolean): Promise<Result<readonly CapturedPage[]>> => {
  if (ADDRESS.test(name)) {
    if (!fetch) {
      const hint = 'with --fetch, or the page saved by a browser'
      return refuse({ code: 'ERR_FETCH_UNASKED', path: name, message: 'unasked fetch: an address', hint })
    }
    const fetched = await fetchPage(name)
    return fetched.ok ? openPages(fetched.value) : fetched
  }
  const bytes = await readPageFile(name)
  return bytes.ok ? openCapture(bytes.value, name) : bytes
}

/** What is fetched may be a feed; its entries then stand for it. */
const openPages = async (page: CapturedPage): Promise<Result<readonly CapturedPage[]>> => {
  const opened = await openCapture(page.bytes, page.name)
  if (!opened.ok) return opened
  const isItself = opened.value.length === 1 && opened.value[0]?.bytes === page.bytes
  return { ok: true, value: isItself ? [page] : opened.value.map((each) => ({ ...each, time: page.time })) }
}

const readPageFile = async (file: string): Promise<Result<Uint8Array>> => {
  try {
    const status = await stat(file)
    if (!status.isFile()) {
      const message = `unsuitable page: ${status.isDirectory() ? 'a folder' : 'not a plain file'}`
      return refuse({ code: 'ERR_FILE_UNREADABLE', path: file, message, hint: 'a page of HTML or plain text' })
    }
    const limit = ARCHIVE.test(file) ? ARCHIVE_BYTES_LIMIT : PAGE_BYTES_LIMIT
    if (status.size >= limit) return refuse(oversizedPage(file, status.size))
    return { ok: true, value: new Uint8Array(await readFile(file)) }
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

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })
