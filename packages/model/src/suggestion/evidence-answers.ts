import type { Claim, Id, Problem, RejectedClaim, Source } from '../types.js'
import type { Suggestion } from './suggestion.js'

/** The evidence of a case as its file has it at this moment: what an edit may just have changed. */
export type EvidenceRecord = {
  readonly caseHash: string
  readonly claims: readonly Claim[]
  readonly rejected: readonly RejectedClaim[]
  readonly sources: readonly Source[]
}

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
