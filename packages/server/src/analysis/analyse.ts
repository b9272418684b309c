import {
  compileCase,
  type Diagnosis,
  describeNeeds,
  diagnose,
  diagnoseDate,
  ENGINE_VERSION,
  findChanges,
  type Needs,
  type Provenance,
  planDiagnosis,
  planTimelineDate,
  summarise,
  type Timeline,
  type TimelinePoint,
} from '@parley/engine'
import { asOfDate, type Id, type IsoDate, isRecord } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import type { EnsemblePool } from '../jobs/ensemble-pool.js'
import { type EnsembleTask, makeTask, type RunOptions } from '../jobs/ensemble-task.js'
import { runHere } from '../jobs/run-here.js'

export type AnalysisSettings = RunOptions & {
  /** The case as it stood then; default: the file's own asOf. */
  readonly at?: IsoDate | undefined
  /** Of a record: what changed after that day; default: ever. */
  readonly since?: IsoDate | undefined
  readonly samples: number
  readonly seed: number
  /** The what-if whose changes have been made to the case, for its provenance. */
  readonly whatIf?: Id | undefined
  /** Whose threads run the ensemble; default: this thread. The result does not depend on it. */
  readonly pool?: EnsemblePool | undefined
}

export const provenanceOf = (loaded: LoadedCase, { samples, seed, whatIf }: AnalysisSettings): Provenance => ({
  seed,
  samples,
  caseHash: loaded.hash,
  engineVersion: ENGINE_VERSION,
  ...(whatIf !== undefined && { whatIf }),
})

/** The date a case is looked at: `--at`, else the file's own asOf. */
export const asOfOf = (loaded: LoadedCase, { at }: Pick<AnalysisSettings, 'at'>): IsoDate =>
  at ?? asOfDate(loaded.source)

/** The diagnosis of a case, its ensemble run on worker threads; for a record, what it needs. */
export const analyseCase = async (loaded: LoadedCase, settings: AnalysisSettings): Promise<Diagnosis | Needs> => {
  const { source } = loaded
  const asOf = asOfOf(loaded, settings)
  const provenance = provenanceOf(loaded, settings)
  if (isRecord(source)) return describeNeeds(source, asOf, { ...provenance, samples: 0 }, settings.since)
  const compiled = compileCase(source, asOf)
  const plan = settings.samples > 0 ? planDiagnosis(compiled, settings.seed) : null
  if (!plan) return diagnose(compiled, null, { ...provenance, samples: 0 })
  const task = makeTask(source, asOf, plan, settings.samples)
  await (settings.pool?.run ?? runHere)(source, [task], settings)
  return diagnose(compiled, summarise(compiled, plan, new Float64Array(task.rows), settings.samples), provenance)
}

/** The distance and its causes at each date on which the case changed; null for a record. */
export const analyseTimeline = async (loaded: LoadedCase, settings: AnalysisSettings): Promise<Timeline | null> => {
  const { source } = loaded
  if (isRecord(source)) return null
  const asOf = asOfOf(loaded, settings)
  const provenance = provenanceOf(loaded, settings)
  const head = { title: source.title, asOf, provenance }
  const { samples } = settings
  const plan = planTimelineDate(settings.seed)
  const dates = findChanges(source, asOf).map((change) => ({
    ...change,
    compiled: compileCase(source, change.date),
  }))
  // Whether anything is feasible depends on the red lines alone, which have no dates.
  const isEmpty = planDiagnosis(dates[0]!.compiled, settings.seed) === null
  if (isEmpty) return { kind: 'empty', ...head, provenance: { ...provenance, samples: 0 } }
  const tasks: EnsembleTask[] = samples > 0 ? dates.map(({ date }) => makeTask(source, date, plan, samples)) : []
  await (settings.pool?.run ?? runHere)(source, tasks, settings)
  const points = dates.map(({ compiled, changes }, k) => {
    const task = tasks[k]
    const ensemble = task ? summarise(compiled, plan, new Float64Array(task.rows), samples) : null
    return diagnoseDate(compiled, changes, ensemble)
  })
  return { kind: 'timeline', ...head, points: points.filter((point): point is TimelinePoint => point !== null) }
}
