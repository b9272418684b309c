import { tidy } from '../text/fold.js'
import { HINT_NAMES, hintsOf } from './class-hints.js'
import { type HtmlDocument, type HtmlElement, type HtmlParent, isElement, TEXT_NODE } from './dom.js'
import { type LinkedData, readLinkedData, typesOf } from './json-ld.js'
import { AUTHOR_PAGE } from './strip-unread.js'

/** What a page's markup says about the page, as written there. */
export type PageFacts = {
  /** Values of `<meta>` by name, property or itemprop in lower case, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** JSON-LD objects that are articles, or else pages; the one that says it is the main thing first. */
  readonly articles: readonly LinkedData[]
  /** JSON-LD objects that are pages. */
  readonly pages: readonly LinkedData[]
  readonly linkedData: readonly LinkedData[]
  readonly windowTitle: string | null
  /** Headings of first rank, and of the two below. */
  readonly headings: readonly string[]
  readonly subheadings: readonly string[]
  /** What stands in headings of first rank as a part of its own. */
  readonly headingParts: ReadonlySet<string>
  readonly language: string | null
  readonly canonical: string | null
  /** Texts of elements that name an author: `rel=author`, `itemprop=author`, bylines by their class; likeliest first. */
  readonly bylines: readonly { readonly text: string; readonly sure: boolean }[]
  /** Names that link to an author's page. */
  readonly linked: readonly string[]
  /** Values of `<time datetime>` and the like, outside comments and lists of other pages. */
  readonly times: readonly MarkedTime[]
}

/** `label`: what its markup says that it is the date of; `text`: how the page shows it. */
export type MarkedTime = {
  readonly value: string
  readonly text: string
  readonly label: 'published' | 'updated' | null
}

const ARTICLE =
  /^(?:(?:News|Opinion|Review|Analysis|Reportage|Background|Satirical|Scholarly|Tech|Advertiser)?.*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|MedicalWebPage)$/
const PAGE = /^(?:WebPage|ItemPage|AboutPage|FAQPage)$/
const TEXT_LIMIT = 300
const LIST_LIMIT = 40

export function readFacts(html: string, document: HtmlDocument): PageFacts {
  const linkedData = readLinkedData(html)
  const articles = linkedData.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)))
  const pages = linkedData.filter((object) => typesOf(object).some((type) => PAGE.test(type)))
  const main = articles.filter((object) => 'headline' in object || 'datePublished' in object)
  const told = new ToldElements()
  if (document.documentElement !== null) told.visit(document.documentElement)
  const texts = (elements: readonly HtmlElement[]) => elements.flatMap((element) => textOf(element) ?? [])
  const address = canonicalOf(told)
  const found = main.length > 0 ? main : articles.length > 0 ? articles : pages
  return {
    meta: readMeta(told.meta),
    articles: ownFirst(found, address),
    pages,
    linkedData,
    windowTitle: textOf(told.titles[0] ?? null),
    headings: texts(told.headings),
    subheadings: texts(told.subheadings),
    headingParts: new Set(told.headings.flatMap(partsOf)),
    language: document.documentElement?.getAttribute('lang') ?? null,
    canonical: address,
    bylines: [
      ...texts(told.authors).map((text) => ({ text, sure: true })),
      ...texts(told.classed).map((text) => ({ text, sure: false })),
    ],
    linked: texts(told.linked).filter((text) => text.length <= BYLINE_LETTERS),
    times: readTimes(told.times),
  }
}

const BYLINE_LETTERS = 80

function partsOf(heading: HtmlElement): readonly string[] {
  const parts: string[] = []
  for (let node = heading.firstChild; node !== null; node = node.nextSibling) {
    const text = tidy((isElement(node) ? node.textContent : (node.nodeValue ?? '')).slice(0, TEXT_LIMIT))
    if (text !== '') parts.push(text)
  }
  return parts.length > 1 ? parts : []
}

function canonicalOf(told: ToldElements): string | null {
  return (
    told.links.find((link) => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ??
    told.meta.find((meta) => meta.getAttribute('property') === 'og:url')?.getAttribute('content') ??
    null
  )
}

/** Of several articles that are told about, those that are said to have the page's own address come first. */
function ownFirst(articles: readonly LinkedData[], canonical: string | null): readonly LinkedData[] {
  if (articles.length < 2 || canonical === null) return articles
  const own = bareAddress(canonical)
  const isOwn = (article: LinkedData) => addressesOf(article).some((address) => bareAddress(address) === own)
  return [...articles.filter(isOwn), ...articles.filter((article) => !isOwn(article))]
}

function addressesOf({ url, mainEntityOfPage, '@id': id }: LinkedData): readonly string[] {
  const entity =
    typeof mainEntityOfPage === 'object' && mainEntityOfPage !== null
      ? (mainEntityOfPage as LinkedData)['@id']
      : mainEntityOfPage
  return [url, entity, id].filter((value) => typeof value === 'string')
}

function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '')
    .replace(/\/$/, '')
}

const META_HINT = 1 << HINT_NAMES.indexOf('meta')
const OTHER_HEADINGS = 12
const META_LIMIT = 500

/** Elements that tell something of the page, in its order, found in one walk. Depth is bounded by `parseHtml`. */
class ToldElements {
  readonly meta: HtmlElement[] = []
  readonly titles: HtmlElement[] = []
  readonly links: HtmlElement[] = []
  readonly headings: HtmlElement[] = []
  readonly subheadings: HtmlElement[] = []
  readonly authors: HtmlElement[] = []
  readonly classed: HtmlElement[] = []
  readonly linked: HtmlElement[] = []
  readonly times: HtmlElement[] = []

  visit(element: HtmlElement, inAuthor = false, outside = false): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue
      const property = node.getAttribute('itemprop') ?? node.getAttribute('property')
      const isOutside = outside || isElsewhere(node)
      this.#look(node, property, inAuthor, isOutside)
      this.visit(node, inAuthor || hasWord(property, 'author'), isOutside)
    }
  }

  #look(element: HtmlElement, property: string | null, inAuthor: boolean, outside: boolean): void {
    const tag = element.localName
    if (tag === 'meta' && !(outside && element.hasAttribute('itemprop'))) add(this.meta, element, META_LIMIT)
    else if (tag === 'title') add(this.titles, element)
    else if (tag === 'link') add(this.links, element)
    else if (tag === 'h1') add(this.headings, element)
    else if (tag === 'h2' || tag === 'h3') add(this.subheadings, element, OTHER_HEADINGS)
    if (outside || tag === 'meta') return
    if (tag === 'time' || DATED.test(property ?? '') || (tag === 'abbr' && hasClass(element, 'published'))) {
      add(this.times, element)
    }
    if (tag === 'a' && element.hasAttribute(AUTHOR_PAGE)) add(this.linked, element)
    const isAuthor = hasWord(property, 'author') || (inAuthor && hasWord(property, 'name'))
    if (isAuthor || hasWord(element.getAttribute('rel'), 'author')) add(this.authors, element)
    const names = element.getAttribute('class')
    if (names !== null && /byline|author/i.test(names) && (hintsOf(names) & META_HINT) !== 0) {
      if (isShort(element)) add(this.classed, element)
    }
  }
}

/** Properties of microdata and RDFa that date the page; dcterms and the like may stand before. */
const DATED = /(?:^|[\s:])(?:datePublished|dateCreated|dc:date|dcterms:(?:created|issued))(?:\s|$)/i
/** Class names and ids of comments and of lists of other pages, not of pages that have some (`comments-open`). */
const ELSEWHERE =
  /(?:^|\s|__)(?:comments?(?=\s|$|[-_]+(?:list|area|section|wrap|container|body|content|meta|author|thread|item|form|\d))|commentlist|disqus|respond(?=\s|$)|(?:related|recommended|recommendations|read-(?:next|more|also)|up-next|most-(?:read|popular|viewed)|popular-posts|trending|outbrain|taboola|recirc)(?=[\s_-]|$))/i
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** Whether what an element holds is said of comments or of other pages. */
function isElsewhere(element: HtmlElement): boolean {
  const tag = element.localName
  if (tag === 'nav') return true
  if (WHOLE.has(tag)) return false
  const names = element.getAttribute('class')
  const id = element.getAttribute('id')
  return (names !== null && ELSEWHERE.test(names)) || (id !== null && ELSEWHERE.test(id))
}

function add(list: HtmlElement[], element: HtmlElement, limit = LIST_LIMIT): void {
  if (list.length < limit) list.push(element)
}

function hasWord(value: string | null, word: string): boolean {
  return value !== null && (value === word || value.split(/\s+/).includes(word))
}

function hasClass(element: HtmlElement, name: string): boolean {
  return hasWord(element.getAttribute('class'), name)
}

/** Whether an element has less text than a byline may have; looks no further. */
function isShort(element: HtmlElement): boolean {
  let letters = 0
  const count = (parent: HtmlParent): boolean => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) letters += node.nodeValue?.length ?? 0
      else if (isElement(node) && !count(node)) return false
      if (letters >= TEXT_LIMIT) return false
    }
    return true
  }
  return count(element)
}

export function textOf(element: HtmlElement | null): string | null {
  if (element === null) return null
  const text = tidy(element.textContent.slice(0, 20 * TEXT_LIMIT))
  return text === '' ? null : text.slice(0, TEXT_LIMIT)
}

function readMeta(elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>()
  for (const element of elements) {
    const content = element.getAttribute('content')
    if (content === null || content.trim() === '') continue
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase()
      if (name === undefined || name === '') continue
      const values = meta.get(name)
      if (values === undefined) meta.set(name, [tidy(content)])
      else values.push(tidy(content))
    }
  }
  return meta
}

function readTimes(elements: readonly HtmlElement[]): PageFacts['times'] {
  return elements.flatMap((element) => {
    const text = textOf(element) ?? ''
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? text
    if (value === '') return []
    const says = ['itemprop', 'property', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ')
    return [{ value: tidy(value), text, label: labelOf(element, says) }]
  })
}

function labelOf(element: HtmlElement, says: string): MarkedTime['label'] {
  if (
    /datePublished|dateCreated|(?:^|[\s-])published|dcterms:(?:created|issued)/i.test(says) ||
    element.hasAttribute('pubdate')
  )
    return 'published'
  if (/modified|updated/i.test(says)) return 'updated'
  return /entry-date/i.test(says) ? 'published' : null
}
