import type { Suggestion } from '@parley/model'
import type { Page, Published, RelatedItem } from '@parley/reader'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { makeStyle, type Style } from './style.js'
import { table } from './table.js'

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', vi: 'Vietnamese' }
/** Columns that a body line's number and word count take. */
const BODY_MARGIN = 18
const LEAST_COLUMNS = 40
/** So many suggestions are shown; `--json` has all. */
const CLAIMS_SHOWN = 20

/** A page for reading in a terminal: what it is, its body by first words, its related items in two groups. */
export const renderPage = (page: Page, io: Pick<Io, 'color'> & { readonly columns?: number }): string => {
  const style = makeStyle(io.color)
  const columns = Math.max(LEAST_COLUMNS, io.columns ?? 100)
  const sections = [
    headSection(page, style),
    bodySection(page, style, columns - BODY_MARGIN),
    relatedSection('Related, of the talks', page, (item) => item.topical, style),
    relatedSection('Related, set apart (no actor or place in common)', page, (item) => !item.topical, style),
    claimsSection(page, columns, style),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const headSection = (page: Page, style: Style): string =>
  [
    style('bold', page.title === null ? '(no headline found)' : printable(page.title)),
    [
      page.author === null ? 'no byline found' : printable(page.author),
      languageName(page.language),
      publishedInWords(page.published),
    ].join(' · '),
    style('dim', `${printable(page.file)}  sha256 ${page.sha256.slice(0, 12)}`),
  ].join('\n')

const languageName = (language: string | null): string =>
  language === null ? 'language unclear' : (LANGUAGES[language] ?? language)

const publishedInWords = (published: Published | null): string =>
  published === null ? 'no date' : `${published.date} (${published.from.replace('-', ' ')})`

const bodySection = (page: Page, style: Style, width: number): string => {
  if (page.body.length === 0) return `${style('bold', 'Body')}\n  none found`
  const rows = page.body.map(({ text }, k) => {
    const line = printable(text)
    return [`  ${k + 1}`, `${countWords(line)} words`, firstWords(line, width)]
  })
  return [style('bold', `Body: ${counted(page.body.length, 'paragraph')}`), table(rows, { right: [0, 1] })].join('\n')
}

const relatedSection = (title: string, page: Page, belongs: (item: RelatedItem) => boolean, style: Style): string => {
  const entries = page.related.flatMap((item, k) => (belongs(item) ? [{ item, k }] : []))
  if (entries.length === 0) return ''
  const rows = entries.map(({ item, k }) => [
    `  ${k + 1}`,
    item.language ?? '?',
    printable(item.title),
    item.author === null ? '' : printable(item.author),
    relationInWords(item),
  ])
  return [style('bold', `${title}: ${entries.length} of ${page.related.length}`), table(rows, { right: [0] })].join(
    '\n',
  )
}

/** The claims that somebody may confirm, the first of them at length. */
export const renderClaims = (claims: Page['claims'], io: Pick<Io, 'color'> & { readonly columns?: number }): string =>
  claimsSection({ claims }, Math.max(LEAST_COLUMNS, io.columns ?? 100), makeStyle(io.color))

const claimsSection = ({ claims }: Pick<Page, 'claims'>, columns: number, style: Style): string => {
  if (claims.length === 0) return style('dim', 'No claims are suggested.')
  const shown = claims.slice(0, CLAIMS_SHOWN).map((claim, k) => claimLines(claim, k + 1, columns, style))
  const rest = claims.length - shown.length
  return [
    style('bold', `Claims to confirm: ${claims.length} suggested, none accepted`),
    ...shown,
    ...(rest > 0 ? [style('dim', `  and ${rest} more (--json has all)`)] : []),
  ].join('\n')
}

/** What is said to have happened, who says so, the terms, and the clause that tells it. */
export const claimLines = (claim: Suggestion, number: number, columns: number, style: Style): string => {
  const { source, target, event, stage, speaker, reported, terms, date, says } = claim
  const margin = ' '.repeat(6)
  const names = (actors: readonly string[]) =>
    actors.length === 0 ? '(nobody named)' : actors.map(printable).join(', ')
  const told = reported
    ? `reported by ${speaker === null ? 'somebody unnamed' : printable(speaker)}`
    : 'asserted by the page'
  const facts = [`${event ?? 'no class'}, ${stage}`, told, ...(date === null ? [] : [date])].join(' · ')
  return [
    `${String(number).padStart(4)}  ${names(source)} → ${names(target)}`,
    `${margin}${facts}`,
    ...(terms.length === 0 ? [] : [`${margin}terms: ${terms.map(printable).join('; ')}`]),
    style('dim', `${margin}“${firstWords(printable(says), columns - margin.length - 2)}”`),
  ].join('\n')
}

const relationInWords = ({ duplicateOf, translationOf }: RelatedItem): string => {
  if (duplicateOf !== null) return `repeats ${duplicateOf + 1}`
  return translationOf === null ? '' : `translation of ${translationOf + 1}`
}

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const countWords = (line: string): number => line.split(' ').filter((word) => word !== '').length

/** As many whole words as fit, with an ellipsis where some are left out. */
const firstWords = (line: string, width: number): string => {
  if (line.length <= width) return line
  const cut = line.slice(0, width - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > 0 ? space : cut.length)}…`
}
