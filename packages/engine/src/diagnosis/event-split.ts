import { sampledShapley, shapley } from '../numeric/shapley.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { Stream } from '../random/stream.js'
import type { Evaluator } from './evaluator.js'

/** The situation's parts by event, in units; `error`: the largest standard error of one (0 where exact). */
export type EventSplit = { readonly values: Float64Array; readonly error: number }

/** Up to this many active events the split is exact: 2^events distances, four times. */
export const EXACT_EVENTS = 12
/** Random orders of 13 events; the more events, the fewer, so that a distance is not asked for ever more often. */
const SAMPLED_ORDERS = 400
const LEAST_ORDERS = 4

const ordersFor = (events: number): number =>
  Math.max(LEAST_ORDERS, Math.floor(SAMPLED_ORDERS * (EXACT_EVENTS / (events - 1)) ** 2))

/**
 * Owen values of the active events (design 14.8): event e's part is the sum over S ⊆ {mistrust, waiting} of
 * |S|!(2−|S|)!/6 × Shapley_e of T ↦ g(S ∪ T), T ⊆ active events. The parts add up to the situation's Shapley value.
 *
 * @source Owen, Values of games with a priori unions (1977)
 */
export const splitByEvent = (e: Evaluator, seed: number): EventSplit => {
  const n = e.compiled.events.length
  const values = new Float64Array(n)
  const parts = new Float64Array(n)
  const errors = new Float64Array(n)
  const squaredErrors = new Float64Array(n)
  const exact = n <= EXACT_EVENTS
  const gaps = exact ? new Float64Array(2 ** n) : null
  e.turnTo(e.compiled.judgements.points, null)
  for (const mistrust of [false, true]) {
    for (const waiting of [false, true]) {
      const worth = (events: Uint8Array): number =>
        e.gapNow({ events, levers: e.compiled.pulled, mistrust }, waiting) / QUANTA_PER_UNIT
      if (gaps) {
        fillBySet(n, worth, gaps)
        shapley(n, gaps, parts)
      } else {
        const stream = Stream.named(seed, 'event-split', Number(mistrust), Number(waiting))
        sampledShapley(n, worth, ordersFor(n), stream, parts, errors)
      }
      const weight = mistrust === waiting ? 1 / 3 : 1 / 6
      for (let k = 0; k < n; k++) {
        values[k] += weight * parts[k]
        squaredErrors[k] += (weight * errors[k]) ** 2
      }
    }
  }
  return { values, error: Math.sqrt(squaredErrors.reduce((a, b) => Math.max(a, b), 0)) }
}

const fillBySet = (n: number, worth: (events: Uint8Array) => number, out: Float64Array): void => {
  const events = new Uint8Array(n)
  for (let set = 0; set < out.length; set++) {
    for (let k = 0; k < n; k++) events[k] = (set >> k) & 1
    out[set] = worth(events)
  }
}
