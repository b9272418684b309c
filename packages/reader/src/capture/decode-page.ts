import type { Problem, Result } from '@parley/model'

/** A page has fewer bytes than this. */
export const PAGE_BYTES_LIMIT = 20_000_000

/** A page has at most so many lines. */
export const PAGE_LINES_LIMIT = 100_000

const MARKUP_START = /^\s*<(?:!doctype|html|head|body|\?xml|rss|feed|!--)/i
const MARKUP_TAG = /<\/(?:p|div|a|span|li|ul|td|h[1-6]|script|head|body|html)>/gi
/** So many closing tags in the first part of a text make it HTML rather than a text that mentions a tag. */
const MARKUP_TAGS = 5
const MARKUP_WINDOW = 20_000

/**
 * Frozen text of a plain-text page: its bytes as UTF-8 without a byte order mark, otherwise unchanged, so that
 * offsets into it stay true. Refused: too large, HTML or XML, not UTF-8, control characters of a binary file, blank.
 */
export function decodePage(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length >= PAGE_BYTES_LIMIT) return refuse(oversizedPage(file, bytes.length))
  const text = decodeUtf8(bytes)
  if (text === null || text.includes('\0')) {
    return refuse({
      code: 'ERR_PAGE_ENCODING',
      path: file,
      message: `unreadable text: ${text === null ? 'bytes that are not UTF-8' : 'a NUL character'}`,
      hint: 'a plain-text page saved as UTF-8',
    })
  }
  if (text.trim() === '') {
    return refuse({ code: 'ERR_PAGE_EMPTY', path: file, message: 'empty page: no text', hint: 'a page with words' })
  }
  if (looksLikeMarkup(text)) {
    return refuse({
      code: 'ERR_PAGE_HTML',
      path: file,
      message: 'unsupported format: HTML or XML',
      hint: "the page's text, copied from the browser and saved as a .txt file; HTML is not read yet",
    })
  }
  const lines = countLines(text)
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

/** Said of a page before it is read into memory, too. */
export function oversizedPage(file: string, bytes: number): Problem {
  return {
    code: 'ERR_PAGE_SIZE',
    path: file,
    message: `oversized page: ${bytes} bytes`,
    hint: `fewer than ${PAGE_BYTES_LIMIT} bytes`,
  }
}

function refuse(problem: Problem): Result<string> {
  return { ok: false, problems: [problem] }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function looksLikeMarkup(text: string): boolean {
  const head = text.slice(0, MARKUP_WINDOW)
  return MARKUP_START.test(head) || (head.match(MARKUP_TAG)?.length ?? 0) >= MARKUP_TAGS
}

function countLines(text: string): number {
  return (text.match(/\r\n|\n|\r/g)?.length ?? 0) + 1
}
