import { basename, dirname } from 'node:path'
import {
  causeSentenceOf,
  type Diagnosis,
  headlineOf,
  labelJudgements,
  listJudgements,
  type Needs,
  type View,
} from '@parley/engine'
import type { LoadedCase } from '../cases/load-case.js'
import type { AnalysisSettings } from './analyse.js'
import { analyseCommentary } from './analyse-commentary.js'
import { baseRatesOf } from './base-rates-of.js'

/** All that does not change while the ensemble of a diagnosis runs: everything in a view but the diagnosis itself. */
export type ViewFrame = Pick<
  View,
  'case' | 'caseFile' | 'commentary' | 'baseRates' | 'judgements' | 'labels' | 'sources'
>

/** The part of a view that a case and a date decide; its commentary costs some hundred distances. */
export const frameOf = (
  loaded: LoadedCase,
  settings: Pick<AnalysisSettings, 'at' | 'samples' | 'seed'>,
): ViewFrame => ({
  case: loaded.source,
  caseFile: `${basename(dirname(loaded.file))}/${basename(loaded.file)}`,
  commentary: analyseCommentary(loaded, settings),
  baseRates: baseRatesOf(loaded.source),
  judgements: listJudgements(loaded.source),
  labels: labelJudgements(loaded.source),
  sources: Object.fromEntries([...loaded.texts].map(([id, text]) => [id, { text }])),
})

/** Puts a diagnosis into its frame. */
export const viewOf = (frame: ViewFrame, diagnosis: Diagnosis | Needs, problems: View['problems']): View => ({
  ...frame,
  problems,
  diagnosis,
  headline: headlineOf(diagnosis, frame.case.agreementName),
  causeSentence: causeSentenceOf(diagnosis),
})
