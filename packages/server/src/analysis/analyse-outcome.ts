import {
  describeDistances,
  type Evaluation,
  evaluateOutcome,
  measureInto,
  type SolutionDistances,
} from '@parley/engine'
import type { Result } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { type AnalysisSettings, provenanceOf } from './analyse.js'
import { caseSpace } from './case-space.js'
import { parseOutcome } from './outcome-text.js'
import type { PackageSpace, SpaceProvenance } from './package-space.js'

/** One package of a case examined, and how far it is from each solution; no entry where that has no answer. */
export type CaseEvaluation = Evaluation & {
  readonly distances: SolutionDistances
  readonly provenance: Pick<SpaceProvenance, 'settings'>
}

/**
 * Examines one package given as text (see `parseOutcome`); issues left out stand at their status quo. null for a record.
 * Every unknown issue, unknown option and repeated issue is a problem of its own.
 */
export const analyseOutcome = (
  loaded: LoadedCase,
  text: string,
  settings: AnalysisSettings,
): Result<CaseEvaluation> | null => {
  const space = caseSpace(loaded, settings)
  if (space === null) return null
  const digits = parseOutcome(text, space.issues, space.statusQuo)
  if (!digits.ok) return digits
  const evaluation = evaluateOutcome(space.compiled, digits.value, provenanceOf(loaded, settings))
  const provenance = { ...evaluation.provenance, settings: { at: evaluation.asOf, set: loaded.changes } }
  return { ok: true, value: { ...evaluation, distances: distancesOf(space, digits.value), provenance } }
}

/** How far a package is from each solution; nothing where none can be found. */
export const distancesOf = (space: PackageSpace, digits: Int32Array): SolutionDistances => {
  const frontier = space.frontier()
  if (!frontier.ok || frontier.value.kind === 'empty') return {}
  const at = new Float64Array(space.names.parties.length)
  measureInto(space.measured, digits, at)
  return describeDistances(at, frontier.value, space.reservation, space.names.unit)
}
