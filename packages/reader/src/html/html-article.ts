import { chooseParagraphs } from '../article/choose-paragraphs.js'
import type { ClassifiedBlock } from '../article/classify-block.js'
import { classifyParagraphs } from '../article/classify-paragraphs.js'
import type { Candidates } from '../article/seen-page.js'
import { shippedClassifier } from '../article/shipped-classifiers.js'
import { wordKey } from '../article/text-features.js'
import { findLabelled, findPublished } from '../dates/find-published.js'
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
  const body = findBody(candidates)
  const start = body[0] ?? blocks.length
  const heading = title === null ? -1 : findHeading(blocks, start, wordKey(title))
  const head = headOf(blocks, new Set(body), heading < 0 ? Math.max(0, start - HEAD_BLOCKS) : heading + 1)
  const above = heading < 0 ? [] : blocks.slice(Math.max(0, heading - DATE_BLOCKS), heading)
  const end = body.at(-1) ?? blocks.length
  const below = blocks.slice(end + 1, end + 1 + DATE_BLOCKS)
  const opening = body[0] === undefined ? null : blocks[body[0]]!.line
  const visible =
    findPublished([head, above, below].map(dateLines), opening, dayFirst) ??
    findLabelled(
      blocks.map(({ line }) => line),
      dayFirst,
    )
  return {
    title,
    author: findHtmlAuthor(facts, { head, blocks, url }),
    body,
    published: votePublished(facts, visible, url),
  }
}

/** A page of fewer blocks is too short for the classifier, which has learnt from whole ones. */
const FEW_BLOCKS = 12

function findBody(candidates: Candidates): readonly number[] {
  const { blocks, ruled } = candidates
  if (blocks.length < FEW_BLOCKS && ruled.size > 0) return [...ruled].sort((a, b) => a - b)
  return chooseParagraphs(blocks, classifyParagraphs(candidates, shippedClassifier('html')))
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

const HAS_YEAR = /\b(?:19|20)\d\d\b/

function dateLines(blocks: readonly ClassifiedBlock[]): readonly string[] {
  return blocks.flatMap(({ kind, line, byline }) =>
    byline !== null && byline.rest !== '' ? [byline.rest] : kind === 'dateline' || HAS_YEAR.test(line) ? [line] : [],
  )
}

/** The last block before the body that is the headline or, where a line above it was taken for body, the first within it; -1 without one. */
function findHeading(blocks: readonly ClassifiedBlock[], start: number, key: string): number {
  let heading = -1
  for (let k = 0; k < blocks.length && (k <= start || heading < 0); k++) {
    if (wordKey(blocks[k]!.line) === key) heading = k
  }
  return heading <= start + HEADING_REACH ? heading : -1
}

/** So far below what was taken for the beginning of the body the headline may stand. */
const HEADING_REACH = 5
