import { type ClassifiedBlock, classifyBlocks } from '../article/classify-block.js'
import { wordKey } from '../article/text-features.js'
import { type LabelledDate, OTHER_DAY, readDateline, readSetApart } from '../dates/dateline.js'
import type { DateOrder } from '../dates/scan-dates.js'
import { tidy } from '../text/fold.js'
import { HINT_NAMES } from './class-hints.js'
import { type HeadLine, readHeadLine } from './head-line.js'
import type { HtmlPage } from './read-html.js'
import { REGIONS } from './walk-blocks.js'

/** A line near a headline, and what it says of who wrote the article and when. */
export type NearLine = HeadLine & {
  /** Which block of the page it is. */
  readonly at: number
  readonly block: ClassifiedBlock
  readonly line: string
}

/** So many blocks between headline and body may say who wrote it and when. */
const HEAD_BLOCKS = 16
const DATE_BLOCKS = 3
/** A line that ends like a sentence may still say when it was published: `Publié le 21 août 2024 - 4 min.` */
const DATED_WORDS = 24
const YEAR = /(?:19|20)\d\d/
const COMMENTS = 1 << HINT_NAMES.indexOf('comments')
const RELATED = 1 << HINT_NAMES.indexOf('related')
const META = 1 << HINT_NAMES.indexOf('meta')
const region = (name: (typeof REGIONS)[number]) => 1 << REGIONS.indexOf(name)
const MASTHEAD = region('header') | region('nav')
const QUOTED = region('blockquote') | region('figure')
const ARTICLE = region('article') | region('main')

/** Blocks below the headline that are not the body's, just above it, and just below the body. */
export function findNearby(
  { blocks, places }: HtmlPage['candidates'],
  body: readonly number[],
  heading: number,
): { readonly head: readonly number[]; readonly above: readonly number[]; readonly below: readonly number[] } {
  const start = body[0] ?? blocks.length
  const end = body.at(-1) ?? blocks.length
  const range = (from: number, to: number) =>
    Array.from(
      { length: Math.max(0, Math.min(to, blocks.length) - Math.max(0, from)) },
      (_, k) => Math.max(0, from) + k,
    )
  /** What is quoted and what belongs to a picture is not the page's, unless all of the page is. */
  const isQuoted = (k: number) =>
    (places[k]!.place.regions & QUOTED) !== 0 && (places[Math.max(0, heading)]!.place.regions & QUOTED) === 0
  const isSeen = (k: number) => !places[k]!.place.hidden && !isQuoted(k)
  const isMasthead = (k: number) =>
    (places[k]!.place.regions & MASTHEAD) !== 0 && (places[k]!.place.regions & ARTICLE) === 0
  /** The date of the day at the top of every page is in its masthead, unless the headline is, too. */
  const isOwn = (k: number) => !isMasthead(k) || isMasthead(heading)
  const leadsAway = (k: number) => (places[k]!.place.near & (RELATED | META)) === RELATED
  const isOthers = (k: number) => ((places[k]!.place.near | places[k]!.place.far) & (COMMENTS | RELATED)) !== 0
  return {
    head: headOf(blocks, new Set(body), heading < 0 ? Math.max(0, start - HEAD_BLOCKS) : heading + 1).filter(
      (k) => isSeen(k) && !leadsAway(k),
    ),
    above: heading < 0 ? [] : range(heading - DATE_BLOCKS, heading).filter((k) => isSeen(k) && isOwn(k)),
    below: untilOthers(range(end + 1, end + 1 + DATE_BLOCKS), blocks).filter((k) => isSeen(k) && !isOthers(k)),
  }
}

/** Those before a header of related items. */
function untilOthers(range: readonly number[], blocks: readonly ClassifiedBlock[]): readonly number[] {
  const header = range.findIndex((k) => blocks[k]!.kind === 'related-header')
  return header < 0 ? range : range.slice(0, header)
}

/** Blocks from the headline on that are not the body's, up to its second paragraph, and those of it above its first sentence. */
function headOf(blocks: readonly ClassifiedBlock[], body: ReadonlySet<number>, from: number): readonly number[] {
  const head: number[] = []
  let paragraphs = 0
  for (let k = from; k < blocks.length && head.length < HEAD_BLOCKS && paragraphs < 2; k++) {
    const block = blocks[k]!
    const isSentence = block.kind === 'prose' && !(block.words <= DATED_WORDS && YEAR.test(block.line))
    if (!body.has(k) || block.kind === 'byline' || block.kind === 'dateline' || (paragraphs === 0 && !isSentence))
      head.push(k)
    else if (isSentence) paragraphs++
  }
  return head
}

/** More lines than these are no head's. */
const MOST_LINES = 8
const LINES_LETTERS = 400

/** A block's lines as blocks; one, unless line breaks part a short one. */
function linesOf(block: ClassifiedBlock): readonly ClassifiedBlock[] {
  if (!block.text.includes('\n') || block.line.length > LINES_LETTERS) return [block]
  const lines = block.text.split('\n').flatMap((text) => {
    const line = tidy(text)
    return line === '' ? [] : [{ ...block, text, line }]
  })
  return lines.length > MOST_LINES ? [block] : classifyBlocks(lines)
}

/** Reads a block's lines; of what stands between bars or after a name only the date may be told. */
export function readNear(
  block: ClassifiedBlock,
  at: number,
  order: DateOrder,
  language: string | null,
): readonly NearLine[] {
  return linesOf(block).map((part) => {
    const { line, byline } = part
    const read = readHeadLine(line, order, language)
    const dates =
      read !== null && read.dates.length > 0
        ? read.dates
        : datesOf(OTHER_DAY.test(line) ? '' : byline?.rest || line, order)
    return { at, block: part, line, names: read?.names ?? [], led: read?.led ?? false, dates }
  })
}

/** Lines of the headline's own block below it, where line breaks set them apart. */
export function readBelowTitle(
  block: ClassifiedBlock,
  key: string,
  at: number,
  order: DateOrder,
  language: string | null,
): readonly NearLine[] {
  if (!block.text.includes('\n')) return []
  const lines = readNear(block, at, order, language)
  const title = lines.findIndex(({ line }) => wordKey(line) === key)
  return title < 0 ? [] : lines.slice(title + 1)
}

function datesOf(line: string, order: DateOrder): readonly LabelledDate[] {
  if (line === '') return []
  const dates = readDateline(line, order)
  if (dates !== null && dates.length > 0) return dates
  const date = readSetApart(line, order)
  return date === null ? [] : [date]
}
