/** What a case file may be at most. A file beyond any of these is refused. */
export const LIMITS = {
  /** Bytes of UTF-8. */
  bytes: 2_000_000,
  /** Lists and maps within each other. */
  depth: 40,
  /** Nodes that aliases stand for, all together. */
  aliased: 20_000,
  /** Problems reported; the rest are counted. */
  problems: 500,
} as const

/** The bytes that a text takes as UTF-8, without encoding it; stops counting beyond `most`. */
export function utf8Length(text: string, most: number = Number.MAX_SAFE_INTEGER): number {
  if (text.length > most) return text.length
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
      const next = text.charCodeAt(i + 1)
      const paired = next >= 0xdc00 && next < 0xe000
      bytes += paired ? 4 : 3
      if (paired) i++
    } else bytes += 3
  }
  return bytes
}
