import { type ClassifiedBlock, findRelatedLead } from '../article/classify-block.js'
import type { Article } from '../article/find-article.js'
import { isPersonLike } from '../article/person-name.js'
import type { Span } from '../article/sections.js'

/** A related item as the page lists it, before anything is known about its neighbours. */
export type ListedItem = { readonly title: string; readonly author: string | null; readonly teaser: string | null }

type OpenItem = { title: string; author: string | null; teaser: string[] }

/** A teaser has at most so many paragraphs; further ones belong to something else. */
const TEASER_PARAGRAPHS = 2
/** A line without a byline or teaser below it is an item only with so many words. */
const TITLE_WORDS = 3
/** A line of more words is no headline, even above a byline. */
const HEADLINE_WORDS = 28
const BULLET = /^(?:[•▪‣·*>»–—-]+\s*|\d{1,2}[.)]\s+)/u

/**
 * Related items in the order of the page: headline, byline and teaser where they have them. An item is a line above a
 * byline, a line of a list that a header or the article's signature opens, or what stands behind `Read more:`.
 */
export function splitRelated(blocks: readonly ClassifiedBlock[], article: Article): readonly ListedItem[] {
  const items: ListedItem[] = []
  let from = 0
  for (const [k, span] of article.spans.entries()) {
    items.push(...splitGap(blocks, { from, to: span.from }, false), ...findLeads(blocks, span))
    from = Math.max(from, span.to)
    if (k + 1 === article.spans.length) items.push(...splitGap(blocks, { from, to: blocks.length }, article.signed))
  }
  return items
}

function findLeads(blocks: readonly ClassifiedBlock[], span: Span): ListedItem[] {
  const items: ListedItem[] = []
  for (let k = span.from; k < span.to; k++) {
    if (blocks[k]!.kind === 'related-lead') items.push(listLead(blocks[k]!.line))
  }
  return items
}

function listLead(line: string): ListedItem {
  return { title: cleanTitle(findRelatedLead(line) ?? line), author: null, teaser: null }
}

function splitGap(blocks: readonly ClassifiedBlock[], gap: Span, open: boolean): ListedItem[] {
  const items: ListedItem[] = []
  const header = findPlainHeader(blocks, gap)
  let listed = open
  let item: OpenItem | null = null
  const close = () => {
    if (item !== null) items.push({ ...item, teaser: item.teaser.length === 0 ? null : item.teaser.join(' ') })
    item = null
  }
  for (let k = gap.from; k < gap.to; k++) {
    const block = blocks[k]!
    const current: OpenItem | null = item
    if (block.kind === 'related-header' || block.kind === 'furniture' || k === header) {
      close()
      listed ||= block.kind !== 'furniture'
    } else if (block.kind === 'related-lead') {
      close()
      items.push(listLead(block.line))
    } else if (block.kind === 'byline') {
      if (current !== null && current.author === null && current.teaser.length === 0) {
        current.author = block.byline!.author
      }
    } else if (isTitle(blocks, k, gap.to, current, listed)) {
      close()
      item = { title: cleanTitle(block.line), author: null, teaser: [] }
    } else if (current !== null && isBareAuthor(blocks, k, current)) {
      current.author = block.line
    } else if (current !== null && block.kind !== 'dateline' && current.teaser.length < TEASER_PARAGRAPHS) {
      current.teaser.push(block.line)
    }
  }
  close()
  return items
}

/** A header is at most so long, and heads at least so many items. */
const HEADER_WORDS = 6
const HEADED_ITEMS = 2

/**
 * A header that no list of phrases has: a short line without a byline or teaser of its own, above nothing but headlines, or above
 * headlines that all have a byline. Null where there is none. `Also on this site:`, `What else is new`.
 */
function findPlainHeader(blocks: readonly ClassifiedBlock[], gap: Span): number | null {
  for (let k = gap.from; k < gap.to; k++) {
    const { kind, words } = blocks[k]!
    if (kind !== 'heading') continue
    if (words > HEADER_WORDS || precedesByline(blocks, k, gap.to)) return null
    if (headsBylines(blocks, k, gap.to) || headsList(blocks, k, gap.to)) return k
  }
  return null
}

/** Whether headlines with bylines begin right below a line. */
function headsBylines(blocks: readonly ClassifiedBlock[], k: number, end: number): boolean {
  const [title, author, teaser] = [blocks[k + 1], blocks[k + 2], blocks[k + 3]]
  if (k + 3 >= end || title!.words > HEADLINE_WORDS) return false
  return precedesByline(blocks, k + 1, end) || (isPersonLike(author!.line) && teaser!.kind === 'prose')
}

/** Whether only headlines stand below a line that ends with a colon, or bulleted ones below any. */
function headsList(blocks: readonly ClassifiedBlock[], k: number, end: number): boolean {
  let count = 0
  const announced = /:$/u.test(blocks[k]!.line)
  for (let at = k + 1; at < end; at++) {
    const { kind, words, line } = blocks[at]!
    if (kind === 'furniture') continue
    if (kind !== 'heading' || words < TITLE_WORDS || !(announced || BULLET.test(line))) break
    count++
  }
  return count >= HEADED_ITEMS
}

function isTitle(
  blocks: readonly ClassifiedBlock[],
  k: number,
  end: number,
  item: OpenItem | null,
  listed: boolean,
): boolean {
  const { kind, words, line } = blocks[k]!
  if (kind !== 'heading' && kind !== 'prose') return false
  if (words <= HEADLINE_WORDS && precedesByline(blocks, k, end)) return true
  if (!listed || kind !== 'heading') return false
  if (item !== null && item.teaser.length === 0) {
    if (item.author !== null) return words >= TITLE_WORDS && precedesHeadline(blocks, k, end)
    if (isPersonLike(line) && blocks[k + 1]?.kind === 'prose') return false
  }
  return words >= TITLE_WORDS || (words > 1 && blocks[k + 1]?.kind === 'prose')
}

/** Whether a line stands right above a headline without a byline: below an item's byline, then, it is no teaser of that item. */
function precedesHeadline(blocks: readonly ClassifiedBlock[], k: number, end: number): boolean {
  const next = k + 1
  return next < end && blocks[next]!.kind === 'heading' && !precedesByline(blocks, next, end)
}

function precedesByline(blocks: readonly ClassifiedBlock[], k: number, end: number): boolean {
  let next = k + 1
  while (next < end && blocks[next]!.kind === 'dateline') next++
  return next < end && blocks[next]!.kind === 'byline'
}

function isBareAuthor(blocks: readonly ClassifiedBlock[], k: number, item: OpenItem): boolean {
  const { kind, line } = blocks[k]!
  if (kind !== 'heading' || item.author !== null || item.teaser.length > 0) return false
  return isPersonLike(line) && blocks[k + 1]?.kind === 'prose'
}

/** A headline without the bullet or number that it is listed with. */
export function cleanTitle(line: string): string {
  return line.replace(BULLET, '')
}
