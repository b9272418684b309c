import type { Case } from '@parley/model'
import type { EnsembleRunner, EnsembleTask, RunOptions } from './ensemble-task.js'

const BATCH = 4
/** One is worked on while the other waits, so that no thread is idle between them. */
const AT_ONCE = 2

/** Has many tasks run a few at a time: an ensemble that is asked for meanwhile waits for those alone. */
export const runInBatches = async (
  run: EnsembleRunner,
  source: Case,
  tasks: readonly EnsembleTask[],
  { signal, onProgress }: RunOptions,
): Promise<void> => {
  const total = tasks.reduce((sum, { samples }) => sum + samples, 0)
  let next = 0
  let before = 0
  const running = new Map<number, number>()
  const work = async (): Promise<void> => {
    while (next < tasks.length) {
      const from = next
      next += BATCH
      const batch = tasks.slice(from, next)
      const tell = (done: number) => {
        running.set(from, done)
        onProgress?.(before + [...running.values()].reduce((sum, one) => sum + one, 0), total)
      }
      await run(source, batch, { signal, onProgress: tell })
      before += running.get(from) ?? 0
      running.delete(from)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
