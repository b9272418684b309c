import type { Cause } from '@parley/model'
import { CAUSES, causesInto } from '../diagnosis/causes.js'
import { describeNow, describePackage, type Now } from '../diagnosis/describe-now.js'
import { makeEvaluator } from '../diagnosis/evaluator.js'
import { findNearest } from '../diagnosis/plan.js'
import { NO_QUANTILES } from '../diagnosis/quantiles.js'
import type { Estimate, NearPackage } from '../diagnosis/types.js'
import type { EnsemblePlan } from '../ensemble/replicate.js'
import { type EnsembleSummary, summarise } from '../ensemble/summary.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import type { Side } from './types.js'

/** One side of a comparison before its samples: what is compiled, and what its ensemble records. */
export type PlannedSide = {
  readonly compiled: CompiledCase
  /** The packages nearest to a zone on this side; `plan.near` has those of the case as it is after them. */
  readonly near: readonly Int32Array[]
  /** Where each of the case's own nearest packages stands in `plan.near`. */
  readonly baseNear: readonly number[]
  readonly plan: EnsemblePlan
}

/** The rows of a side's ensemble (`rowLayout`), `samples` of them; replicate r of every side has the same draws. */
export type SideRows = { readonly rows: Float64Array; readonly samples: number }

/**
 * Looks for a side's nearest packages and plans its ensemble: distances, causes, reservation values and what is watched,
 * no levers and judgements. Null: no package is feasible. Cost: that of the closest package and the frontier.
 *
 * @param base the case as it is, planned before; null: this is it
 */
export const planSide = (compiled: CompiledCase, seed: number, base: PlannedSide | null): PlannedSide | null => {
  const near = findNearest(makeEvaluator(compiled))
  if (near.length === 0) return null
  const watched = [...near]
  const baseNear = (base?.near ?? near).map((digits) => {
    const found = watched.findIndex((other) => isSame(other, digits))
    return found >= 0 ? found : watched.push(digits) - 1
  })
  return { compiled, near, baseNear, plan: { seed, near: watched, levers: false, judgements: false, events: false } }
}

const isSame = (a: Int32Array, b: Int32Array): boolean => a.every((digit, j) => digit === b[j])

/** A side in words; the numbers with their ranges where it was sampled. Stability is for the caller to add. */
export const describeSide = (
  { compiled, near, baseNear, plan }: PlannedSide,
  sampled: SideRows | null,
): Omit<Side, 'stability'> => {
  const e = makeEvaluator(compiled)
  const ensemble = sampled === null ? null : summarise(compiled, plan, sampled.rows, sampled.samples)
  const { distance, gaps, parties, closest, nearest, wouldHold } = describeNow(e, near, ensemble)
  const inexact = Math.max(fromQuanta(e.doubt.largest), ensemble?.doubt ?? 0)
  return {
    distance,
    ...(inexact > 0 && { inexact }),
    causes: describeCauses(gaps, ensemble),
    parties,
    closest,
    nearest,
    baseNearest: baseNear.map(
      (k): NearPackage => nearest[k] ?? describePackage(e, plan.near[k], ensemble?.near[k] ?? null),
    ),
    wouldHold,
  }
}

const describeCauses = (gaps: Now['gaps'], ensemble: EnsembleSummary | null): Side['causes'] => {
  const parts = new Float64Array(CAUSES.length)
  causesInto(gaps, parts)
  return byCause((k) => ({ value: fromQuanta(parts[k]), quantiles: ensemble?.causes[k] ?? NO_QUANTILES }))
}

/** An estimate for each cause, by its place in `CAUSES`. */
export const byCause = (of: (k: number) => Estimate): Readonly<Record<Cause, Estimate>> =>
  Object.fromEntries(CAUSES.map((cause, k) => [cause, of(k)])) as Record<Cause, Estimate>
