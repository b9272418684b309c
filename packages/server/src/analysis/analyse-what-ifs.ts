import {
  type ComparedWhatIf,
  type Comparison,
  type CompiledCase,
  compileCase,
  describeShift,
  describeSide,
  inertChanges,
  type PlannedSide,
  planSide,
  type Side,
  type SideRows,
  type ToldSide,
} from '@parley/engine'
import { applyChanges, type ChangedCase, isRecord, type Result, readWhatIfs, type WhatIf } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { type EnsembleTask, makeTask } from '../jobs/ensemble-task.js'
import { runHere } from '../jobs/run-here.js'
import { LatestMap } from '../kept/latest-map.js'
import { type AnalysisSettings, asOfOf, provenanceOf } from './analyse.js'
import { stabilityOfSide } from './stability-of-side.js'

/** Which what-ifs to compare: data as it would stand under the case's `whatIf`. */
export type WhatIfQuestion = { readonly asked: unknown }

/** A side as far as it has been looked at. */
type Looked = {
  readonly source: ChangedCase
  readonly compiled: CompiledCase
  readonly planned: PlannedSide
  readonly stability: Side['stability']
  sampled: SideRows | null
  /** As it was told last, with how many samples. */
  told: { readonly samples: number; readonly side: ToldSide & { readonly side: Side } } | null
}

/** So many sides of one state of a case are kept: of a set that is being changed all but the last soon go. */
const MOST_KEPT = 16

/** What was found about a state of a case; gone with it. */
const KEPT = new WeakMap<LoadedCase, LatestMap<string, Looked | null>>()

/**
 * What-ifs held against the case as it is, with point estimates alone (`samples: 0`) or with ranges; null: a record has
 * nothing to compare. Problems are those of what was asked. Sides that were looked at before are not looked at again, nor
 * sampled again. Rejects as the ensemble's runner does, with the signal's reason when aborted.
 */
export const analyseWhatIfs = async (
  loaded: LoadedCase,
  question: WhatIfQuestion & AnalysisSettings,
): Promise<Result<Comparison | null>> => {
  const read = readWhatIfs(loaded.source, question.asked)
  if (!read.ok) return read
  if (isRecord(loaded.source)) return { ok: true, value: null }
  const asOf = asOfOf(loaded, question)
  const head = { title: loaded.source.title, asOf }
  const base = lookAt(loaded, [], question, null)
  if (base === null) {
    const provenance = provenanceOf(loaded, { ...question, samples: 0 })
    return { ok: true, value: { kind: 'empty', ...head, provenance } }
  }
  const others = read.value.map((whatIf) => {
    const looked = lookAt(loaded, whatIf.changes, question, base)
    if (looked === null) throw new Error('changes took away the last package')
    return { whatIf, looked }
  })
  if (question.samples > 0)
    await sampleAll(
      base,
      others.map(({ looked }) => looked),
      question,
    )
  const told = tell(base, question.samples)
  const whatIfs = others.map(({ whatIf, looked }) => compare(whatIf, looked, base, told, question.samples))
  const provenance = provenanceOf(loaded, question)
  return { ok: true, value: { kind: 'comparison', ...head, base: told.side, whatIfs, provenance } }
}

/** The side with these changes, as it was found before or now; null: no package is feasible. */
const lookAt = (
  loaded: LoadedCase,
  changes: WhatIf['changes'],
  settings: AnalysisSettings,
  base: Looked | null,
): Looked | null => {
  const kept = KEPT.get(loaded) ?? new LatestMap<string, Looked | null>(MOST_KEPT)
  KEPT.set(loaded, kept)
  const asOf = asOfOf(loaded, settings)
  const key = JSON.stringify([asOf, settings.seed, changes])
  const before = kept.get(key)
  const looked = before === undefined ? look(loaded, asOf, changes, settings.seed, base) : before
  kept.set(key, looked)
  return looked
}

const look = (
  loaded: LoadedCase,
  asOf: string,
  changes: WhatIf['changes'],
  seed: number,
  base: Looked | null,
): Looked | null => {
  const source = applyChanges(numbersOnly(loaded), changes)
  const compiled = compileCase(source, asOf)
  const planned = planSide(compiled, seed, base?.planned ?? null)
  if (planned === null) return null
  return {
    source,
    compiled,
    planned,
    stability: stabilityOfSide(source, asOf, base?.stability ?? null),
    sampled: null,
    told: null,
  }
}

/** The case without what no number is made of: that is most of it, and goes to every thread. */
const numbersOnly = ({ source }: LoadedCase): ChangedCase => {
  const { claims: _, rejected: _r, sources: _s, commentary: _c, positions: _p, whatIf: _w, ...rest } = source
  return rest
}

/** Samples the sides that were not, all in one run. */
const sampleAll = async (base: Looked, others: readonly Looked[], settings: AnalysisSettings): Promise<void> => {
  const { samples } = settings
  const missing = [base, ...others].filter((side) => side.sampled?.samples !== samples)
  const tasks = missing.map(
    ({ source, compiled, planned }): EnsembleTask => ({
      ...makeTask(source, compiled.asOf, planned.plan, samples),
      source,
    }),
  )
  await (settings.pool?.run ?? runHere)(base.source, tasks, settings)
  for (const [k, side] of missing.entries()) side.sampled = { rows: new Float64Array(tasks[k]!.rows), samples }
}

/** A side in words, which are kept until it is told with other samples. */
const tell = (looked: Looked, samples: number): ToldSide & { readonly side: Side } => {
  if (looked.told?.samples === samples) return looked.told.side
  const { planned, stability } = looked
  const sampled = samples > 0 ? looked.sampled : null
  const side = { planned, sampled, side: { ...describeSide(planned, sampled), stability } }
  looked.told = { samples, side }
  return side
}

const compare = (whatIf: WhatIf, looked: Looked, base: Looked, told: ToldSide, samples: number): ComparedWhatIf => {
  const other = tell(looked, samples)
  return {
    whatIf,
    side: other.side,
    shift: describeShift(told, other),
    inert: inertChanges(base.compiled, looked.compiled, whatIf.changes),
  }
}
