import type { IsoDate } from '@parley/model'
import type { Diagnosis, Estimate, Needs } from '../diagnosis/types.js'
import type { View } from '../diagnosis/view-types.js'
import type { StatusQuoStability } from '../graph-model/stability-field.js'
import { causesOfDistance } from './causes-of-distance.js'
import { type BriefContext, makeContext } from './context.js'
import { editBrief } from './edit-brief.js'
import { holdingInWords } from './holding-in-words.js'
import { keyJudgements } from './key-judgements.js'
import { changeOurMind, movers } from './movers.js'
import { notesOf } from './notes.js'
import { packagesInReach } from './packages-in-reach.js'
import { basisInWords, commentaryInWords, recordInWords } from './says-who.js'
import type { Brief, BriefEdits, BriefLanguage, BriefSection } from './types.js'
import { sinceLastRound, whatChanged } from './what-changed.js'

export type BriefSettings = {
  readonly language: BriefLanguage
  /** Changes after this day are told; absent: since the last round of talks but one, else the latest ones. */
  readonly since?: IsoDate
  readonly edits?: BriefEdits
}

/**
 * A brief of a case from what its view, an earlier day and its graph model say: headline, key judgements, what changed, causes,
 * packages, whether it would hold, what would move it, what would change our mind, what a commentary says, what all of
 * that rests on, with a footnote for each claim. The same input gives the same brief. A part that the case has nothing
 * for is left out; a record's brief has what is on record instead of what a distance needs.
 *
 * @param before the distance on the day after which changes are told (`distanceOfDay`); null: it is not told
 * @param statusQuo null: the case has no conflict section
 */
export const briefOf = (
  view: View,
  before: Estimate | null,
  statusQuo: StatusQuoStability | null,
  { language, since, edits = {} }: BriefSettings,
): Brief => {
  const c = makeContext(view, language)
  const { diagnosis } = view
  const { asOf } = diagnosis
  const from = since ?? sinceLastRound(view.case, asOf)
  const changed = whatChanged(before, from, asOf, c)
  const generated =
    diagnosis.kind === 'record' ? ofRecord(diagnosis, changed, c) : ofDiagnosis(diagnosis, changed, statusQuo, c)
  const sections = generated.filter(({ blocks }) => blocks.length > 0)
  const brief: Brief = {
    language,
    title: c.text(diagnosis.title),
    headline: c.say(view.headline),
    classification: view.case.classification === undefined ? null : c.text(view.case.classification),
    asOf,
    lead: leadOf(asOf, c),
    sections,
    notes: notesOf(sections, c),
    provenance: diagnosis.provenance,
    since: from,
  }
  return editBrief(brief, edits)
}

const ofRecord = (needs: Needs, changed: BriefSection, c: BriefContext): BriefSection[] => [
  changed,
  recordInWords(needs, c),
  commentaryInWords(c),
  basisInWords(c),
]

const ofDiagnosis = (
  d: Diagnosis,
  changed: BriefSection,
  statusQuo: StatusQuoStability | null,
  c: BriefContext,
): BriefSection[] => [
  keyJudgements(d, c),
  changed,
  ...(d.causes === null ? [] : [causesOfDistance(d, d.causes, c)]),
  ...(d.closest === null ? [] : [packagesInReach(d, d.closest, c)]),
  holdingInWords(d, statusQuo, c),
  movers(d, c),
  ...(d.distance.kind === 'empty' ? [] : [changeOurMind(d, c)]),
  commentaryInWords(c),
  basisInWords(c),
]

const leadOf = (asOf: IsoDate, c: BriefContext): string[] => {
  const { about } = c.view.case
  return [
    c.say({
      en: `As of ${c.day(asOf)}, by what was known then.`,
      vi: `Tính đến ${c.day(asOf)}, theo những gì đã biết khi đó.`,
    }),
    ...(about === undefined ? [] : [c.text(about)]),
  ]
}
