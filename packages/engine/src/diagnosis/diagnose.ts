import type { EnsembleSummary } from '../ensemble/summary.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { CAUSES, causesInto } from './causes.js'
import { describeNow, describeParties } from './describe-now.js'
import { describeEmpty } from './empty.js'
import { ALL_CAUSES, type Evaluator, makeEvaluator } from './evaluator.js'
import { splitByEvent } from './event-split.js'
import { cheapestLeverSet, diagnoseLevers } from './levers.js'
import { findNearest } from './plan.js'
import { NO_QUANTILES } from './quantiles.js'
import { findSensitivity, findThresholds } from './thresholds.js'
import type { Causes, Diagnosis, Estimate, Inexact, Provenance } from './types.js'

/**
 * The whole diagnosis of a compiled case (design 5, 6, 13, 14): point estimates, with the ranges of `ensemble` where
 * it was run. Pure; a given case, date and ensemble always give the same answer.
 *
 * @param ensemble the summary of the plan that `planDiagnosis` gave; null: point estimates only
 */
export const diagnose = (c: CompiledCase, ensemble: EnsembleSummary | null, provenance: Provenance): Diagnosis => {
  const e = makeEvaluator(c)
  const near = findNearest(e)
  const head = { kind: 'diagnosis', title: c.source.title, asOf: c.asOf, provenance } as const
  if (near.length === 0) {
    return {
      ...head,
      distance: describeEmpty(c),
      causes: null,
      parties: describeParties(c, e.numbers, null, [], null),
      closest: null,
      nearest: [],
      wouldHold: [],
      levers: [],
      cheapestSet: null,
      thresholds: [],
      sensitivity: [],
    }
  }

  const now = describeNow(e, near, ensemble)
  const causes = describeCauses(e, now.gaps, now.easierByDoubt, ensemble, provenance.seed)
  const levers = diagnoseLevers(e, now.gaps[ALL_CAUSES], ensemble)
  const cheapestSet = noting(e, () => cheapestLeverSet(e))
  const thresholds = noting(e, () => findThresholds(e))
  const sensitivity = findSensitivity(e, ensemble?.correlations ?? null)
  const inexact: Inexact = {
    largest: fromQuanta(e.doubt.largest),
    inSamples: ensemble?.doubt ?? null,
    undecidedShare: ensemble?.undecidedShare ?? null,
    setUndecided: cheapestSet.isUndecided,
    thresholdsUndecided: thresholds.isUndecided,
  }
  const isInexact = e.doubt.largest > 0 || e.doubt.undecided > 0 || (ensemble?.doubt ?? 0) > 0
  return {
    ...head,
    distance: now.distance,
    causes,
    parties: now.parties,
    closest: now.closest,
    nearest: now.nearest,
    wouldHold: now.wouldHold,
    levers,
    cheapestSet: cheapestSet.found,
    thresholds: thresholds.found,
    sensitivity,
    ...(isInexact && { inexact }),
  }
}

/** What is found, and whether a question about a zone was left open on the way. */
const noting = <T>(e: Evaluator, find: () => T): { readonly found: T; readonly isUndecided: boolean } => {
  const before = e.doubt.undecided
  return { found: find(), isUndecided: e.doubt.undecided > before }
}

const describeCauses = (
  e: Evaluator,
  gaps: Float64Array,
  easierByDoubt: readonly string[],
  ensemble: EnsembleSummary | null,
  seed: number,
): Causes => {
  const parts = new Float64Array(CAUSES.length)
  causesInto(gaps, parts)
  const estimate = (k: number): Estimate => ({
    value: fromQuanta(parts[k]),
    quantiles: ensemble?.causes[k] ?? NO_QUANTILES,
  })
  const split = splitByEvent(e, seed)
  const sampled = ensemble?.events ?? null
  const partOf = new Map(
    e.compiled.events.map((event, k): [string, Estimate] => [
      event.id,
      { value: split.values[k], quantiles: sampled?.parts[k] ?? NO_QUANTILES },
    ]),
  )
  const nothing: Estimate = { value: 0, quantiles: NO_QUANTILES }
  const sumOf = (test: (v: number) => boolean) => split.values.filter(test).reduce((sum, v) => sum + v, 0)
  return {
    disagreement: estimate(0),
    situation: {
      ...estimate(1),
      closer: sumOf((v) => v < 0),
      further: sumOf((v) => v > 0),
      closerQuantiles: sampled?.closer ?? NO_QUANTILES,
      furtherQuantiles: sampled?.further ?? NO_QUANTILES,
      events: e.compiled.activeEvents.map((id) => ({ id, ...(partOf.get(id) ?? nothing) })),
      eventsSamples: sampled?.samples ?? 0,
      eventsError: split.error,
    },
    mistrust: estimate(2),
    waiting: estimate(3),
    ranking: ensemble?.causeOrder?.map((k) => CAUSES[k]) ?? null,
    easierByDoubt,
  }
}
