import { chooseParagraphs } from '../article/choose-paragraphs.js'
import type { ClassifiedBlock } from '../article/classify-block.js'
import { classifyParagraphs } from '../article/classify-paragraphs.js'
import { HTML_CLASSIFIER } from '../article/html-weights.js'
import { wordKey } from '../article/text-features.js'
import { findPublished } from '../dates/find-published.js'
import { votePublished } from '../dates/vote-published.js'
import type { Published } from '../types.js'
import { findHtmlAuthor } from './html-author.js'
import type { HtmlPage } from './read-html.js'

/** So many blocks between headline and body may say who wrote it and when. */
const HEAD_BLOCKS = 14
const DATE_BLOCKS = 3

export type HtmlArticle = {
  readonly title: string | null
  readonly author: string | null
  readonly body: readonly number[]
  readonly published: Published | null
}

/** Headline, author, body and date of an HTML page; `url` is where it came from, if that is known. */
export function findHtmlArticle({ facts, candidates }: HtmlPage, url: string | null, dayFirst: boolean): HtmlArticle {
  const { blocks, title } = candidates
  const body = chooseParagraphs(blocks, classifyParagraphs(candidates, HTML_CLASSIFIER))
  const start = body[0] ?? blocks.length
  const heading = title === null ? -1 : findHeading(blocks, wordKey(title), start)
  const head = headOf(blocks, new Set(body), heading < 0 ? Math.max(0, start - HEAD_BLOCKS) : heading + 1)
  const above = heading < 0 ? [] : blocks.slice(Math.max(0, heading - DATE_BLOCKS), heading)
  const end = body.at(-1) ?? blocks.length
  const below = blocks.slice(end + 1, end + 1 + DATE_BLOCKS)
  const opening = body[0] === undefined ? null : blocks[body[0]]!.line
  const visible = findPublished([head, above, below].map(dateLines), opening, dayFirst)
  return { title, author: findHtmlAuthor(facts, head), body, published: votePublished(facts, visible, url) }
}

/** Blocks from the headline on that are not the body's, up to its second paragraph. */
function headOf(
  blocks: readonly ClassifiedBlock[],
  body: ReadonlySet<number>,
  from: number,
): readonly ClassifiedBlock[] {
  const head: ClassifiedBlock[] = []
  let paragraphs = 0
  for (let k = from; k < blocks.length && head.length < HEAD_BLOCKS && paragraphs < 2; k++) {
    const block = blocks[k]!
    if (!body.has(k) || block.kind === 'byline' || block.kind === 'dateline') head.push(block)
    else if (block.kind === 'prose') paragraphs++
  }
  return head
}

function dateLines(blocks: readonly ClassifiedBlock[]): readonly string[] {
  return blocks.flatMap(({ kind, line, byline }) =>
    byline !== null && byline.rest !== '' ? [byline.rest] : kind === 'dateline' ? [line] : [],
  )
}

/** The last block before the body that is the headline; -1 without one. */
function findHeading(blocks: readonly ClassifiedBlock[], key: string, start: number): number {
  for (let k = Math.min(start, blocks.length - 1); k >= 0; k--) if (wordKey(blocks[k]!.line) === key) return k
  return -1
}
