import type { ClosestOutcome } from '../frontier/closest.js'
import { InvariantError } from '../invariant-error.js'
import type { UtilityTable } from '../outcome-space/outcome-space.js'
import { type AtWork, assemble, assembleReservations, makeNumbers, type Numbers } from '../preference/assemble.js'
import type { CompiledCase, EffectGroup } from '../preference/compile-case.js'
import { makeBoundedEvaluator } from './bounded-evaluator.js'
import { ALL_CAUSES, MISTRUST, SITUATION, WAITING } from './cause-bits.js'
import { leastUtility } from './least-utility.js'
import { type FoundOutcome, type Memory, makeRecallingFinder } from './recalling-finder.js'

export { ALL_CAUSES, MISTRUST, SITUATION, WAITING } from './cause-bits.js'

/**
 * What distances told since this was last set to nothing leave open, where a case takes too long to be certain of them:
 * the largest difference between one told and what is proven to be its least, in quanta; and how many questions about a
 * zone were answered "none" though none is proven. Both stay 0 for all other cases.
 */
export type Doubt = { largest: number; undecided: number }

/**
 * Distances of one compiled case under one set of numbers after another. Owns its scratch; not re-entrant. What it answers
 * depends on its arguments only; how fast, on what it was asked before: what was found since the last `turnTo` settles
 * most of what differs little.
 */
export type Evaluator = {
  readonly compiled: CompiledCase
  /** What the last evaluation assembled. */
  readonly numbers: Numbers
  readonly allEvents: Uint8Array
  readonly noEvents: Uint8Array
  readonly doubt: Doubt
  /** The closest outcome with everything at work but no lever that is not pulled; its digits are scratch of the finder. */
  closest(x: Float64Array, uniforms: Float64Array | null): ClosestOutcome
  /** g in quanta, with the given parts at work. Throws where nothing is feasible. */
  gap(x: Float64Array, uniforms: Float64Array | null, atWork: AtWork, waiting: boolean): number
  /** Whether g <= 0 with everything at work, levers as given: cheaper than g itself. */
  hasZone(x: Float64Array, levers: Uint8Array): boolean
  /** Whether a table and reservation values made elsewhere have an agreement zone. */
  hasZoneOf(table: UtilityTable, reservation: Float64Array): boolean
  /** Takes judgements for the calls below, which must stay as they are until the next turn. */
  turnTo(x: Float64Array, uniforms: Float64Array | null): void
  /** `gap` of the judgements turned to. Leaves in `numbers` what is not A, W or R as it falls. */
  gapNow(atWork: AtWork, waiting: boolean): number
  /** `gapNow` without waiting (`out[0]`) and with it (`out[1]`). */
  gapPairInto(atWork: AtWork, out: Float64Array): void
  /** Whether g <= 0 for the others, were one party content with any package. */
  hasZoneWithout(party: number): boolean
  /**
   * g(S) in quanta for the eight S ⊆ {situation, mistrust, waiting}, by bitmask; turns to `x`. Everything at work comes
   * last, so that `numbers` are its, and its closest outcome is returned.
   */
  subsetGapsInto(x: Float64Array, uniforms: Float64Array | null, out: Float64Array): FoundOutcome
}

/** `isHurried`: where distances take too long to be certain of, less is spent on each. */
export const makeEvaluator = (compiled: CompiledCase, isHurried = false): Evaluator =>
  makeBoundedEvaluator(compiled, isHurried) ?? makeExactEvaluator(compiled)

const makeExactEvaluator = (compiled: CompiledCase): Evaluator => {
  const finder = makeRecallingFinder(compiled.space)
  const numbers = makeNumbers(compiled)
  const allEvents = new Uint8Array(compiled.events.length).fill(1)
  const noEvents = new Uint8Array(compiled.events.length)
  const levers = compiled.pulled
  const tableEvents = touchingTable(compiled.events)
  const tableLevers = touchingTable(compiled.levers)
  const lowered = new Float64Array(compiled.parties.length)
  const pair = new Float64Array(2)

  let now: { readonly x: Float64Array; readonly uniforms: Float64Array | null } | null = null
  /** What is remembered without and with mistrust, every event and the pulled levers being at work. */
  const memories: readonly Memory[] = [finder.memory(), finder.memory()]
  const isAnchored = [false, false]

  const anchor = (mistrust: boolean): void => {
    memories[Number(mistrust)].anchor(numbers.table)
    isAnchored[Number(mistrust)] = true
  }

  /** Whether U is that of the anchor: what touches it is at work as there. */
  const isOfAnchor = (atWork: AtWork): boolean => {
    for (let k = 0; k < tableEvents.length; k++) if (!atWork.events[tableEvents[k]]) return false
    for (let k = 0; k < tableLevers.length; k++)
      if (atWork.levers[tableLevers[k]] !== levers[tableLevers[k]]) return false
    return true
  }

  /** Assembles the judgements turned to; the table, null where it is the anchor. */
  const assembleNow = (atWork: AtWork): UtilityTable | null => {
    const { x, uniforms } = turned()
    const isAnchor = isOfAnchor(atWork)
    if (isAnchor && isAnchored[Number(atWork.mistrust)]) {
      assembleReservations(compiled, x, atWork, numbers)
      return null
    }
    if (!isAnchored[Number(atWork.mistrust)] && !isAnchor) {
      assemble(compiled, x, uniforms, { events: allEvents, levers, mistrust: atWork.mistrust }, numbers)
      anchor(atWork.mistrust)
    }
    assemble(compiled, x, uniforms, atWork, numbers)
    if (!isAnchor) return numbers.table
    anchor(atWork.mistrust)
    return null
  }

  const turned = () => {
    if (now === null) throw new InvariantError('the judgements of an evaluator that was turned to none')
    return now
  }

  const evaluator: Evaluator = {
    compiled,
    numbers,
    allEvents,
    noEvents,
    doubt: { largest: 0, undecided: 0 },
    closest(x, uniforms) {
      assemble(compiled, x, uniforms, { events: allEvents, levers, mistrust: true }, numbers)
      return finder.closest(numbers.table, numbers.reservation)
    },
    gap(x, uniforms, atWork, waiting) {
      assemble(compiled, x, uniforms, atWork, numbers)
      return memories[Number(atWork.mistrust)].gap(
        numbers.table,
        waiting ? numbers.reservation : numbers.withoutWaiting,
      )
    },
    hasZone(x, on) {
      assemble(compiled, x, null, { events: allEvents, levers: on, mistrust: true }, numbers)
      return memories[1].hasZone(numbers.table, numbers.reservation)
    },
    hasZoneOf: finder.hasZone,
    turnTo(x, uniforms) {
      now = { x, uniforms }
      isAnchored.fill(false)
      for (const memory of memories) memory.forget()
    },
    gapNow(atWork, waiting) {
      const table = assembleNow(atWork)
      return memories[Number(atWork.mistrust)].gap(table, waiting ? numbers.reservation : numbers.withoutWaiting)
    },
    gapPairInto(atWork, out) {
      const table = assembleNow(atWork)
      memories[Number(atWork.mistrust)].gapPairInto(table, numbers.withoutWaiting, numbers.reservation, out)
    },
    hasZoneWithout(party) {
      const table = assembleNow({ events: allEvents, levers, mistrust: true })
      lowered.set(numbers.reservation)
      lowered[party] = leastUtility(compiled, memories[1].table, party)
      return memories[1].hasZone(table, lowered)
    },
    subsetGapsInto(x, uniforms, out) {
      evaluator.turnTo(x, uniforms)
      for (let m = 0; m < 2; m++) {
        const mistrust = m === 1
        for (let k = 0; k < 2; k++) {
          // Everything at work comes last.
          const situation = (k === 1) === mistrust
          const atWork = { events: situation ? allEvents : noEvents, levers, mistrust }
          const isAnchor = isOfAnchor(atWork)
          if (isAnchor && isAnchored[m]) assembleReservations(compiled, x, atWork, numbers)
          else {
            assemble(compiled, x, uniforms, atWork, numbers)
            if (isAnchor) anchor(mistrust)
          }
          const table = isAnchor ? null : numbers.table
          const s = (situation ? SITUATION : 0) | (mistrust ? MISTRUST : 0)
          if (s === (SITUATION | MISTRUST)) out[s] = memories[m].gap(table, numbers.withoutWaiting)
          else {
            memories[m].gapPairInto(table, numbers.withoutWaiting, numbers.reservation, pair)
            out[s] = pair[0]
            out[s | WAITING] = pair[1]
          }
        }
      }
      const answer = memories[1].closest(numbers.reservation)
      out[ALL_CAUSES] = answer.gap
      return answer
    },
  }
  return evaluator
}

/** The groups that change U: all but those that change what no agreement is worth alone. */
const touchingTable = (groups: readonly EffectGroup[]): Int32Array =>
  Int32Array.from([...groups.keys()].filter((k) => groups[k].effects.some(({ kind }) => kind !== 'party')))
