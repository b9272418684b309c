import { brotliDecompressSync } from 'node:zlib'
import type { Result } from '@parley/model'
import { WARCParser, type WARCRecord } from 'warcio'
import type { CapturedPage } from './captured-page.js'
import { PAGE_BYTES_LIMIT } from './page-limits.js'

const PAGES_LIMIT = 1_000
const RECORDS_LIMIT = 200_000
const PIECE_BYTES = 16_384
/** All pages of an archive together are held to this many bytes. */
const TOTAL_LIMIT = 400_000_000

/**
 * The pages of a web archive: its responses and resources that are HTML or plain text, in its order, undone of transfer
 * and content encoding. Failed responses are passed over. At most 1,000 pages, each smaller than a page may be.
 */
export async function readArchive(bytes: Uint8Array, file: string): Promise<Result<readonly CapturedPage[]>> {
  const pages: CapturedPage[] = []
  let total = 0
  let records = 0
  try {
    for await (const record of new WARCParser(piecesOf(bytes))) {
      if (++records > RECORDS_LIMIT || pages.length >= PAGES_LIMIT) break
      if (!isPage(record)) continue
      const content = await readContent(record, TOTAL_LIMIT - total)
      if (content === null) return refuse(file, 'oversized archive: a page, or all together, are larger than may be')
      total += content.length
      if (content.length > 0) pages.push(pageOf(record, content))
    }
  } catch (error) {
    // The library throws plain errors on malformed records.
    if (!(error instanceof Error)) throw error
    if (pages.length === 0) return refuse(file, `damaged archive: ${error.message.slice(0, 120)}`)
  }
  if (pages.length === 0) return refuse(file, 'empty archive: no page in it')
  return { ok: true, value: pages }
}

/** Piece by piece: the library copies the rest of the piece that it is at for each record. */
function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES)
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcHeader('Content-Type') ?? ''
  if (!/^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)/i.test(type)) return false
  const status = record.warcType === 'response' ? Number(record.httpHeaders?.statusCode) : 200
  return status >= 200 && status < 300
}

/** The record's content; null where it is larger than may be. */
async function readContent(record: WARCRecord, room: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size >= PAGE_BYTES_LIMIT || size > room) return null
    chunks.push(chunk)
  }
  const content = Buffer.concat(chunks)
  const isBrotli = /^\s*br\s*$/i.test(record.httpHeaders?.headers.get('content-encoding') ?? '')
  return isBrotli ? unbrotli(content, Math.min(room, PAGE_BYTES_LIMIT - 1)) : new Uint8Array(content)
}

/** Brotli, which the library leaves as it is; null where it unpacks to more than may be, unchanged where it is damaged. */
function unbrotli(bytes: Uint8Array, room: number): Uint8Array | null {
  try {
    return new Uint8Array(brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, room) }))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === 'ERR_BUFFER_TOO_LARGE') return null
    if (code === null) throw error
    return new Uint8Array(bytes)
  }
}

function pageOf(record: WARCRecord, bytes: Uint8Array): CapturedPage {
  const url = record.warcTargetURI ?? null
  const headers: Record<string, string> = {}
  for (const [name, value] of record.httpHeaders?.headers ?? []) {
    const key = name.toLowerCase()
    // The content is kept undone of these.
    if (key !== 'content-encoding' && key !== 'transfer-encoding' && key !== 'content-length') headers[key] = value
  }
  return { name: url ?? 'a page of the archive', bytes, url, time: record.warcDate ?? null, headers }
}

function refuse(path: string, message: string): Result<never> {
  return {
    ok: false,
    problems: [{ code: 'ERR_PAGE_ARCHIVE', path, message, hint: 'a whole WARC file with HTML pages' }],
  }
}
