/**
 * What the server sends and the page shows beside a diagnosis: plain data, same-origin JSON.
 * `GET /api/view?at=DATE` answers a `View`, `GET /api/timeline` a `Timeline`, or 202 while it is computed;
 * `GET /api/events` sends `view`, `problems` (a `Problem[]`), `progress` (a `Progress`) and `timeline` (how much of one is
 * computed) as Server-Sent Events.
 */
import type { Attribution, Case, Id, LocalText, Problem, Ranking, Scalar } from '@parley/model'
import type { Diagnosis, Needs } from './types.js'

/** A sentence of ours in both languages of the page. */
export type Bilingual = { readonly en: string; readonly vi: string }

/** How the case stands to an assertion of the commentary. */
export type Verdict = 'supports' | 'contradicts' | 'cannot-test'

/** One assertion of the commentary, in its author's order, held against the case. */
export type CommentaryCheck = {
  readonly claim: Id
  readonly says: LocalText
  /** An actor's id, or the name of a person or organisation. */
  readonly speaker: string
  /** Where in the case the matter stands, as a path with ids. */
  readonly place: string | null
  readonly verdict: Verdict
  readonly reason: Bilingual
  readonly quote: { readonly exact: string; readonly source: Id } | null
}

/** A judgement of the case: its path with ids, a name for people, the scalar as written, who says so. */
export type JudgementInfo = {
  readonly id: string
  readonly label: Bilingual
  readonly scalar: Scalar | Ranking
  readonly attribution: Attribution
  /** Claims that the judgement, or the nearest entry around it that names any, rests on. */
  readonly claims: readonly Id[]
}

/** How often comparable agreements were still standing after some days: descriptive, not causal. */
export type BaseRate = {
  readonly id: string
  readonly group: Bilingual
  readonly standing: readonly { readonly days: number; readonly share: number }[]
  /** How many agreements were counted, and whether in this group or in all groups together. */
  readonly n: number
  readonly nOf: 'group' | 'all'
  readonly caveat: Bilingual
  /** Where the figures come from. */
  readonly origin: string
}

/** Everything that the page shows but the timeline. Point estimates come first: `diagnosis.provenance.samples` may be 0. */
export type View = {
  readonly case: Case
  /** The case file's name, for people. */
  readonly caseFile: string
  /** The file is invalid now; the rest is the last good state. null: the file is good. */
  readonly problems: readonly Problem[] | null
  readonly diagnosis: Diagnosis | Needs
  readonly headline: Bilingual
  readonly causeSentence: Bilingual
  readonly commentary: readonly CommentaryCheck[]
  /** Those that match the case; empty: none does. */
  readonly baseRates: readonly BaseRate[]
  readonly judgements: readonly JudgementInfo[]
  /** A name for people of every id of a judgement in the diagnosis. */
  readonly labels: Readonly<Record<string, Bilingual>>
  /** Frozen text of each source that has a file. */
  readonly sources: Readonly<Record<Id, { readonly text: string }>>
}

/** How far the ensemble is, in samples. */
export type Progress = { readonly done: number; readonly total: number }
