import { type CommentaryCheck, checkCommentary } from '@parley/engine'
import type { LoadedCase } from '../cases/load-case.js'
import { type AnalysisSettings, asOfOf } from './analyse.js'

/** Replicates behind each assertion of a commentary that rests on judgements, at most. */
const MOST_SAMPLES = 500

/** What the commentator says, each assertion held against the case; costs some hundred distances. Empty without one. */
export const analyseCommentary = (
  loaded: LoadedCase,
  settings: Pick<AnalysisSettings, 'at' | 'samples' | 'seed'>,
): CommentaryCheck[] =>
  checkCommentary(loaded.source, asOfOf(loaded, settings), settings.seed, Math.min(settings.samples, MOST_SAMPLES))
