import type { Result } from '@parley/model'
import type { CapturedPage } from './captured-page.js'
import { sniffKind } from './sniff-kind.js'
import { unpack } from './unpack.js'

/** An archive has fewer bytes than this. */
export const ARCHIVE_BYTES_LIMIT = 200_000_000

/**
 * The pages that a file holds: a web archive's (WARC) or a feed's (RSS, Atom, JSON Feed) one by one, or else the file
 * itself. Reading each is `readPage`'s work.
 */
export async function openCapture(bytes: Uint8Array, file: string): Promise<Result<readonly CapturedPage[]>> {
  // A gzipped archive is a chain of gzip members, each of which unpacks by itself.
  if (isGzip(bytes) && /\.warc(?:\.gz)?$/i.test(file))
    return (await import('./read-archive.js')).readArchive(bytes, file)
  const kind = sniffKind(bytes)
  if (kind === 'archive') return (await import('./read-archive.js')).readArchive(bytes, file)
  const unpacked = unpack(bytes, file)
  if (!unpacked.ok) return unpacked
  const inner = kind === 'text' || kind === 'binary' ? sniffKind(unpacked.value) : kind
  if (inner === 'archive') return (await import('./read-archive.js')).readArchive(bytes, file)
  if (inner === 'feed' || inner === 'json-feed') return (await import('./read-feed.js')).readFeed(unpacked.value, file)
  return { ok: true, value: [{ name: file, bytes, url: null, time: null, headers: {} }] }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
