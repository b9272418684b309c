import type { ClassifiedBlock } from '../article/classify-block.js'
import { findRelatedLead } from '../article/classify-block.js'
import { wordKey } from '../article/text-features.js'
import { HINT_NAMES } from '../html/class-hints.js'
import { type HtmlBlock, REGIONS } from '../html/walk-blocks.js'
import type { ListedItem } from './split-related.js'

const RELATED = 1 << HINT_NAMES.indexOf('related')
const FURNITURE_REGIONS =
  (1 << REGIONS.indexOf('nav')) | (1 << REGIONS.indexOf('footer')) | (1 << REGIONS.indexOf('form'))
const ASIDE = 1 << REGIONS.indexOf('aside')
/** A link is a headline from so many words on. */
const TITLE_WORDS = 4
const TITLE_LIMIT = 28
const LINKED = 0.7
const HEADER_REACH = 40
const TEASER_WORDS = 6

/**
 * Related items of an HTML page: links as long as headlines outside the body, below a header of such a list or in a part
 * of the page that its class names or element say is one. What follows in the same place is byline and teaser.
 */
export function findHtmlRelated(
  blocks: readonly ClassifiedBlock[],
  places: readonly HtmlBlock[],
  body: readonly number[],
  title: string | null,
): readonly ListedItem[] {
  const taken = new Set(body)
  const own = title === null ? null : wordKey(title)
  const items: { title: string; author: string | null; teaser: string | null; at: number }[] = []
  let header = -HEADER_REACH - 1
  for (const [k, block] of blocks.entries()) {
    const { place } = places[k]!
    if (taken.has(k)) {
      if (block.words >= TEASER_WORDS && block.kind === 'prose') header = -HEADER_REACH - 1
      continue
    }
    if (block.kind === 'related-header') {
      header = k
      continue
    }
    const lead = block.kind === 'related-lead' ? findRelatedLead(block.line) : null
    if (lead !== null) {
      items.push({ title: lead, author: null, teaser: null, at: k })
      continue
    }
    const last = items.at(-1)
    if (last !== undefined && k - last.at <= 4 && sharesPart(places[last.at]!, places[k]!)) {
      if (block.byline !== null && last.author === null) {
        last.author = block.byline.author
        continue
      }
      if (
        last.teaser === null &&
        block.kind === 'prose' &&
        place.linkWords < LINKED * block.words &&
        block.words >= TEASER_WORDS
      ) {
        last.teaser = block.line
        continue
      }
    }
    const listed =
      k - header <= HEADER_REACH || ((place.near | place.far) & RELATED) !== 0 || (place.regions & ASIDE) !== 0
    if (!listed || (place.regions & FURNITURE_REGIONS) !== 0 || !isHeadline(block, places[k]!)) continue
    if (own !== null && wordKey(block.line) === own) continue
    items.push({ title: block.line, author: null, teaser: null, at: k })
  }
  return items.map(({ title: line, author, teaser }) => ({ title: line, author, teaser }))
}

function isHeadline({ kind, words }: ClassifiedBlock, { place }: HtmlBlock): boolean {
  if (kind !== 'heading' && kind !== 'prose') return false
  return words >= TITLE_WORDS && words <= TITLE_LIMIT && place.linkWords >= LINKED * words
}

/** Whether two blocks stand within two steps up from one of them. */
function sharesPart(a: HtmlBlock, b: HtmlBlock): boolean {
  const up = (block: HtmlBlock) => {
    const { container } = block.place
    return [container, container.parent, container.parent?.parent ?? null].filter(
      (part) => part !== null && part.blocks <= 6,
    )
  }
  const parts = up(a)
  return up(b).some((part) => parts.includes(part))
}
