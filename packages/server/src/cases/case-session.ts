import { setTimeout as sleep } from 'node:timers/promises'
import type { Comparison, Diagnosis, Needs, Progress, Timeline, View } from '@parley/engine'
import type { StabilityField } from '@parley/engine/graph-model'
import type { Case, IsoDate, Problem, Result } from '@parley/model'
import { asOfOf } from '../analysis/analyse.js'
import type { WhatIfQuestion } from '../analysis/analyse-what-ifs.js'
import type { PackagesAnswer, PackagesQuestion } from '../analysis/answer-packages.js'
import { type ViewFrame, viewOf } from '../analysis/view.js'
import { type CaseBriefs, makeBriefs } from '../brief/case-briefs.js'
import { type CaseEvidence, makeEvidence } from '../evidence/case-evidence.js'
import { readerHere } from '../evidence/page-reader.js'
import { readerInThread } from '../evidence/page-reader-thread.js'
import { type Analyst, analystHere } from '../jobs/analyst.js'
import { analystInThread } from '../jobs/analyst-thread.js'
import type { EnsemblePool } from '../jobs/ensemble-pool.js'
import type { RunOptions } from '../jobs/ensemble-task.js'
import { type CaseEditor, makeEditor, type Turns } from './case-editor.js'
import { caseKey } from './case-key.js'
import { watchCase } from './case-watch.js'
import type { LoadedCase } from './load-case.js'

/** What a session tells those who listen. */
export type SessionEvent =
  | { readonly kind: 'view' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'progress'; readonly progress: Progress }

/** One case that is open: its last good state, its analyses, and who listens to it. */
export type CaseSession = Pick<CaseEditor, 'edit' | 'undo' | 'redo'> & {
  /** The last good state of the file to be edited; `case` is null where that is the one `known` by its hash. */
  editable(known: string | undefined): Promise<Editable>
  /** Point estimates at once; the ensemble runs behind, and a `view` event tells when it is there. */
  view(at: IsoDate | undefined): Promise<View>
  timeline(): Promise<Timeline | null>
  /** What is asked about the packages of the last good state; what was found is kept until the file changes. */
  packages(question: PackagesQuestion): Promise<PackagesAnswer>
  /** The conflict of the last good state when nobody is bound, kept until the file changes; null: the case has none. */
  stability(at: IsoDate | undefined): Promise<Result<StabilityField> | null>
  /** What-ifs held against the last good state, with ranges where `isSampled`; null: a record has nothing to compare. */
  whatIf(
    question: WhatIfQuestion & { readonly at?: IsoDate | undefined; readonly isSampled: boolean },
    options?: RunOptions,
  ): Promise<Result<Comparison | null>>
  readonly evidence: CaseEvidence
  readonly briefs: CaseBriefs
  listen(listener: (event: SessionEvent) => void): () => void
  close(): void
}

export type Editable = Turns & {
  /** Tells this case from others, on this machine. */
  readonly key: string
  readonly caseHash: string
  readonly case: Case | null
}

export type SessionSettings = {
  readonly samples: number
  readonly seed: number
  readonly timelineSamples: number
  /**
   * Whose threads run the ensembles; the analyses then have a thread too. Default: all in this thread. The pool stays
   * open when the session closes.
   */
  readonly pool?: EnsemblePool | undefined
}

type Analysis = {
  readonly frame: ViewFrame
  diagnosis: Diagnosis | Needs
  /** Resolves when the ensemble is in `diagnosis`, or there is none to wait for. */
  sampled: Promise<void>
}

/** A view waits this long for its ensemble: point estimates should not lead where ranges are almost there. */
const PATIENCE_MS = 4_000

/** One state of the file, and the work on it. A newer state of the file ends it. */
type FileState = {
  readonly loaded: LoadedCase
  readonly analyst: Analyst
  readonly analyses: Map<IsoDate, Promise<Analysis>>
  readonly running: AbortController
  timeline: Promise<Timeline | null> | null
  readonly stability: Map<IsoDate, Promise<Result<StabilityField> | null>>
}

const startState = (loaded: LoadedCase, analyst: Analyst): FileState => ({
  loaded,
  analyst,
  analyses: new Map(),
  running: new AbortController(),
  timeline: null,
  stability: new Map(),
})

/** Ends the work on a state that is no longer asked for. */
const end = ({ running, analyst }: FileState): void => {
  running.abort()
  analyst.close()
}

const isSameText = (a: LoadedCase, b: LoadedCase): boolean =>
  a.hash === b.hash && [...a.texts].every(([id, text]) => b.texts.get(id) === text)

/** Opens a session on a case that loads; follows its file until closed. */
export const openSession = (first: LoadedCase, settings: SessionSettings): CaseSession => {
  const { seed, samples, timelineSamples, pool } = settings
  const startAnalyst = () => (pool ? analystInThread(pool) : analystHere())
  const start = (loaded: LoadedCase): FileState => {
    const analyst = startAnalyst()
    analyst.take(loaded)
    return startState(loaded, analyst)
  }
  let state = start(first)
  let problems: readonly Problem[] | null = null
  let reloading = Promise.resolve()
  let isClosed = false
  const listeners = new Set<(event: SessionEvent) => void>()
  const tell = (event: SessionEvent) => {
    for (const listener of listeners) listener(event)
  }

  const analyse = async (of: FileState, at: IsoDate): Promise<Analysis> => {
    const look = await of.analyst.ask('firstLook', { at, samples, seed })
    const analysis: Analysis = { ...look, sampled: Promise.resolve() }
    if (analysis.diagnosis.kind === 'diagnosis' && samples > 0) analysis.sampled = sampleBehind(of, at, analysis)
    return analysis
  }

  const sampleBehind = async (of: FileState, at: IsoDate, analysis: Analysis): Promise<void> => {
    const { signal } = of.running
    try {
      const onProgress = (done: number, total: number) => tell({ kind: 'progress', progress: { done, total } })
      analysis.diagnosis = await of.analyst.ask('diagnosis', { at, samples, seed, signal, onProgress })
      tell({ kind: 'view' })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  const reload = async (): Promise<void> => {
    if (isClosed) return
    const analyst = startAnalyst()
    const again = await analyst.load(state.loaded.file)
    if (isClosed) return analyst.close()
    if (!again.ok) {
      analyst.close()
      problems = again.problems
      return tell({ kind: 'problems', problems })
    }
    const isMended = problems !== null
    problems = null
    if (isSameText(again.value, state.loaded)) {
      analyst.close()
      return isMended ? tell({ kind: 'view' }) : undefined
    }
    end(state)
    state = startState(again.value, analyst)
    editor.remember(again.value.text)
    tell({ kind: 'view' })
  }
  const reloadSoon = () => {
    reloading = reloading.then(reload).catch((error: unknown) => console.error(error))
  }
  const stopWatching = watchCase(first.file, reloadSoon)
  const editor = makeEditor(first.file, reloadSoon)
  editor.remember(first.text)

  /** What the last good state answers; where the file changes meanwhile, what the new one does. */
  const ofLatest = async <T>(ask: (current: FileState) => Promise<T>): Promise<T> => {
    for (;;) {
      const current = state
      try {
        return await ask(current)
      } catch (error) {
        if (current === state) throw error
      }
    }
  }

  const loaded = async () => {
    // Whoever asks after an edit sees it.
    await reloading
    return state.loaded
  }
  const evidence = makeEvidence({ loaded, edit: editor.edit }, pool ? readerInThread() : readerHere())

  const session: CaseSession = {
    evidence,
    briefs: makeBriefs(
      {
        loaded,
        edit: editor.edit,
        view: (at) => session.view(at),
        timeline: () => session.timeline(),
        stability: (at) => session.stability(at),
      },
      settings,
    ),
    edit: editor.edit,
    undo: editor.undo,
    redo: editor.redo,
    async editable(known) {
      await reloading
      const { hash, source, file } = state.loaded
      return { key: caseKey(file), caseHash: hash, case: known === hash ? null : source, ...(await editor.turns()) }
    },
    async view(at) {
      // Whoever asks after an edit sees it.
      await reloading
      for (;;) {
        const current = state
        const asOf = asOfOf(current.loaded, { at })
        const analysis = current.analyses.get(asOf) ?? analyse(current, asOf)
        current.analyses.set(asOf, analysis)
        try {
          const { frame, sampled } = await analysis
          await Promise.race([sampled, sleep(PATIENCE_MS, undefined, { ref: false })])
          if (current === state) return viewOf(frame, (await analysis).diagnosis, problems)
        } catch (error) {
          if (current === state) throw error
        }
        // The file has changed meanwhile: the answer is about the new one.
      }
    },
    timeline: () =>
      ofLatest((current) => {
        const { analyst, running } = current
        current.timeline ??= analyst.ask('timeline', { samples: timelineSamples, seed, signal: running.signal })
        return current.timeline
      }),
    packages: (question) => ofLatest(({ analyst }) => analyst.ask('packages', { ...question, samples: 0, seed })),
    whatIf: ({ isSampled, ...question }, options) =>
      ofLatest(({ analyst }) =>
        analyst.ask('whatIf', { ...question, ...options, samples: isSampled ? samples : 0, seed }),
      ),
    stability: (at) =>
      ofLatest(({ loaded, analyst, stability }) => {
        const asOf = asOfOf(loaded, { at })
        const found = stability.get(asOf) ?? analyst.ask('stability', { at: asOf, samples: 0, seed })
        stability.set(asOf, found)
        return found
      }),
    listen(listener) {
      listeners.add(listener)
      // Whoever comes late may have missed the end of an ensemble.
      if (state.analyses.size > 0) listener({ kind: 'view' })
      return () => listeners.delete(listener)
    },
    close() {
      isClosed = true
      stopWatching()
      evidence.close()
      end(state)
    },
  }
  return session
}
