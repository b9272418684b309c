import { type Case, type Cause, type IsoDate, knownFrom, stipulationKnownFrom } from '@parley/model'
import type { EnsembleSummary } from '../ensemble/summary.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { CAUSES, causesInto } from './causes.js'
import { ALL_CAUSES, makeEvaluator } from './evaluator.js'
import { NO_QUANTILES } from './quantiles.js'
import type { Estimate, TimelinePoint } from './types.js'

type Change = TimelinePoint['changes'][number]

/**
 * The dates on which a case changed as its authors came to know it, up to `asOf`, ascending, with what changed
 * (design 14.10): max(date, known) of each event, the day from which each assessed stipulation counts, and asOf itself.
 */
export const findChanges = (source: Case, asOf: IsoDate): { date: IsoDate; changes: Change[] }[] => {
  const byDate = new Map<IsoDate, Change[]>()
  const add = (date: IsoDate, change: Change) => {
    if (date <= asOf) byDate.set(date, [...(byDate.get(date) ?? []), change])
  }
  for (const event of source.events ?? []) {
    add(knownFrom(event) ?? event.date, { kind: 'event', id: event.id })
  }
  for (const agreement of source.agreements ?? []) {
    for (const s of agreement.stipulations ?? []) {
      if (s.status === undefined) continue
      const id = `${agreement.id}.${s.id}`
      add(stipulationKnownFrom(agreement, s), { kind: 'stipulation', id })
    }
  }
  add(asOf, { kind: 'asOf', id: asOf })
  return [...byDate]
    .map(([date, changes]) => ({ date, changes }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * The distance and its causes as of one date; null where nothing is feasible. `isHurried`: one of many, see
 * `makeEvaluator`.
 */
export const diagnoseDate = (
  c: CompiledCase,
  changes: readonly Change[],
  ensemble: EnsembleSummary | null,
  isHurried = false,
): TimelinePoint | null => {
  const e = makeEvaluator(c, isHurried)
  if (e.closest(c.judgements.points, null).kind === 'empty') return null
  const gaps = new Float64Array(8)
  const parts = new Float64Array(CAUSES.length)
  e.subsetGapsInto(c.judgements.points, null, gaps)
  causesInto(gaps, parts)
  const inexact = Math.max(fromQuanta(e.doubt.largest), ensemble?.doubt ?? 0)
  const causes = Object.fromEntries(
    CAUSES.map((cause, k): [Cause, Estimate] => [
      cause,
      { value: fromQuanta(parts[k]), quantiles: ensemble?.causes[k] ?? NO_QUANTILES },
    ]),
  ) as Record<Cause, Estimate>
  return {
    date: c.asOf,
    changes,
    distance: {
      value: fromQuanta(gaps[ALL_CAUSES]),
      quantiles: ensemble?.distance ?? NO_QUANTILES,
      zoneShare: ensemble?.zoneShare ?? null,
      ...(inexact > 0 && { inexact }),
    },
    causes,
  }
}
