/** A text made comparable, with the place that each of its characters came from. */
export type NormalText = {
  readonly text: string
  /** For each UTF-16 unit of `text` the offset in the original at which it begins; one more for the end. */
  readonly offsets: Uint32Array
}

/** A letter with its marks, Hangul letters that may join, or a run of blanks. */
const PIECE = /\s+|[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]+|[\s\S]\p{M}*/gu

/**
 * Text as quotes are compared: Unicode NFC, and every run of blanks (line breaks, tabs, no-break spaces) one space.
 * Nothing else is changed: letter case, kinds of quotation marks and dashes count. Cost: linear.
 */
export function normalText(original: string): NormalText {
  let text = ''
  const offsets: number[] = []
  for (const match of original.matchAll(PIECE)) {
    const piece = /^\s/.test(match[0]) ? ' ' : match[0].normalize('NFC')
    for (let i = 0; i < piece.length; i++) offsets.push(match.index)
    text += piece
  }
  offsets.push(original.length)
  return { text, offsets: Uint32Array.from(offsets) }
}
