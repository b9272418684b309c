import type { Estimate, View } from '@parley/engine'
import { type Brief, briefOf, sinceLastRound } from '@parley/engine/brief'
import type { StabilityField } from '@parley/engine/graph-model'
import type { BriefRelease, IsoDate, Result } from '@parley/model'
import { type AnalysisSettings, asOfOf } from '../analysis/analyse.js'
import type { EditAnswer, EditRequest } from '../cases/case-editor.js'
import type { LoadedCase } from '../cases/load-case.js'
import { type BriefQuestion, settingsOf } from './brief-settings.js'
import { type ReleaseRequest, releaseBrief } from './release-brief.js'
import { type BriefFormat, writeBrief } from './write-brief.js'

/** The briefs of the case that is open. */
export type CaseBriefs = {
  /** A brief of the last good state; its numbers fill in as samples come. */
  draft(question: BriefQuestion): Promise<Brief>
  /** The same as a file. It says that it is a draft. */
  file(question: BriefQuestion, format: BriefFormat): Promise<Uint8Array>
  release(request: ReleaseRequest): Promise<Result<BriefRelease>>
}

/** The case as it is now, what is found out about it, and how it is edited. */
export type BriefsOf = {
  loaded(): Promise<LoadedCase>
  view(at: IsoDate | undefined): Promise<View>
  /** The distance on a day, from so many samples; null: there is none to tell. */
  distance(at: IsoDate, samples: number): Promise<Estimate | null>
  stability(at: IsoDate | undefined): Promise<Result<StabilityField> | null>
  edit(request: EditRequest): Promise<EditAnswer>
}

export const makeBriefs = (of: BriefsOf, settings: Pick<AnalysisSettings, 'samples' | 'seed' | 'pool'>): CaseBriefs => {
  const briefFor = async (question: BriefQuestion): Promise<Brief> => {
    const loaded = await of.loaded()
    const { at, settings: asked } = settingsOf(loaded.source, question)
    const since = asked.since ?? sinceLastRound(loaded.source, asOfOf(loaded, { at }))
    const [view, stability] = await Promise.all([of.view(at), of.stability(at)])
    // As many samples as the view has by now: one figure with its range beside another without would mislead.
    const { samples } = view.diagnosis.provenance
    const before = since === null ? null : await of.distance(since, samples)
    return briefOf(view, before, stability?.ok ? stability.value.statusQuo : null, asked)
  }
  return {
    draft: briefFor,
    file: async (question, format) => writeBrief(await briefFor(question), null, format),
    release: async (request) => releaseBrief(await of.loaded(), of.edit, settings, request),
  }
}
