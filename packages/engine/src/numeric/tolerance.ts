/**
 * The named tolerances; nothing in the engine compares with a literal epsilon.
 *
 * `EXACT`: whole quanta held in doubles, which are equal or not. `FLOAT`: relative, for quantities that went through
 * a multiplication or a division. `SOLVER`: absolute, for the answers of an outside solver.
 */
export const EXACT = 0
export const FLOAT = 1e-9
export const SOLVER = 1e-6

/**
 * Whether two numbers are equal within `tolerance`, relative to the larger of them in size.
 *
 * Infinities equal themselves only; NaN equals nothing.
 *
 * @example isClose(0.1 + 0.2, 0.3, FLOAT) // true
 */
export function isClose(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.min(Math.max(Math.abs(a), Math.abs(b)), Number.MAX_VALUE)
}
