import type { SuggestedClaim } from '../types.js'

/**
 * A stretch of the frozen text that a helper is shown, under a number of its own. `index` counts in the page's `body` or
 * `related`, or of a page without a body its lines; a long paragraph is several passages with the same index.
 */
export type Passage = {
  readonly number: number
  readonly part: 'body' | 'line' | 'related-title' | 'related-teaser'
  readonly index: number
  readonly start: number
  readonly end: number
  /** ISO 639-1, or null where the words do not tell. */
  readonly language: string | null
  /** Whether a translation is asked for. */
  readonly translate: boolean
}

/** Who suggested something: never the page itself, and never taken for it. */
export type FromHelper = { readonly from: 'helper'; readonly model: string }

/**
 * A claim that a helper suggests. Only its class, stage and roles are the helper's; the quote is cut from the frozen text, whole
 * sentences, and `says` are words of the quote.
 */
export type HelperClaim = SuggestedClaim &
  FromHelper & {
    /** Names among speaker, source and target that the quoted sentences do not have: to be looked at twice. */
    readonly unquoted: readonly string[]
  }

/** What a passage says in another language, in the helper's words. */
export type HelperTranslation = FromHelper & {
  readonly text: string
  readonly language: string
  readonly part: Passage['part']
  readonly index: number
  /** The passage in the frozen text. */
  readonly of: { readonly start: number; readonly end: number; readonly language: string | null }
  readonly status: 'suggested'
}

/** Why something that a helper answered is no suggestion. */
export const DROP_REASONS = [
  'bad-shape',
  'quote-missing',
  'quote-ambiguous',
  'quote-short',
  'quote-cut',
  'question',
  'unknown-class',
  'unknown-speaker',
  'unknown-actor',
  'already-suggested',
  'duplicate',
  'not-asked',
  'not-translated',
  'numbers-differ',
  'names-differ',
  'too-many',
] as const

export type DropReason = (typeof DROP_REASONS)[number]
