import { type Brief, type BriefSettings, briefOf } from '@parley/engine/brief'
import { type AnalysisSettings, analyseCase, analyseTimeline } from '../analysis/analyse.js'
import { analyseStatusQuo } from '../analysis/analyse-status-quo.js'
import { frameOf, viewOf } from '../analysis/view.js'
import type { LoadedCase } from '../cases/load-case.js'

/** The timeline's bands take 500 samples a date (design 13.6). */
const TIMELINE_SAMPLES = 500

/** The brief of a case as of a date: the same case, settings and edits give the same brief. */
export const analyseBrief = async (
  loaded: LoadedCase,
  settings: AnalysisSettings,
  { since, ...asked }: BriefSettings,
): Promise<Brief> => {
  const diagnosis = await analyseCase(loaded, { ...settings, since })
  const timeline = await analyseTimeline(loaded, {
    ...settings,
    samples: Math.min(settings.samples, TIMELINE_SAMPLES),
    onProgress: undefined,
  })
  const view = viewOf(frameOf(loaded, settings), diagnosis, null)
  return briefOf(view, timeline, analyseStatusQuo(loaded, settings), { ...asked, ...(since && { since }) })
}
