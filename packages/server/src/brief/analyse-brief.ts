import { type Brief, type BriefSettings, briefOf, sinceLastRound } from '@parley/engine/brief'
import { type AnalysisSettings, analyseMove, asOfOf } from '../analysis/analyse.js'
import { analyseStatusQuo } from '../analysis/analyse-status-quo.js'
import { frameOf, viewOf } from '../analysis/view.js'
import type { LoadedCase } from '../cases/load-case.js'

/** The brief of a case as of a date: the same case, settings and edits give the same brief. */
export const analyseBrief = async (
  loaded: LoadedCase,
  settings: AnalysisSettings,
  asked: BriefSettings,
): Promise<Brief> => {
  const since = asked.since ?? sinceLastRound(loaded.source, asOfOf(loaded, settings))
  const { diagnosis, before } = await analyseMove(loaded, settings, since)
  const view = viewOf(frameOf(loaded, settings), diagnosis, null)
  return briefOf(view, before, analyseStatusQuo(loaded, settings), asked)
}
