import { type LoadedCase, loadCase } from '@parley/server/analysis'
import type { Io } from '../terminal/io.js'
import { tellProblems } from './tell-problems.js'

/** Loads a case, with the changes of `--set` made to its text first; prints every problem and gives null for bad input. */
export const openCase = async (
  path: string,
  changes: readonly string[] | undefined,
  io: Io,
): Promise<LoadedCase | null> => {
  const loaded = await loadCase(path, changes ?? [])
  if (loaded.ok) return loaded.value
  await tellProblems(loaded.problems, io)
  return null
}
