import { createHash } from 'node:crypto'
import type { Result } from '@parley/model'
import { decodePage, emptyPage } from './capture/decode-page.js'
import { sniffKind } from './capture/sniff-kind.js'
import { unpack } from './capture/unpack.js'
import { type HtmlPage, readHtml } from './html/read-html.js'
import { decodeMarkup } from './text/decode-bytes.js'

/** What is known of a page from elsewhere. */
export type PageOrigin = {
  /** Address that it was saved or fetched from. */
  readonly url?: string | null
  /** Charset that the server named. */
  readonly charset?: string | null
}

/** A page's raw bytes as text that offsets and quotes count in. */
export type FrozenPage = {
  /** Of the raw bytes, lower-case hexadecimal. */
  readonly sha256: string
  /** A plain-text page as it is; of HTML its visible text, one block of the page after the other, blank lines between. */
  readonly text: string
  readonly kind: 'text' | 'html'
  /** The page taken apart where it is HTML and still at hand. */
  readonly html: HtmlPage | null
}

/**
 * Freezes a page of plain text or HTML, gzipped or not. The same bytes give the same text. Feeds and archives hold
 * several pages: `openCapture` has them one by one.
 */
export function freezePage(bytes: Uint8Array, file: string, origin: PageOrigin = {}): Result<FrozenPage> {
  const unpacked = unpack(bytes, file)
  if (!unpacked.ok) return unpacked
  const kind = sniffKind(unpacked.value)
  const sha256 = hashOf(bytes)
  if (kind === 'text') {
    const decoded = decodePage(unpacked.value, file)
    return decoded.ok ? { ok: true, value: { sha256, text: decoded.value, kind, html: null } } : decoded
  }
  if (kind !== 'html') {
    const message = `unsuitable page: ${kind === 'binary' ? 'a picture, PDF or other binary file' : `a ${kind} within a page`}`
    return { ok: false, problems: [{ code: 'ERR_PAGE_KIND', path: file, message, hint: 'HTML or plain text' }] }
  }
  const read = readHtml(decodeMarkup(unpacked.value, origin.charset ?? null).replaceAll('\0', ''), file)
  if (!read.ok) return read
  const { text } = read.value
  if (text === '') return { ok: false, problems: [emptyPage(file)] }
  return { ok: true, value: { sha256, text, kind, html: read.value } }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
