import type { Actor, Result } from '@parley/model'
import { type ClassifiedBlock, classifyBlocks } from './article/classify-block.js'
import { findArticle } from './article/find-article.js'
import { refineArticle } from './article/find-body.js'
import { claimsOfPage } from './claims/claims-of-page.js'
import { findDateOrder } from './dates/date-order.js'
import { findPublished } from './dates/find-published.js'
import { type FrozenPage, freezePage, type PageOrigin } from './freeze-page.js'
import { findHtmlArticle } from './html/html-article.js'
import type { HtmlPage } from './html/read-html.js'
import { detectLanguage } from './language/detect-language.js'
import { findDuplicates } from './related/find-duplicates.js'
import { makeTopicalTest } from './related/find-topical.js'
import { findHtmlRelated } from './related/html-related.js'
import { pairTranslations } from './related/pair-translations.js'
import { type ListedItem, splitRelated } from './related/split-related.js'
import type { Term } from './terms/term.js'
import { TermTable } from './terms/term-table.js'
import { VI_EN_TERMS } from './terms/vi-en.js'
import { splitBlocks } from './text/split-blocks.js'
import type { Page, Published, RelatedItem } from './types.js'

const SHIPPED_TERMS = new TermTable(VI_EN_TERMS)

/** What is known beside the page. */
export type ReadContext = PageOrigin & {
  /** Actors of the case that the page is read for; absent: there is no case. */
  readonly actors?: readonly Actor[]
  /** Terms in several languages beside those that ship. */
  readonly terms?: readonly Term[]
}

/**
 * Reads a page of plain text or HTML, gzipped or not: headline, byline, date, body and related items. Nothing is guessed:
 * what is not found is null or empty. Claims are suggested, never more.
 *
 * @param bytes the page as it was saved; fewer than 20 MB
 * @param file how the page is called in the result and in problems
 */
export function readPage(bytes: Uint8Array, file: string, context: ReadContext = {}): Result<Page> {
  const frozen = freezePage(bytes, file, context)
  return frozen.ok ? { ok: true, value: readFrozenPage(frozen.value, file, context) } : frozen
}

/** As `readPage`, of a page that is frozen already. */
export function readFrozenPage({ sha256, text, html }: FrozenPage, file: string, context: ReadContext = {}): Page {
  const terms = context.terms === undefined ? SHIPPED_TERMS : new TermTable([...VI_EN_TERMS, ...context.terms])
  const { blocks, title, author, body, published, language, items } =
    html === null ? readText(text) : readMarkup(html, context.url ?? null)
  const paragraphs = body.map((index) => blocks[index]!)
  const lines = paragraphs.map(({ line }) => line)
  const related =
    items.length === 0
      ? []
      : relate(items, makeTopicalTest({ title, body: lines }, context.actors ?? null, terms), terms)
  return {
    file,
    sha256,
    title,
    author,
    language,
    published,
    body: paragraphs.map(({ text: exact, start, end }) => ({ text: exact, start, end })),
    related,
    claims: claimsOfPage({ text, blocks, body, related, language, actors: context.actors ?? [], terms }),
  }
}

type Parts = {
  readonly blocks: readonly ClassifiedBlock[]
  readonly title: string | null
  readonly author: string | null
  readonly body: readonly number[]
  readonly published: Published | null
  readonly language: string | null
  readonly items: readonly ListedItem[]
}

function readText(text: string): Parts {
  const blocks = classifyBlocks(splitBlocks(text))
  const article = refineArticle(blocks, findArticle(blocks))
  const { title, author, body, datePlaces } = article
  const lines = body.map((index) => blocks[index]!.line)
  const language = languageOf(title, lines)
  const published = findPublished(
    datePlaces,
    lines[0] ?? null,
    findDateOrder({ language, lines: blocks.map(({ line }) => line) }),
  )
  return { blocks, title, author, body, published, language, items: splitRelated(blocks, article) }
}

function readMarkup(html: HtmlPage, url: string | null): Parts {
  const { blocks, places } = html.candidates
  const language = languageOf(
    html.candidates.title,
    blocks
      .filter(({ kind }) => kind === 'prose')
      .slice(0, OPENING_LINES)
      .map(({ line }) => line),
  )
  const article = findHtmlArticle(html, url, language)
  const lines = article.body.map((index) => blocks[index]!.line)
  const items = findHtmlRelated(blocks, places, article.body, article.title)
  return { ...article, blocks, language: languageOf(article.title, lines), items }
}

/** So many paragraphs tell a page's language before its body is known. */
const OPENING_LINES = 30

function languageOf(title: string | null, lines: readonly string[]): string | null {
  return detectLanguage([title ?? '', ...lines.slice(0, 200)].join('\n'))
}

function relate(items: readonly ListedItem[], isTopical: (text: string) => boolean, terms: TermTable): RelatedItem[] {
  const duplicates = findDuplicates(items)
  const texts = items.map(({ title, teaser }) => `${title}\n${teaser ?? ''}`)
  const languages = texts.map(detectLanguage)
  const distinct = items.flatMap((item, index) => {
    const language = languages[index]!
    return duplicates[index] === null && language !== null ? [{ ...item, index, language }] : []
  })
  const translations = pairTranslations(distinct, terms)
  return items.map(({ title, author, teaser }, index) => ({
    title,
    author,
    teaser,
    language: languages[index]!,
    topical: isTopical(texts[index]!),
    duplicateOf: duplicates[index]!,
    translationOf: translations.get(index) ?? null,
  }))
}
