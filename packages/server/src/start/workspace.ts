import type { LocalText, Problem, Result } from '@parley/model'
import { type CaseSession, openSession, type SessionEvent, type SessionSettings } from '../cases/case-session.js'
import { watchCase } from '../cases/case-watch.js'
import { caseFileOf, type LoadedCase, loadCase } from '../cases/load-case.js'
import { makeRecents, type Recents } from './recents.js'

/** The case that is open: a session on it, or what is wrong with its file, which is followed until it is mended. */
export type OpenCase =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly file: string; readonly title: LocalText; readonly session: CaseSession }
  | { readonly kind: 'broken'; readonly file: string; readonly title: null; readonly problems: readonly Problem[] }

/** `case`: another case is open now, or none. */
export type WorkspaceEvent = SessionEvent | { readonly kind: 'case' }

/** One case at a time, or none; opening another closes the former's session. */
export type Workspace = {
  readonly current: OpenCase
  readonly recents: Recents
  /** Opens a case that is loaded. */
  take(loaded: LoadedCase): CaseSession
  /** Opens the case at a path. A file that is there and does not load is open too, with its problems. */
  open(path: string): Promise<Result<OpenCase>>
  /** Told for as long as the listener stays, whichever case is open. */
  listen(listener: (event: WorkspaceEvent) => void): () => void
  close(): void
}

/** Codes of a file that cannot be read at all: nothing is opened. */
const UNREADABLE: ReadonlySet<string> = new Set(['ERR_FILE_MISSING', 'ERR_FILE_UNREADABLE', 'ERR_FILE_TOO_LARGE'])

type Followed = { readonly open: OpenCase; readonly stop: () => void }

export const makeWorkspace = (settings: SessionSettings, recents: Recents = makeRecents(null)): Workspace => {
  let followed: Followed = { open: { kind: 'none' }, stop: () => {} }
  /** Each listener with what ends its listening to the present session. */
  const listeners = new Map<(event: WorkspaceEvent) => void, () => void>()

  const attach = (listener: (event: WorkspaceEvent) => void) => {
    listeners.get(listener)?.()
    const { open } = followed
    listeners.set(listener, open.kind === 'open' ? open.session.listen(listener) : () => {})
  }
  const follow = (next: Followed, event: WorkspaceEvent) => {
    followed.stop()
    followed = next
    for (const listener of [...listeners.keys()]) {
      attach(listener)
      listener(event)
    }
  }
  const remember = (file: string, title: LocalText | null) =>
    void recents.remember({ file, title, opened: new Date().toISOString() })
  const openLoaded = (loaded: LoadedCase, event: WorkspaceEvent): CaseSession => {
    const session = openSession(loaded, settings)
    const { file, source } = loaded
    follow({ open: { kind: 'open', file, title: source.title, session }, stop: session.close }, event)
    remember(file, source.title)
    return session
  }
  const followBroken = (file: string, problems: readonly Problem[], event: WorkspaceEvent) => {
    let isCurrent = true
    const stopWatching = watchCase(file, () => {
      loadCase(file).then((again) => {
        if (!isCurrent) return
        if (again.ok) openLoaded(again.value, { kind: 'view' })
        else followBroken(file, again.problems, { kind: 'view' })
      }, console.error)
    })
    const stop = () => {
      isCurrent = false
      stopWatching()
    }
    follow({ open: { kind: 'broken', file, title: null, problems }, stop }, event)
    remember(file, null)
  }

  return {
    get current() {
      return followed.open
    },
    recents,
    take: (loaded) => openLoaded(loaded, { kind: 'case' }),
    async open(path) {
      const loaded = await loadCase(path)
      if (loaded.ok) openLoaded(loaded.value, { kind: 'case' })
      else if (loaded.problems.some(({ code, path: at }) => UNREADABLE.has(code) && !at.includes('sources')))
        return loaded
      else followBroken(await caseFileOf(path), loaded.problems, { kind: 'case' })
      return { ok: true, value: followed.open }
    },
    listen(listener) {
      attach(listener)
      return () => {
        listeners.get(listener)?.()
        listeners.delete(listener)
      }
    },
    close() {
      followed.stop()
      followed = { open: { kind: 'none' }, stop: () => {} }
    },
  }
}
