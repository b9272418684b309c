import { parentPort, workerData } from 'node:worker_threads'
import type { Case } from '@parley/model'
import { type Chunk, type EnsembleTask, makeChunkRunner } from './ensemble-task.js'

/** What a worker is started with: it takes the next step by adding 1 to `next` until none is left. */
export type WorkerInput = {
  readonly source: Case
  readonly tasks: readonly EnsembleTask[]
  readonly chunks: readonly Chunk[]
  readonly next: SharedArrayBuffer
}

const { source, tasks, chunks, next } = workerData as WorkerInput
const counter = new Int32Array(next)
const run = makeChunkRunner(source, tasks)
for (;;) {
  const chunk = chunks[Atomics.add(counter, 0, 1)]
  if (!chunk) break
  run(chunk)
  parentPort?.postMessage(chunk.to - chunk.from)
}
