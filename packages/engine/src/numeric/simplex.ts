import { InvariantError } from '../invariant-error.js'
import { FLOAT } from './tolerance.js'

/** Maximise objective · x where columns x = right and x >= 0. Numbers should be about 1 in size: tolerances are absolute. */
export interface LinearProgram {
  readonly rows: number
  /** Column-major: [column * rows + row]. */
  readonly columns: Float64Array
  readonly right: Float64Array
  readonly objective: Float64Array
}

export interface LinearSolution {
  readonly kind: 'found'
  readonly objective: number
  /** Columns that are not 0, ascending, and their values. */
  readonly support: readonly number[]
  readonly values: readonly number[]
  /** One a row: no column has an objective more than `FLOAT` above prices · column, which is the proof that this is best. */
  readonly prices: Float64Array
}

/** Pivots between two inversions of the basis from scratch. */
const REFRESH = 40

/**
 * Solves a linear program that has few rows and any number of columns: the revised simplex method with the inverse of
 * the basis kept dense, in two phases. Columns enter by the largest reduced cost; after a run of pivots without progress
 * by the smallest number (Bland), so that it ends.
 *
 * Infeasible and unbounded are answers of their own kind. Cost a pivot: rows × columns. Reduced costs, feasibility and
 * pivots are judged by `FLOAT`.
 *
 * @throws InvariantError where the shapes do not fit, a number is not finite, or rounding leaves no way on.
 * @source Dantzig 1963, "Linear Programming and Extensions", chapters 5 and 9; Bland 1977, "New finite pivoting rules for
 * the simplex method", Mathematics of Operations Research 2
 * @example maximise({ rows: 1, columns: Float64Array.of(1, 1), right: Float64Array.of(1), objective: Float64Array.of(2, 3) })
 */
export function maximise(program: LinearProgram): LinearSolution | { kind: 'infeasible' } | { kind: 'unbounded' } {
  const { rows, right, objective } = program
  requireShape(program)
  const tableau = new Basis(program)
  const first = tableau.run(true)
  if (first === 'unbounded') throw new InvariantError('invalid first phase: unbounded')
  if (tableau.shortfall() > FLOAT * Math.max(1, ...right.map(Math.abs))) return { kind: 'infeasible' }
  if (tableau.run(false) === 'unbounded') return { kind: 'unbounded' }
  const taken = Array.from({ length: rows }, (_, row) => row).filter((row) => tableau.basis[row] < objective.length)
  taken.sort((a, b) => tableau.basis[a] - tableau.basis[b])
  const support = taken.map((row) => tableau.basis[row])
  const values = taken.map((row) => Math.max(0, tableau.values[row]))
  return {
    kind: 'found',
    objective: support.reduce((sum, column, k) => sum + objective[column] * values[k], 0),
    support,
    values,
    prices: tableau.prices(false),
  }
}

/** A basis: which column stands in each row; columns from `count` on are the artificial ones, one a row. */
class Basis {
  readonly basis: Int32Array
  readonly values: Float64Array
  private readonly inverse: Float64Array
  private readonly isBasic: Uint8Array
  private readonly count: number
  private pivots = 0

  constructor(private readonly program: LinearProgram) {
    const { rows, right, objective } = program
    this.count = objective.length
    this.basis = Int32Array.from({ length: rows }, (_, row) => this.count + row)
    this.isBasic = new Uint8Array(this.count)
    this.values = right.map(Math.abs)
    this.inverse = new Float64Array(rows * rows)
    for (let row = 0; row < rows; row++) this.inverse[row * rows + row] = right[row] < 0 ? -1 : 1
  }

  /** How much the artificial columns still hold. */
  shortfall(): number {
    let sum = 0
    for (let row = 0; row < this.basis.length; row++)
      if (this.basis[row] >= this.count) sum += Math.abs(this.values[row])
    return sum
  }

  /** What a unit of each row is worth: basic objectives times the inverse. */
  prices(isFirst: boolean): Float64Array {
    const { rows, objective } = this.program
    const prices = new Float64Array(rows)
    for (let row = 0; row < rows; row++) {
      const column = this.basis[row]
      const worth = column >= this.count ? (isFirst ? -1 : 0) : isFirst ? 0 : objective[column]
      if (worth !== 0) for (let k = 0; k < rows; k++) prices[k] += worth * this.inverse[row * rows + k]
    }
    return prices
  }

  run(isFirst: boolean): 'best' | 'unbounded' {
    const { rows } = this.program
    const step = new Float64Array(rows)
    const patience = 4 * rows + 20
    const enough = 1000 * (rows + 10) + this.count
    let idle = 0
    for (let turn = 0; turn < enough; turn++) {
      const entering = this.enter(this.prices(isFirst), isFirst, idle > patience)
      if (entering < 0) return 'best'
      this.stepInto(entering, step)
      const leaving = this.leave(step, isFirst, idle > patience)
      if (leaving < 0) return 'unbounded'
      idle = this.pivot(entering, leaving, step) > FLOAT * FLOAT ? 0 : idle + 1
    }
    throw new InvariantError('invalid linear program: no end of pivots')
  }

  /** The column to take in, or −1 where none gains. */
  private enter(prices: Float64Array, isFirst: boolean, isCareful: boolean): number {
    const { rows, columns, objective } = this.program
    let best = -1
    let most = FLOAT
    for (let column = 0, at = 0; column < this.count; column++, at += rows) {
      if (this.isBasic[column]) continue
      let gain = isFirst ? 0 : objective[column]
      for (let row = 0; row < rows; row++) gain -= prices[row] * columns[at + row]
      if (gain > most) {
        if (isCareful) return column
        most = gain
        best = column
      }
    }
    return best
  }

  private stepInto(entering: number, step: Float64Array): void {
    const { rows, columns } = this.program
    for (let row = 0; row < rows; row++) {
      let sum = 0
      for (let k = 0; k < rows; k++) sum += this.inverse[row * rows + k] * columns[entering * rows + k]
      step[row] = sum
    }
  }

  /** The row to leave, or −1 where nothing stops the step. An artificial column that holds nothing must not grow again. */
  private leave(step: Float64Array, isFirst: boolean, isCareful: boolean): number {
    let best = -1
    let least = Number.POSITIVE_INFINITY
    for (let row = 0; row < step.length; row++) {
      const isArtificial = this.basis[row] >= this.count
      if (!isFirst && isArtificial && Math.abs(step[row]) > FLOAT) return row
      if (step[row] <= FLOAT) continue
      const ratio = Math.max(0, this.values[row]) / step[row]
      const isTie = Math.abs(ratio - least) <= FLOAT * FLOAT
      const isBetter = isTie ? (isCareful ? this.basis[row] < this.basis[best] : step[row] > step[best]) : ratio < least
      if (isBetter) {
        least = Math.min(least, ratio)
        best = row
      }
    }
    return best
  }

  /** Exchanges the columns; how far the new one came. */
  private pivot(entering: number, leaving: number, step: Float64Array): number {
    const { rows } = this.program
    const old = this.basis[leaving]
    if (old < this.count) this.isBasic[old] = 0
    this.basis[leaving] = entering
    this.isBasic[entering] = 1
    const length = this.values[leaving] / step[leaving]
    for (let row = 0; row < rows; row++) {
      if (row === leaving) continue
      const factor = step[row] / step[leaving]
      this.values[row] -= step[row] * length
      if (factor !== 0)
        for (let k = 0; k < rows; k++) this.inverse[row * rows + k] -= factor * this.inverse[leaving * rows + k]
    }
    for (let k = 0; k < rows; k++) this.inverse[leaving * rows + k] /= step[leaving]
    this.values[leaving] = length
    if (++this.pivots % REFRESH === 0) this.refresh()
    return length
  }

  /** Inverse and values anew from the columns of the basis (Gauss–Jordan, rows exchanged for the largest pivot). */
  private refresh(): void {
    const { rows, columns, right } = this.program
    const matrix = new Float64Array(rows * rows)
    for (let row = 0; row < rows; row++) {
      const column = this.basis[row]
      for (let k = 0; k < rows; k++)
        matrix[k * rows + row] =
          column < this.count ? columns[column * rows + k] : k === column - this.count ? (right[k] < 0 ? -1 : 1) : 0
    }
    invertInto(matrix, rows, this.inverse)
    for (let row = 0; row < rows; row++) {
      let sum = 0
      for (let k = 0; k < rows; k++) sum += this.inverse[row * rows + k] * right[k]
      this.values[row] = sum
    }
  }
}

function invertInto(matrix: Float64Array, size: number, inverse: Float64Array): void {
  inverse.fill(0)
  for (let k = 0; k < size; k++) inverse[k * size + k] = 1
  for (let k = 0; k < size; k++) {
    let top = k
    for (let row = k + 1; row < size; row++)
      if (Math.abs(matrix[row * size + k]) > Math.abs(matrix[top * size + k])) top = row
    if (matrix[top * size + k] === 0) throw new InvariantError('invalid basis: singular')
    for (let c = 0; c < size; c++) {
      const m = matrix[k * size + c]
      matrix[k * size + c] = matrix[top * size + c]
      matrix[top * size + c] = m
      const i = inverse[k * size + c]
      inverse[k * size + c] = inverse[top * size + c]
      inverse[top * size + c] = i
    }
    const pivot = matrix[k * size + k]
    for (let c = 0; c < size; c++) {
      matrix[k * size + c] /= pivot
      inverse[k * size + c] /= pivot
    }
    for (let row = 0; row < size; row++) {
      const factor = matrix[row * size + k]
      if (row === k || factor === 0) continue
      for (let c = 0; c < size; c++) {
        matrix[row * size + c] -= factor * matrix[k * size + c]
        inverse[row * size + c] -= factor * inverse[k * size + c]
      }
    }
  }
}

function requireShape({ rows, columns, right, objective }: LinearProgram): void {
  if (!Number.isInteger(rows) || rows < 1 || right.length !== rows || columns.length !== rows * objective.length)
    throw new InvariantError(`invalid shape of a linear program: ${rows} rows, ${columns.length} entries`)
  for (const list of [columns, right, objective])
    for (let k = 0; k < list.length; k++)
      if (!Number.isFinite(list[k])) throw new InvariantError(`invalid number in a linear program: ${list[k]}`)
}
