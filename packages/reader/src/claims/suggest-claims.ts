import type { ActorFinder, ActorMention } from '../actors/actor-finder.js'
import { speakerOfSentence } from '../events/attribution.js'
import type { IsName } from '../events/english-tokens.js'
import type { FoundEvent } from '../events/event.js'
import { findEnglishEvents } from '../events/find-english-events.js'
import { findVietnameseEvents } from '../events/find-vietnamese-events.js'
import type { NamedActor } from '../events/noun-phrases.js'
import { type Stretch, splitSentences } from '../events/split-sentences.js'
import { unlistedNames } from '../names/unlisted-names.js'
import { tidy } from '../text/fold.js'
import type { SuggestedActor, SuggestedClaim } from '../types.js'
import { findDate } from './find-date.js'
import { makeQuote } from './make-quote.js'
import { NameBook } from './name-book.js'
import { readTerms } from './read-terms.js'

/** A stretch of the frozen text to read, in one language. */
export type Passage = Stretch & { readonly language: string | null }

const OPENS_QUOTE = /^["“„«]/u
const CLOSES_QUOTE = /["”“»]\s*\S/u
/** A page gives at most so many suggestions; more are not looked through. */
const CLAIMS_LIMIT = 400
/** A quote that takes in the sentence behind is at most so long. */
const QUOTE_CHARS = 700
/** What is agreed on; a sentence behind that speaks of the same one and has numbers gives its terms. */
const DEALS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:agreement|deal|truce|ceasefire|cease-fire|accord|pact|treaty|plan|proposal)\b/gi,
  vi: /(?:thỏa thuận|thoả thuận|hiệp định|lệnh ngừng bắn|kế hoạch|đề xuất)/giu,
}

/**
 * Claims that a page's passages suggest, in the order of the text; within a sentence what it is about comes first. English and
 * Vietnamese are read, anything else gives none. Every quote is a stretch of `text` by construction.
 */
export function suggestClaims(
  text: string,
  passages: readonly Passage[],
  finder: ActorFinder,
): readonly SuggestedClaim[] {
  const claims: SuggestedClaim[] = []
  const names = new NameBook()
  for (const passage of passages) names.read(text.slice(passage.start, passage.end))
  const isName: IsName = (word) => names.isName(word)
  /** Who goes on speaking in a quotation that a sentence begins with. */
  const speakerBefore = (sentence: string): string | null =>
    CLOSES_QUOTE.test(sentence) ? speakerOfSentence(sentence, finder.find(sentence), isName) : null
  for (const { start, end, language } of passages) {
    if (language !== 'en' && language !== 'vi') continue
    const passage = text.slice(start, end)
    const sentences = splitSentences(passage)
    let lastSpeaker: string | null = null
    for (const [k, sentence] of sentences.entries()) {
      if (claims.length >= CLAIMS_LIMIT) return claims
      const words = passage.slice(sentence.start, sentence.end)
      const mentions = finder.find(words)
      const events =
        language === 'vi' ? findVietnameseEvents(words, mentions, isName) : findEnglishEvents(words, mentions, isName)
      const terms = events.length === 0 ? [] : readTerms(words, language)
      const actors = events.length === 0 ? [] : actorsOf(words, mentions, isName)
      const quoting =
        k === 0 || language === 'vi' || events.length === 0 || !OPENS_QUOTE.test(words)
          ? null
          : speakerBefore(passage.slice(sentences[k - 1]!.start, sentences[k - 1]!.end))
      for (const event of events) {
        const named = event.speaker?.text ?? (event.reported ? null : quoting)
        const reported = event.reported || named !== null
        const speaker: string | null = named === null ? (reported ? lastSpeaker : null) : names.fullName(tidy(named))
        if (speaker !== null) lastSpeaker = speaker
        const more = isAgreement(event) ? furtherTerms(passage, sentences, k, language) : null
        const to = more === null ? sentence.end : more.end
        claims.push({
          says: withoutTail(tidy(words.slice(event.start, event.end))),
          speaker,
          source: textsOf(event.source),
          target: textsOf(event.target),
          event: event.event,
          reported,
          stage: event.stage,
          actors,
          terms: more === null ? terms : [...new Set([...terms, ...more.terms])],
          date: findDate(words, language),
          quote: makeQuote(text, start + sentence.start, start + to),
          status: 'suggested',
        })
      }
    }
  }
  return claims
}

/** A clause without the comma that parts it from the next. */
const withoutTail = (clause: string): string => clause.replace(/[\s,;:]+$/u, '') || clause

/** Everybody whom a sentence names: mentions of known actors, and names that no list has. */
function actorsOf(sentence: string, mentions: readonly ActorMention[], isName: IsName): readonly SuggestedActor[] {
  const unlisted = unlistedNames(sentence, mentions, isName).map(({ start, end }) => {
    const text = tidy(sentence.slice(start, end))
    return { kind: 'name' as const, id: text, start, end }
  })
  return [...mentions, ...unlisted]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, id, start, end }) => ({ text: tidy(sentence.slice(start, end)), kind, id }))
}

const textsOf = (actors: readonly NamedActor[]): readonly string[] => [...new Set(actors.map(({ text }) => tidy(text)))]

const isAgreement = ({ event }: FoundEvent): boolean => event === 'AGREE' || event === 'SUPPORT' || event === 'RETREAT'

/** Terms in the sentence behind, where it goes on about the agreement that this one names. */
function furtherTerms(
  passage: string,
  sentences: readonly Stretch[],
  k: number,
  language: string,
): { readonly terms: readonly string[]; readonly end: number } | null {
  const here = sentences[k]!
  const next = sentences[k + 1]
  if (next === undefined || next.end - here.start > QUOTE_CHARS) return null
  const deals = dealsOf(passage.slice(here.start, here.end), language)
  if (deals.size === 0) return null
  const words = passage.slice(next.start, next.end)
  if (![...dealsOf(words, language)].some((deal) => deals.has(deal))) return null
  const terms = readTerms(words, language)
  return terms.length === 0 ? null : { terms, end: next.end }
}

function dealsOf(sentence: string, language: string): ReadonlySet<string> {
  return new Set(
    [...sentence.normalize('NFC').matchAll(DEALS[language]!)].map(([word]) =>
      word.toLowerCase().replace('thoả', 'thỏa').replace('-', ''),
    ),
  )
}
