import type { HelperSuggestion, HelperTranslation } from '@parley/model'
import type { SuggestedClaim } from '../types.js'

/**
 * A stretch of the frozen text that a helper is shown, under a number of its own. `index` counts in the page's `body` or
 * `related`, or of a page without a body its lines; a long paragraph is several passages with the same index.
 */
export type Passage = {
  readonly number: number
  readonly part: HelperTranslation['part']
  readonly index: number
  readonly start: number
  readonly end: number
  /** ISO 639-1, or null where the words do not tell. */
  readonly language: string | null
  /** Whether a translation is asked for. */
  readonly translate: boolean
}

/** A claim that a helper suggests: the model's `HelperSuggestion`, with the reader's fields. */
export type HelperClaim = SuggestedClaim & HelperSuggestion

export type { DropReason, HelperTranslation } from '@parley/model'
