import type { Comparison, Diagnosis, Estimate, Needs, Timeline } from '@parley/engine'
import type { StabilityField } from '@parley/engine/graph-model'
import type { Result } from '@parley/model'
import { type AnalysisSettings, analyseCase, analyseDistance, analyseTimeline } from '../analysis/analyse.js'
import { analyseConflict } from '../analysis/analyse-conflict.js'
import { analyseWhatIfs, type WhatIfQuestion } from '../analysis/analyse-what-ifs.js'
import { answerPackages, type PackagesAnswer, type PackagesQuestion } from '../analysis/answer-packages.js'
import { frameOf, type ViewFrame } from '../analysis/view.js'
import type { LoadedCase } from '../cases/load-case.js'

/** A case as a view shows it before its ensemble: all but the samples. */
export type FirstLook = { readonly frame: ViewFrame; readonly diagnosis: Diagnosis | Needs }

/** What a session asks about a state of its case, by name. Arguments and answers are plain data: a thread can do it. */
export const ANALYSES = {
  firstLook: async (loaded: LoadedCase, settings: AnalysisSettings): Promise<FirstLook> => ({
    frame: frameOf(loaded, settings),
    diagnosis: await analyseCase(loaded, { ...settings, samples: 0 }),
  }),
  frame: async (loaded: LoadedCase, settings: AnalysisSettings): Promise<ViewFrame> => frameOf(loaded, settings),
  diagnosis: (loaded: LoadedCase, settings: AnalysisSettings): Promise<Diagnosis | Needs> =>
    analyseCase(loaded, settings),
  /** In this thread: some tenths of a second, where the threads of ensembles may be at a timeline for minutes. */
  distance: (loaded: LoadedCase, settings: AnalysisSettings): Promise<Estimate | null> =>
    analyseDistance(loaded, { ...settings, pool: undefined }),
  timeline: (loaded: LoadedCase, settings: AnalysisSettings): Promise<Timeline | null> =>
    analyseTimeline(loaded, settings),
  stability: async (loaded: LoadedCase, settings: AnalysisSettings): Promise<Result<StabilityField> | null> =>
    analyseConflict(loaded, settings),
  packages: async (loaded: LoadedCase, question: PackagesQuestion & AnalysisSettings): Promise<PackagesAnswer> =>
    answerPackages(loaded, question),
  whatIf: (loaded: LoadedCase, question: WhatIfQuestion & AnalysisSettings): Promise<Result<Comparison | null>> =>
    analyseWhatIfs(loaded, question),
}

export type Analyses = typeof ANALYSES
export type AnalysisName = keyof Analyses
/** What an analysis is asked with. */
export type AskedOf<Name extends AnalysisName> = Parameters<Analyses[Name]>[1]
