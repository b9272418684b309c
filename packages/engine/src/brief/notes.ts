import type { Claim, Id, Quote } from '@parley/model'
import type { BriefContext } from './context.js'
import type { BriefSection, Note, NoteQuote } from './types.js'

/** The footnotes of some sections: their claims, numbered in the order in which the text first rests on them. */
export const notesOf = (sections: readonly BriefSection[], c: BriefContext): Note[] => {
  const cited = new Set<Id>()
  for (const { blocks } of sections)
    for (const block of blocks) if (block.kind === 'passage') for (const claim of block.claims) cited.add(claim)
  return [...cited].flatMap((id, k) => {
    const claim = c.findClaim(id)
    return claim === undefined ? [] : [{ number: k + 1, ...noteOf(claim, c) }]
  })
}

const noteOf = (claim: Claim, c: BriefContext): Omit<Note, 'number'> => {
  const { id, says, speaker, reportedBy, date, reliability, quotes } = claim
  const parts = [
    c.actor(speaker),
    ...(reportedBy === undefined
      ? []
      : [c.say({ en: `reported by ${c.actor(reportedBy)}`, vi: `do ${c.actor(reportedBy)} thuật lại` })]),
    ...(date === undefined ? [] : [c.day(date)]),
    ...(reliability === undefined ? [] : [reliability]),
  ]
  return {
    claim: id,
    says: c.text(says),
    said: parts.join(', '),
    quotes: (quotes ?? []).map((quote) => quoteOf(quote, c)),
  }
}

const quoteOf = (quote: Quote, c: BriefContext): NoteQuote => {
  const source = c.findSource(quote.source)
  const published = source?.published ? c.day(source.published) : c.say({ en: 'undated', vi: 'không ghi ngày' })
  const isDigest = source?.kind === 'digest'
  const publisher = source?.publisher ?? (source === undefined ? quote.source : c.text(source.title))
  const line = isDigest
    ? c.say({
        en: `our summary of ${publisher}, ${published}`,
        vi: `tóm tắt của chúng tôi về ${publisher}, ${published}`,
      })
    : source === undefined
      ? quote.source
      : [source.author, c.text(source.title), source.publisher, published]
          .filter((part) => part !== undefined)
          .join(', ')
  const url = source?.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined
  return { exact: quote.exact, language: source?.language, isDigest, source: line, url }
}
