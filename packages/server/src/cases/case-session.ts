import { setTimeout as sleep } from 'node:timers/promises'
import type { Comparison, Progress, Timeline, View } from '@parley/engine'
import type { StabilityField } from '@parley/engine/graph-model'
import type { Case, IsoDate, Problem, Result } from '@parley/model'
import { asOfOf } from '../analysis/analyse.js'
import type { WhatIfQuestion } from '../analysis/analyse-what-ifs.js'
import type { PackagesAnswer, PackagesQuestion } from '../analysis/answer-packages.js'
import { viewOf } from '../analysis/view.js'
import { type CaseBriefs, makeBriefs } from '../brief/case-briefs.js'
import { type CaseEvidence, makeEvidence } from '../evidence/case-evidence.js'
import { readerHere } from '../evidence/page-reader.js'
import { readerInThread } from '../evidence/page-reader-thread.js'
import { analystHere } from '../jobs/analyst.js'
import { analystInThread } from '../jobs/analyst-thread.js'
import type { EnsemblePool } from '../jobs/ensemble-pool.js'
import type { RunOptions } from '../jobs/ensemble-task.js'
import { type CaseEditor, makeEditor, type Turns } from './case-editor.js'
import { caseKey } from './case-key.js'
import { watchCase } from './case-watch.js'
import { type Analysis, endState, type FileState, nextState, startState } from './file-state.js'
import { isAsLoaded, type LoadedCase } from './load-case.js'

/** What a session tells those who listen. */
export type SessionEvent =
  | { readonly kind: 'view' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** So much of the timeline is computed, 0..1; at 1 it can be had. */
  | { readonly kind: 'timeline'; readonly share: number }

/** One case that is open: its last good state, its analyses, and who listens to it. */
export type CaseSession = Pick<CaseEditor, 'edit' | 'undo' | 'redo'> & {
  /** The last good state of the file to be edited, at once; `case` is null where that is the one `known` by its hash. */
  editable(known: string | undefined): Promise<Editable>
  /** Point estimates at once; the ensemble runs behind, and a `view` event tells when it is there. */
  view(at: IsoDate | undefined): Promise<View>
  timeline(): Promise<Timeline | null>
  /** What is asked about the packages of the last good state; what was found is kept until the file changes. */
  packages(question: PackagesQuestion, options?: Pick<RunOptions, 'signal'>): Promise<PackagesAnswer>
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

/** So long after its point estimates a view waits for its ensemble: they should not lead where ranges are almost there. */
const PATIENCE_MS = 1_200
/** After this long, what is done tells whether the rest is worth the wait. */
const DOUBT_MS = 500

/** Resolves when a view should wait no longer, whoever asks for it and when. */
const patience = async (progress: Analysis['progress']): Promise<void> => {
  await sleep(DOUBT_MS, undefined, { ref: false })
  if (progress.share > DOUBT_MS / PATIENCE_MS) await sleep(PATIENCE_MS - DOUBT_MS, undefined, { ref: false })
}

/** Edits that come this close after one another are analysed together. */
const TURN_MS = 300

/** Opens a session on a case that loads; follows its file until closed. */
export const openSession = (first: LoadedCase, settings: SessionSettings): CaseSession => {
  const { seed, samples, timelineSamples, pool } = settings
  const startAnalyst = () => (pool ? analystInThread(pool) : analystHere())
  const firstAnalyst = startAnalyst()
  firstAnalyst.take(first)
  /** What is analysed; it follows `latest`, the last good text of the file, at the next turn. */
  let state = startState(first, firstAnalyst)
  let latest = first
  let turning: NodeJS.Timeout | undefined
  let problems: readonly Problem[] | null = null
  let reloading = Promise.resolve()
  let saves = 0
  let isClosed = false
  const listeners = new Set<(event: SessionEvent) => void>()
  const tell = (event: SessionEvent) => {
    for (const listener of listeners) listener(event)
  }

  const analyse = async (of: FileState, at: IsoDate): Promise<Analysis> => {
    const look = await of.analyst.ask('firstLook', { at, samples, seed })
    of.running.signal.throwIfAborted()
    const progress = { share: 0 }
    const analysis: Analysis = { ...look, sampled: Promise.resolve(), progress, patience: patience(progress) }
    if (analysis.diagnosis.kind === 'diagnosis' && samples > 0) analysis.sampled = sampleBehind(of, at, analysis)
    return analysis
  }

  const sampleBehind = async (of: FileState, at: IsoDate, analysis: Analysis): Promise<void> => {
    const { signal } = of.running
    try {
      const onProgress = (done: number, total: number) => {
        analysis.progress.share = done / total
        tell({ kind: 'progress', progress: { done, total } })
      }
      analysis.diagnosis = await of.analyst.ask('diagnosis', { at, samples, seed, signal, onProgress })
      tell({ kind: 'view' })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  const timelineOf = async (analyst: FileState['analyst'], signal: AbortSignal): Promise<Timeline | null> => {
    let told = -1
    const onProgress = (done: number, total: number) => {
      // After the samples the points are still to be made.
      const share = Math.min(99, Math.floor((100 * done) / total)) / 100
      if (share !== told) tell({ kind: 'timeline', share })
      told = share
    }
    try {
      return await analyst.ask('timeline', { samples: timelineSamples, seed, signal, onProgress })
    } finally {
      // It can be had, or it is told why not; whoever waits is told first.
      if (!signal.aborted) setImmediate(() => tell({ kind: 'timeline', share: 1 }))
    }
  }

  const frame = (of: FileState, at: IsoDate) => of.analyst.ask('frame', { at, samples, seed })
  /** From now on the analyses are of the last good text. */
  const turn = (): void => {
    clearTimeout(turning)
    turning = undefined
    if (isClosed || state.loaded === latest) return
    state = nextState(state, latest, startAnalyst, frame)
    tell({ kind: 'view' })
  }
  /** A good text of the file, another than before or mended to be so. */
  const follow = (loaded: LoadedCase): void => {
    problems = null
    latest = loaded
    editor.remember(loaded.text)
    turning ??= setTimeout(turn, TURN_MS)
  }

  const reload = async (): Promise<void> => {
    const [known, savesBefore] = [latest, saves]
    if (isClosed) return
    if (await isAsLoaded(known)) {
      if (problems === null || saves !== savesBefore) return
      problems = null
      return tell({ kind: 'view' })
    }
    const analyst = startAnalyst()
    const again = await analyst.load(known.file)
    analyst.close()
    // What was saved here meanwhile was made from the file as it is now.
    if (isClosed || saves !== savesBefore) return
    if (again.ok) {
      follow(again.value)
      return turn()
    }
    problems = again.problems
    tell({ kind: 'problems', problems })
  }
  const reloadSoon = () => {
    reloading = reloading.then(reload).catch((error: unknown) => console.error(error))
  }
  const stopWatching = watchCase(first.file, reloadSoon)
  const editor = makeEditor(first.file, (loaded) => {
    saves++
    if (loaded === null) reloadSoon()
    else follow(loaded)
  })
  editor.remember(first.text)

  /** Whoever asks after an edit sees it. */
  const current = async (): Promise<FileState> => {
    await reloading
    turn()
    return state
  }
  /** What the last good state answers; where the file changes meanwhile, what the new one does. */
  const ofLatest = async <T>(ask: (current: FileState) => Promise<T>, signal?: AbortSignal): Promise<T> => {
    for (;;) {
      const asked = await current()
      try {
        return await ask(asked)
      } catch (error) {
        if (asked === state || signal?.aborted) throw error
      }
    }
  }

  const loaded = async () => {
    await reloading
    return latest
  }
  const evidence = makeEvidence({ loaded, edit: editor.edit }, pool ? readerInThread() : readerHere())

  const session: CaseSession = {
    evidence,
    briefs: makeBriefs(
      {
        loaded,
        edit: editor.edit,
        view: (at) => session.view(at),
        distance: (at, of) =>
          ofLatest(({ analyst, running, distances }) => {
            const key = `${at} ${of}`
            const found =
              distances.get(key) ?? analyst.ask('distance', { at, samples: of, seed, signal: running.signal })
            distances.set(key, found)
            return found
          }),
        stability: (at) => session.stability(at),
      },
      settings,
    ),
    edit: editor.edit,
    undo: editor.undo,
    redo: editor.redo,
    async editable(known) {
      const { hash, source, file } = latest
      return { key: caseKey(file), caseHash: hash, case: known === hash ? null : source, ...(await editor.turns()) }
    },
    async view(at) {
      for (;;) {
        const asked = await current()
        const asOf = asOfOf(asked.loaded, { at })
        const analysis = asked.analyses.get(asOf) ?? analyse(asked, asOf)
        asked.analyses.set(asOf, analysis)
        try {
          const found = await analysis
          await Promise.race([found.sampled, found.patience])
          if (asked === state) return viewOf(found.frame, found.diagnosis, problems)
        } catch (error) {
          if (asked === state) throw error
        }
        // The file has changed meanwhile: the answer is about the new one.
      }
    },
    timeline: () =>
      ofLatest((asked) => {
        const { analyst, running } = asked
        asked.timeline ??= timelineOf(analyst, running.signal)
        return asked.timeline
      }),
    packages: (question, options) =>
      ofLatest(
        ({ analyst }) => analyst.ask('packages', { ...question, ...options, samples: 0, seed }),
        options?.signal,
      ),
    whatIf: ({ isSampled, ...question }, options) =>
      ofLatest(
        ({ analyst }) => analyst.ask('whatIf', { ...question, ...options, samples: isSampled ? samples : 0, seed }),
        options?.signal,
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
      clearTimeout(turning)
      evidence.close()
      endState(state)
    },
  }
  return session
}
