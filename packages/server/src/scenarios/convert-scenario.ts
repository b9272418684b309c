import { type WrittenFormat, writeScenario } from '@parley/formats'
import type { IsoDate, Result } from '@parley/model'
import { isScenario } from './is-scenario.js'
import { type LoadOptions, loadScenario } from './load-scenario.js'
import { formatOf, outputsOf } from './output-of.js'
import { saveOutputs } from './save-outputs.js'

export type ConvertOptions = LoadOptions & {
  readonly to?: string | undefined
  readonly force?: boolean | undefined
  /** The day that a case made of a scenario speaks of. */
  readonly asOf: IsoDate
}

/** What was written where, and what could not be carried over. */
export type Converted = {
  readonly format: WrittenFormat
  readonly files: readonly string[]
  readonly notes: readonly string[]
}

/** Writes the scenario or case at a path in another format. */
export const convertScenario = async (
  from: string,
  out: string,
  options: ConvertOptions,
): Promise<Result<Converted>> => {
  const format = formatOf(out, options.to)
  if (!format.ok) return format
  const scenario = await scenarioAt(from, options)
  if (!scenario.ok) return scenario
  const written = writeScenario(scenario.value, format.value, { asOf: options.asOf })
  if (!written.ok) return written
  const outputs = outputsOf(written.value, format.value, out)
  if (!outputs.ok) return outputs
  const saved = await saveOutputs(outputs.value, options.force ?? false)
  if (!saved.ok) return saved
  return { ok: true, value: { format: format.value, files: saved.value, notes: written.value.notes } }
}

const scenarioAt = async (path: string, options: LoadOptions) => {
  if (await isScenario(path)) return loadScenario(path, options)
  const { loadCase } = await import('../cases/load-case.js')
  const { scenarioOfCase } = await import('./scenario-of-case.js')
  const loaded = await loadCase(path)
  return loaded.ok ? scenarioOfCase(loaded.value) : loaded
}
