import type { Loose, LooseCase } from '../parse/loose.js'
import type { Draft } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import type { Quote } from '../types.js'
import { locateIn } from './locate-quote.js'
import { type NormalText, normalText } from './normal-text.js'

/**
 * Holds every quote of a case, or of what is readable of one, against the frozen text of its source: it must stand
 * there exactly once (`locateQuote`). Passed over are quotes that cannot be held against anything: of a source that
 * has no text in `texts` (why it has none is for whoever reads the files to say) or that two entries declare, and
 * those with an ill-shaped part. Pure. Cost: linear in the texts, times the quotes of each.
 *
 * @param texts by source id
 */
export function checkQuotes(parts: LooseCase, texts: ReadonlyMap<string, string>): Draft[] {
  const drafts: Draft[] = []
  const pages = new Map<string, NormalText>()
  for (const [id, text] of texts) if (isDeclaredOnce(parts, id)) pages.set(id, normalText(text))
  for (const [i, claim] of (parts.claims ?? []).entries()) {
    for (const [j, quote] of (claim?.quotes ?? []).entries()) {
      if (!isWhole(quote)) continue
      const page = pages.get(quote.source)
      const draft = page && draftOf(page, quote, ['claims', i, 'quotes', j, 'exact'])
      if (draft !== undefined) drafts.push(draft)
    }
  }
  return drafts
}

function isDeclaredOnce(parts: LooseCase, id: string): boolean {
  return parts.sources?.filter((source) => source?.id === id).length === 1
}

/** Whether all of it is readable: without its prefix, say, a quote may seem to stand in two places. */
function isWhole(quote: Loose<Quote> | undefined): quote is Quote {
  return quote?.source !== undefined && quote.exact !== undefined && !Object.values<unknown>(quote).includes(undefined)
}

function draftOf(page: NormalText, quote: Quote, at: Path): Draft | undefined {
  const place = locateIn(page, quote)
  const words = JSON.stringify(shorten(quote.exact))
  if (place.kind === 'missing') {
    const hint = `words that stand in ${quote.source} just so, between its prefix and suffix`
    return { code: 'ERR_QUOTE_MISSING', at, message: `unmatched quote: ${words}`, hint }
  }
  if (place.kind === 'ambiguous') {
    const hint = 'a prefix or suffix that only one of them has'
    return { code: 'ERR_QUOTE_AMBIGUOUS', at, message: `ambiguous quote, ${place.count} places: ${words}`, hint }
  }
  return undefined
}
