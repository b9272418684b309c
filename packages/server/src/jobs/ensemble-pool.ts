import { Worker } from 'node:worker_threads'
import type { Case } from '@parley/model'
import { chunksOf, type EnsembleRunner } from './ensemble-task.js'
import type { WorkerJob, WorkerReport, WorkerStart } from './ensemble-worker.js'

/** Worker threads that stay, so that only the first ensemble waits for them to start and to compile what is hot. */
export type EnsemblePool = {
  /** Ensembles that overlap are worked on in the order in which they came. */
  readonly run: EnsembleRunner
  /** Ends the threads; whatever still runs is rejected. */
  close(): void
}

type Running = { report(samples: number): void; fail(reason: unknown): void }

const WORKER_FILE = new URL('./ensemble-worker.js', import.meta.url)

/**
 * Starts so many threads at once: open a pool before reading the case, and both are ready together. `isBehind`: other work
 * of this machine goes before theirs, where the system lets threads have a rank of their own.
 */
export const openPool = (threads: number, isBehind = false): EnsemblePool => {
  const running = new Map<number, Running>()
  let jobs = 0
  let isClosed = false
  const failAll = (reason: unknown) => {
    for (const { fail } of [...running.values()]) fail(reason)
  }
  const startThread = (): Worker => {
    const worker = new Worker(WORKER_FILE, { workerData: { isBehind } satisfies WorkerStart })
    worker.on('message', ({ job, samples }: WorkerReport) => running.get(job)?.report(samples))
    worker.on('error', (error) => {
      pool.delete(worker)
      failAll(error)
    })
    return worker
  }
  const pool = new Set<Worker>()
  const fill = () => {
    while (pool.size < threads) pool.add(startThread())
  }
  /** An idle pool keeps no process alive. */
  const hold = () => {
    for (const worker of pool) running.size > 0 ? worker.ref() : worker.unref()
  }
  fill()
  hold()

  return {
    async run(source: Case, tasks, { onProgress, signal } = {}) {
      signal?.throwIfAborted()
      const chunks = chunksOf(tasks)
      const total = tasks.reduce((sum, { samples }) => sum + samples, 0)
      const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
      const job = jobs++
      return new Promise<void>((resolve, reject) => {
        let done = 0
        const end = () => {
          running.delete(job)
          signal?.removeEventListener('abort', abort)
          hold()
        }
        const fail = (reason: unknown) => {
          // No step is left to take: each thread stops at the end of its present one.
          Atomics.store(next, 0, chunks.length)
          end()
          reject(reason)
        }
        const abort = () => fail(signal?.reason)
        const report = (samples: number) => {
          done += samples
          onProgress?.(done, total)
          if (done === total && running.has(job)) {
            end()
            resolve()
          }
        }
        running.set(job, { report, fail })
        signal?.addEventListener('abort', abort, { once: true })
        if (isClosed) return fail(new Error('the pool is closed'))
        if (total === 0) return report(0)
        fill()
        hold()
        const message: WorkerJob = { job, source, tasks, chunks, next: next.buffer as SharedArrayBuffer }
        for (const worker of pool) worker.postMessage(message)
      })
    },
    close() {
      isClosed = true
      failAll(new Error('the pool was closed'))
      for (const worker of pool) void worker.terminate()
    },
  }
}
