import { shorten } from '../problem/found.js'
import type { Case, Problem, Quote, Source } from '../types.js'
import { locateIn } from './locate-quote.js'
import { type NormalText, normalText } from './normal-text.js'

/**
 * Holds every quote of a case against its frozen source. `readText` gives the text of a source's file, or undefined
 * where there is none. A quote must stand there exactly once (`locateQuote`). Quotes of a source without a `file`
 * cannot be held against anything and are passed over. Pure but for `readText`, which is asked once a source.
 */
export function checkQuotes(file: Case, readText: (source: Source) => string | undefined): Problem[] {
  const problems: Problem[] = []
  const texts = new Map<string, NormalText>()
  for (const [i, source] of (file.sources ?? []).entries()) {
    if (source.file === undefined) continue
    const text = readText(source)
    if (text !== undefined) texts.set(source.id, normalText(text))
    else
      problems.push({
        code: 'ERR_SOURCE_MISSING',
        path: `sources[${i}].file`,
        message: `missing file: ${shorten(source.file)}`,
        hint: "a readable text inside the case's folder",
      })
  }
  for (const [i, claim] of (file.claims ?? []).entries()) {
    for (const [j, quote] of (claim.quotes ?? []).entries()) {
      const text = texts.get(quote.source)
      const problem = text && problemOf(text, quote, `claims[${i}].quotes[${j}].exact`)
      if (problem !== undefined) problems.push(problem)
    }
  }
  return problems
}

function problemOf(text: NormalText, quote: Quote, path: string): Problem | undefined {
  const place = locateIn(text, quote)
  const words = JSON.stringify(shorten(quote.exact))
  if (place.kind === 'missing') {
    const hint = `words that stand in ${quote.source} just so, between its prefix and suffix`
    return { code: 'ERR_QUOTE_MISSING', path, message: `unmatched quote: ${words}`, hint }
  }
  if (place.kind === 'ambiguous') {
    const hint = 'a prefix or suffix that only one of them has'
    return { code: 'ERR_QUOTE_AMBIGUOUS', path, message: `ambiguous quote, ${place.count} places: ${words}`, hint }
  }
  return undefined
}
