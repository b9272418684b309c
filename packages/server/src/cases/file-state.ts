import type { Diagnosis, Estimate, Needs, Timeline } from '@parley/engine'
import type { StabilityField } from '@parley/engine/graph-model'
import type { IsoDate, Result } from '@parley/model'
import type { ViewFrame } from '../analysis/view.js'
import type { Analyst } from '../jobs/analyst.js'
import { LatestMap } from '../kept/latest-map.js'
import type { LoadedCase } from './load-case.js'
import { numbersOf } from './numbers-of.js'

/** How a case stands on a date: all but the samples at once, the samples when they are there. */
export type Analysis = {
  readonly frame: ViewFrame
  diagnosis: Diagnosis | Needs
  /** Resolves when the ensemble is in `diagnosis`, or there is none to wait for. */
  sampled: Promise<void>
  /** How much of the ensemble is done, 0..1; that of words told anew is the same. */
  readonly progress: { share: number }
  /** Resolves when whoever asks should be answered with what is there. */
  readonly patience: Promise<void>
}

/** One state of the file, and the work on it. A newer state of the file ends it, or takes over what still holds. */
export type FileState = {
  readonly loaded: LoadedCase
  readonly analyst: Analyst
  readonly numbers: string
  readonly analyses: LatestMap<IsoDate, Promise<Analysis>>
  readonly running: AbortController
  timeline: Promise<Timeline | null> | null
  /** By day and samples. */
  readonly distances: LatestMap<string, Promise<Estimate | null>>
  readonly stability: LatestMap<IsoDate, Promise<Result<StabilityField> | null>>
}

/** Of how many dates a state keeps what was found. */
const MOST_DATES = 32

export const startState = (loaded: LoadedCase, analyst: Analyst): FileState => ({
  loaded,
  analyst,
  numbers: numbersOf(loaded.source),
  analyses: new LatestMap(MOST_DATES),
  running: new AbortController(),
  timeline: null,
  distances: new LatestMap(MOST_DATES),
  stability: new LatestMap(MOST_DATES),
})

/** Ends the work on a state that is no longer asked for. */
export const endState = ({ running, analyst }: FileState): void => {
  running.abort()
  analyst.close()
}

/**
 * The state after another. Where no number has changed, its figures are those that the former has or is working on; else
 * its analyst goes on with the new one if it has nothing to do, and is ended if it has.
 *
 * @param frame the words around the figures, asked anew
 */
export const nextState = (
  before: FileState,
  loaded: LoadedCase,
  startAnalyst: () => Analyst,
  frame: (of: FileState, at: IsoDate) => Promise<ViewFrame>,
): FileState => {
  const { analyst, running, numbers } = before
  const made = startState(loaded, analyst)
  if (made.numbers === numbers) {
    analyst.take(loaded)
    const timeline = before.timeline && kept(retoldTimeline(before.timeline, loaded))
    const next: FileState = { ...made, running, timeline, distances: before.distances }
    for (const [at, was] of before.analyses)
      next.analyses.set(at, kept(retoldAnalysis(was, loaded, () => frame(next, at))))
    return next
  }
  running.abort()
  if (!analyst.isBusy()) {
    analyst.take(loaded)
    return made
  }
  analyst.close()
  const fresh = startAnalyst()
  fresh.take(loaded)
  return { ...made, analyst: fresh }
}

/** A promise that may fail before anybody asks for it: whoever asks is told. */
const kept = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined)
  return promise
}

/** Figures of another text of the case that rest on the same numbers, as figures of this one. */
const retold = <T extends Pick<Diagnosis, 'title' | 'provenance'>>(figures: T, { source, hash }: LoadedCase): T => ({
  ...figures,
  title: source.title,
  provenance: { ...figures.provenance, caseHash: hash },
})

const retoldTimeline = async (was: Promise<Timeline | null>, loaded: LoadedCase): Promise<Timeline | null> => {
  const timeline = await was
  return timeline && retold(timeline, loaded)
}

const retoldAnalysis = async (
  was: Promise<Analysis>,
  loaded: LoadedCase,
  frame: () => Promise<ViewFrame>,
): Promise<Analysis> => {
  const first = await was
  const { sampled, progress, patience } = first
  const analysis: Analysis = {
    frame: await frame(),
    diagnosis: retold(first.diagnosis, loaded),
    sampled,
    progress,
    patience,
  }
  analysis.sampled = sampled.then(() => {
    analysis.diagnosis = retold(first.diagnosis, loaded)
  })
  return analysis
}
