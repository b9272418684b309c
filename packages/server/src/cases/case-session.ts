import { setTimeout as sleep } from 'node:timers/promises'
import type { Diagnosis, Needs, Progress, Timeline, View } from '@parley/engine'
import type { IsoDate, Problem } from '@parley/model'
import { analyseCase, analyseTimeline, asOfOf } from '../analysis/analyse.js'
import { frameOf, type ViewFrame, viewOf } from '../analysis/view.js'
import { watchCase } from './case-watch.js'
import { type LoadedCase, loadCase } from './load-case.js'

/** What a session tells those who listen. */
export type SessionEvent =
  | { readonly kind: 'view' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'progress'; readonly progress: Progress }

/** One case that is open: its last good state, its analyses, and who listens to it. */
export type CaseSession = {
  /** Point estimates at once; the ensemble runs behind, and a `view` event tells when it is there. */
  view(at: IsoDate | undefined): Promise<View>
  timeline(): Promise<Timeline | null>
  listen(listener: (event: SessionEvent) => void): () => void
  close(): void
}

export type SessionSettings = { readonly samples: number; readonly seed: number; readonly timelineSamples: number }

type Analysis = {
  readonly frame: ViewFrame
  diagnosis: Diagnosis | Needs
  /** Resolves when the ensemble is in `diagnosis`, or there is none to wait for. */
  sampled: Promise<void>
}

/** A view waits this long for its ensemble: point estimates should not lead where ranges are almost there. */
const PATIENCE_MS = 1_500

/** Opens a session on a case that loads; follows its file until closed. */
export const openSession = (first: LoadedCase, settings: SessionSettings): CaseSession => {
  let loaded = first
  let problems: readonly Problem[] | null = null
  let analyses = new Map<IsoDate, Promise<Analysis>>()
  let timeline: Promise<Timeline | null> | null = null
  let running = new AbortController()
  const listeners = new Set<(event: SessionEvent) => void>()
  const tell = (event: SessionEvent) => {
    for (const listener of listeners) listener(event)
  }

  const analyse = async (asOf: IsoDate): Promise<Analysis> => {
    const { samples, seed } = settings
    const analysis: Analysis = {
      frame: frameOf(loaded, { at: asOf, samples, seed }),
      diagnosis: await analyseCase(loaded, { at: asOf, samples: 0, seed }),
      sampled: Promise.resolve(),
    }
    if (analysis.diagnosis.kind === 'diagnosis' && settings.samples > 0) analysis.sampled = sampleBehind(asOf, analysis)
    return analysis
  }

  const sampleBehind = async (asOf: IsoDate, analysis: Analysis): Promise<void> => {
    const { signal } = running
    try {
      const onProgress = (done: number, total: number) => tell({ kind: 'progress', progress: { done, total } })
      const { samples, seed } = settings
      analysis.diagnosis = await analyseCase(loaded, { at: asOf, samples, seed, signal, onProgress })
      tell({ kind: 'view' })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  const reload = async (): Promise<void> => {
    const again = await loadCase(loaded.file)
    if (!again.ok) {
      problems = again.problems
      return tell({ kind: 'problems', problems })
    }
    problems = null
    running.abort()
    running = new AbortController()
    loaded = again.value
    analyses = new Map()
    timeline = null
    tell({ kind: 'view' })
  }
  const stopWatching = watchCase(first.file, () => void reload())

  return {
    async view(at) {
      const asOf = asOfOf(loaded, { at })
      const analysis = analyses.get(asOf) ?? analyse(asOf)
      analyses.set(asOf, analysis)
      const { frame, sampled } = await analysis
      await Promise.race([sampled, sleep(PATIENCE_MS, undefined, { ref: false })])
      return viewOf(frame, (await analysis).diagnosis, problems)
    },
    timeline() {
      const { seed, timelineSamples: samples } = settings
      const { signal } = running
      timeline ??= analyseTimeline(loaded, { samples, seed, signal })
      return timeline
    },
    listen(listener) {
      listeners.add(listener)
      // Whoever comes late may have missed the end of an ensemble.
      if (analyses.size > 0) listener({ kind: 'view' })
      return () => listeners.delete(listener)
    },
    close() {
      stopWatching()
      running.abort()
    },
  }
}
