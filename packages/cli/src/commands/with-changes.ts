import { applyChanges } from '@parley/model'
import type { LoadedCase } from '@parley/server/analysis'
import type { Io } from '../terminal/io.js'
import { chooseWhatIfs } from './choose-what-ifs.js'
import { tellProblems } from './tell-problems.js'

/** A case with the changes of its what-if of that id, the case itself without one; null where it has none such. */
export const withChanges = async (loaded: LoadedCase, id: string | undefined, io: Io): Promise<LoadedCase | null> => {
  if (id === undefined) return loaded
  const chosen = chooseWhatIfs(loaded.source, [id])
  if (!chosen.ok) {
    await tellProblems(chosen.problems, io)
    return null
  }
  return { ...loaded, source: applyChanges(loaded.source, chosen.value[0]!.changes) }
}
