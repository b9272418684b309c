/**
 * What a page becomes. Offsets count UTF-16 code units of the frozen text: the page's bytes decoded as UTF-8, without
 * a byte order mark and otherwise unchanged (see `decodePage`).
 */

/** When the page says that it was published; `date` has as many parts as its precision: `2024`, `2024-08`, `2024-08-21`. */
export type Published = {
  readonly date: string
  readonly precision: 'day' | 'week' | 'month' | 'year'
  readonly from: 'json-ld' | 'meta' | 'visible-text' | 'url'
}

/** A paragraph of the article: `text` is exactly the frozen text from `start` up to, not including, `end`. */
export type Paragraph = { readonly text: string; readonly start: number; readonly end: number }

/** One entry of the page's list of related items, in the order of the page. */
export type RelatedItem = {
  readonly title: string
  readonly author: string | null
  readonly teaser: string | null
  /** `en`, `vi`, or null where the words do not tell. */
  readonly language: string | null
  /** Whether it shares an actor or place with the case, or without a case with the article. */
  readonly topical: boolean
  /** Index of the first entry with the same text. */
  readonly duplicateOf: number | null
  /** Index of the earlier entry that says the same in another language. */
  readonly translationOf: number | null
}

/**
 * `id` is that of the case (`kind: case`), the dictionary's code, for a generic word such as `rebels` its sector, and for a
 * name that no list has the name itself.
 */
export type SuggestedActor = {
  readonly text: string
  readonly kind: 'case' | 'state' | 'organisation' | 'agent' | 'name'
  readonly id: string
}

/** A claim that an analyst may accept; it never enters a case by itself. */
export type SuggestedClaim = {
  readonly says: string
  readonly speaker: string | null
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly event: string | null
  readonly reported: boolean
  /** How far the event has come: said to be coming, agreed, or done. */
  readonly stage: 'announced' | 'agreed' | 'done'
  /** Everybody whom the sentence names, in its order, as written. */
  readonly actors: readonly SuggestedActor[]
  readonly terms: readonly string[]
  readonly date: string | null
  readonly quote: {
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly start: number
    readonly end: number
  }
  readonly status: 'suggested'
}

export type Page = {
  readonly file: string
  /** Of the raw bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  readonly published: Published | null
  readonly body: readonly Paragraph[]
  readonly related: readonly RelatedItem[]
  readonly claims: readonly SuggestedClaim[]
}
