import type { EnsembleSummary } from '../ensemble/summary.js'
import { fromQuanta } from '../preference/quantum.js'
import { findCheapestSet } from './cheapest-set.js'
import type { Evaluator } from './evaluator.js'
import { makeLeverBound } from './lever-bound.js'
import { NO_QUANTILES } from './quantiles.js'
import type { CheapestSet, LeverDiagnosis } from './types.js'

/**
 * Each declared lever by itself: the distance with it, its change, and what the ensemble says of it. One that is pulled
 * already changes nothing more.
 */
export const diagnoseLevers = (e: Evaluator, gap: number, ensemble: EnsembleSummary | null): LeverDiagnosis[] => {
  const { pulled } = e.compiled
  const on = pulled.slice()
  e.turnTo(e.compiled.judgements.points, null)
  return e.compiled.levers.map((lever, l) => {
    on[l] = 1
    const gapThen = gapWith(e, on)
    on[l] = pulled[l]
    return {
      id: lever.id,
      cost: lever.cost,
      distance: fromQuanta(gapThen),
      change: fromQuanta(gapThen - gap),
      changeQuantiles: ensemble?.levers[l].change ?? NO_QUANTILES,
      zoneShare: ensemble?.levers[l].zoneShare ?? null,
    }
  })
}

/** g with these levers, of the judgements turned to. */
const gapWith = (e: Evaluator, levers: Uint8Array): number =>
  e.gapNow({ events: e.allEvents, levers, mistrust: true }, true)

/** The bound is computed in doubles before it is rounded to quanta: it must miss a zone by more than their error. */
const BOUND_MARGIN_QUANTA = 100

/**
 * The cheapest set of declared levers with g <= 0 (see `findCheapestSet`), besides those that are pulled already; the
 * empty set where g <= 0 without any.
 */
export const cheapestLeverSet = (e: Evaluator): CheapestSet | null => {
  const { pulled } = e.compiled
  const free = [...e.compiled.levers.keys()].filter((l) => !pulled[l])
  const levers = free.map((l) => e.compiled.levers[l])
  const points = e.compiled.judgements.points
  e.turnTo(points, null)
  const bound = makeLeverBound(e.compiled)
  /** Of all levers: those pulled already as `already` says, the others as `of` does. */
  const spread = (of: Uint8Array, already: Uint8Array | null): Uint8Array => {
    const all = already === null ? new Uint8Array(pulled.length) : already.slice()
    for (let k = 0; k < free.length; k++) all[free[k]] = of[k]
    return all
  }
  const { set: best, isProven } = findCheapestSet({
    costs: Float64Array.from(levers, (lever) => lever.cost),
    gap: (on) => gapWith(e, spread(on, pulled)),
    opens: (on) => e.hasZone(points, spread(on, pulled)),
    mayOpen: (on, open) => {
      bound.assemble(spread(on, pulled), spread(open, null))
      for (let i = 0; i < bound.reservation.length; i++) bound.reservation[i] -= BOUND_MARGIN_QUANTA
      return e.hasZoneOf(bound.table, bound.reservation)
    },
  })
  if (!isProven) e.doubt.undecided++
  if (best === null) return null
  const on = Uint8Array.from(levers, (_, k) => Number(best.levers.includes(k)))
  return {
    levers: best.levers.map((k) => levers[k].id),
    cost: best.levers.reduce((sum, k) => sum + levers[k].cost, 0),
    distance: fromQuanta(gapWith(e, spread(on, pulled))),
  }
}
