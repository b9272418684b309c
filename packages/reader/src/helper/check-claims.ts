import { locateIn, type NormalText, normalText } from '@parley/model'
import type { ActorFinder } from '../actors/actor-finder.js'
import { findDate } from '../claims/find-date.js'
import { makeQuote } from '../claims/make-quote.js'
import { readTerms } from '../claims/read-terms.js'
import { readEventClass } from '../events/event-class.js'
import { type Stretch, splitSentences } from '../events/split-sentences.js'
import { foldMarks, tidy } from '../text/fold.js'
import { countWords } from '../text/words.js'
import type { SuggestedClaim } from '../types.js'
import { type ClaimAnswer, claimSchema } from './answer-schema.js'
import type { KnownNames } from './known-names.js'
import type { DropReason, HelperClaim, Passage } from './types.js'
import { isWholeWords } from './whole-words.js'

/** Fewer words say nothing that could be looked for. */
const QUOTE_WORDS = 3
const NAMES_LIMIT = 12

/** A passage made comparable. */
export type ShownPassage = Passage & { readonly normal: NormalText }

export const showPassage = (text: string, passage: Passage): ShownPassage => ({
  ...passage,
  normal: normalText(text.slice(passage.start, passage.end)),
})

/** What answers are held against. */
export type ClaimCheck = {
  /** The frozen text. */
  readonly text: string
  /** What the helper was shown in the request that it answers. */
  readonly passages: readonly ShownPassage[]
  readonly names: KnownNames
  readonly finder: ActorFinder
  readonly model: string
}

/**
 * A claim as a helper answered it, held against the page: a suggestion with a quote of whole sentences, or why there is none. The
 * words that the helper quotes must stand there letter by letter (blanks and the encoding of accents aside); a speaker that neither
 * page nor case names drops the claim, such a source or target is left out.
 */
export function checkClaim(answered: unknown, check: ClaimCheck): HelperClaim | DropReason {
  const parsed = claimSchema.safeParse(answered)
  if (!parsed.success || parsed.data.source.length + parsed.data.target.length > NAMES_LIMIT) return 'bad-shape'
  const claim = parsed.data
  const event = readEventClass(claim.event.trim().toUpperCase())
  if (event === null) return 'unknown-class'
  if (countWords(claim.quote) < QUOTE_WORDS) return 'quote-short'
  const place = placeOf(claim, check)
  if (typeof place === 'string') return place
  const { names, text, finder, model } = check
  const sentences = wholeSentences(text, place)
  const words = text.slice(sentences.start, sentences.end)
  if (/[?？]["”’»)\]]*$/u.test(words)) return 'question'
  const roles = rolesOf(claim, names)
  if (typeof roles === 'string') return roles
  const { speaker, source, target } = roles
  const language = place.passage.language ?? 'en'
  return {
    says: tidy(text.slice(place.start, place.end)),
    speaker,
    source,
    target,
    event,
    reported: speaker !== null,
    stage: claim.stage,
    actors: finder.find(words).map(({ kind, id, start, end }) => ({ text: tidy(words.slice(start, end)), kind, id })),
    terms: language === 'en' || language === 'vi' ? readTerms(words, language) : [],
    date: language === 'en' || language === 'vi' ? findDate(words, language) : null,
    quote: makeQuote(text, sentences.start, sentences.end),
    status: 'suggested',
    from: 'helper',
    model,
    unquoted: [...new Set([...(speaker === null ? [] : [speaker]), ...source, ...target])].filter(
      (name) => !names.isIn(words, name),
    ),
  }
}

type Place = Stretch & { readonly passage: Passage }

/** Where the quote stands: in the passage that the claim names, or else in the only one that has it. */
function placeOf({ quote, paragraph }: ClaimAnswer, { text, passages }: ClaimCheck): Place | DropReason {
  const words = normalText(quote).text.trim()
  const having = passages.filter(({ normal }) => normal.text.includes(words))
  const passage = having.find(({ number }) => number === paragraph) ?? having[0]
  if (passage === undefined) return 'quote-missing'
  const found = locateIn(passage.normal, { exact: words })
  if (found.kind === 'missing') return 'quote-missing'
  if (found.kind === 'ambiguous' || (passage.number !== paragraph && having.length > 1)) return 'quote-ambiguous'
  const [start, end] = [passage.start + found.start, passage.start + found.end]
  return isWholeWords(text, start, end) ? { passage, start, end } : 'quote-cut'
}

/** The sentences of a passage that a stretch touches: what stands before or behind the helper's words is never hidden. */
function wholeSentences(text: string, { passage, start, end }: Place): Stretch {
  const touched = splitSentences(text.slice(passage.start, passage.end)).filter(
    (sentence) => passage.start + sentence.start < end && start < passage.start + sentence.end,
  )
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return { start, end }
  return { start: Math.min(start, passage.start + first.start), end: Math.max(end, passage.start + last.end) }
}

type Roles = Pick<HelperClaim, 'speaker' | 'source' | 'target'>

function rolesOf(claim: ClaimAnswer, names: KnownNames): Roles | DropReason {
  const given = claim.speaker === null || tidy(claim.speaker) === '' ? null : claim.speaker
  const speaker = given === null ? null : names.findSpeaker(given)
  if (given !== null && speaker === null) return 'unknown-speaker'
  const [source, target] = [claim.source, claim.target].map((list) => [
    ...new Set(list.flatMap((name) => names.find(name) ?? [])),
  ]) as [string[], string[]]
  const isEmptied = claim.source.length + claim.target.length > 0 && source.length + target.length === 0
  return isEmptied ? 'unknown-actor' : { speaker, source, target }
}

/** Whether two suggestions say the same: in the same words, or the same class of the same source and target in quotes that overlap. */
export function isSameClaim(a: SuggestedClaim, b: SuggestedClaim): boolean {
  if (a.quote.start >= b.quote.end || b.quote.start >= a.quote.end) return false
  if (a.quote.start === b.quote.start && a.says.toLowerCase() === b.says.toLowerCase()) return true
  return a.event === b.event && isSameNames(a.source, b.source) && isSameNames(a.target, b.target)
}

const isSameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(foldMarks).toSorted().join('\n') === b.map(foldMarks).toSorted().join('\n')
