import type { DropReason, HelperAnswer } from '@parley/model'
import type { Page } from '@parley/reader'
import type { Io } from './io.js'
import { claimLines, counted } from './page.js'
import { printable } from './printable.js'
import { makeStyle } from './style.js'

/** Why an entry of the helper's answer is not shown. */
const REASONS: Readonly<Record<DropReason, string>> = {
  'bad-shape': 'not of the form asked for',
  'quote-missing': 'its quote is not on the page',
  'quote-ambiguous': 'its quote stands there several times',
  'quote-short': 'its quote is too short',
  'quote-cut': 'its quote cuts a word',
  question: 'a question',
  'unknown-class': 'no class of the vocabulary',
  'unknown-speaker': 'a speaker whom neither page nor case names',
  'unknown-actor': 'actors whom neither page nor case names',
  'already-suggested': 'suggested by the page itself',
  duplicate: 'said twice',
  'not-asked': 'a translation that nobody asked for',
  'not-translated': 'a translation that is none',
  'numbers-differ': 'a translation with other numbers',
  'names-differ': 'a translation that names somebody else',
  'too-many': 'one too many',
}

const LEAST_COLUMNS = 40

/** What a helper suggests for a page, apart from what the page suggests by itself; and what was dropped of it. */
export const renderHelper = (
  { endpoint, model, suggestions, translations, dropped, passages, problems }: HelperAnswer,
  page: Page,
  io: Pick<Io, 'color'> & { readonly columns?: number },
): string => {
  const style = makeStyle(io.color)
  const columns = Math.max(LEAST_COLUMNS, io.columns ?? 100)
  const reasons = Object.entries(dropped) as [DropReason, number][]
  const count = reasons.reduce((sum, [, each]) => sum + each, 0)
  const lines = [
    style(
      'bold',
      `From the helper, ${printable(model)} at ${endpoint}: ${suggestions.length} suggested, none accepted`,
    ),
    ...suggestions.flatMap((claim, k) => [
      claimLines(claim, k + 1, columns, style),
      ...(claim.unquoted.length === 0
        ? []
        : [`      not in the quoted words: ${claim.unquoted.map(printable).join(', ')}`]),
    ]),
    ...translations.map(
      ({ text, part, index, of, language }) =>
        `  ${placeOf(part)} ${index + 1}, ${of.language ?? '?'} → ${language}, by the helper: ${printable(text)}`,
    ),
    ...(count === 0
      ? []
      : [`  dropped ${count}: ${reasons.map(([reason, each]) => `${REASONS[reason]} (${each})`).join('; ')}`]),
    ...(passages.unread === 0 ? [] : [`  not read: ${counted(passages.unread, 'passage')} of ${page.file}`]),
    ...problems.map(({ message }) => `  ${printable(message)}`),
  ]
  return `${lines.join('\n')}\n`
}

const placeOf = (part: HelperAnswer['translations'][number]['part']): string =>
  part === 'body' ? 'paragraph' : part === 'line' ? 'line' : `related ${part === 'related-title' ? 'title' : 'item'}`
