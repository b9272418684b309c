import type { Problem, Result } from '@parley/model'
import { decodeStrictly } from '../text/decode-bytes.js'
import { PAGE_LINES_LIMIT } from './page-limits.js'

/**
 * Frozen text of a plain-text page: its bytes as UTF-8 (or as UTF-16 where a byte order mark says so) without that mark,
 * otherwise unchanged, so that offsets into it stay true. Refused: other encodings, control characters of a binary
 * file, blank, too many lines.
 */
export function decodePage(bytes: Uint8Array, file: string): Result<string> {
  const text = decodeStrictly(bytes)
  if (text === null || text.includes('\0')) {
    return refuse({
      code: 'ERR_PAGE_ENCODING',
      path: file,
      message: `unreadable text: ${text === null ? 'bytes that are not UTF-8' : 'a NUL character'}`,
      hint: 'a plain-text page saved as UTF-8',
    })
  }
  if (text.trim() === '') return refuse(emptyPage(file))
  const lines = (text.match(/\r\n|\n|\r/g)?.length ?? 0) + 1
  if (lines > PAGE_LINES_LIMIT) {
    return refuse({
      code: 'ERR_PAGE_SIZE',
      path: file,
      message: `oversized page: ${lines} lines`,
      hint: `at most ${PAGE_LINES_LIMIT} lines`,
    })
  }
  return { ok: true, value: text }
}

export function emptyPage(file: string): Problem {
  return { code: 'ERR_PAGE_EMPTY', path: file, message: 'empty page: no text', hint: 'a page with words' }
}

function refuse(problem: Problem): Result<string> {
  return { ok: false, problems: [problem] }
}
