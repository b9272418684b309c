import type { WhatIfLine } from '@parley/engine'
import type { IsoDate, Problem, WhatIf } from '@parley/model'
import { type Compared, isSampled, keepSampled, type Sampled, withKeptRanges } from './keep-ranges.js'
import type { askWhatIf } from './what-if-api.js'

/** What is to be compared; `state` tells one state of the case from another. */
export type Question = { readonly whatIf: readonly WhatIf[]; readonly at: IsoDate | null; readonly state: string }

export type Answered = {
  /** The last answer, be it to an earlier question; `empty`: no package is feasible. null before the first. */
  readonly shown: Compared | 'empty' | null
  /** Whether it answers what is asked now. */
  readonly isCurrent: boolean
  /** Why what is asked now has no answer; an empty list: the server is away. */
  readonly problems: readonly Problem[] | null
  readonly ranges: 'waiting' | 'sampling' | 'there' | 'stopped' | 'failed'
  /** Share of the samples that are drawn, while they are. */
  readonly progress: number
}

export const NOTHING: Answered = { shown: null, isCurrent: false, problems: null, ranges: 'waiting', progress: 0 }

/** Asks for point estimates at once and for ranges once nothing more changes. */
export type Asker = {
  ask(question: Question): void
  /** Ends the sampling; the figures stay point estimates. */
  stop(): void
  /** Samples what is shown after all. */
  again(): void
  close(): void
  subscribe(listener: () => void): () => void
  snapshot(): Answered
}

/** Changes that follow each other faster are not sampled one by one. */
const SETTLED_MS = 250

/**
 * One question at a time is with the server: while it is answered only the last of those that follow is kept, so that
 * moving a slider never makes a queue. A new question ends the sampling of the one before; what was sampled keeps its ranges.
 */
export const makeAsker = (ask: typeof askWhatIf, settledMs = SETTLED_MS): Asker => {
  const listeners = new Set<() => void>()
  let answered = NOTHING
  let latest: Question | null = null
  let isAsking = false
  let sampled: Sampled | null = null
  let sampling = new AbortController()
  const closed = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (changes: Partial<Answered>) => {
    answered = { ...answered, ...changes }
    for (const listener of listeners) listener()
  }
  const endSampling = () => {
    clearTimeout(timer)
    sampling.abort()
  }

  const askPoints = async (): Promise<void> => {
    if (isAsking || latest === null) return
    isAsking = true
    const question = latest
    let points: Compared | 'empty' | null = null
    const failure = await ask(question.whatIf, question.at, false, closed.signal, (line) => {
      if (line.kind === 'points' && line.comparison !== null)
        points = line.comparison.kind === 'empty' ? 'empty' : withKeptRanges(line.comparison, sampled)
    }).catch(() => undefined)
    isAsking = false
    if (failure === undefined) return // closed
    const isCurrent = question === latest
    if (failure !== null) {
      if (isCurrent) tell({ isCurrent: false, problems: failure.kind === 'problems' ? failure.problems : [] })
    } else if (points !== null) take(question, points, isCurrent)
    if (!isCurrent) void askPoints()
  }

  const take = (question: Question, points: Compared | 'empty', isCurrent: boolean) => {
    const isThere = points !== 'empty' && isSampled(points)
    tell({ shown: points, isCurrent, problems: null, ranges: isThere ? 'there' : 'waiting', progress: 0 })
    if (isCurrent && points !== 'empty' && !isThere) timer = setTimeout(() => void sample(question), settledMs)
  }

  const sample = async (question: Question): Promise<void> => {
    sampling = new AbortController()
    const { signal } = sampling
    tell({ ranges: 'sampling', progress: 0 })
    let isDone = false
    const onLine = (line: WhatIfLine) => {
      if (signal.aborted) return
      if (line.kind === 'progress') tell({ progress: line.total === 0 ? 1 : line.done / line.total })
      if (line.kind !== 'sampled' || line.comparison?.kind !== 'comparison') return
      isDone = true
      sampled = keepSampled(sampled, line.comparison)
      tell({ shown: line.comparison, isCurrent: true, ranges: 'there', progress: 1 })
    }
    await ask(question.whatIf, question.at, true, signal, onLine).catch(() => undefined)
    if (!isDone && !signal.aborted) tell({ ranges: 'failed' })
  }

  return {
    ask(question) {
      endSampling()
      latest = question
      tell({ isCurrent: false })
      void askPoints()
    },
    stop() {
      endSampling()
      tell({ ranges: 'stopped', progress: 0 })
    },
    again() {
      endSampling()
      if (latest !== null) void sample(latest)
    },
    close() {
      endSampling()
      closed.abort()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => answered,
  }
}
