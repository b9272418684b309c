import { ALL_CAUSES, makeEvaluator } from '../diagnosis/evaluator.js'
import type { FoundOutcome } from '../diagnosis/recalling-finder.js'
import { InvariantError } from '../invariant-error.js'
import { evaluateInto } from '../outcome-space/outcome-space.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { BINDING_QUANTA } from '../preference/quantum.js'
import { makeSampler } from './sampler.js'
import { makeReplicateSplit, SPLIT_SAMPLES } from './split-replicate.js'

/**
 * What an ensemble records a replicate. `near`: packages watched, as digits; `levers`, `judgements`: record them too;
 * `events`: split the situation of the first `SPLIT_SAMPLES` replicates by event.
 */
export type EnsemblePlan = {
  readonly seed: number
  readonly near: readonly Int32Array[]
  readonly levers: boolean
  readonly judgements: boolean
  readonly events: boolean
  /** Of the eight g(S) only the distance itself is recorded: all that is asked of some day; the others are 0. */
  readonly isDistanceAlone?: boolean
}

/** Where each figure of a replicate stands in its row of doubles; gaps and reservation values in quanta. */
export type RowLayout = {
  /** g(S) by bitmask, 8 of them. */
  readonly gaps: number
  readonly reservations: number
  /** What g with all at work is proven not to be below: g itself, but where that takes too long to be certain of. */
  readonly bound: number
  /** The largest difference between a distance of the row and what is proven to be its least. */
  readonly doubt: number
  /** Bit i: party i binds. */
  readonly binding: number
  /** Index of the watched package that is the closest outcome; −1: another. */
  readonly closest: number
  /** max_i (R_i − U_i) at each watched package. */
  readonly near: number
  /** g with one lever pulled, each. */
  readonly levers: number
  /** The sampled value of each slot, then the trust of each pair (of those that an issue rests on). */
  readonly judgements: number
  /** Each event's part of the situation in quanta; 0 from replicate `SPLIT_SAMPLES` on. */
  readonly events: number
  readonly length: number
}

export const rowLayout = (c: CompiledCase, plan: EnsemblePlan): RowLayout => {
  const reservations = 8
  const bound = reservations + c.parties.length
  const binding = bound + 2
  const near = binding + 2
  const levers = near + plan.near.length
  const judgements = levers + (plan.levers ? c.levers.length : 0)
  const events = judgements + (plan.judgements ? c.judgements.points.length + c.pairs.length : 0)
  const length = events + (plan.events ? c.events.length : 0)
  const doubt = bound + 1
  return {
    gaps: 0,
    reservations,
    bound,
    doubt,
    binding,
    closest: binding + 1,
    near,
    levers,
    judgements,
    events,
    length,
  }
}

/**
 * Runs replicates `from` (inclusive) to `to` (exclusive), one row each, into `rows` (row-major; replicate r stands at
 * row r − origin). A row depends on the case, the seed and its own number only, so any division of the work among
 * workers gives the same bytes. Throws InvariantError where nothing is feasible.
 */
export const makeReplicateRunner = (c: CompiledCase, plan: EnsemblePlan) => {
  const layout = rowLayout(c, plan)
  const evaluator = makeEvaluator(c)
  const sampler = makeSampler(c, plan.seed)
  const split = makeReplicateSplit(evaluator, plan.seed)
  const parties = c.parties.length
  const x = new Float64Array(c.judgements.points.length)
  const uniforms = new Float64Array(c.pairs.length)
  const utilities = new Float64Array(parties)
  const { numbers, allEvents } = evaluator
  const oneLever = c.pulled.slice()

  const watch = (rows: Float64Array, at: number, digits: Int32Array): void => {
    rows[at + layout.closest] = -1
    for (let k = 0; k < plan.near.length; k++) {
      if (sameDigits(plan.near[k], digits)) rows[at + layout.closest] = k
      evaluateInto(c.space, numbers.table, plan.near[k], utilities)
      let gap = -Infinity
      for (let i = 0; i < parties; i++) gap = Math.max(gap, numbers.reservation[i] - utilities[i])
      rows[at + layout.near + k] = gap
    }
  }

  const distanceInto = (gaps: Float64Array): FoundOutcome => {
    const answer = evaluator.closest(x, uniforms)
    if (answer.kind === 'empty') throw new InvariantError('the distance of an empty space was asked for')
    gaps.fill(0)
    gaps[ALL_CAUSES] = answer.gap
    return answer
  }

  return (from: number, to: number, rows: Float64Array, origin: number): void => {
    for (let r = from; r < to; r++) {
      const at = (r - origin) * layout.length
      sampler.sampleInto(r, x, uniforms)
      const gaps = rows.subarray(at, at + 8)
      evaluator.doubt.largest = 0
      const closest = plan.isDistanceAlone ? distanceInto(gaps) : evaluator.subsetGapsInto(x, uniforms, gaps)
      rows[at + layout.bound] = closest.bound ?? closest.gap
      rows.set(numbers.reservation, at + layout.reservations)
      evaluateInto(c.space, numbers.table, closest.digits, utilities)
      let binding = 0
      for (let i = 0; i < parties; i++) {
        if (closest.gap - (numbers.reservation[i] - utilities[i]) <= BINDING_QUANTA) binding += 2 ** i
      }
      rows[at + layout.binding] = binding
      watch(rows, at, closest.digits)
      if (plan.judgements) {
        rows.set(x, at + layout.judgements)
        rows.set(numbers.tau, at + layout.judgements + x.length)
      }
      if (plan.levers) {
        for (let l = 0; l < c.levers.length; l++) {
          oneLever[l] = 1
          const atWork = { events: allEvents, levers: oneLever, mistrust: true }
          rows[at + layout.levers + l] = evaluator.gapNow(atWork, true)
          oneLever[l] = c.pulled[l]
        }
      }
      if (plan.events) {
        const parts = rows.subarray(at + layout.events, at + layout.length)
        if (r < SPLIT_SAMPLES) split(r, x, uniforms, parts)
        else parts.fill(0)
      }
      rows[at + layout.doubt] = evaluator.doubt.largest
    }
  }
}

const sameDigits = (a: Int32Array, b: Int32Array): boolean => {
  if (a.length !== b.length) throw new InvariantError('outcomes of different spaces')
  for (let j = 0; j < a.length; j++) if (a[j] !== b[j]) return false
  return true
}
