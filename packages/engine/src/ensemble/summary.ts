import { CAUSES, causesInto } from '../diagnosis/causes.js'
import { ALL_CAUSES } from '../diagnosis/evaluator.js'
import { NO_QUANTILES } from '../diagnosis/quantiles.js'
import type { Quantiles } from '../diagnosis/types.js'
import { quantiles05_50_95 } from '../numeric/quantile.js'
import { ranksInto } from '../numeric/ranks.js'
import { spearmanOfRanks } from '../numeric/spearman.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { type EnsemblePlan, type RowLayout, rowLayout } from './replicate.js'
import { SPLIT_SAMPLES } from './split-replicate.js'

/** A share of samples that must agree before an order of causes is stated (design 13.6). */
export const AGREEMENT_SHARE = 0.9

/** What an ensemble says, in units; indices follow the compiled case and the plan. */
export type EnsembleSummary = {
  readonly samples: number
  readonly distance: Quantiles
  readonly zoneShare: number
  /** Share of samples with neither a package in the zone found nor none proven; 0 where distances are certain. */
  readonly undecidedShare: number
  /** The largest difference between a distance of a sample and what is proven to be its least, in units; 0 likewise. */
  readonly doubt: number
  /** In the order of `CAUSES`; empty where the plan is for the distance alone. */
  readonly causes: readonly Quantiles[]
  /** The order of causes, largest first, that at least 90 % of samples share, as indices into `CAUSES`; else null. */
  readonly causeOrder: readonly number[] | null
  /** The situation by event, from the first samples alone; null: the plan left it out, or there is no event. */
  readonly events: EventSummary | null
  readonly reservations: readonly Quantiles[]
  /** Of tau, one a pair; null quantiles where no issue rests on it; empty where the plan leaves judgements out. */
  readonly trust: readonly Quantiles[]
  readonly bindingShares: readonly number[]
  readonly levers: readonly { readonly change: Quantiles; readonly zoneShare: number }[]
  readonly near: readonly { readonly zoneShare: number; readonly closestShare: number }[]
  /** Spearman's correlation of each slot's value, then of each trust pair's tau, with the distance; null: constant. */
  readonly correlations: readonly (number | null)[]
}

/** `samples`: how many the ranges rest on; `parts`: one an event; `closer`, `further`: the sums of their two signs. */
export type EventSummary = {
  readonly samples: number
  readonly parts: readonly Quantiles[]
  readonly closer: Quantiles
  readonly further: Quantiles
}

/**
 * Reads the rows of a whole ensemble.
 *
 * @param rows row-major, `samples` × `rowLayout(c, plan).length`
 */
export const summarise = (
  c: CompiledCase,
  plan: EnsemblePlan,
  rows: Float64Array,
  samples: number,
): EnsembleSummary => {
  const layout = rowLayout(c, plan)
  const column = (at: number, scale: number): Float64Array => {
    const out = new Float64Array(samples)
    for (let r = 0; r < samples; r++) out[r] = rows[r * layout.length + at] / scale
    return out
  }
  const share = (test: (at: number) => boolean): number => {
    let count = 0
    for (let r = 0; r < samples; r++) if (test(r * layout.length)) count++
    return count / samples
  }
  const indices = (n: number): number[] => Array.from({ length: n }, (_, k) => k)
  const g = column(layout.gaps + ALL_CAUSES, QUANTA_PER_UNIT)

  return {
    samples,
    distance: quantiles05_50_95(g),
    zoneShare: share((at) => rows[at + layout.gaps + ALL_CAUSES] <= 0),
    undecidedShare: share((at) => rows[at + layout.gaps + ALL_CAUSES] > 0 && rows[at + layout.bound] <= 0),
    doubt: column(layout.doubt, QUANTA_PER_UNIT).reduce((most, d) => Math.max(most, d), 0),
    ...(plan.isDistanceAlone
      ? { causes: [], causeOrder: null }
      : summariseCauses(rows, layout.length, layout.gaps, samples)),
    events: plan.events ? summariseEvents(rows, layout, c.events.length, Math.min(samples, SPLIT_SAMPLES)) : null,
    reservations: indices(c.parties.length).map((i) =>
      quantiles05_50_95(column(layout.reservations + i, QUANTA_PER_UNIT)),
    ),
    trust: indices(plan.judgements ? c.pairs.length : 0).map((p) =>
      c.pairs[p].matters
        ? quantiles05_50_95(column(layout.judgements + c.judgements.points.length + p, 1))
        : NO_QUANTILES,
    ),
    bindingShares: indices(c.parties.length).map((i) =>
      share((at) => Math.floor(rows[at + layout.binding] / 2 ** i) % 2 === 1),
    ),
    levers: indices(plan.levers ? c.levers.length : 0).map((l) => {
      const change = column(layout.levers + l, QUANTA_PER_UNIT)
      for (let r = 0; r < samples; r++) change[r] -= g[r]
      return { change: quantiles05_50_95(change), zoneShare: share((at) => rows[at + layout.levers + l] <= 0) }
    }),
    near: plan.near.map((_, k) => ({
      zoneShare: share((at) => rows[at + layout.near + k] <= 0),
      closestShare: share((at) => rows[at + layout.closest] === k),
    })),
    correlations: plan.judgements ? correlate(c, column, layout.judgements, g) : [],
  }
}

const summariseCauses = (rows: Float64Array, length: number, gaps: number, samples: number) => {
  const n = CAUSES.length
  const columns = CAUSES.map(() => new Float64Array(samples))
  const parts = new Float64Array(n)
  const orders = new Map<string, number>()
  for (let r = 0; r < samples; r++) {
    const at = r * length + gaps
    causesInto(rows.subarray(at, at + 8), parts)
    for (let k = 0; k < n; k++) columns[k][r] = parts[k] / QUANTA_PER_UNIT
    const order = descending(parts)
    // Equal parts have no order.
    if (order.some((cause, k) => k > 0 && parts[order[k - 1]] === parts[cause])) continue
    const key = order.join()
    orders.set(key, (orders.get(key) ?? 0) + 1)
  }
  const agreed = [...orders].find(([, count]) => count >= AGREEMENT_SHARE * samples)
  return { causes: columns.map(quantiles05_50_95), causeOrder: agreed ? agreed[0].split(',').map(Number) : null }
}

const summariseEvents = (
  rows: Float64Array,
  layout: RowLayout,
  events: number,
  samples: number,
): EventSummary | null => {
  if (events === 0) return null
  const parts = Array.from({ length: events }, () => new Float64Array(samples))
  const closer = new Float64Array(samples)
  const further = new Float64Array(samples)
  for (let r = 0; r < samples; r++) {
    for (let k = 0; k < events; k++) {
      const part = rows[r * layout.length + layout.events + k] / QUANTA_PER_UNIT
      parts[k][r] = part
      if (part < 0) closer[r] += part
      else further[r] += part
    }
  }
  return {
    samples,
    parts: parts.map(quantiles05_50_95),
    closer: quantiles05_50_95(closer),
    further: quantiles05_50_95(further),
  }
}

/** Indices of `values`, largest value first; ties in index order. */
const descending = (values: Float64Array): number[] => [...values.keys()].sort((a, b) => values[b] - values[a] || a - b)

const correlate = (
  c: CompiledCase,
  column: (at: number, scale: number) => Float64Array,
  first: number,
  g: Float64Array,
): (number | null)[] => {
  const ranks = new Float64Array(g.length)
  ranksInto(g, ranks)
  const { low, high, ranked, points } = c.judgements
  const correlation = (k: number) => spearmanOfRanks(column(first + k, 1), ranks)
  return [
    ...Array.from(points, (_, s) => (low[s] === high[s] && !ranked[s] ? null : correlation(s))),
    ...c.pairs.map((pair, p) => (pair.matters ? correlation(points.length + p) : null)),
  ]
}
