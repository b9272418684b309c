import type { BriefDraft, BriefSectionId, Id, IsoDate } from '@parley/model'

import type { Provenance } from '../diagnosis/types.js'

/** A language that a brief is written in. */
export type BriefLanguage = 'en' | 'vi'

/** A sentence or a few, by an id (of the form of all ids) that stays while the case changes, so that what an analyst wrote instead finds its place. */
export type Passage = {
  readonly kind: 'passage'
  readonly id: string
  readonly text: string
  /** The claims that it rests on: its footnotes. */
  readonly claims: readonly Id[]
  /** Written or changed by the analyst. */
  readonly isEdited: boolean
}

export type BriefTable = {
  readonly kind: 'table'
  readonly id: string
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export type BriefSection = {
  readonly id: BriefSectionId
  readonly heading: string
  readonly blocks: readonly (Passage | BriefTable)[]
}

/** Words that a claim stands on, as they go into a footnote. */
export type NoteQuote = {
  readonly exact: string
  /** The code of the quote's language, where the source says it. */
  readonly language: string | undefined
  /** A digest is our own summary: never between quotation marks. */
  readonly isDigest: boolean
  /** The source in one line: author, title, publisher, date. */
  readonly source: string
  readonly url: string | undefined
}

/** A claim in a footnote: numbered from 1 in the order in which the brief first rests on it. */
export type Note = {
  readonly number: number
  readonly claim: Id
  readonly says: string
  /** Speaker, who passes it on, date, reliability: in words. */
  readonly said: string
  readonly quotes: readonly NoteQuote[]
}

/** A brief of a case: text and tables, in one language, with its footnotes and what it can be made again from. */
export type Brief = {
  readonly language: BriefLanguage
  readonly title: string
  readonly headline: string
  /** How widely it may go, as the case says; null: it does not. */
  readonly classification: string | null
  readonly asOf: IsoDate
  /** What stands under the title: the date, whose judgements these are. */
  readonly lead: readonly string[]
  readonly sections: readonly BriefSection[]
  readonly notes: readonly Note[]
  readonly provenance: Provenance
  /** The day after which changes are told; null: all of them. */
  readonly since: IsoDate | null
}

/** What an analyst makes of the generated text; ids of passages that no longer exist are passed over. */
export type BriefEdits = Pick<BriefDraft, 'title' | 'passages' | 'leftOut' | 'added'>
