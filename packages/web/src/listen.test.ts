import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Connection, listen, tellKey } from './listen.js'

/** A stream of events that a test opens, cuts and ends. */
class Stream extends EventTarget {
  static readonly CLOSED = 2
  static made: Stream[] = []
  readyState = 0
  constructor(readonly address: string) {
    super()
    Stream.made.push(this)
  }
  say(name: string, data = ''): void {
    this.readyState = name === 'open' ? 1 : this.readyState
    this.dispatchEvent(Object.assign(new Event(name), { data }))
  }
  /** The server refuses the page: the browser does not try again. */
  refuse(): void {
    this.readyState = Stream.CLOSED
    this.say('error')
  }
  close(): void {
    this.readyState = Stream.CLOSED
  }
}

let told: (Connection | 'view')[]
let stop: () => void
const beIn = (visibilityState: 'visible' | 'hidden') => {
  Object.assign(document, { visibilityState })
  document.dispatchEvent(new Event('visibilitychange'))
}
const latest = (): Stream => Stream.made.at(-1)!

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'] })
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  Stream.made = []
  told = []
  const ignore = () => {}
  stop = listen({
    onView: () => told.push('view'),
    onProblems: ignore,
    onProgress: ignore,
    onTimeline: ignore,
    onCase: ignore,
    onConnection: (connection) => told.push(connection),
  })
  latest().say('open')
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('listening to the server', () => {
  it('goes on as long as something is heard', () => {
    for (let k = 0; k < 10; k++) {
      vi.advanceTimersByTime(15_000)
      latest().say('ping')
    }
    latest().say('view')
    expect([told, Stream.made.length]).toEqual([['there', 'view'], 1])
  })

  it('connects anew after a long silence, as when the machine slept, and says so', () => {
    vi.advanceTimersByTime(50_000)
    expect([told, Stream.made.length]).toEqual([['there', 'lost'], 2])
    expect(Stream.made[0]!.readyState).toBe(Stream.CLOSED)
    latest().say('open')
    expect(told.at(-1)).toBe('there')
  })

  it('lets go of its stream while out of sight, and catches up when it is seen again', () => {
    beIn('hidden')
    vi.advanceTimersByTime(1_000)
    beIn('visible')
    expect(Stream.made).toHaveLength(1)
    beIn('hidden')
    vi.advanceTimersByTime(600_000)
    expect([told, Stream.made.length, latest().readyState]).toEqual([['there'], 1, Stream.CLOSED])
    beIn('visible')
    latest().say('open')
    expect([told, Stream.made.length]).toEqual([['there', 'there'], 2])
  })

  it('waits where the server does not know this page, until another window has brought the key', async () => {
    latest().refuse()
    vi.advanceTimersByTime(600_000)
    expect([told, Stream.made.length]).toEqual([['there', 'ended'], 1])
    tellKey()
    vi.useRealTimers()
    await vi.waitFor(() => expect(Stream.made).toHaveLength(2))
    latest().say('open')
    expect(told.at(-1)).toBe('there')
  })
})
