import { tidy } from '../text/fold.js'
import { type HtmlDocument, type HtmlElement, isElement } from './dom.js'
import { headingText, linesText } from './heading-text.js'
import { type LinkedData, readLinkedData, typesOf } from './json-ld.js'
import { ToldElements, type ToldTime } from './told-elements.js'

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
  readonly place: ToldTime['place']
}

const ARTICLE =
  /^(?:(?:News|Opinion|Review|Analysis|Reportage|Background|Satirical|Scholarly|Tech|Advertiser)?.*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|MedicalWebPage)$/
const PAGE = /^(?:WebPage|ItemPage|AboutPage|FAQPage)$/
const TEXT_LIMIT = 300

export function readFacts(html: string, document: HtmlDocument): PageFacts {
  const { all: linkedData, own } = readLinkedData(html)
  const articles = own.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)))
  const pages = own.filter((object) => typesOf(object).some((type) => PAGE.test(type)))
  const main = articles.filter((object) => 'headline' in object || 'datePublished' in object)
  const told = new ToldElements()
  if (document.documentElement !== null) told.visit(document.documentElement)
  const texts = (elements: readonly HtmlElement[]) => elements.flatMap((element) => textOf(element) ?? [])
  const address = canonicalOf(told)
  const found = main.length > 0 ? main : articles.length > 0 ? articles : pages
  const shown = [told.titles[0] ?? null, ...told.headings]
    .map((element) => keyOf(textOf(element) ?? ''))
    .filter((key) => key !== '')
  return {
    meta: readMeta(told.meta),
    articles: ownFirst(found, address).filter((article) => !isOfAnother(article, address, shown)),
    pages,
    linkedData,
    windowTitle: textOf(told.titles[0] ?? null),
    headings: told.headings.flatMap((heading) => headingText(heading) ?? []),
    subheadings: told.subheadings.flatMap((heading) => headingText(heading) ?? []),
    headingParts: new Set(told.headings.flatMap(partsOf)),
    language: document.documentElement?.getAttribute('lang') ?? null,
    canonical: address,
    bylines: [
      ...told.authors.flatMap(({ element, names }) =>
        (names.length > 0 ? names : [element]).flatMap((each) => bylineOf(each, true)),
      ),
      ...told.classed.flatMap((element) => bylineOf(element, false)),
    ],
    linked: texts(told.linked).filter((text) => text.length <= BYLINE_LETTERS),
    times: readTimes(told.times),
  }
}

const BYLINE_LETTERS = 80

function bylineOf(element: HtmlElement, sure: boolean): PageFacts['bylines'] {
  const text = element.localName === 'meta' ? (textOf(element) ?? '') : linesText(element, TEXT_LIMIT)
  return text === '' ? [] : [{ text, sure }]
}

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

/** Whether an article has an address on this site that is not the page's, and a headline that the page does not show. */
function isOfAnother(article: LinkedData, canonical: string | null, shown: readonly string[]): boolean {
  const { headline } = article
  if (canonical === null || typeof headline !== 'string' || keyOf(headline) === '') return false
  const own = bareAddress(canonical)
  const addresses = addressesOf(article).map(bareAddress)
  const isElsewhere = addresses.length > 0 && addresses.every((each) => each !== own && hostOf(each) === hostOf(own))
  const key = keyOf(headline)
  return isElsewhere && shown.length > 0 && !shown.some((text) => text.includes(key) || key.includes(text))
}

function hostOf(bare: string): string {
  return bare.split('/')[0]!
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
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

export function textOf(element: HtmlElement | null): string | null {
  if (element === null) return null
  const said = element.localName === 'meta' ? element.getAttribute('content') : element.textContent
  const text = tidy((said ?? '').slice(0, 20 * TEXT_LIMIT))
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
  for (const [key, value] of parselyOf(meta.get('parsely-page')?.[0])) if (!meta.has(key)) meta.set(key, [value])
  return meta
}

/** What some pages say in one `<meta>` as JSON: `{"author": …, "pub_date": …}`. */
function parselyOf(content: string | undefined): readonly (readonly [string, string])[] {
  if (content === undefined) return []
  return ['author', 'pub_date'].flatMap((key) => {
    const value = content.match(new RegExp(`"${key}"\\s*:\\s*\\[?\\s*"([^"]{1,200})"`))?.[1]
    return value === undefined ? [] : [[`parsely-${key === 'author' ? key : 'pub-date'}`, value] as const]
  })
}

function readTimes(told: readonly ToldTime[]): PageFacts['times'] {
  return told.flatMap(({ element, place }) => {
    const text = textOf(element) ?? ''
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? text
    if (value === '') return []
    const says = ['itemprop', 'property', 'class'].map((name) => element.getAttribute(name) ?? '').join(' ')
    return [{ value: tidy(value), text, label: labelOf(element, says), place }]
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
