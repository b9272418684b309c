import { InvariantError } from '../invariant-error.js'

/** A sum of columns, each times a number. */
export type LinearForm = ReadonlyMap<number, number>

/** Adds `factor` × column to a form that is being made. */
export const addTo = (form: Map<number, number>, column: number, factor: number): void => {
  if (factor !== 0) form.set(column, (form.get(column) ?? 0) + factor)
}

/** a + factor × b, a new form. */
export const plus = (a: LinearForm, b: LinearForm, factor = 1): LinearForm => {
  const sum = new Map(a)
  for (const [column, value] of b) addTo(sum, column, factor * value)
  return sum
}

/** What a form comes to at a solution. */
export const formValue = (form: LinearForm, x: ArrayLike<number>): number => {
  let sum = 0
  for (const [column, factor] of form) sum += factor * x[column]
  return sum
}

/**
 * A linear or mixed-integer program while it is being made: columns and rows with their bounds, all checked as they
 * come. No text stands between it and the solver, so nothing can be misread.
 */
export class MixedProgram {
  readonly columnLow: number[] = []
  readonly columnHigh: number[] = []
  readonly isWhole: boolean[] = []
  readonly rowLow: number[] = []
  readonly rowHigh: number[] = []
  readonly rows: LinearForm[] = []

  /** A new variable from `low` to `high` (may be infinite), and its number. */
  column(low: number, high: number, isWhole = false): number {
    requireBounds(low, high)
    this.columnLow.push(low)
    this.columnHigh.push(high)
    return this.isWhole.push(isWhole) - 1
  }

  /** A new condition low <= form <= high. */
  row(low: number, form: LinearForm, high: number): void {
    requireBounds(low, high)
    for (const [column, factor] of form)
      if (!(column >= 0 && column < this.isWhole.length && Number.isFinite(factor)))
        throw new InvariantError(`invalid entry of a linear program: ${factor} × column ${column}`)
    this.rowLow.push(low)
    this.rowHigh.push(high)
    this.rows.push(form)
  }

  copy(): MixedProgram {
    const copy = new MixedProgram()
    copy.columnLow.push(...this.columnLow)
    copy.columnHigh.push(...this.columnHigh)
    copy.isWhole.push(...this.isWhole)
    copy.rowLow.push(...this.rowLow)
    copy.rowHigh.push(...this.rowHigh)
    copy.rows.push(...this.rows)
    return copy
  }

  /** The linear program that is left when every whole column is the whole number nearest to its `x`. */
  withWholeFixed(x: ArrayLike<number>): MixedProgram {
    const copy = this.copy()
    for (let k = 0; k < x.length; k++) {
      if (!this.isWhole[k]) continue
      copy.columnLow[k] = Math.round(x[k])
      copy.columnHigh[k] = Math.round(x[k])
      copy.isWhole[k] = false
    }
    return copy
  }

  /** The same program but for the whole columns, all 0 or 1, that are nearest to `x`. */
  without(x: ArrayLike<number>): MixedProgram {
    const copy = this.copy()
    const others = new Map<number, number>()
    let ones = 0
    for (let k = 0; k < x.length; k++) {
      if (!this.isWhole[k]) continue
      const isOne = Math.round(x[k]) === 1
      others.set(k, isOne ? -1 : 1)
      if (isOne) ones++
    }
    copy.row(1 - ones, others, Number.POSITIVE_INFINITY)
    return copy
  }

  /** form >= 0. */
  nonNegative(form: LinearForm): void {
    this.row(0, form, Number.POSITIVE_INFINITY)
  }
}

const requireBounds = (low: number, high: number): void => {
  if (!(low <= high)) throw new InvariantError(`invalid bounds of a linear program: ${low}..${high}`)
}
