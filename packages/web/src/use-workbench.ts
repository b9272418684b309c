import type { Progress, Timeline, View } from '@parley/engine'
import type { IsoDate, Problem } from '@parley/model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchTimeline, fetchView, openSession } from './api.js'
import { type Connection, listen } from './listen.js'
import { changeAddress, inAddress, isStartAsked } from './navigation/address.js'

/** What happened last, to be announced; `turn` tells two like happenings apart. */
export type News = { readonly turn: number; readonly kind: 'recomputed' | 'problems' | 'refused' }

/** What the server would not answer, and why; `at`: the date that was asked for. */
export type Refusal = { readonly at: string | null; readonly problems: readonly Problem[] }

export type Workbench = {
  readonly status: 'loading' | 'no-session' | 'no-server' | 'no-case' | 'ready' | 'refused'
  readonly view: View | null
  readonly timeline: Timeline | null
  /** How much of a newer timeline is computed, 0..1; null: none is on its way. */
  readonly timelineShare: number | null
  /** null: the file is good. */
  readonly problems: readonly Problem[] | null
  /** null: the last thing asked for was answered. */
  readonly refusal: Refusal | null
  /** null: nothing is being sampled. */
  readonly progress: Progress | null
  readonly connection: Connection
  readonly news: News | null
  /** Counts what the server told of changes of the case. */
  readonly changes: number
  /** The date looked at; null: the case's own. */
  readonly at: IsoDate | null
  readonly lookAt: (at: IsoDate | null) => void
  readonly retry: () => void
}

/** A view that is asked for, of a date. `isAskedAgain`: it has changed since. */
type Asking = {
  readonly date: IsoDate | null
  readonly stop: AbortController
  isAskedAgain: boolean
  isNews: boolean
}

/** A timeline that is asked for: not answered yet; still computed, so that the server tells when it is done; or done. */
type AwaitedTimeline = { readonly stop: AbortController; state: 'asked' | 'pending' | 'done' }

const atInAddress = (): IsoDate | null => inAddress('at')

/** Another case is open: nothing of the former stays. On the start page there is nothing of a case. */
const showOpenCase = (): void => {
  if (!isStartAsked()) location.assign('/')
}

/** The case as the server sees it, kept up to date. Keeps the last good view while the file is invalid. */
export const useWorkbench = (): Workbench => {
  const [status, setStatus] = useState<Workbench['status']>('loading')
  const [view, setView] = useState<View | null>(null)
  const [timeline, setTimeline] = useState<Timeline | null>(null)
  const [timelineShare, setTimelineShare] = useState<number | null>(null)
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [connection, setConnection] = useState<Connection>('there')
  const [news, setNews] = useState<News | null>(null)
  const [changes, setChanges] = useState(0)
  const [at, setAt] = useState<IsoDate | null>(atInAddress)
  const asking = useRef<Asking | null>(null)
  const awaited = useRef<AwaitedTimeline>({ stop: new AbortController(), state: 'asked' })
  const asked = useRef(at)

  const announce = useCallback((kind: News['kind']) => {
    setNews((last) => ({ kind, turn: (last?.turn ?? 0) + 1 }))
  }, [])

  const loadTimeline = useCallback(async (): Promise<void> => {
    awaited.current.stop.abort()
    const own: AwaitedTimeline = { stop: new AbortController(), state: 'asked' }
    awaited.current = own
    const answer = await fetchTimeline(own.stop.signal)
    if (own.stop.signal.aborted) return
    const found = answer.kind === 'found' ? answer.value : undefined
    if (found?.kind === 'pending') {
      // That it is done may have been heard before that it was not.
      if (own.state === 'done') return loadTimeline()
      own.state = 'pending'
      return setTimelineShare((was) => was ?? 0)
    }
    own.state = 'done'
    setTimelineShare(null)
    if (found !== undefined) setTimeline(found)
  }, [])

  const load = useCallback(
    async (date: IsoDate | null, isNews: boolean): Promise<void> => {
      const before = asking.current
      // One question at a time: what changes while it is answered is asked for after it, and until then this answer is shown.
      if (before?.date === date) {
        before.isAskedAgain = true
        before.isNews ||= isNews
        return
      }
      before?.stop.abort()
      const own: Asking = { date, stop: new AbortController(), isAskedAgain: true, isNews }
      asking.current = own
      asked.current = date
      while (own.isAskedAgain) {
        own.isAskedAgain = false
        const answer = await fetchView(date, own.stop.signal)
        if (asking.current !== own) return
        if (answer.kind === 'found') {
          if (answer.value === null) {
            setStatus('no-case')
            continue
          }
          setView(answer.value)
          setProblems(answer.value.problems)
          setRefusal((was) => (was?.at === null ? null : was))
          setProgress(null)
          setStatus('ready')
          if (own.isAskedAgain) continue
          if (own.isNews) announce('recomputed')
          void loadTimeline()
        } else if (answer.kind === 'problems' && answer.problems.some(({ code }) => code === 'ERR_CASE_OTHER')) {
          showOpenCase()
        } else if (answer.kind === 'problems') {
          setRefusal({ at: date, problems: answer.problems })
          announce('refused')
          if (date === null) setStatus((was) => (was === 'ready' ? was : 'refused'))
          else {
            // The case as of its own date is shown instead, with the choice of dates.
            changeAddress({ at: null }, 'replace')
            setAt(null)
            return load(null, false)
          }
        } else {
          const { kind } = answer
          setStatus((was) => (was === 'ready' ? was : kind))
        }
      }
      asking.current = null
    },
    [announce, loadTimeline],
  )

  useEffect(() => {
    let stop = () => {}
    let gone = false
    const start = async () => {
      await openSession().catch(() => {})
      if (gone) return
      let hasAsked = false
      stop = listen({
        onView: () => {
          setChanges((n) => n + 1)
          void load(atInAddress(), true)
        },
        onProblems: (found) => {
          setChanges((n) => n + 1)
          setProblems(found)
          announce('problems')
        },
        onProgress: setProgress,
        onTimeline: (share) => {
          const isPending = awaited.current.state === 'pending'
          if (isPending && share < 1) setTimelineShare(share)
          if (share < 1) return
          awaited.current.state = 'done'
          if (isPending) void loadTimeline()
        },
        onCase: showOpenCase,
        // Asked once the connection stands, so that no change between answer and connection is missed.
        onConnection: (now) => {
          setConnection(now)
          setChanges((n) => n + 1)
          if (now === 'there' || !hasAsked) void load(atInAddress(), hasAsked)
          hasAsked = true
        },
      })
    }
    void start()
    return () => {
      gone = true
      stop()
    }
  }, [load, loadTimeline, announce])

  useEffect(() => {
    const follow = () => {
      // A step to another view or part of the page changes nothing here.
      if (atInAddress() === asked.current) return
      setAt(atInAddress())
      setRefusal(null)
      void load(atInAddress(), true)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [load])

  const lookAt = useCallback(
    (date: IsoDate | null) => {
      changeAddress({ at: date }, 'push')
      setAt(date)
      setRefusal(null)
      void load(date, true)
    },
    [load],
  )

  const retry = useCallback(() => {
    setRefusal(null)
    void load(atInAddress(), false)
  }, [load])

  return {
    status,
    view,
    timeline,
    timelineShare,
    problems,
    refusal,
    progress,
    connection,
    news,
    changes,
    at,
    lookAt,
    retry,
  }
}
