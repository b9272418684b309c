import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { tellProblems } from './tell-problems.js'

/** Validates a graph model of GMCR+, as `parley validate` does a case; null: the file is none. */
export const validateGraph = async (path: string, isJson: boolean, io: Io): Promise<number | null> => {
  const { ENGINE_VERSION, isGraphFile, loadGraphFile } = await import('@parley/server/stability')
  if (!(await isGraphFile(path))) return null
  const loaded = await loadGraphFile(path)
  const problems = loaded.ok ? [] : loaded.problems
  if (isJson) {
    const provenance = { caseHash: loaded.ok ? loaded.value.hash : null, engineVersion: ENGINE_VERSION }
    io.stdout(`${JSON.stringify({ valid: loaded.ok, problems, provenance }, null, 2)}\n`)
  } else if (loaded.ok) {
    const { model, states } = loaded.value.graph
    const counts = [
      `${model.decisionMakers.length} decision makers`,
      `${model.options.length} options`,
      `${states.length.toLocaleString('en')} feasible states`,
    ]
    io.stdout(`valid: ${printable(path)} (${counts.join(', ')})\n`)
  }
  await tellProblems(problems, io)
  return loaded.ok ? OK : BAD_INPUT
}
