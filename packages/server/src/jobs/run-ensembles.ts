import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Case } from '@parley/model'
import { chunksOf, type EnsembleTask, makeChunkRunner } from './ensemble-task.js'
import type { WorkerInput } from './ensemble-worker.js'

export type RunOptions = {
  /** Worker threads; 0: in this thread. Default: one a core, or none for a job too small to be worth a thread. */
  readonly workers?: number | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** A job of fewer replicates than this is over before a thread has started. */
const WORTH_A_THREAD = 400

/**
 * Fills the rows of every task. The rows do not depend on the number of workers: a replicate's numbers come from
 * streams named after it. Rejects with the signal's reason when aborted.
 */
export const runEnsembles = async (
  source: Case,
  tasks: readonly EnsembleTask[],
  { workers, onProgress, signal }: RunOptions = {},
): Promise<void> => {
  const chunks = chunksOf(tasks)
  const total = tasks.reduce((sum, task) => sum + task.samples, 0)
  const threads = Math.min(workers ?? (total < WORTH_A_THREAD ? 0 : availableParallelism()), chunks.length)
  let done = 0
  const report = (samples: number) => {
    done += samples
    onProgress?.(done, total)
  }
  signal?.throwIfAborted()
  if (threads === 0) {
    const run = makeChunkRunner(source, tasks)
    for (const chunk of chunks) {
      run(chunk)
      report(chunk.to - chunk.from)
      await new Promise(setImmediate)
      signal?.throwIfAborted()
    }
    return
  }
  const input: WorkerInput = { source, tasks, chunks, next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }
  const pool = Array.from({ length: threads }, () => new Worker(WORKER_FILE, { workerData: input }))
  const stop = () => pool.forEach((worker) => void worker.terminate())
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await Promise.all(pool.map((worker) => finished(worker, report)))
    signal?.throwIfAborted()
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}

const WORKER_FILE = new URL('./ensemble-worker.js', import.meta.url)

const finished = (worker: Worker, report: (samples: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on('message', report)
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
