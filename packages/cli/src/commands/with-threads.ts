import type { EnsemblePool } from '@parley/server/jobs'

/** An ensemble of fewer replicates than this is over before a thread has started. */
const WORTH_A_THREAD = 400

type Wanted = {
  readonly samples: number
  readonly workers?: number | undefined
  /** Somebody is at the machine meanwhile: what they do goes before. */
  readonly isBehind?: boolean
}

/** Does the work with worker threads at its side, which start while it reads its case; ends them when it is done. */
export const withThreads = async <T>(
  { samples, workers, isBehind = false }: Wanted,
  work: (pool: EnsemblePool | undefined) => Promise<T>,
): Promise<T> => {
  const { availableParallelism } = await import('node:os')
  const threads = workers ?? (samples < WORTH_A_THREAD ? 0 : availableParallelism())
  if (threads === 0 || samples === 0) return work(undefined)
  const { openPool } = await import('@parley/server/jobs')
  const pool = openPool(threads, isBehind)
  try {
    return await work(pool)
  } finally {
    pool.close()
  }
}
