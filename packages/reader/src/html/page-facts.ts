import { tidy } from '../text/fold.js'
import { HINT_NAMES, hintsOf } from './class-hints.js'
import type { HtmlDocument, HtmlElement } from './dom.js'
import { type LinkedData, readLinkedData, typesOf } from './json-ld.js'

/** What a page's markup says about the page, as written there. */
export type PageFacts = {
  /** Values of `<meta>` by name, property or itemprop in lower case, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** JSON-LD objects that are articles, or else pages; the one that says it is the main thing first. */
  readonly articles: readonly LinkedData[]
  readonly linkedData: readonly LinkedData[]
  readonly windowTitle: string | null
  /** Headings of first rank, and of the two below. */
  readonly headings: readonly string[]
  readonly subheadings: readonly string[]
  readonly language: string | null
  readonly canonical: string | null
  /** Texts of elements that name an author: `rel=author`, `itemprop=author`, bylines by their class; likeliest first. */
  readonly bylines: readonly { readonly text: string; readonly sure: boolean }[]
  /** Values of `<time datetime>` and the like; `published`: its markup says that it is the date of publication. */
  readonly times: readonly { readonly value: string; readonly published: boolean }[]
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
  return {
    meta: readMeta(document),
    articles: main.length > 0 ? main : articles.length > 0 ? articles : pages,
    linkedData,
    windowTitle: textOf(first(document, 'title')),
    headings: take(document.querySelectorAll('h1')).flatMap((heading) => textOf(heading) ?? []),
    subheadings: take(document.querySelectorAll('h2, h3'), 12).flatMap((heading) => textOf(heading) ?? []),
    language: document.documentElement?.getAttribute('lang') ?? null,
    canonical:
      first(document, 'link[rel="canonical"]')?.getAttribute('href') ??
      first(document, 'meta[property="og:url"]')?.getAttribute('content') ??
      null,
    bylines: readBylines(document),
    times: readTimes(document),
  }
}

export function textOf(element: HtmlElement | null): string | null {
  if (element === null) return null
  const text = tidy(element.textContent.slice(0, 20 * TEXT_LIMIT))
  return text === '' ? null : text.slice(0, TEXT_LIMIT)
}

function readMeta(document: HtmlDocument): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
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

const META_HINT = 1 << HINT_NAMES.indexOf('meta')

function readBylines(document: HtmlDocument): PageFacts['bylines'] {
  const found: { text: string; sure: boolean }[] = []
  const add = (elements: Iterable<HtmlElement>, sure: boolean) => {
    for (const element of take(elements)) {
      const text = textOf(element)
      if (text !== null) found.push({ text, sure })
    }
  }
  add(document.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]'), true)
  const byClass = take(document.querySelectorAll('[class*="byline" i], [class*="author" i]'), 2 * LIST_LIMIT)
  add(
    byClass.filter(
      (element) =>
        (hintsOf(element.getAttribute('class') ?? '') & META_HINT) !== 0 && element.textContent.length < TEXT_LIMIT,
    ),
    false,
  )
  return found
}

function readTimes(document: HtmlDocument): PageFacts['times'] {
  const elements = take(document.querySelectorAll('time, [itemprop~="datePublished"], abbr.published'))
  return elements.flatMap((element) => {
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      textOf(element)
    if (value === null) return []
    const says = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`
    const published = /datePublished|entry-date|(?:^|[\s-])published/i.test(says) || element.hasAttribute('pubdate')
    return [{ value: tidy(value), published }]
  })
}

function first(document: HtmlDocument, selector: string): HtmlElement | null {
  for (const element of document.querySelectorAll(selector)) return element
  return null
}

function take(elements: Iterable<HtmlElement>, limit = LIST_LIMIT): readonly HtmlElement[] {
  const taken: HtmlElement[] = []
  for (const element of elements) {
    if (taken.length >= limit) break
    taken.push(element)
  }
  return taken
}
