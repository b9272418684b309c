import type { EnsemblePlan } from '../ensemble/replicate.js'
import type { EnsembleSummary } from '../ensemble/summary.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { makeEvaluator } from './evaluator.js'
import { NO_QUANTILES } from './quantiles.js'
import type { Estimate } from './types.js'

/** What the ensemble of `distanceOfDay` records: an eighth of what a date of a timeline asks for. */
export const planDistance = (seed: number): EnsemblePlan => ({
  seed,
  near: [],
  levers: false,
  judgements: false,
  events: false,
  isDistanceAlone: true,
})

/**
 * The distance as of a compiled case's date, as a diagnosis of that date has it, without its causes and all that a
 * diagnosis tells besides; null where nothing is feasible.
 */
export const distanceOfDay = (c: CompiledCase, ensemble: EnsembleSummary | null): Estimate | null => {
  const answer = makeEvaluator(c).closest(c.judgements.points, null)
  if (answer.kind === 'empty') return null
  return { value: fromQuanta(answer.gap), quantiles: ensemble?.distance ?? NO_QUANTILES }
}
