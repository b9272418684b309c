import { Worker } from 'node:worker_threads'
import type { Problem } from '@parley/model'
import { receiveError, type SentError } from '../jobs/analyst-messages.js'
import type { PageReader } from './page-reader.js'
import type { CaptureWork, SuggestWork } from './page-work.js'

/** To the thread, and from it. */
export type PageJob =
  | { readonly id: number; readonly kind: 'suggest' | 'read'; readonly work: SuggestWork }
  | { readonly id: number; readonly kind: 'capture'; readonly work: CaptureWork }
export type PageReport =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: SentError }

type Asked = { resolve(value: unknown): void; reject(error: unknown): void; readonly job: PageJob }

const WORKER_FILE = new URL('./page-reader-worker.js', import.meta.url)

/** One page is read for at most so long; then the thread ends, and another is started for the next. */
const DEADLINE_MS = 30_000

/** A reader in a thread of its own, which starts when the first page is to be read. */
export const readerInThread = (): PageReader => {
  const queue: Asked[] = []
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined
  let ids = 0

  const start = (): Worker => {
    const started = new Worker(WORKER_FILE)
    started.on('message', (report: PageReport) => {
      const [asked] = queue
      if (asked?.job.id !== report.id) return
      queue.shift()
      if ('error' in report) asked.reject(receiveError(report.error))
      else asked.resolve(report.value)
      next()
    })
    started.on('error', (error) => {
      if (started === worker) fail(error)
    })
    return started
  }
  /** Ends the thread with the page that it is at. */
  const fail = (error: unknown) => {
    void worker?.terminate()
    worker = null
    queue.shift()?.reject(error)
    next()
  }
  /** Only a thread that owes an answer keeps the process alive. */
  const next = () => {
    clearTimeout(timer)
    const [asked] = queue
    if (asked === undefined) return worker?.unref()
    worker ??= start()
    worker.ref()
    timer = setTimeout(() => fail(new SlowPageError(asked.job)), DEADLINE_MS)
    worker.postMessage(asked.job)
  }
  const enlist = (job: PageJob): Promise<unknown> =>
    new Promise((resolve, reject) => {
      queue.push({ resolve, reject, job })
      if (queue.length === 1) next()
    })

  return {
    suggest: (work) => enlist({ id: ids++, kind: 'suggest', work }) as ReturnType<PageReader['suggest']>,
    read: (work) => enlist({ id: ids++, kind: 'read', work }) as ReturnType<PageReader['read']>,
    capture: (work) => enlist({ id: ids++, kind: 'capture', work }) as ReturnType<PageReader['capture']>,
    close() {
      clearTimeout(timer)
      void worker?.terminate()
      worker = null
      for (const { reject } of queue.splice(0)) reject(new DOMException('the case was closed', 'AbortError'))
    },
  }
}

/** A page that takes too long to read. */
export class SlowPageError extends Error {
  readonly problem: Problem
  constructor(job: PageJob) {
    super('a page takes too long to read')
    this.name = 'SlowPageError'
    const path = job.kind === 'capture' ? job.work.name : job.work.file
    const hint = `a page that is read within ${DEADLINE_MS / 1000} seconds`
    this.problem = { code: 'ERR_PAGE_SIZE', path, message: 'oversized page: it takes too long to read', hint }
  }
}
