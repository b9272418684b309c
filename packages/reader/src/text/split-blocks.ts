import { tidy } from './fold.js'

/** A paragraph, headline or other unit of a dump. `text` is the frozen text from `start` up to `end`. */
export type Block = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The text on one line, with composed letters. */
  readonly line: string
  /** Whether a blank line, or the start of the page, stands before it. */
  readonly apart: boolean
}

type Line = { readonly start: number; readonly end: number; readonly apart: boolean }

/** Lines longer than this are paragraphs, never the lines of a hard-wrapped one. */
const WRAP_LIMIT = 100
/** So many lines that end only because the next word had no room show that a page is hard-wrapped. */
const WRAP_EVIDENCE = 3

/**
 * One block a line that is not blank; in a hard-wrapped page, lines that end only because the next word would not
 * have fitted are joined with their successor.
 */
export function splitBlocks(text: string): readonly Block[] {
  const lines = splitLines(text)
  const width = findWrapWidth(text, lines)
  const blocks: Block[] = []
  let open: Line | null = null
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]!
    const whole: Line = open === null ? line : { start: open.start, end: line.end, apart: open.apart }
    open = whole
    const next = lines[k + 1]
    if (width !== null && next !== undefined && !next.apart && isFull(text, line, next, width)) continue
    blocks.push(makeBlock(text, whole))
    open = null
  }
  return blocks
}

function makeBlock(text: string, { start, end, apart }: Line): Block {
  const exact = text.slice(start, end)
  return { text: exact, start, end, line: tidy(exact), apart }
}

/** Lines with ink, without the white space around it. */
function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let apart = true
  let from = 0
  for (const lineBreak of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]|$/g)) {
    const raw = text.slice(from, lineBreak.index)
    if (tidy(raw) === '') {
      apart = true
    } else {
      const start = from + raw.length - raw.trimStart().length
      lines.push({ start, end: start + raw.trim().length, apart })
      apart = false
    }
    from = lineBreak.index + lineBreak[0].length
  }
  return lines
}

/** The column at which a hard-wrapped page breaks its lines; null where lines end for other reasons. */
function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0
  for (const { start, end } of lines) width = Math.max(width, end - start)
  if (width > WRAP_LIMIT) return null
  let full = 0
  let pairs = 0
  for (let k = 0; k + 1 < lines.length; k++) {
    const line = lines[k]!
    const next = lines[k + 1]!
    if (next.apart) continue
    pairs++
    if (isFull(text, line, next, width) && !/[.!?…]["”’»)]*$/.test(text.slice(line.start, line.end))) full++
  }
  return full >= WRAP_EVIDENCE && full * 2 >= pairs ? width : null
}

/** Whether the next line's first word would not have fitted on the line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = text.slice(next.start, next.end).match(/^\S+/)
  return line.end - line.start + 1 + (firstWord?.[0].length ?? 0) > width
}
