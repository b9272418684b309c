import { gunzipSync } from 'node:zlib'
import type { Result } from '@parley/model'
import { oversizedPage, PAGE_BYTES_LIMIT } from './page-limits.js'

/** The bytes, unpacked where they are gzip; what unpacks to more than a page may have is refused before it fills memory. */
export function unpack(bytes: Uint8Array, file: string): Result<Uint8Array> {
  if (bytes.length >= PAGE_BYTES_LIMIT) return { ok: false, problems: [oversizedPage(file, bytes.length)] }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { ok: true, value: bytes }
  try {
    return { ok: true, value: new Uint8Array(gunzipSync(bytes, { maxOutputLength: PAGE_BYTES_LIMIT - 1 })) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === 'ERR_BUFFER_TOO_LARGE') return { ok: false, problems: [oversizedPage(file, null)] }
    if (code === null || !/^Z_/.test(code)) throw error
    const hint = 'a whole gzip file, or the page unpacked'
    return { ok: false, problems: [{ code: 'ERR_PAGE_ENCODING', path: file, message: `damaged gzip: ${code}`, hint }] }
  }
}
