import { type ClosestOutcome, makeClosestFinder } from '../frontier/closest.js'
import { InvariantError } from '../invariant-error.js'
import type { UtilityTable } from '../outcome-space/outcome-space.js'
import { type AtWork, assemble, makeNumbers, type Numbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'

/** Bits of a set S of causes at work (design 6): g(S) is the distance with only those. */
export const SITUATION = 1
export const MISTRUST = 2
export const WAITING = 4
export const ALL_CAUSES = SITUATION | MISTRUST | WAITING

export type FoundOutcome = Extract<ClosestOutcome, { kind: 'found' }>

/** Distances of one compiled case under one set of numbers after another. Owns its scratch; not re-entrant. */
export type Evaluator = {
  readonly compiled: CompiledCase
  /** What the last evaluation assembled. */
  readonly numbers: Numbers
  readonly allEvents: Uint8Array
  readonly noEvents: Uint8Array
  /** The closest outcome with everything at work but no lever that is not pulled; its digits are scratch of the finder. */
  closest(x: Float64Array, uniforms: Float64Array | null): ClosestOutcome
  /** g in quanta, with the given parts at work. Throws where nothing is feasible. */
  gap(x: Float64Array, uniforms: Float64Array | null, atWork: AtWork, waiting: boolean): number
  /** g in quanta without waiting (`out[0]`) and with it (`out[1]`), the other parts as given: one table for both. */
  gapPairInto(x: Float64Array, uniforms: Float64Array | null, atWork: AtWork, out: Float64Array): void
  /** Whether g <= 0 with everything at work, levers as given: cheaper than g itself. */
  hasZone(x: Float64Array, levers: Uint8Array): boolean
  /** Whether a table and reservation values made elsewhere have an agreement zone. */
  hasZoneOf(table: UtilityTable, reservation: Float64Array): boolean
  /**
   * g(S) in quanta for the eight S ⊆ {situation, mistrust, waiting}, by bitmask. Everything at work comes last, so
   * that `numbers` are its, and its closest outcome is returned.
   */
  subsetGapsInto(x: Float64Array, uniforms: Float64Array | null, out: Float64Array): FoundOutcome
}

export const makeEvaluator = (compiled: CompiledCase): Evaluator => {
  const finder = makeClosestFinder(compiled.space)
  const numbers = makeNumbers(compiled)
  const allEvents = new Uint8Array(compiled.events.length).fill(1)
  const noEvents = new Uint8Array(compiled.events.length)
  const levers = compiled.pulled
  const everything: AtWork = { events: allEvents, levers, mistrust: true }
  const touched = new Set(compiled.events.flatMap((event) => event.effects.map((effect) => effect.kind)))
  // Whether the events change U at all: a table that stays the same is not loaded twice.
  const eventsTouchValues = touched.has('value')
  const eventsTouchDelivery = touched.has('kept') || touched.has('broken') || touched.has('monitoring')

  const found = (reservation: Float64Array): FoundOutcome => {
    const answer = finder.closest(reservation)
    if (answer.kind === 'empty') throw new InvariantError('the distance of an empty space was asked for')
    return answer
  }

  return {
    compiled,
    numbers,
    allEvents,
    noEvents,
    closest(x, uniforms) {
      assemble(compiled, x, uniforms, everything, numbers)
      finder.load(numbers.table)
      return finder.closest(numbers.reservation)
    },
    gap(x, uniforms, atWork, waiting) {
      assemble(compiled, x, uniforms, atWork, numbers)
      finder.load(numbers.table)
      return found(waiting ? numbers.reservation : numbers.withoutWaiting).gap
    },
    gapPairInto(x, uniforms, atWork, out) {
      assemble(compiled, x, uniforms, atWork, numbers)
      finder.load(numbers.table)
      out[0] = found(numbers.withoutWaiting).gap
      out[1] = found(numbers.reservation).gap
    },
    hasZone(x, levers) {
      assemble(compiled, x, null, { events: allEvents, levers, mistrust: true }, numbers)
      finder.load(numbers.table)
      return finder.hasZone(numbers.reservation)
    },
    hasZoneOf(table, reservation) {
      finder.load(table)
      return finder.hasZone(reservation)
    },
    subsetGapsInto(x, uniforms, out) {
      for (let s = 0; s < 4; s++) {
        const mistrust = (s & MISTRUST) !== 0
        const situation = (s & SITUATION) !== 0
        const events = situation ? allEvents : noEvents
        assemble(compiled, x, uniforms, { events, levers, mistrust }, numbers)
        if (!situation || eventsTouchValues || (mistrust && eventsTouchDelivery)) finder.load(numbers.table)
        out[s] = found(numbers.withoutWaiting).gap
        if (s < 3) out[s | WAITING] = found(numbers.reservation).gap
      }
      const answer = found(numbers.reservation)
      out[ALL_CAUSES] = answer.gap
      return answer
    },
  }
}
