import type { Problem } from '@parley/model'

/** A page has fewer bytes than this, compressed or not. */
export const PAGE_BYTES_LIMIT = 20_000_000

/** A page has at most so many lines. */
export const PAGE_LINES_LIMIT = 100_000

/** Said of a page before it is read into memory, too. */
export function oversizedPage(file: string, bytes: number | null): Problem {
  return {
    code: 'ERR_PAGE_SIZE',
    path: file,
    message: `oversized page: ${bytes === null ? `unpacked more than ${PAGE_BYTES_LIMIT}` : bytes} bytes`,
    hint: `fewer than ${PAGE_BYTES_LIMIT} bytes`,
  }
}
