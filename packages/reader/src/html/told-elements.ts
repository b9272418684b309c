import { HINT_NAMES, hintsOf } from './class-hints.js'
import { type HtmlElement, type HtmlParent, isElement, TEXT_NODE } from './dom.js'
import { AUTHOR_PAGE } from './strip-unread.js'

/** A part of the page that says who wrote it; `names` are the parts of it that say that they are the name. */
export type ToldAuthor = { readonly element: HtmlElement; readonly names: HtmlElement[] }

/** A part of the page that gives a day. `masthead`: at the top of every page; `below`: behind the article's first paragraphs. */
export type ToldTime = { readonly element: HtmlElement; readonly place: 'masthead' | 'top' | 'below' }

/** What an element inherits from those around it. */
type Scope = {
  readonly author: ToldAuthor | null
  /** Whether it is said of comments or of other pages. */
  readonly outside: boolean
  /** Whether it is in the article's part of the page. */
  readonly main: boolean
  /** How many headings of first rank stand before the page header that it is in; -1 in none. */
  readonly header: number
}

const META_HINT = 1 << HINT_NAMES.indexOf('meta')
const LIST_LIMIT = 40
const OTHER_HEADINGS = 12
const META_LIMIT = 500
/** A line that says who wrote the page has fewer letters; so has what leads to another page. */
const BYLINE_LETTERS = 300
const CARD_LETTERS = 400
/** So many paragraphs may stand before what belongs to the headline. */
const TOP_PARAGRAPHS = 4

/** Elements that tell something of the page, in its order, found in one walk. Depth is bounded by `parseHtml`. */
export class ToldElements {
  readonly meta: HtmlElement[] = []
  readonly titles: HtmlElement[] = []
  readonly links: HtmlElement[] = []
  readonly headings: HtmlElement[] = []
  readonly subheadings: HtmlElement[] = []
  readonly authors: ToldAuthor[] = []
  readonly classed: HtmlElement[] = []
  readonly linked: HtmlElement[] = []
  readonly times: ToldTime[] = []
  #paragraphs = 0

  visit(element: HtmlElement, scope: Scope = PAGE): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue
      const property = node.getAttribute('itemprop') ?? node.getAttribute('property')
      const inner = this.#scopeOf(node, property, scope)
      const author = this.#look(node, property, inner)
      this.visit(node, author === null ? inner : { ...inner, author })
    }
  }

  #scopeOf(element: HtmlElement, property: string | null, scope: Scope): Scope {
    const tag = element.localName
    if (!scope.outside && isElsewhere(element, tag, property)) return { ...scope, outside: true }
    if (tag === 'main' || tag === 'article') return { ...scope, main: true }
    return tag === 'header' && !scope.main ? { ...scope, header: this.headings.length } : scope
  }

  /** Keeps what an element tells; gives the author whom it begins to tell of. */
  #look(element: HtmlElement, property: string | null, scope: Scope): ToldAuthor | null {
    const tag = element.localName
    const { outside } = scope
    if (tag === 'meta' && !(outside && element.hasAttribute('itemprop'))) add(this.meta, element, META_LIMIT)
    else if (tag === 'title') add(this.titles, element)
    else if (tag === 'link') add(this.links, element)
    else if (tag === 'h1') add(this.headings, element)
    else if ((tag === 'h2' || tag === 'h3') && !outside) add(this.subheadings, element, OTHER_HEADINGS)
    if (outside) return null
    if (hasWord(property, 'name')) scope.author?.names.push(element)
    if (tag === 'meta') return null
    if (tag === 'p') this.#paragraphs++
    if (tag === 'time' || DATED.test(property ?? '') || (tag === 'abbr' && hasClass(element, 'published'))) {
      add(this.times, { element, place: this.#placeOf(scope) })
    }
    if (tag === 'a' && element.hasAttribute(AUTHOR_PAGE)) add(this.linked, element)
    const names = element.getAttribute('class')
    if (
      names !== null &&
      /byline|author/i.test(names) &&
      !OF_PICTURE.test(names) &&
      (hintsOf(names) & META_HINT) !== 0
    ) {
      if (isShort(element, BYLINE_LETTERS)) add(this.classed, element)
    }
    const isAuthor =
      hasWord(property, 'author') || (hasWord(element.getAttribute('rel'), 'author') && !this.#isMasthead(scope))
    if (!isAuthor || scope.author !== null) return null
    const author = { element, names: [] }
    add(this.authors, author)
    return author
  }

  #isMasthead({ main, header }: Scope): boolean {
    return !main && header === this.headings.length
  }

  #placeOf(scope: Scope): ToldTime['place'] {
    if (this.#isMasthead(scope)) return 'masthead'
    return this.#paragraphs < TOP_PARAGRAPHS ? 'top' : 'below'
  }
}

const PAGE: Scope = { author: null, outside: false, main: false, header: -1 }

/** Properties of microdata and RDFa that date the page; dcterms and the like may stand before. */
const DATED = /(?:^|[\s:])(?:datePublished|dateCreated|dc:date|dcterms:(?:created|issued))(?:\s|$)/i
/** Properties of an article that are told by and of others. */
const OF_OTHERS = /^(?:comments?|reviews?|suggestedAnswer|acceptedAnswer)$/
/** Class names and ids of comments and of lists of other pages, not of pages that have some (`comments-open`). */
export const ELSEWHERE =
  /(?:^|\s|__)(?:comments?(?=\s|$|[-_]+(?:list|area|section|wrap|container|body|content|meta|author|thread|item|form|\d))|commentlist|disqus|respond(?=\s|$)|(?:related|recommended|recommendations|read-(?:next|more|also)|up-next|also-(?:read|like)|you-(?:may|might)(?:-also)?-like|more-(?:stories|news|articles|posts|from|on|like)|latest-(?:stories|news|articles|posts)|most-(?:read|popular|viewed)|popular-posts|trending|outbrain|taboola|recirc|h-cite|u-comment|p-comment)(?=[\s_-]|$))/i
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main'])
/** What leads to other pages, unless to their authors. */
const CARD = /(?:^|[\s_-])(?:card|teaser|promo|tile)(?=$|[\s_-])/i
/** Whose picture, quote or comment it is. */
const OF_PICTURE =
  /(?:image|photo|picture|caption|media|video|testimonial|quote|cite|comment|review)s?[-_]+(?:author|byline)/i
const OF_AUTHOR = /author|byline|bio|profile|meta/i

/** Whether what an element holds is said of comments or of other pages. */
function isElsewhere(element: HtmlElement, tag: string, property: string | null): boolean {
  if (tag === 'nav' || tag === 'figure' || tag === 'blockquote') return true
  if (WHOLE.has(tag)) return false
  if (property !== null && OF_OTHERS.test(property)) return true
  const names = element.getAttribute('class')
  if (tag === 'article') return isCard(element)
  const id = element.getAttribute('id')
  if ((names !== null && ELSEWHERE.test(names)) || (id !== null && ELSEWHERE.test(id))) return true
  return names !== null && CARD.test(names) && !OF_AUTHOR.test(names) && isCard(element)
}

/** Whether an element is a short text under a lesser heading that leads to another page. */
function isCard(element: HtmlElement): boolean {
  return isShort(element, CARD_LETTERS) && holds(element, LESSER) && holds(element, LINK) && !holds(element, FIRST)
}

const LESSER: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])
const LINK: ReadonlySet<string> = new Set(['a'])
const FIRST: ReadonlySet<string> = new Set(['h1'])

function holds(element: HtmlElement, tags: ReadonlySet<string>): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && (tags.has(node.localName) || holds(node, tags))) return true
  }
  return false
}

function add<T>(list: T[], element: T, limit = LIST_LIMIT): void {
  if (list.length < limit) list.push(element)
}

function hasWord(value: string | null, word: string): boolean {
  return value !== null && (value === word || value.split(/\s+/).includes(word))
}

function hasClass(element: HtmlElement, name: string): boolean {
  return hasWord(element.getAttribute('class'), name)
}

/** Whether an element has less text than so many letters; looks no further. */
function isShort(element: HtmlElement, limit: number): boolean {
  let letters = 0
  const count = (parent: HtmlParent): boolean => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT_NODE) letters += node.nodeValue?.length ?? 0
      else if (isElement(node) && !count(node)) return false
      if (letters >= limit) return false
    }
    return true
  }
  return count(element)
}
