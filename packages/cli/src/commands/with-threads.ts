import type { EnsemblePool } from '@parley/server/jobs'

/** An ensemble of fewer replicates than this is over before a thread has started. */
const WORTH_A_THREAD = 400

/** Does the work with worker threads at its side, which start while it reads its case; ends them when it is done. */
export const withThreads = async <T>(
  { samples, workers }: { readonly samples: number; readonly workers?: number | undefined },
  work: (pool: EnsemblePool | undefined) => Promise<T>,
): Promise<T> => {
  const { availableParallelism } = await import('node:os')
  const threads = workers ?? (samples < WORTH_A_THREAD ? 0 : availableParallelism())
  if (threads === 0 || samples === 0) return work(undefined)
  const { openPool } = await import('@parley/server/jobs')
  const pool = openPool(threads)
  try {
    return await work(pool)
  } finally {
    pool.close()
  }
}
