import type { Id, Problem } from '../types.js'
import type { Suggestion } from './suggestion.js'

/** A source's frozen text, and the claims that its words suggest, whatever became of them. */
export type EvidencePage = {
  readonly source: Id
  readonly text: string
  readonly suggestions: readonly Suggestion[]
}

/** What became of a file of pages: sources that were added, that were there already, and pages that could not be read. */
export type AddedPages = {
  readonly added: readonly Id[]
  readonly unchanged: readonly Id[]
  readonly leftOut: readonly Problem[]
}
