import { Readability } from '@mozilla/readability'
import { countInk } from '../text/count-ink.js'
import { type HtmlDocument, type HtmlElement, type HtmlNode, type HtmlParent, isElement } from './dom.js'
import type { MarkupSize } from './measure-markup.js'
import type { Container, HtmlBlock } from './walk-blocks.js'

/** Readability is not asked about larger pages: it is not linear, and keeps lists of nodes on the stack. */
const LIMITS = { tags: 20_000, marks: 40_000, depth: 100, climb: 400_000 } as const

/**
 * How many letters of each marked element Readability takes for the article, by mark; empty where it finds none. The
 * document is changed and of no further use.
 */
export function markReadable(
  document: HtmlDocument,
  size: MarkupSize,
  places: readonly HtmlBlock[],
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>()
  if (Object.entries(LIMITS).some(([key, limit]) => size[key as keyof typeof LIMITS] > limit)) return kept
  for (const element of [...document.querySelectorAll('nav, footer, noscript, button, iframe')]) element.remove()
  for (const element of findMenus(places)) element.remove()
  const article = parseReadably(document)
  if (article !== null) count(article, 0, kept)
  return kept
}

const MENU_BLOCKS = 3
const MENU_LINKS = 0.8

/** Parts of the page that are lists of links without a paragraph, each as large as it can be: less for Readability to climb. */
function findMenus(places: readonly HtmlBlock[]): ReadonlySet<HtmlElement> {
  const known = new Map<Container, boolean>()
  const isMenu = (part: Container) => {
    let menu = known.get(part)
    if (menu === undefined) {
      menu = part.blocks >= MENU_BLOCKS && part.long === 0 && part.linkWords >= MENU_LINKS * part.words
      known.set(part, menu)
    }
    return menu
  }
  const menus = new Set<HtmlElement>()
  for (const { place } of places) {
    let menu: Container | null = null
    for (let part: Container | null = place.container; part !== null; part = part.parent) if (isMenu(part)) menu = part
    if (menu?.element != null && menu.element.localName !== 'body') menus.add(menu.element)
  }
  return menus
}

/**
 * What Readability does for those who show the article, and changes none of its words, is left out. Whether an element is
 * empty is known at its first letter; Readability would put all its text together.
 */
const CHANGED = {
  _postProcessContent: () => {},
  _cleanStyles: () => {},
  _isElementWithoutContent: (node: HtmlElement): boolean =>
    !hasInk(node) && node.children.length === node.querySelectorAll('br,hr').length,
} as const

function hasInk(parent: HtmlParent): boolean {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) ? hasInk(child) : INK.test(child.nodeValue ?? '')) return true
  }
  return false
}

const INK = /\S/

/** The article's element; null where Readability finds none or gives up on odd markup with an error of its own. */
function parseReadably(document: HtmlDocument): HtmlParent | null {
  const reader = new Readability<HtmlParent>(document as never, {
    serializer: (node) => node as unknown as HtmlParent,
    disableJSONLD: true,
  })
  try {
    return Object.assign(reader, CHANGED).parse()?.content ?? null
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

function count(parent: HtmlParent, mark: number, kept: Map<number, number>): void {
  for (let child: HtmlNode | null = parent.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) count(child, child.mark === 0 ? mark : child.mark, kept)
    else {
      const letters = countInk(child.nodeValue ?? '')
      if (letters > 0) kept.set(mark, (kept.get(mark) ?? 0) + letters)
    }
  }
}
