import type { Id, Problem } from '../types.js'
import type { Suggestion } from './suggestion.js'

/** Why something that a helper answered is no suggestion. */
export type DropReason =
  | 'bad-shape'
  | 'quote-missing'
  | 'quote-ambiguous'
  | 'quote-short'
  | 'quote-cut'
  | 'question'
  | 'unknown-class'
  | 'unknown-speaker'
  | 'unknown-actor'
  | 'already-suggested'
  | 'duplicate'
  | 'not-asked'
  | 'not-translated'
  | 'numbers-differ'
  | 'names-differ'
  | 'too-many'

/** Who suggested something: never the page itself, and never taken for it. */
export type FromHelper = { readonly from: 'helper'; readonly model: string }

/**
 * A claim that a helper suggests. Only its class, stage and roles are the helper's; the quote is cut from the frozen text, whole
 * sentences, and `says` are words of the quote.
 */
export type HelperSuggestion = Suggestion &
  FromHelper & {
    /** Names among speaker, source and target that the quoted sentences do not have: to be looked at twice. */
    readonly unquoted: readonly string[]
  }

/** What a passage says in another language, in the helper's words. */
export type HelperTranslation = FromHelper & {
  readonly text: string
  readonly language: string
  /** What of the page it translates; `index` counts in its body, its related items, or its lines where it has no body. */
  readonly part: 'body' | 'line' | 'related-title' | 'related-teaser'
  readonly index: number
  /** The passage in the frozen text. */
  readonly of: { readonly start: number; readonly end: number; readonly language: string | null }
  readonly status: 'suggested'
}

/** What a helper suggests for a page; none of it is part of a case until somebody accepts it. */
export type HelperAnswer = {
  readonly from: 'helper'
  readonly endpoint: string
  readonly model: string
  readonly suggestions: readonly HelperSuggestion[]
  readonly translations: readonly HelperTranslation[]
  /** Entries of its answers that did not hold against the page, by the reason; reasons without any are left out. */
  readonly dropped: Readonly<Partial<Record<DropReason, number>>>
  /** Passages of the page that it was shown and answered about, and those that it was not. */
  readonly passages: { readonly read: number; readonly unread: number }
  /** Requests that came to nothing while others were answered. */
  readonly problems: readonly Problem[]
}

/** Whether there is a helper, where, and whether this case's text may be sent to it. */
export type HelperState =
  | { readonly kind: 'off' }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'on'
      readonly endpoint: string
      readonly model: string
      /** Whether it runs on this machine; then no consent is needed. */
      readonly isLocal: boolean
      readonly isConsented: boolean
    }

/** What the page asks of a helper: to read a source, translating into a language. */
export type HelperQuestion = { readonly source: Id; readonly language?: string }
