import { compileCase, type EnsemblePlan, makeReplicateRunner, rowLayout } from '@parley/engine/ensemble'
import type { Case, ChangedCase, IsoDate } from '@parley/model'

/** One ensemble to run: a case as of a date, what to record, and how many replicates. */
export type EnsembleTask = {
  /** The case, where it is not that of all tasks: one with changes made to it. */
  readonly source?: ChangedCase
  readonly asOf: IsoDate
  readonly plan: EnsemblePlan
  readonly samples: number
  /** Row-major doubles, `samples` rows; shared with the workers. */
  readonly rows: SharedArrayBuffer
}

export type RunOptions = {
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Fills the rows of every task. The rows do not depend on who runs them: a replicate's numbers come from streams named
 * after it. Rejects with the signal's reason when aborted.
 */
export type EnsembleRunner = (source: Case, tasks: readonly EnsembleTask[], options?: RunOptions) => Promise<void>

/** Replicates that one step of work covers: small enough for progress, large enough to hide its overhead. */
export const CHUNK = 125

/** A step of work: replicates `from` to `to` of a task. */
export type Chunk = { readonly task: number; readonly from: number; readonly to: number }

export const makeTask = (source: Case, asOf: IsoDate, plan: EnsemblePlan, samples: number): EnsembleTask => {
  const { length } = rowLayout(compileCase(source, asOf), plan)
  return { asOf, plan, samples, rows: new SharedArrayBuffer(samples * length * Float64Array.BYTES_PER_ELEMENT) }
}

/** The steps of all tasks, in order. */
export const chunksOf = (tasks: readonly { readonly samples: number }[]): Chunk[] =>
  tasks.flatMap(({ samples }, task) =>
    Array.from({ length: Math.ceil(samples / CHUNK) }, (_, k) => ({
      task,
      from: k * CHUNK,
      to: Math.min(samples, (k + 1) * CHUNK),
    })),
  )

/** Runs any step of the tasks; each task's case is compiled at its first step. */
export const makeChunkRunner = (source: Case, tasks: readonly EnsembleTask[]): ((chunk: Chunk) => void) => {
  const runners = new Map<number, (from: number, to: number) => void>()
  const runnerOf = (task: number) => {
    const { asOf, plan, rows, source: own } = tasks[task]!
    const run = makeReplicateRunner(compileCase(own ?? source, asOf), plan)
    const doubles = new Float64Array(rows)
    return (from: number, to: number) => run(from, to, doubles, 0)
  }
  return ({ task, from, to }) => {
    const run = runners.get(task) ?? runnerOf(task)
    runners.set(task, run)
    run(from, to)
  }
}
