import type { Quote } from '../types.js'
import { type NormalText, normalText } from './normal-text.js'

/** Where a quote stands in its source: offsets in UTF-16 units of the text as it is, `end` exclusive. */
export type QuotePlace =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly count: number }

/**
 * Finds the one place at which a quote stands: `exact`, with `prefix` right before and `suffix` right after where they
 * are given (blanks between them do not matter). Both sides are compared as `normalText` has them.
 * More than one place is `ambiguous`, none is `missing`. Cost: linear in the text.
 *
 * @source W3C Web Annotation Data Model (2017), section 4.2.4, Text Quote Selector
 */
export function locateQuote(text: string, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): QuotePlace {
  return locateIn(normalText(text), quote)
}

/** As `locateQuote`, in a text that is normal already: for many quotes of one source. */
export function locateIn(source: NormalText, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): QuotePlace {
  const exact = normal(quote.exact)
  const prefix = normal(quote.prefix ?? '')
  const suffix = normal(quote.suffix ?? '')
  if (exact === '') return { kind: 'missing' }
  let count = 0
  let first = -1
  for (let at = source.text.indexOf(exact); at >= 0; at = source.text.indexOf(exact, at + 1)) {
    const behind = at + exact.length
    const before = source.text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd()
    const after = source.text.slice(behind, behind + suffix.length + 1).trimStart()
    if (!before.endsWith(prefix) || !after.startsWith(suffix)) continue
    if (count++ === 0) first = at
  }
  if (count === 0) return { kind: 'missing' }
  if (count > 1) return { kind: 'ambiguous', count }
  return { kind: 'found', start: source.offsets[first]!, end: source.offsets[first + exact.length]! }
}

function normal(text: string): string {
  return normalText(text).text.trim()
}
