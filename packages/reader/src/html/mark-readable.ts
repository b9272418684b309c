import { Readability } from '@mozilla/readability'
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, TEXT_NODE } from './dom.js'
import { MARK } from './walk-blocks.js'

/** Readability is not asked about pages with more elements: it is not linear. */
const ELEMENTS_LIMIT = 30_000

/**
 * How many letters of each marked element Readability takes for the article, by mark; empty where it finds none. The
 * document is changed and of no further use.
 */
export function markReadable(document: HtmlDocument, elements: number): ReadonlyMap<number, number> {
  const kept = new Map<number, number>()
  if (elements > ELEMENTS_LIMIT) return kept
  const article = new Readability<HtmlNode>(document as never, {
    serializer: (node) => node as unknown as HtmlNode,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  if (article?.content) count(article.content, 0, kept)
  return kept
}

function count(node: HtmlNode, mark: number, kept: Map<number, number>): void {
  for (let child: HtmlNode | null = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) {
      const letters = (child.nodeValue ?? '').replace(/\s+/g, '').length
      if (letters > 0) kept.set(mark, (kept.get(mark) ?? 0) + letters)
    } else if (isElement(child)) {
      const own = (child as HtmlElement).getAttribute(MARK)
      count(child, own === null ? mark : Number(own), kept)
    }
  }
}
