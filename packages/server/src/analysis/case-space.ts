import {
  type CompiledCase,
  compileCase,
  ENGINE_VERSION,
  findCaseFrontier,
  fromQuanta,
  listOutcomes,
  type MeasuredCase,
  measureCase,
  nameOutcome,
} from '@parley/engine'
import { type IsoDate, isRecord } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { asOfOf } from './analyse.js'
import { frontierResult } from './frontier-result.js'
import type { PackageSpace, SpaceProvenance } from './package-space.js'

/** How a case is looked at. */
export type CaseView = { readonly at?: IsoDate | undefined; readonly faceValue?: boolean | undefined }

/** The packages of a case at its point estimates, as doubted or at face value. */
export type CaseSpace = PackageSpace & { readonly compiled: CompiledCase; readonly measuredCase: MeasuredCase }

/** null for a record. */
export const caseSpace = (loaded: LoadedCase, view: CaseView = {}): CaseSpace | null =>
  isRecord(loaded.source) ? null : spaceOf(compileCase(loaded.source, asOfOf(loaded, view)), view.faceValue ?? false)

const spaceOf = (compiled: CompiledCase, faceValue: boolean): CaseSpace => {
  const measuredCase = measureCase(compiled, faceValue)
  const { measured, reservation } = measuredCase
  const { issues } = compiled.source
  return {
    compiled,
    measuredCase,
    measured,
    reservation,
    names: {
      parties: compiled.parties,
      issue: (j) => issues[j]!.id,
      option: (j, o) => issues[j]!.options[o]!.id,
      outcome: (digits) => nameOutcome(compiled, digits),
      unit: fromQuanta,
    },
    issues: issues.map(({ id, options }) => ({ name: id, options: options.map((option) => option.id) })),
    statusQuo: Int32Array.from(compiled.statusQuo),
    listed: (frontier) => listOutcomes(measured.space, measured.table, reservation, fromQuanta, frontier),
    frontier: (epsilon) => frontierResult(findCaseFrontier(measuredCase, epsilon ?? null), 'preferences', fromQuanta),
  }
}

/** What an answer about a case was computed from. */
export const caseProvenance = (loaded: LoadedCase, settings: SpaceProvenance['settings']): SpaceProvenance => ({
  caseHash: loaded.hash,
  engineVersion: ENGINE_VERSION,
  settings: { ...settings, set: loaded.changes },
})
