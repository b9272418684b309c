import { betaQuantile } from '../numeric/beta.js'
import { clamp } from '../numeric/clamp.js'
import type { UtilityTable } from '../outcome-space/outcome-space.js'
import {
  COST,
  type CompiledCase,
  type CompiledEffect,
  DISCOUNT,
  HAZARD,
  PARTY_NUMBERS,
  SETTLEMENT,
  STATUS_QUO,
} from './compile-case.js'
import { toQuanta } from './quantum.js'
import { waitingValue } from './reservation.js'

/** Which parts of the case are at work: events and levers by index (1 = active), mistrust or perfect trust. */
export type AtWork = {
  readonly events: Uint8Array
  readonly levers: Uint8Array
  readonly mistrust: boolean
}

/**
 * The numbers of a case with some of its parts at work. Buffers are reused by the next `assemble` into them.
 * `table` and the reservation values are in quanta, `statusQuo` and `waiting` in units; W is −Infinity where a party
 * does not wait or nothing ends its waiting. `reservation` is R with waiting, `withoutWaiting` is A.
 */
export type Numbers = {
  readonly table: UtilityTable
  readonly statusQuo: Float64Array
  readonly waiting: Float64Array
  readonly reservation: Float64Array
  readonly withoutWaiting: Float64Array
  /** Trust of each pair, in 0..1; with `uniforms` only of those that an issue rests on; stale without mistrust. */
  readonly tau: Float64Array
  /** pi'_ij [party × issues + issue]: chance that the promise on the issue is carried out. */
  readonly delivery: Float64Array
  readonly weights: Float64Array
  readonly values: Float64Array
  readonly partyNumbers: Float64Array
  readonly kept: Float64Array
  readonly broken: Float64Array
  readonly unmonitored: Float64Array
  /** For each pair the last quantile taken: kept, broken, uniform, tau. */
  readonly quantile: Float64Array
}

/** Buffers for `assemble`, sized for one compiled case. */
export const makeNumbers = (c: CompiledCase): Numbers => {
  const n = c.parties.length
  const issues = c.space.sizes.length
  return {
    table: {
      contributions: new Float64Array(n * c.options),
      terms: new Float64Array(c.termSlots.length),
    },
    statusQuo: new Float64Array(n),
    waiting: new Float64Array(n),
    reservation: new Float64Array(n),
    withoutWaiting: new Float64Array(n),
    tau: new Float64Array(c.pairs.length),
    delivery: new Float64Array(n * issues),
    weights: new Float64Array(n * issues),
    values: new Float64Array(n * c.options),
    partyNumbers: new Float64Array(n * PARTY_NUMBERS.length),
    kept: new Float64Array(c.pairs.length),
    broken: new Float64Array(c.pairs.length),
    unmonitored: new Float64Array(issues),
    quantile: new Float64Array(4 * c.pairs.length).fill(Number.NaN),
  }
}

/**
 * Fills `out` with U (design 4), A, W and R (14.1) for the judgement values `x` (one a slot of `c.judgements`).
 * Effects on one number are summed, then clamped once: values, hazard and discount to 0..1 (14.9). A party whose weights
 * are all 0, as the low end of a range can have it, gives each issue the same.
 *
 * @param uniforms one number in (0, 1) a trust pair: tau is that quantile of its Beta; null: tau is the mean.
 *   With kept + broken = 0 there is no information: tau = 1/2.
 */
export const assemble = (
  c: CompiledCase,
  x: Float64Array,
  uniforms: Float64Array | null,
  atWork: AtWork,
  out: Numbers,
): void => {
  readSlots(c, x, out)
  readPartyNumbers(c, x, out)
  for (let e = 0; e < c.events.length; e++) if (atWork.events[e]) applyEffects(c.events[e].effects, x, out)
  for (let l = 0; l < c.levers.length; l++) if (atWork.levers[l]) applyEffects(c.levers[l].effects, x, out)
  const { values } = out
  for (let k = 0; k < values.length; k++) values[k] = clamp(values[k])
  if (atWork.mistrust) setTrust(c, uniforms, out)
  setDelivery(c, atWork.mistrust, out)
  setContributions(c, x, out)
  setReservations(c, out)
}

/**
 * Of `assemble` only A, W and R, for what changes nothing else: the same numbers to the bit, at a small part of the cost.
 * The table and what it is made of stay as they are.
 */
export const assembleReservations = (c: CompiledCase, x: Float64Array, atWork: AtWork, out: Numbers): void => {
  readPartyNumbers(c, x, out)
  for (let e = 0; e < c.events.length; e++) if (atWork.events[e]) applyPartyEffects(c.events[e].effects, x, out)
  for (let l = 0; l < c.levers.length; l++) if (atWork.levers[l]) applyPartyEffects(c.levers[l].effects, x, out)
  setReservations(c, out)
}

const readSlots = (c: CompiledCase, x: Float64Array, out: Numbers): void => {
  const issues = c.space.sizes.length
  for (let i = 0; i < c.parties.length; i++) {
    let sum = 0
    for (let j = 0; j < issues; j++) sum += x[c.weightSlots[i * issues + j]]
    for (let j = 0; j < issues; j++) {
      out.weights[i * issues + j] = sum > 0 ? x[c.weightSlots[i * issues + j]] / sum : 1 / issues
    }
  }
  for (let k = 0; k < c.valueSlots.length; k++) out.values[k] = x[c.valueSlots[k]]
  for (let p = 0; p < c.pairs.length; p++) {
    const pair = c.pairs[p]
    out.kept[p] = (pair.keptSlot < 0 ? pair.keptPrior : x[pair.keptSlot]) + pair.record.kept
    out.broken[p] = (pair.brokenSlot < 0 ? pair.brokenPrior : x[pair.brokenSlot]) + pair.record.broken
  }
  out.unmonitored.fill(1)
}

const readPartyNumbers = (c: CompiledCase, x: Float64Array, out: Numbers): void => {
  for (let k = 0; k < c.partySlots.length; k++) out.partyNumbers[k] = c.partySlots[k] < 0 ? 0 : x[c.partySlots[k]]
}

const applyPartyEffects = (effects: readonly CompiledEffect[], x: Float64Array, out: Numbers): void => {
  for (let k = 0; k < effects.length; k++) {
    const { kind, target, slot, factor } = effects[k]
    if (kind === 'party') out.partyNumbers[target] += x[slot] * factor
  }
}

const applyEffects = (effects: readonly CompiledEffect[], x: Float64Array, out: Numbers): void => {
  for (let k = 0; k < effects.length; k++) {
    const { kind, target, slot, factor } = effects[k]
    const amount = x[slot] * factor
    if (kind === 'party') out.partyNumbers[target] += amount
    else if (kind === 'value') out.values[target] += amount
    else if (kind === 'kept') out.kept[target] += amount
    else if (kind === 'broken') out.broken[target] += amount
    else out.unmonitored[target] *= 1 - amount
  }
}

const setTrust = (c: CompiledCase, uniforms: Float64Array | null, out: Numbers): void => {
  const { tau, quantile } = out
  for (let p = 0; p < c.pairs.length; p++) {
    const kept = out.kept[p]
    const broken = out.broken[p]
    if (kept + broken <= 0) tau[p] = 0.5
    else if (uniforms === null) tau[p] = kept / (kept + broken)
    else if (c.pairs[p].matters) {
      // Most parts of a case leave trust alone: the last quantile is looked at first (it saves a tenth of an ensemble).
      const at = 4 * p
      if (quantile[at] !== kept || quantile[at + 1] !== broken || quantile[at + 2] !== uniforms[p]) {
        quantile[at] = kept
        quantile[at + 1] = broken
        quantile[at + 2] = uniforms[p]
        quantile[at + 3] = betaQuantile(uniforms[p], kept, broken)
      }
      tau[p] = quantile[at + 3]
    }
  }
}

const setDelivery = (c: CompiledCase, mistrust: boolean, out: Numbers): void => {
  const issues = c.space.sizes.length
  for (let k = 0; k < out.delivery.length; k++) {
    let trusted = 1
    if (mistrust) {
      const performers = c.performerPairs[k]
      for (let p = 0; p < performers.length; p++) trusted *= out.tau[performers[p]]
    }
    out.delivery[k] = 1 - (1 - trusted) * out.unmonitored[k % issues]
  }
}

const setContributions = (c: CompiledCase, x: Float64Array, out: Numbers): void => {
  const { offsets, sizes } = c.space
  const { contributions, terms } = out.table
  for (let i = 0; i < c.parties.length; i++) {
    for (let j = 0; j < sizes.length; j++) {
      const first = i * c.options + offsets[j]
      const weight = out.weights[i * sizes.length + j]
      const delivery = out.delivery[i * sizes.length + j]
      const undelivered = (1 - delivery) * out.values[first + c.statusQuo[j]]
      for (let o = 0; o < sizes[j]; o++) {
        contributions[first + o] = toQuanta(weight * (delivery * out.values[first + o] + undelivered))
      }
    }
  }
  for (let k = 0; k < terms.length; k++) terms[k] = toQuanta(x[c.termSlots[k]])
}

const setReservations = (c: CompiledCase, out: Numbers): void => {
  const numbers = out.partyNumbers
  for (let i = 0; i < c.parties.length; i++) {
    const at = i * PARTY_NUMBERS.length
    numbers[at + HAZARD] = clamp(numbers[at + HAZARD])
    numbers[at + DISCOUNT] = clamp(numbers[at + DISCOUNT])
    const a = numbers[at + STATUS_QUO]
    out.statusQuo[i] = a
    out.waiting[i] =
      c.partySlots[at + SETTLEMENT] < 0
        ? -Infinity
        : waitingValue(a, numbers[at + SETTLEMENT], numbers[at + HAZARD], numbers[at + DISCOUNT], numbers[at + COST])
    out.withoutWaiting[i] = toQuanta(a)
    out.reservation[i] = toQuanta(Math.max(a, out.waiting[i]))
  }
}
