/**
 * A claim that software found on a page and that an analyst may accept or reject; never part of a case by itself.
 * Offsets count UTF-16 code units of the source's frozen text.
 */
export type Suggestion = {
  /** The clause that tells it, as the page has it. */
  readonly says: string
  /** Who says so, by the page; null: the page itself, or with `reported` somebody whom it does not name. */
  readonly speaker: string | null
  readonly reported: boolean
  /** Who did it, and to whom, as written. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly event: string | null
  readonly stage: 'announced' | 'agreed' | 'done'
  /** Everybody whom the sentence names; `case`: `id` is an actor's of the case. */
  readonly actors: readonly { readonly text: string; readonly kind: string; readonly id: string }[]
  readonly terms: readonly string[]
  /** `2024`, `2024-08` or `2024-08-21`. */
  readonly date: string | null
  readonly quote: {
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly start: number
    readonly end: number
  }
}
