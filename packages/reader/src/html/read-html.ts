import type { Result } from '@parley/model'
import { classifyBlocks } from '../article/classify-block.js'
import { findArticle } from '../article/find-article.js'
import type { Candidates } from '../article/seen-page.js'
import { countInk } from '../text/count-ink.js'
import { findHtmlTitle } from './html-title.js'
import { markReadable } from './mark-readable.js'
import { type PageFacts, readFacts } from './page-facts.js'
import { parseHtml } from './parse-html.js'
import { type HtmlBlock, walkBlocks } from './walk-blocks.js'

/** A page's HTML taken apart: its frozen text, the blocks of it with where they stand, and what the markup says. */
export type HtmlPage = {
  readonly text: string
  readonly facts: PageFacts
  readonly candidates: Candidates & { readonly places: readonly HtmlBlock[] }
}

/** Reads HTML up to the point at which paragraphs are told apart. */
export function readHtml(html: string, file: string): Result<HtmlPage> {
  const parsed = parseHtml(html, file)
  if (!parsed.ok) return parsed
  const { document, size } = parsed.value
  const facts = readFacts(html, document)
  const title = findHtmlTitle(facts)
  const { text, blocks: places } = walkBlocks(document)
  const taken = takenShares(places, markReadable(document, size, places))
  const blocks = classifyBlocks(places)
  const ruled = new Set(findArticle(blocks).body)
  return { ok: true, value: { text, facts, candidates: { blocks, places, taken, ruled, title } } }
}

/** The share of each block that Readability keeps, of all blocks with the same element together. */
function takenShares(places: readonly HtmlBlock[], kept: ReadonlyMap<number, number>): Float64Array {
  const letters = new Map<number, number>()
  for (const { place, text } of places) {
    letters.set(place.mark, (letters.get(place.mark) ?? 0) + countInk(text))
  }
  return Float64Array.from(places, ({ place }) =>
    Math.min(1, (kept.get(place.mark) ?? 0) / Math.max(1, letters.get(place.mark)!)),
  )
}
