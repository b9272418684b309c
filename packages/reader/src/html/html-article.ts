import { chooseParagraphs } from '../article/choose-paragraphs.js'
import type { ClassifiedBlock } from '../article/classify-block.js'
import { classifyParagraphs } from '../article/classify-paragraphs.js'
import type { Candidates } from '../article/seen-page.js'
import { shippedClassifier } from '../article/shipped-classifiers.js'
import { wordKey } from '../article/text-features.js'
import { findDateOrder } from '../dates/date-order.js'
import { choosePublished, findLabelled } from '../dates/find-published.js'
import type { DateOrder } from '../dates/scan-dates.js'
import { votePublished } from '../dates/vote-published.js'
import type { Published } from '../types.js'
import { findHtmlAuthor } from './html-author.js'
import { findNearby, type NearLine, readBelowTitle, readNear } from './near-lines.js'
import type { PageFacts } from './page-facts.js'
import type { HtmlPage } from './read-html.js'
import { shownTime } from './shown-time.js'

export type HtmlArticle = {
  readonly title: string | null
  readonly author: string | null
  readonly body: readonly number[]
  readonly published: Published | null
}

/** Headline, author, body and date of an HTML page; `url` is where it came from, if that is known. */
export function findHtmlArticle(
  { facts, candidates }: HtmlPage,
  url: string | null,
  language: string | null,
): HtmlArticle {
  const { blocks, places } = candidates
  const body = findBody(candidates)
  const start = body.find((k) => blocks[k]!.kind === 'prose') ?? body[0] ?? blocks.length
  const title = candidates.title === null ? null : titleShown(candidates.title, blocks.slice(0, start + HEADING_REACH))
  const heading = title === null ? -1 : findHeading(blocks, start, wordKey(title))
  const order = findDateOrder({
    language,
    tags: [facts.language, facts.meta.get('og:locale')?.[0]].flatMap((tag) => tag ?? []),
    urls: [url, facts.canonical],
    lines: blocks.map(({ line }) => line),
  })
  const own = facts.language?.slice(0, 2).toLowerCase() ?? language
  const near = findNearby(candidates, body, heading)
  const read = (k: number) => readNear(blocks[k]!, k, order, own)
  const head = [
    ...(heading < 0 ? [] : readBelowTitle(blocks[heading]!, wordKey(title!), heading, order, own)),
    ...near.head.flatMap(read),
  ]
  const below = [...body.slice(-1), ...near.below].flatMap((k) => {
    const strong = places[k]!.place.strongWords >= blocks[k]!.words
    return read(k).map((line) => ({ ...line, strong }))
  })
  const author = findHtmlAuthor(facts, { head, below, blocks, end: body.at(-1) ?? -1, url })
  return {
    title,
    author,
    body,
    published: votePublished(
      facts,
      findVisible({
        facts,
        blocks,
        body,
        head,
        above: near.above.flatMap(read),
        below: near.below.flatMap(read),
        author,
        order,
      }),
      url,
    ),
  }
}

type Seen = {
  readonly facts: PageFacts
  readonly blocks: readonly ClassifiedBlock[]
  readonly body: readonly number[]
  readonly head: readonly NearLine[]
  readonly above: readonly NearLine[]
  readonly below: readonly NearLine[]
  readonly author: string | null
  readonly order: DateOrder
}

/** The date that a reader of the page sees: beside the headline, or below the body where that is said to be it. */
function findVisible({ facts, blocks, body, head, above, below, author, order }: Seen): Published | null {
  if (head.some(({ line }) => OF_EVENT.test(line))) return null
  const shown = shownTime(facts.times, head)
  if (shown !== null) return shown
  const signed = below.filter(
    ({ line, dates }) => dates.some(({ label }) => label === 'published') || (author !== null && line.includes(author)),
  )
  const opening = body[0] === undefined ? null : blocks[body[0]]!.line
  const places = [firstTogether(head), above, signed].map((lines) => lines.flatMap(({ dates }) => dates))
  const lines = blocks.map(({ line }) => line)
  return choosePublished(places, opening, order) ?? findLabelled(lines, order)
}

/** A line that says where, or at what time: the date beside it is that of an event. */
const OF_EVENT =
  /^(?:venue|location|where|time|start time|place|ort|uhrzeit|veranstaltungsort|lieu|heure|lugar|hora|luogo|địa điểm)\s*:/iu

/** A date of publication further down than this from the first one below a headline is another's. */
const TOGETHER = 4

/** The lines that say when it was published or, where none does, the first that is no update, with what stands near it. */
function firstTogether(head: readonly NearLine[]): readonly NearLine[] {
  const said = head.filter(({ dates }) => dates.some(({ label }) => label === 'published'))
  if (said.length > 0) return said
  const first = head.find(({ dates }) => dates.some(({ label }) => label !== 'updated'))
  return first === undefined ? [] : head.filter(({ at }) => at >= first.at && at <= first.at + TOGETHER)
}

/** A page of fewer blocks is too short for the classifier, which has learnt from whole ones. */
const FEW_BLOCKS = 12

function findBody(candidates: Candidates): readonly number[] {
  const { blocks, ruled } = candidates
  if (blocks.length < FEW_BLOCKS && ruled.size > 0) return [...ruled].sort((a, b) => a - b)
  return chooseParagraphs(blocks, classifyParagraphs(candidates, shippedClassifier('html')))
}

/**
 * The last block before the body that is the headline, or nearly; where a line above it was taken for body, the first
 * within it. -1 without one.
 */
function findHeading(blocks: readonly ClassifiedBlock[], start: number, key: string): number {
  for (const isIt of [isSame, isNearly]) {
    let heading = -1
    for (let k = 0; k < blocks.length && (k <= start || heading < 0) && k <= start + HEADING_REACH; k++) {
      if (linesOf(blocks[k]!).some((line) => isIt(wordKey(line), key))) heading = k
    }
    if (heading >= 0) return heading
  }
  return -1
}

/** No headline that is told apart from the site's name by this alone has fewer letters. */
const SHOWN_LETTERS = 16

/** The title or, where no line is it, the line that is most of it, without the name of a site at either end. */
function titleShown(title: string, blocks: readonly ClassifiedBlock[]): string {
  const key = wordKey(title)
  let shown: string | null = null
  for (const block of blocks) {
    for (const line of linesOf(block)) {
      if (line.length < SHOWN_LETTERS || line.length > title.length) continue
      const own = wordKey(line)
      if (own === key) return title
      if (own.length > NEARLY * key.length && (key.endsWith(` ${own}`) || key.startsWith(`${own} `))) shown ??= line
    }
  }
  return shown ?? title
}

/** A block's line and, where line breaks part it, those. */
function linesOf({ line, text }: ClassifiedBlock): readonly string[] {
  return text.includes('\n') ? [line, ...text.split('\n')] : [line]
}

/** So far below what was taken for the beginning of the body the headline may stand. */
const HEADING_REACH = 5
const NEARLY = 0.6

function isSame(line: string, key: string): boolean {
  return line === key
}

/** Whether one is the other with something before or behind it. */
function isNearly(line: string, key: string): boolean {
  const [short, long] = line.length < key.length ? [line, key] : [key, line]
  return short.length > NEARLY * long.length && (long.startsWith(short) || long.endsWith(short))
}
