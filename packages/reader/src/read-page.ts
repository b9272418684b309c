import { createHash } from 'node:crypto'
import type { Actor, Result } from '@parley/model'
import { classifyBlocks } from './article/classify-block.js'
import { findArticle } from './article/find-article.js'
import { decodePage } from './capture/decode-page.js'
import { findPublished } from './dates/find-published.js'
import { detectLanguage } from './language/detect-language.js'
import { findDuplicates } from './related/find-duplicates.js'
import { makeTopicalTest } from './related/find-topical.js'
import { pairTranslations } from './related/pair-translations.js'
import { type ListedItem, splitRelated } from './related/split-related.js'
import type { Term } from './terms/term.js'
import { TermTable } from './terms/term-table.js'
import { VI_EN_TERMS } from './terms/vi-en.js'
import { splitBlocks } from './text/split-blocks.js'
import type { Page, RelatedItem } from './types.js'

/** What is known beside the page. */
export type ReadContext = {
  /** Actors of the case that the page is read for; absent: there is no case. */
  readonly actors?: readonly Actor[]
  /** Terms in several languages beside those that ship. */
  readonly terms?: readonly Term[]
}

/**
 * Reads a plain-text page: headline, byline, date, body and related items. Nothing is guessed: what the rules do not find
 * is null or empty. Suggested claims come later; `claims` is empty.
 *
 * @param bytes the page as it was saved; fewer than 20 MB of UTF-8
 * @param file how the page is called in the result and in problems
 */
export function readPage(bytes: Uint8Array, file: string, context: ReadContext = {}): Result<Page> {
  const decoded = decodePage(bytes, file)
  if (!decoded.ok) return decoded
  const blocks = classifyBlocks(splitBlocks(decoded.value))
  const article = findArticle(blocks)
  const body = article.body.map((index) => blocks[index]!)
  const lines = body.map(({ line }) => line)
  const language = detectLanguage([article.title ?? '', ...lines.slice(0, 200)].join('\n'))
  const terms = new TermTable([...VI_EN_TERMS, ...(context.terms ?? [])])
  const isTopical = makeTopicalTest({ title: article.title, body: lines }, context.actors ?? null, terms)
  return {
    ok: true,
    value: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      title: article.title,
      author: article.author,
      language,
      published: findPublished(article.datePlaces, lines[0] ?? null, language === 'vi'),
      body: body.map(({ text, start, end }) => ({ text, start, end })),
      related: relate(splitRelated(blocks, article), isTopical, terms),
      claims: [],
    },
  }
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
