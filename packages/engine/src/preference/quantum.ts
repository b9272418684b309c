import { FLOAT } from '../numeric/tolerance.js'

/**
 * Utilities and reservation values are held as whole multiples of 1e-12 in doubles, so that sums, dominance, ties,
 * counts and `g <= 0` are exact and independent of the order of folding (design 14.6). |value| must stay below 9007.
 */
export const QUANTA_PER_UNIT = 1e12

/** A real number, in units of a party's 0..1 range, as the nearest whole number of quanta (halves upwards). */
export const toQuanta = (value: number): number => Math.round(value * QUANTA_PER_UNIT)

/** Quanta back to units of a party's 0..1 range. */
export const fromQuanta = (quanta: number): number => quanta / QUANTA_PER_UNIT

/** A party binds where R_i − U_i is within FLOAT (1e-9) of g (design 14.11). */
export const BINDING_QUANTA = FLOAT * QUANTA_PER_UNIT
