import type { MeasuredSpace } from '../outcome-space/measured-space.js'
import { assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'

/** The packages of a case at its point estimates: utilities and reservation values in quanta. */
export type MeasuredCase = {
  readonly measured: Extract<MeasuredSpace, { kind: 'additive' }>
  readonly reservation: Float64Array
  /** Whether utilities are u (as if everything were carried out) instead of U. */
  readonly faceValue: boolean
}

/** Every utility of a compiled case with all events at work, and no lever that is not pulled. Cost: one assembly. */
export const measureCase = (c: CompiledCase, faceValue: boolean): MeasuredCase => {
  const numbers = makeNumbers(c)
  const events = new Uint8Array(c.events.length).fill(1)
  assemble(c, c.judgements.points, null, { events, levers: c.pulled, mistrust: !faceValue }, numbers)
  return {
    measured: { kind: 'additive', space: c.space, table: numbers.table, caps: null },
    reservation: numbers.reservation,
    faceValue,
  }
}
