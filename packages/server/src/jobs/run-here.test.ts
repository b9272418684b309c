import { compileCase, makeReplicateRunner, planDiagnosis, rowLayout } from '@parley/engine'
import { type Case, parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { CHUNK, chunksOf, makeTask } from './ensemble-task.js'
import { runHere } from './run-here.js'

const parsed = parseCase(ferryCase())
if (!parsed.ok) throw new Error(parsed.problems[0]!.message)
const source: Case = parsed.value.case
const compiled = compileCase(source, '2024-06-01')
const plan = planDiagnosis(compiled, 7)!

// Worker threads load what is built: tests/workers.test.ts has them. Here the work runs in this thread.
describe('an ensemble in this thread', () => {
  it('is cut into steps that cover every replicate once', () => {
    for (const samples of [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]) {
      const chunks = chunksOf([{ samples }, { samples: 2 }])
      const covered = (task: number) =>
        chunks
          .filter((c) => c.task === task)
          .flatMap((c) => Array.from({ length: c.to - c.from }, (_, k) => c.from + k))
      expect(covered(0)).toEqual(Array.from({ length: samples }, (_, k) => k))
      expect(covered(1)).toEqual([0, 1])
    }
  })

  it('fills the rows that one run of the engine gives, and reports until the total', async () => {
    const task = makeTask(source, '2024-06-01', plan, 300)
    const reports: [number, number][] = []
    await runHere(source, [task], { onProgress: (done, total) => reports.push([done, total]) })
    const rows = new Float64Array(300 * rowLayout(compiled, plan).length)
    makeReplicateRunner(compiled, plan)(0, 300, rows, 0)
    expect(new Float64Array(task.rows)).toEqual(rows)
    expect(reports.map(([done]) => done)).toEqual([125, 250, 300])
    expect(reports.every(([, total]) => total === 300)).toBe(true)
  })

  it('stops when aborted, before and while it runs', async () => {
    const reason = new Error('enough')
    const task = makeTask(source, '2024-06-01', plan, 1000)
    await expect(runHere(source, [task], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    const controller = new AbortController()
    let done = 0
    const onProgress = (samples: number) => {
      done = samples
      controller.abort(reason)
    }
    await expect(runHere(source, [task], { signal: controller.signal, onProgress })).rejects.toBe(reason)
    expect(done).toBe(CHUNK)
  })

  it('of no tasks is done', async () => {
    await runHere(source, [])
  })
})
