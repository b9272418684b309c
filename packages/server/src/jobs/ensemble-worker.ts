import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type { Case } from '@parley/model'
import { type Chunk, type EnsembleTask, makeChunkRunner } from './ensemble-task.js'

export type WorkerStart = { readonly isBehind: boolean }

/** A third of the processor time that others get who want it too. */
const BEHIND = 5

// On Linux alone this is about the thread that says it; elsewhere about the whole process, page and edits too.
if ((workerData as WorkerStart).isBehind && process.platform === 'linux') setPriority(BEHIND)

/** An ensemble, as every worker gets it: each takes the next step by adding 1 to `next` until none is left. */
export type WorkerJob = {
  readonly job: number
  readonly source: Case
  readonly tasks: readonly EnsembleTask[]
  readonly chunks: readonly Chunk[]
  readonly next: SharedArrayBuffer
}

/** So many more replicates of a job are done. */
export type WorkerReport = { readonly job: number; readonly samples: number }

parentPort?.on('message', ({ job, source, tasks, chunks, next }: WorkerJob) => {
  const counter = new Int32Array(next)
  const run = makeChunkRunner(source, tasks)
  for (;;) {
    const chunk = chunks[Atomics.add(counter, 0, 1)]
    if (!chunk) break
    run(chunk)
    const report: WorkerReport = { job, samples: chunk.to - chunk.from }
    parentPort?.postMessage(report)
  }
})
