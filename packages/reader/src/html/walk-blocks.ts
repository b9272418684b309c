import { tidy } from '../text/fold.js'
import type { Block } from '../text/split-blocks.js'
import { countWords } from '../text/words.js'
import { hintsOf } from './class-hints.js'
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, TEXT_NODE } from './dom.js'
import { isElsewhere } from './elsewhere.js'

/** A part of the page that holds blocks; what it sums up is known once the page is walked. */
export type Container = {
  readonly parent: Container | null
  readonly element: HtmlElement | null
  /** Number of the names and classes of all elements from the root down to it: the same for parts of a kind. */
  readonly path: number
  words: number
  linkWords: number
  blocks: number
  /** Blocks of so many words that they are paragraphs. */
  long: number
}

/** Where in the page a block stands. */
export type Place = {
  /** Local name of the nearest element that makes a block. */
  readonly tag: string
  /** Number by which that element is marked in the document. */
  readonly mark: number
  /** One bit for each of `REGIONS` that an ancestor is. */
  readonly regions: number
  /** `hintsOf` the element and its parent, and of all farther ancestors. */
  readonly near: number
  readonly far: number
  readonly container: Container
  readonly linkWords: number
  readonly strongWords: number
  readonly hidden: boolean
  /** Mark of the nearest `article` element around it; 0 without one. */
  readonly article: number
  /** Whether comments, adverts or lists of other pages are around it, by their names. */
  readonly elsewhere: boolean
}

export type HtmlBlock = Block & { readonly place: Place }

/** A page's text, one block after the other with a blank line between them, and the blocks as stretches of it. */
export type WalkedPage = { readonly text: string; readonly blocks: readonly HtmlBlock[] }

export const REGIONS = [
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'aside',
  'form',
  'figure',
  'table',
  'list',
  'blockquote',
  'section',
] as const

const REGION_OF: Readonly<Record<string, number>> = {
  ...Object.fromEntries(REGIONS.map((name, k) => [name, 1 << k])),
  ul: 1 << REGIONS.indexOf('list'),
  ol: 1 << REGIONS.indexOf('list'),
  figcaption: 1 << REGIONS.indexOf('figure'),
}
const ROLE_REGION: Readonly<Record<string, string>> = {
  navigation: 'nav',
  contentinfo: 'footer',
  banner: 'header',
  complementary: 'aside',
  article: 'article',
  main: 'main',
}

const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template svg math iframe object embed canvas audio video map select datalist textarea input title'.split(
    ' ',
  ),
)
const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output picture progress q
  ruby rp rt s samp small source span strike strong sub sup time track tt u var wbr link meta`.split(/\s+/),
)
const STRONG: ReadonlySet<string> = new Set(['b', 'strong'])
const SEAMED: ReadonlySet<string> = new Set(['a', 'span', 'time', 'abbr'])
const LONG_WORDS = 15
/** White space that is more than one space. */
const SPACES = /[^\S ]|\s{2}/
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

type Frame = {
  readonly tag: string
  readonly mark: number
  readonly regions: number
  readonly own: number
  readonly near: number
  readonly far: number
  readonly container: Container
  readonly hidden: boolean
  readonly article: number
  readonly elsewhere: boolean
}

/** Walks a document once and marks the elements that make blocks. Depth is bounded by `parseHtml`. */
export function walkBlocks(document: HtmlDocument): WalkedPage {
  const walker = new Walker()
  const root: Container = { parent: null, element: null, path: 0, words: 0, linkWords: 0, blocks: 0, long: 0 }
  const top: Frame = {
    tag: 'body',
    mark: 0,
    regions: 0,
    own: 0,
    near: 0,
    far: 0,
    container: root,
    hidden: false,
    article: 0,
    elsewhere: false,
  }
  if (document.documentElement !== null) walker.walk(document.documentElement, top)
  walker.flush(top)
  return { text: walker.text, blocks: walker.blocks }
}

class Walker {
  text = ''
  readonly blocks: HtmlBlock[] = []
  #run = ''
  #links = ''
  #strong = ''
  #inLink = 0
  #inStrong = 0
  #marks = 0
  #seam = false
  readonly #paths = new Map<string, number>()

  walk(element: HtmlElement, frame: Frame): void {
    for (let node: HtmlNode | null = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) this.#add(node.nodeValue ?? '', frame)
      else if (isElement(node)) this.#enter(node, frame)
    }
  }

  #enter(element: HtmlElement, frame: Frame): void {
    const tag = element.localName.toLowerCase()
    if (UNREAD.has(tag)) return
    if (tag === 'br' || tag === 'hr') {
      if (tag === 'hr' || /\n\s*$/.test(this.#run)) this.flush(frame)
      else this.#run += '\n'
      return
    }
    if (INLINE.has(tag)) {
      const link = tag === 'a' ? 1 : 0
      const strong = STRONG.has(tag) ? 1 : 0
      this.#seam = SEAMED.has(tag)
      this.#inLink += link
      this.#inStrong += strong
      this.walk(element, frame)
      this.#seam = SEAMED.has(tag)
      this.#inLink -= link
      this.#inStrong -= strong
      return
    }
    this.flush(frame)
    const inner = this.#open(element, tag, frame)
    this.walk(element, inner)
    this.flush(inner)
  }

  #open(element: HtmlElement, tag: string, outer: Frame): Frame {
    const mark = ++this.#marks
    element.mark = mark
    const id = element.getAttribute('id') ?? ''
    const names = element.getAttribute('class') ?? ''
    const own = hintsOf(`${names}${id === '' ? '' : ` ${id}`}`)
    const path = this.#pathOf(`${outer.container.path} ${tag} ${names}`)
    const role = element.getAttribute('role')
    const region = REGION_OF[role === null ? tag : (ROLE_REGION[role] ?? tag)] ?? 0
    const style = element.getAttribute('style')
    return {
      tag,
      mark,
      regions: outer.regions | region,
      own,
      near: own | outer.own,
      far: outer.far | outer.own,
      container: { parent: outer.container, element, path, words: 0, linkWords: 0, blocks: 0, long: 0 },
      article: tag === 'article' ? mark : outer.article,
      elsewhere: outer.elsewhere || isElsewhere(tag, names, id),
      hidden:
        outer.hidden ||
        element.hasAttribute('hidden') ||
        element.getAttribute('aria-hidden') === 'true' ||
        (style !== null && HIDDEN_STYLE.test(style)),
    }
  }

  #pathOf(names: string): number {
    const path = this.#paths.get(names) ?? this.#paths.size + 1
    this.#paths.set(names, path)
    return path
  }

  #add(raw: string, _frame: Frame): void {
    if (raw === '') return
    const text = SPACES.test(raw) ? raw.replace(/\s+/g, ' ') : raw
    // Pages set such elements apart by style alone: `<span>By Ana Rulf</span><time>Dec. 21</time>`.
    if (this.#seam && /[\p{Ll}\p{N}.]$/u.test(this.#run) && /^\p{Lu}/u.test(text)) this.#run += ' '
    this.#seam = false
    this.#run += text
    if (this.#inLink > 0) this.#links += ` ${text}`
    if (this.#inStrong > 0) this.#strong += ` ${text}`
  }

  /** Ends the block that is open, if it has words. */
  flush(frame: Frame): void {
    const lines = this.#run.includes('\n') ? this.#run.replace(/ ?\n ?/g, '\n') : this.#run
    const exact = (lines.includes('  ') ? lines.replace(/ {2,}/g, ' ') : lines).trim()
    const links = this.#links
    const strong = this.#strong
    this.#run = ''
    this.#links = ''
    this.#strong = ''
    const line = tidy(exact)
    if (line === '') return
    if (this.text !== '') this.text += '\n\n'
    const start = this.text.length
    this.text += exact
    const words = countWords(line)
    const linkWords = links === '' ? 0 : countWords(links)
    const { tag, mark, regions, near, far, container, hidden, article, elsewhere } = frame
    const strongWords = strong === '' ? 0 : countWords(strong)
    this.blocks.push({
      text: exact,
      start,
      end: this.text.length,
      line,
      apart: true,
      place: { tag, mark, regions, near, far, container, linkWords, strongWords, hidden, article, elsewhere },
    })
    for (let part: Container | null = container; part !== null; part = part.parent) {
      part.words += words
      part.linkWords += linkWords
      part.blocks++
      if (words >= LONG_WORDS) part.long++
    }
  }
}
