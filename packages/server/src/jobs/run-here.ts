import { chunksOf, type EnsembleRunner, makeChunkRunner } from './ensemble-task.js'

/** Runs ensembles in this thread, and lets others have it between two steps. */
export const runHere: EnsembleRunner = async (source, tasks, { onProgress, signal } = {}) => {
  signal?.throwIfAborted()
  const total = tasks.reduce((sum, { samples }) => sum + samples, 0)
  const run = makeChunkRunner(source, tasks)
  let done = 0
  for (const chunk of chunksOf(tasks)) {
    run(chunk)
    done += chunk.to - chunk.from
    onProgress?.(done, total)
    await new Promise(setImmediate)
    signal?.throwIfAborted()
  }
}
