import type { Claim, Id, LocalText, Quote, RejectedClaim } from '../types.js'
import type { Suggestion } from './suggestion.js'

/** What became of a suggestion. `near`: claims that quote some of the same words, or words around them. */
export type Decision =
  | { readonly kind: 'open'; readonly near: readonly Id[] }
  | { readonly kind: 'accepted'; readonly claim: Id }
  | { readonly kind: 'rejected'; readonly rejected: Id }

/**
 * For each suggestion of a source what the case says about it, in their order. Rejected: the same words were, of the same
 * quote. Accepted: a claim has the same quote; where several suggestions share a quote, each claim takes the one that it
 * is most like (its own words, then most words in common, then the first), so that a claim whose wording was changed
 * still answers for its suggestion. The others are open. Quotes are compared as `normalText` has them. Pure. Cost:
 * suggestions times the claims and rejected ones of the source.
 */
export function matchSuggestions(
  suggestions: readonly Suggestion[],
  source: Id,
  claims: readonly Claim[],
  rejected: readonly RejectedClaim[],
): readonly Decision[] {
  const exacts = suggestions.map(({ quote }) => normal(quote.exact))
  const decisions = new Array<Decision | undefined>(suggestions.length)
  const openWith = (exact: string) =>
    [...decisions.keys()].filter((k) => decisions[k] === undefined && exacts[k] === exact)
  for (const one of rejected) {
    for (const exact of exactsIn(source, one.quotes)) {
      const k = openWith(exact).find((k) => wordings(one.says).includes(suggestions[k]!.says))
      if (k !== undefined) decisions[k] = { kind: 'rejected', rejected: one.id }
    }
  }
  const quoted: { readonly id: Id; readonly exact: string }[] = []
  const ofClaims = claims.flatMap((claim) => exactsIn(source, claim.quotes).map((exact) => ({ claim, exact })))
  // Those with a suggestion's own words go first, so that none of another wording takes it.
  for (const isOwn of [true, false]) {
    for (const { claim, exact } of ofClaims) {
      if (isOwn) quoted.push({ id: claim.id, exact })
      if (decisions.some((one) => one?.kind === 'accepted' && one.claim === claim.id)) continue
      const k = mostLike(claim.says, openWith(exact), suggestions, isOwn)
      if (k !== undefined) decisions[k] = { kind: 'accepted', claim: claim.id }
    }
  }
  return exacts.map((exact, k) => decisions[k] ?? { kind: 'open', near: nearTo(exact, quoted) })
}

function mostLike(
  says: LocalText,
  open: readonly number[],
  suggestions: readonly Suggestion[],
  isOwn: boolean,
): number | undefined {
  const texts = wordings(says)
  if (isOwn) return open.find((k) => texts.includes(suggestions[k]!.says))
  const words = new Set(texts.flatMap(wordsOf))
  const shared = (k: number) => wordsOf(suggestions[k]!.says).filter((word) => words.has(word)).length
  let best = open[0]
  for (const k of open) if (shared(k) > shared(best!)) best = k
  return best
}

function nearTo(exact: string, quoted: readonly { readonly id: Id; readonly exact: string }[]): readonly Id[] {
  const near = quoted.filter((one) => one.exact.includes(exact) || exact.includes(one.exact))
  return [...new Set(near.map(({ id }) => id))]
}

function exactsIn(source: Id, quotes: readonly Quote[] = []): readonly string[] {
  return quotes.filter((quote) => quote.source === source).map(({ exact }) => normal(exact))
}

/** As `normalText` has it, which keeps places as well. */
const normal = (text: string): string => text.replace(/\s+/g, ' ').normalize('NFC').trim()

const wordings = (says: LocalText): readonly string[] => (typeof says === 'string' ? [says] : Object.values(says))

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
