import {
  type Claim,
  type Decision,
  type Id,
  locateIn,
  matchSuggestions,
  type NormalText,
  normalText,
  type RejectedClaim,
} from '@parley/model'
import { keyOf, type Offered } from './offered.js'
import type { TextSpan } from './text-spans.js'

/** A suggestion that nobody has decided on, and the claims that quote some of its words. */
export type OpenSuggestion = { readonly key: string; readonly offered: Offered; readonly near: readonly Id[] }

/** What became of the claims of one source. */
export type PageEvidence = {
  readonly open: readonly OpenSuggestion[]
  readonly accepted: readonly Claim[]
  readonly rejected: readonly RejectedClaim[]
}

/** The claims of a case by the source that they quote; under '' those that quote none. */
export const bySource = <Item extends Pick<Claim, 'quotes'>>(
  items: readonly Item[] = [],
): ReadonlyMap<Id | '', readonly Item[]> => {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const sources = new Set(item.quotes?.map(({ source }) => source) ?? [])
    for (const source of sources.size === 0 ? [''] : sources) {
      const list = found.get(source) ?? []
      found.set(source, list)
      list.push(item)
    }
  }
  return found
}

export const evidenceOf = (
  source: Id,
  offered: readonly Offered[],
  accepted: readonly Claim[],
  rejected: readonly RejectedClaim[],
): PageEvidence => {
  const decisions: readonly Decision[] = matchSuggestions(offered, source, accepted, rejected)
  const open = offered.flatMap((one, k): readonly OpenSuggestion[] => {
    const decision = decisions[k]!
    return decision.kind === 'open' ? [{ key: keyOf(one), offered: one, near: decision.near }] : []
  })
  return { open, accepted, rejected }
}

/** Where the quotes of a page stand in its text. A quote that does not stand there has no place. */
export const spansOf = (source: Id, text: string, { open, accepted, rejected }: PageEvidence): readonly TextSpan[] => {
  const normal = normalText(text)
  return [
    ...open.map(
      ({ key, offered: { quote } }): TextSpan => ({ key, start: quote.start, end: quote.end, kind: 'suggested' }),
    ),
    ...accepted.flatMap((claim) => placesOf(source, normal, claim, 'accepted')),
    ...rejected.flatMap((one) => placesOf(source, normal, one, 'rejected')),
  ]
}

const placesOf = (
  source: Id,
  text: NormalText,
  { id, quotes = [] }: Pick<Claim, 'id' | 'quotes'>,
  kind: TextSpan['kind'],
): readonly TextSpan[] =>
  quotes.flatMap((quote): readonly TextSpan[] => {
    if (quote.source !== source) return []
    const place = locateIn(text, quote)
    return place.kind === 'found' ? [{ key: id, start: place.start, end: place.end, kind }] : []
  })
