import type { ClassifiedBlock } from './classify-block.js'

/** Blocks from `from` up to, not including, `to`. */
export type Span = { readonly from: number; readonly to: number }

/** A stretch of a page between hard boundaries; `listed`: a related-list header opens it. */
export type Section = Span & { readonly listed: boolean }

/** What a block adds to a run of body text: words of prose count up to here, all else costs. */
const PROSE_WORDS = 60
const HEADING_COST = 4
const SHORT_HEADING_COST = 6
const OTHER_COST = 6
/** Only in a page without sentences: lines of so many words stand for prose. */
const LINE_WORDS = 6

/** So many lines above a headline with a byline go with it. */
const LINES_ABOVE = 3
/** Beside a byline or signature a line of so many words is a paragraph, though it ends without a full stop. */
const PARAGRAPH_WORDS = 8

/** A section in front is the article although a later one is up to this many times as long. */
const FRONT_ADVANTAGE = 3
const FIRST_ADVANTAGE = 6

/** The article goes on after an inserted list where so many paragraphs with so many words follow each other. */
const RESUMED_PARAGRAPHS = 2
const RESUMED_WORDS = 60
const RESUMED_PARAGRAPH_WORDS = 12

/**
 * Splits a page before each header of a related list, and before each headline with a byline that follows body text
 * or stands in such a list; lines right above such a headline go with it.
 */
export function splitSections(blocks: readonly ClassifiedBlock[]): readonly Section[] {
  const sections: Section[] = []
  let from = 0
  let listed = false
  let prose = false
  for (let k = 0; k < blocks.length; k++) {
    const header = blocks[k]!.kind === 'related-header'
    if (k > from && (header || ((prose || listed) && isOpening(blocks, k)))) {
      const to = header ? k : aboveHeadline(blocks, k, from)
      if (to > from) sections.push({ from, to, listed })
      from = to
      listed = header
      prose = false
    } else if (k === from) listed = header
    if (blocks[k]!.kind === 'prose') prose = true
  }
  sections.push({ from, to: blocks.length, listed })
  return sections
}

/** First of the lines that stand directly above a headline without being sentences. */
function aboveHeadline(blocks: readonly ClassifiedBlock[], headline: number, from: number): number {
  let first = headline
  while (first - 1 > from && headline - first < LINES_ABOVE && blocks[first - 1]!.kind === 'heading') first--
  return first
}

/** Whether a headline stands here: a short line, then (after a date, perhaps) a byline, then more text. */
export function isOpening(blocks: readonly ClassifiedBlock[], k: number): boolean {
  const { kind, words } = blocks[k]!
  if (kind !== 'heading' && (kind !== 'prose' || words > 28)) return false
  let next = k + 1
  while (blocks[next]?.kind === 'dateline') next++
  if (blocks[next]?.kind !== 'byline') return false
  while (blocks[next]?.kind === 'dateline' || blocks[next]?.kind === 'byline') next++
  const after = blocks[next]?.kind
  return after === 'prose' || after === 'heading'
}

/** The section that holds the article: the first whose body text is not dwarfed by that of a later one. */
export function chooseSection(blocks: readonly ClassifiedBlock[], sections: readonly Section[]): Section {
  const scored = sections.map((section) => ({ section, score: scoreRun(blocks, section).score }))
  const open = scored.filter(({ section, score }) => !section.listed && score > 0)
  const candidates = open.length > 0 ? open : scored
  const best = candidates.reduce((max, { score }) => Math.max(max, score), 0)
  const chosen = candidates.find(
    ({ section, score }) => score * (section.from === 0 ? FIRST_ADVANTAGE : FRONT_ADVANTAGE) >= best,
  )
  return (chosen ?? scored[0]!).section
}

/** The stretch with the most prose and the least else; empty, at the end of the span, where there is none. */
export function findBodyRun(blocks: readonly ClassifiedBlock[], span: Span): Span {
  return scoreRun(blocks, span).run
}

/** Maximum-sum stretch (Kadane), the first among equals; one pass. */
function scoreRun(blocks: readonly ClassifiedBlock[], span: Span): { readonly run: Span; readonly score: number } {
  let run: Span = { from: span.to, to: span.to }
  let score = 0
  let from = span.from
  let sum = 0
  for (let k = span.from; k < span.to; k++) {
    if (sum <= 0) {
      from = k
      sum = 0
    }
    sum += scoreBlock(blocks[k]!)
    if (sum > score) {
      score = sum
      run = { from, to: k + 1 }
    }
  }
  return { run, score }
}

function scoreBlock({ kind, words }: ClassifiedBlock): number {
  if (kind === 'prose') return Math.min(words, PROSE_WORDS)
  if (kind === 'heading') return words < 4 ? -SHORT_HEADING_COST : -HEADING_COST
  return -OTHER_COST
}

/** The run, grown within the span over neighbouring lines that are long enough for paragraphs. */
export function growRun(blocks: readonly ClassifiedBlock[], run: Span, span: Span): Span {
  const isParagraph = (k: number) => blocks[k]!.kind === 'heading' && blocks[k]!.words >= PARAGRAPH_WORDS
  let { from, to } = run
  while (from > span.from && isParagraph(from - 1)) from--
  while (to < span.to && isParagraph(to)) to++
  return { from, to }
}

/** Lines that stand for the body of a page without any sentence. */
export function longLines(blocks: readonly ClassifiedBlock[], span: Span): readonly number[] {
  const lines: number[] = []
  for (let k = span.from; k < span.to; k++) {
    if (blocks[k]!.kind === 'heading' && blocks[k]!.words >= LINE_WORDS) lines.push(k)
  }
  return lines
}

/**
 * Where the article goes on in a list of related items that was inserted into it: several paragraphs one after the
 * other, in a list without bylines. Null where it does not.
 */
export function findResumption(blocks: readonly ClassifiedBlock[], section: Section): Span | null {
  if (!section.listed) return null
  let count = 0
  let words = 0
  for (let k = section.from + 1; k <= section.to; k++) {
    const block = blocks[k]
    if (k < section.to && block?.kind === 'byline') return null
    if (k < section.to && block?.kind === 'prose' && block.words >= RESUMED_PARAGRAPH_WORDS) {
      count++
      words += block.words
      continue
    }
    if (count >= RESUMED_PARAGRAPHS && words >= RESUMED_WORDS) {
      return findBodyRun(blocks, { from: k - count, to: section.to })
    }
    count = 0
    words = 0
  }
  return null
}
