import type { EnsembleSummary } from '../ensemble/summary.js'
import { fromQuanta } from '../preference/quantum.js'
import { findCheapestSet } from './cheapest-set.js'
import type { Evaluator } from './evaluator.js'
import { makeLeverBound } from './lever-bound.js'
import { NO_QUANTILES } from './quantiles.js'
import type { CheapestSet, LeverDiagnosis } from './types.js'

/** Each declared lever by itself: the distance with it, its change, and what the ensemble says of it. */
export const diagnoseLevers = (e: Evaluator, gap: number, ensemble: EnsembleSummary | null): LeverDiagnosis[] => {
  const on = new Uint8Array(e.compiled.levers.length)
  return e.compiled.levers.map((lever, l) => {
    on[l] = 1
    const pulled = gapWith(e, on)
    on[l] = 0
    return {
      id: lever.id,
      cost: lever.cost,
      distance: fromQuanta(pulled),
      change: fromQuanta(pulled - gap),
      changeQuantiles: ensemble?.levers[l].change ?? NO_QUANTILES,
      zoneShare: ensemble?.levers[l].zoneShare ?? null,
    }
  })
}

const gapWith = (e: Evaluator, levers: Uint8Array): number =>
  e.gap(e.compiled.judgements.points, null, { events: e.allEvents, levers, mistrust: true }, true)

/** The bound is computed in doubles before it is rounded to quanta: it must miss a zone by more than their error. */
const BOUND_MARGIN_QUANTA = 100

/** The cheapest set of declared levers with g <= 0 (see `findCheapestSet`); the empty set where g <= 0 already. */
export const cheapestLeverSet = (e: Evaluator): CheapestSet | null => {
  const { levers } = e.compiled
  const points = e.compiled.judgements.points
  const bound = makeLeverBound(e.compiled)
  const best = findCheapestSet({
    costs: Float64Array.from(levers, (lever) => lever.cost),
    opens: (on) => e.hasZone(points, on),
    mayOpen: (on, open) => {
      bound.assemble(on, open)
      for (let i = 0; i < bound.reservation.length; i++) bound.reservation[i] -= BOUND_MARGIN_QUANTA
      return e.hasZoneOf(bound.table, bound.reservation)
    },
  })
  if (best === null) return null
  const pulled = Uint8Array.from(levers, (_, l) => Number(best.levers.includes(l)))
  return {
    levers: best.levers.map((l) => levers[l].id),
    cost: best.levers.reduce((sum, l) => sum + levers[l].cost, 0),
    distance: fromQuanta(gapWith(e, pulled)),
  }
}
