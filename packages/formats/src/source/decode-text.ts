import type { SourceFile } from '../read-scenario.js'

/** The encoding that an XML declaration names; only what one byte a letter can say is honoured. */
const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z0-9_.:-]+)["']/
const UTF8 = /^(utf-?8|us-ascii|ascii)$/i
const LATIN1 = /^(iso-8859-1|latin-?1|windows-1252|cp1252)$/i

/** A file's text: UTF-8, UTF-16 by its mark, or Latin 1 where an XML declaration says so. null: it is no text. */
export const decodeText = ({ bytes }: SourceFile): string | null => {
  const encoding = encodingOf(bytes)
  if (encoding === null) return null
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}

const encodingOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = DECLARED.exec(head)?.[1]
  if (declared === undefined || UTF8.test(declared)) return 'utf-8'
  return LATIN1.test(declared) ? 'windows-1252' : null
}
