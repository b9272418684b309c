import { foldMarks } from '../text/fold.js'
import type { ClassifiedBlock } from './classify-block.js'
import { findTitle } from './find-title.js'
import { FURNITURE_TURNS } from './furniture.js'
import {
  chooseSection,
  findBodyRun,
  findResumption,
  growRun,
  longLines,
  type Section,
  type Span,
  splitSections,
} from './sections.js'
import { findBareByline, findSignature, findTopByline } from './signature.js'

/** The article of a page, as indices of its blocks. */
export type Article = {
  readonly title: string | null
  readonly author: string | null
  /** Blocks of the body, ascending. */
  readonly body: readonly number[]
  /** Stretches that are the article, ascending; what lies outside may be related items. */
  readonly spans: readonly Span[]
  /** Whether a repeated byline or a signature closes the body. */
  readonly signed: boolean
  /** Lines that may carry the date: below the headline, above it, below the body; trusted in this order. */
  readonly datePlaces: readonly (readonly string[])[]
}

const BIO = FURNITURE_TURNS.find(([turn]) => turn === 'bio')![1]
/** So many lines above the headline and below the body are searched for a date. */
const DATE_REACH = 3

/** Finds headline, byline and body of a page's article. The rules are listed in docs/reference/read.md. */
export function findArticle(blocks: readonly ClassifiedBlock[]): Article {
  const sections = splitSections(blocks)
  const section = chooseSection(blocks, sections)
  const top = findTopByline(blocks, section)
  const inside: Span = { from: top === null ? section.from : top + 1, to: section.to }
  const start = findBodyRun(blocks, inside).from
  const title = findTitle(blocks, { from: section.from, to: top ?? headEnd(blocks, section, start) })
  const above = top === null ? findBareByline(blocks, title?.index ?? null, start) : blocks[top]!.byline!.author
  const signature = findSignature(blocks, { from: start, to: section.to }, section, above)
  const bare = findBodyRun(blocks, { from: start, to: signature?.index ?? section.to })
  const run = growRun(blocks, bare, {
    from: top === null ? bare.from : top + 1,
    to: signature === null ? bare.to : signature.index,
  })

  const body = bodyBlocks(blocks, run)
  const spans: Span[] = [{ from: title?.index ?? run.from, to: signature === null ? run.to : signature.index + 1 }]
  if (body.length === 0) {
    body.push(...longLines(blocks, { from: Math.max(inside.from, (title?.index ?? -1) + 1), to: section.to }))
    spans[0] = { from: title?.index ?? section.from, to: section.to }
  } else if (signature === null) {
    for (const resumed of resumptions(blocks, sections, section)) {
      body.push(...bodyBlocks(blocks, resumed))
      spans.push(resumed)
    }
  }
  const author = above ?? signature?.author ?? null
  while (body.length > 1 && isBio(blocks[body.at(-1)!]!.line, author)) {
    spans.push({ ...spans.pop()!, to: body.pop()! })
  }
  return {
    title: title?.text ?? null,
    author,
    body,
    spans,
    signed: signature !== null,
    datePlaces: findDatePlaces(blocks, { from: title?.index ?? section.from, to: run.from }, spans.at(-1)!.to),
  }
}

/** Whether a paragraph says who the author is: `Harriet Lowe is a columnist who writes about work.` */
function isBio(line: string, author: string | null): boolean {
  return author !== null && foldMarks(line).startsWith(`${foldMarks(author)} `) && BIO.test(line)
}

/** Where the lines above the body end: at its first sentence or, in a page without any, below the first line. */
function headEnd(blocks: readonly ClassifiedBlock[], section: Span, start: number): number {
  if (start < section.to) return start
  const first = blocks.slice(section.from, section.to).findIndex(({ kind }) => kind === 'heading')
  return first < 0 ? start : section.from + first + 1
}

function bodyBlocks(blocks: readonly ClassifiedBlock[], run: Span): number[] {
  const body: number[] = []
  for (let k = run.from; k < run.to; k++) {
    if (blocks[k]!.kind === 'prose' || blocks[k]!.kind === 'heading') body.push(k)
  }
  return body
}

/** Parts of the article after lists that were inserted into it, up to the first list that it does not outlast. */
function resumptions(blocks: readonly ClassifiedBlock[], sections: readonly Section[], article: Section): Span[] {
  const spans: Span[] = []
  for (const section of sections.slice(sections.indexOf(article) + 1)) {
    const resumed = findResumption(blocks, section)
    if (resumed === null) break
    spans.push(resumed)
  }
  return spans
}

function findDatePlaces(blocks: readonly ClassifiedBlock[], head: Span, end: number): string[][] {
  const lines = (from: number, to: number) =>
    blocks.slice(Math.max(0, from), Math.max(0, to)).flatMap(({ kind, line, byline }) => {
      if (kind === 'byline') return byline!.rest === '' ? [] : [byline!.rest]
      return kind === 'dateline' ? [line] : []
    })
  return [lines(head.from, head.to), lines(head.from - DATE_REACH, head.from), lines(end - 1, end + DATE_REACH)]
}
