const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const HEAD_BYTES = 4_096
const META_CHARSET = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i
const XML_ENCODING = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})["']/i

/** The bytes as UTF-8 without a byte order mark, or as UTF-16 where a mark says so; null where they are neither. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  return decodeAs(bytes, bomOf(bytes) ?? 'utf-8', true)
}

/**
 * The text of markup: by byte order mark; as UTF-8 where letters beyond ASCII fit it, since hardly any other text does
 * and saved pages often keep a charset that is no longer theirs; by what the server said; by what the markup says; or
 * else as windows-1252. Bytes that do not fit become U+FFFD; never fails.
 */
export function decodeMarkup(bytes: Uint8Array, served: string | null = null): string {
  const bom = bomOf(bytes)
  if (bom !== null) return decodeAs(bytes, bom, false) ?? ''
  const plain = decodeAs(bytes, 'utf-8', true)
  if (plain !== null && plain.length < bytes.length) return plain
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const said = [served, head.match(XML_ENCODING)?.[1], head.match(META_CHARSET)?.[1]]
  for (const label of said) {
    if (label === null || label === undefined) continue
    // A page that can be read as ASCII to find its charset is not UTF-16, whatever it says.
    const text = decodeAs(bytes, /^utf-?16/i.test(label) && label !== served ? 'utf-8' : label, false)
    if (text !== null) return text
  }
  return plain ?? decodeAs(bytes, 'windows-1252', false) ?? ''
}

function bomOf(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, k) => bytes[k] === byte))?.[0] ?? null
}

/** Null where the charset is unknown or, `strict`, the bytes do not fit it. */
function decodeAs(bytes: Uint8Array, label: string, strict: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: strict }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
