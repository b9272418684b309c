import type { Case } from '@parley/model'
import { expect, it } from 'vitest'
import type { EnsembleRunner, EnsembleTask } from './ensemble-task.js'
import { runInBatches } from './run-in-batches.js'

const SOURCE = {} as Case
const TASKS = Array.from({ length: 10 }, (_, k) => ({ samples: 10 + k }) as EnsembleTask)
const TOTAL = TASKS.reduce((sum, { samples }) => sum + samples, 0)

/** Notes what it is asked to run, and ends each when it is told to. */
const makeRunner = () => {
  const batches: (readonly EnsembleTask[])[] = []
  const ends: (() => void)[] = []
  const run: EnsembleRunner = (_, tasks, { onProgress } = {}) => {
    batches.push(tasks)
    return new Promise((resolve) =>
      ends.push(() => {
        const samples = tasks.reduce((sum, one) => sum + one.samples, 0)
        onProgress?.(1, samples)
        onProgress?.(samples, samples)
        resolve()
      }),
    )
  }
  return { run, batches, ends }
}

it('runs every task once, two batches at a time, and tells how much is done of all', async () => {
  const { run, batches, ends } = makeRunner()
  const told: [number, number][] = []
  const all = runInBatches(run, SOURCE, TASKS, { onProgress: (done, total) => told.push([done, total]) })
  expect(batches.map(({ length }) => length)).toEqual([4, 4])
  for (let k = 0; k < ends.length; k++) {
    ends[k]!()
    await new Promise(setImmediate)
  }
  await all
  expect(batches.flat()).toEqual(TASKS)
  expect(told.map(([, total]) => total)).toEqual(told.map(() => TOTAL))
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
  expect(told.at(-1)).toEqual([TOTAL, TOTAL])
})

it('starts nothing more once one fails', async () => {
  const failing: EnsembleRunner = () => Promise.reject(new DOMException('superseded', 'AbortError'))
  await expect(runInBatches(failing, SOURCE, TASKS, {})).rejects.toThrow('superseded')
  await runInBatches(failing, SOURCE, [], {})
})
