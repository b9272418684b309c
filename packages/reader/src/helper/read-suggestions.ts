import type { Actor } from '@parley/model'
import { ActorFinder } from '../actors/actor-finder.js'
import { TermTable } from '../terms/term-table.js'
import { VI_EN_TERMS } from '../terms/vi-en.js'
import type { SuggestedClaim } from '../types.js'
import { checkClaim, isSameClaim, showPassage } from './check-claims.js'
import { checkTranslation } from './check-translations.js'
import { KnownNames } from './known-names.js'
import { readAnswer } from './read-answer.js'
import type { DropReason, HelperClaim, HelperTranslation, Passage } from './types.js'

/** So many claims, and so many translations, are looked at in one answer. */
const ENTRIES_LIMIT = 60

export type Suggestions = {
  readonly claims: readonly HelperClaim[]
  readonly translations: readonly HelperTranslation[]
  /** How many entries of the answer are no suggestions, by the reason; reasons without any are left out. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>
}

/** What the answers to a page's requests are read with. */
export type AnswerContext = {
  /** The page's frozen text. */
  readonly text: string
  /** All that the helper is shown of it. */
  readonly passages: readonly Passage[]
  readonly actors: readonly Actor[]
  /** Into which it translates. */
  readonly language: string
  readonly model: string
  /** What the reader itself suggests. */
  readonly claims: readonly SuggestedClaim[]
}

/**
 * Reads what a helper wrote about the passages of one request, and drops what does not hold against the page. Null where it is no
 * answer at all. The reader keeps what earlier answers about the same page had, so that nothing is suggested twice. Pure but for
 * that; never an exception, whatever was written; linear in it.
 */
export function makeAnswerReader(
  context: AnswerContext,
): (written: string, shown: readonly Passage[]) => Suggestions | null {
  const { text, passages, actors, language, model } = context
  const finder = new ActorFinder(actors, new TermTable(VI_EN_TERMS))
  const names = new KnownNames(text, passages, actors, finder)
  const earlier: HelperClaim[] = []
  const translated = new Set<number>()

  const repeats = (claim: HelperClaim): DropReason | null => {
    if (context.claims.some((own) => isSameClaim(own, claim))) return 'already-suggested'
    return earlier.some((other) => isSameClaim(other, claim)) ? 'duplicate' : null
  }

  return (written, shown) => {
    const answer = readAnswer(written)
    if (answer === null) return null
    const check = { text, passages: shown.map((each) => showPassage(text, each)), names, finder, model, language }
    const dropped: Partial<Record<DropReason, number>> = {}
    const drop = (reason: DropReason, count = 1): void => {
      if (count > 0) dropped[reason] = (dropped[reason] ?? 0) + count
    }

    const claims: HelperClaim[] = []
    for (const answered of answer.claims.slice(0, ENTRIES_LIMIT)) {
      const claim = checkClaim(answered, check)
      const reason = typeof claim === 'string' ? claim : repeats(claim)
      if (typeof claim === 'string' || reason !== null) drop(reason!)
      else {
        claims.push(claim)
        earlier.push(claim)
      }
    }
    const translations: HelperTranslation[] = []
    for (const answered of answer.translations.slice(0, ENTRIES_LIMIT)) {
      const translation = checkTranslation(answered, check)
      if (typeof translation === 'string') drop(translation)
      else if (translated.has(translation.of.start)) drop('duplicate')
      else {
        translations.push(translation)
        translated.add(translation.of.start)
      }
    }
    for (const entries of [answer.claims, answer.translations]) drop('too-many', entries.length - ENTRIES_LIMIT)
    return { claims: claims.toSorted((a, b) => a.quote.start - b.quote.start), translations, dropped }
  }
}
