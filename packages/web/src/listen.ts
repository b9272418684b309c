import type { Progress } from '@parley/engine'
import type { Problem } from '@parley/model'

/** There; lost for a while and tried again; or ended, because the server no longer knows this page. */
export type Connection = 'there' | 'lost' | 'ended'

export type Listener = {
  readonly onView: () => void
  readonly onProblems: (problems: readonly Problem[]) => void
  readonly onProgress: (progress: Progress) => void
  /** So much of the timeline is computed, 0..1; at 1 it can be had. */
  readonly onTimeline: (share: number) => void
  /** Another case is open now. */
  readonly onCase: () => void
  /** The connection is there, again or for the first time, or it is not. */
  readonly onConnection: (connection: Connection) => void
}

/** The server says something every fifteen seconds; one that has said nothing for so long is asked anew. */
const SILENCE_MS = 45_000
const CHECK_MS = 5_000
/** A window that has been out of sight for so long lets go of its stream: a browser opens no more than six to a host. */
const HIDDEN_MS = 5_000

/** Windows of one browser tell each other when one of them has brought a new key. */
const KEYS = 'parley-key'

/** Tells the other windows that the server knows this browser now. */
export const tellKey = (): void => {
  const channel = new BroadcastChannel(KEYS)
  channel.postMessage(null)
  channel.close()
}

/**
 * Listens to the server until the returned function is called. The browser connects again by itself where the server was
 * away; here it is made to where the machine slept, where another window has brought the key of a new server, and where a
 * window comes back into sight.
 */
export const listen = (listener: Listener): (() => void) => {
  let heard = 0
  let isEnded = false
  const open = (): EventSource => {
    const opened = new EventSource('/api/events')
    const on = (name: string, tell: (event: MessageEvent<string>) => void) =>
      opened.addEventListener(name, (event) => {
        heard = Date.now()
        tell(event as MessageEvent<string>)
      })
    heard = Date.now()
    on('ping', () => {})
    on('view', () => listener.onView())
    on('problems', ({ data }) => listener.onProblems(JSON.parse(data)))
    on('progress', ({ data }) => listener.onProgress(JSON.parse(data)))
    on('timeline', ({ data }) => listener.onTimeline(JSON.parse(data)))
    on('case', () => listener.onCase())
    on('open', () => {
      isEnded = false
      listener.onConnection('there')
    })
    on('error', () => {
      isEnded = opened.readyState === EventSource.CLOSED
      listener.onConnection(isEnded ? 'ended' : 'lost')
    })
    return opened
  }
  let events = open()
  const again = () => {
    events.close()
    events = open()
  }
  let hiding: ReturnType<typeof setTimeout> | undefined
  let isLetGo = false
  const onSight = () => {
    clearTimeout(hiding)
    if (document.visibilityState === 'hidden') {
      hiding = setTimeout(() => {
        isLetGo = true
        events.close()
      }, HIDDEN_MS)
    } else if (isLetGo || isEnded) {
      isLetGo = false
      again()
    }
  }
  document.addEventListener('visibilitychange', onSight)
  const watch = setInterval(() => {
    if (isEnded || isLetGo || Date.now() - heard < SILENCE_MS) return
    listener.onConnection('lost')
    again()
  }, CHECK_MS)
  const keys = new BroadcastChannel(KEYS)
  keys.onmessage = () => {
    if (!isLetGo) again()
  }
  return () => {
    clearInterval(watch)
    clearTimeout(hiding)
    document.removeEventListener('visibilitychange', onSight)
    keys.close()
    events.close()
  }
}
