import {
  type CompiledCase,
  compileCase,
  type Diagnosis,
  describeNeeds,
  diagnose,
  diagnoseDate,
  distanceOfDay,
  ENGINE_VERSION,
  type EnsemblePlan,
  type Estimate,
  findChanges,
  type Needs,
  type Provenance,
  planDiagnosis,
  planDistance,
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
import { runInBatches } from '../jobs/run-in-batches.js'

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
export const analyseCase = async (loaded: LoadedCase, settings: AnalysisSettings): Promise<Diagnosis | Needs> =>
  (await analyseMove(loaded, settings, null)).diagnosis

/** The diagnosis of a case, and the distance on an earlier day; null: nothing is feasible, or it is a record. */
export const analyseMove = async (
  loaded: LoadedCase,
  settings: AnalysisSettings,
  from: IsoDate | null,
): Promise<{ readonly diagnosis: Diagnosis | Needs; readonly before: Estimate | null }> => {
  const { source } = loaded
  const { samples, seed, since } = settings
  const asOf = asOfOf(loaded, settings)
  const provenance = provenanceOf(loaded, settings)
  if (isRecord(source)) {
    return { diagnosis: describeNeeds(source, asOf, { ...provenance, samples: 0 }, since), before: null }
  }
  const compiled = compileCase(source, asOf)
  const then = from === null ? null : compileCase(source, from)
  const plan = samples > 0 ? planDiagnosis(compiled, seed) : null
  if (!plan) {
    const diagnosis = diagnose(compiled, null, { ...provenance, samples: 0 })
    return { diagnosis, before: then && distanceOfDay(then, null) }
  }
  // Whether anything is feasible depends on the red lines alone, which have no dates: then too, if now.
  const planThen = planDistance(seed)
  const task = makeTask(source, asOf, plan, samples)
  const taskThen = then && makeTask(source, then.asOf, planThen, samples)
  await (settings.pool?.run ?? runHere)(source, taskThen ? [task, taskThen] : [task], settings)
  const ensembleOf = (c: CompiledCase, of: EnsemblePlan, { rows }: EnsembleTask) =>
    summarise(c, of, new Float64Array(rows), samples)
  return {
    diagnosis: diagnose(compiled, ensembleOf(compiled, plan, task), provenance),
    before: then && taskThen && distanceOfDay(then, ensembleOf(then, planThen, taskThen)),
  }
}

/** The distance of a case as of a date, without all else; null: nothing is feasible, or it is a record. */
export const analyseDistance = async (loaded: LoadedCase, settings: AnalysisSettings): Promise<Estimate | null> => {
  const { source } = loaded
  const { samples, seed } = settings
  if (isRecord(source)) return null
  const compiled = compileCase(source, asOfOf(loaded, settings))
  const estimate = distanceOfDay(compiled, null)
  if (estimate === null || samples === 0) return estimate
  const plan = planDistance(seed)
  const task = makeTask(source, compiled.asOf, plan, samples)
  await (settings.pool?.run ?? runHere)(source, [task], settings)
  return distanceOfDay(compiled, summarise(compiled, plan, new Float64Array(task.rows), samples))
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
  const dates = await inTurns(findChanges(source, asOf), (change) => ({
    ...change,
    compiled: compileCase(source, change.date),
  }))
  // Whether anything is feasible depends on the red lines alone, which have no dates.
  const isEmpty = planDiagnosis(dates[0]!.compiled, settings.seed) === null
  if (isEmpty) return { kind: 'empty', ...head, provenance: { ...provenance, samples: 0 } }
  const tasks: EnsembleTask[] = samples > 0 ? dates.map(({ date }) => makeTask(source, date, plan, samples)) : []
  await runInBatches(settings.pool?.run ?? runHere, source, tasks, settings)
  const points = await inTurns(dates, ({ compiled, changes }, k) => {
    const task = tasks[k]
    const ensemble = task ? summarise(compiled, plan, new Float64Array(task.rows), samples) : null
    return diagnoseDate(compiled, changes, ensemble, k < dates.length - 1)
  })
  return { kind: 'timeline', ...head, points: points.filter((point): point is TimelinePoint => point !== null) }
}

/** One after another, with a turn for others between: hundreds of dates take seconds. */
const inTurns = async <One, Made>(all: readonly One[], make: (one: One, k: number) => Made): Promise<Made[]> => {
  const made: Made[] = []
  for (const [k, one] of all.entries()) {
    made.push(make(one, k))
    await new Promise(setImmediate)
  }
  return made
}
