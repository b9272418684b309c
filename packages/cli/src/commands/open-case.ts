import { formatProblem } from '@parley/model'
import { type LoadedCase, loadCase } from '@parley/server/analysis'
import type { Io } from '../terminal/io.js'

/** Loads a case, with the changes of `--set` made to its text first; prints every problem and gives null for bad input. */
export const openCase = async (
  path: string,
  changes: readonly string[] | undefined,
  io: Io,
): Promise<LoadedCase | null> => {
  const loaded = await loadCase(path, changes ?? [])
  if (loaded.ok) return loaded.value
  for (const problem of loaded.problems) io.stderr(`${formatProblem(problem)}\n`)
  return null
}
