import type { Highs, ModelData } from 'highs'
import { InvariantError } from '../invariant-error.js'
import { SOLVER } from '../numeric/tolerance.js'
import { formValue, type LinearForm, type MixedProgram } from './mixed-program.js'

/** The best point of a program, or that it has none. */
export type Solution =
  | { readonly kind: 'found'; readonly value: number; readonly x: Float64Array }
  | { kind: 'infeasible' }

/** Solves linear and mixed-integer programs; the same program always gives the same point. */
export type Solver = {
  /** A point with the largest objective. */
  maximise(program: MixedProgram, objective: LinearForm): Solution
  /** Any point, looked for where the objective is large. */
  find(program: MixedProgram, objective: LinearForm): Solution
}

/** How far a row or a whole number may be off, of what HiGHS is asked for. */
const FEASIBILITY = 1e-9

/** A gap to the best point that every point keeps. */
const ANY_GAP = 1e9

/**
 * Linear and mixed-integer programs by HiGHS, loaded by the caller (`await loadHighs()`): the engine itself reads no
 * file. Programs go in as arrays. What comes back is checked here: every bound, row and whole number within `SOLVER`.
 *
 * Throws InvariantError where the answer does not fit the program, is unbounded, or HiGHS gives up.
 *
 * @source Huangfu & Hall 2018, "Parallelizing the dual revised simplex method", Mathematical Programming Computation 10
 */
export const makeSolver = (highs: Highs): Solver => {
  const solve = (program: MixedProgram, objective: LinearForm, gap: number): Solution =>
    highs.withModel(dataOf(highs, program, objective), (model) => {
      model.options.set({
        output_flag: false,
        primal_feasibility_tolerance: FEASIBILITY,
        dual_feasibility_tolerance: FEASIBILITY,
        mip_feasibility_tolerance: FEASIBILITY,
        mip_rel_gap: gap,
        mip_abs_gap: gap,
      })
      model.run()
      const status = model.getModelStatus()
      const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus
      if (status === infeasible || status === unboundedOrInfeasible) return { kind: 'infeasible' as const }
      if (status !== optimal) throw new InvariantError(`no answer from the solver: status ${status}`)
      const x = model.getSolution().colValue
      requireFit(program, x)
      return { kind: 'found' as const, value: formValue(objective, x), x }
    })
  return {
    maximise: (program, objective) => solve(program, objective, 0),
    find: (program, objective) => solve(program, objective, ANY_GAP),
  }
}

const dataOf = (highs: Highs, program: MixedProgram, objective: LinearForm): ModelData => {
  const { columnLow, columnHigh, isWhole, rowLow, rowHigh, rows } = program
  const numCols = isWhole.length
  const numRows = rows.length
  const colCost = new Float64Array(numCols)
  for (const [column, factor] of objective) colCost[column] = factor
  const starts = new Int32Array(numRows + 1)
  rows.forEach((row, k) => {
    starts[k + 1] = starts[k] + row.size
  })
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost,
    colLower: columnLow,
    colUpper: columnHigh,
    rowLower: rowLow,
    rowUpper: rowHigh,
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
      values: Float64Array.from(rows.flatMap((row) => [...row.values()])),
    },
    ...(isWhole.includes(true) && { integrality: Int32Array.from(isWhole, Number) }),
  }
}

const requireFit = (program: MixedProgram, x: Float64Array): void => {
  const { columnLow, columnHigh, isWhole, rowLow, rowHigh, rows } = program
  if (x.length !== isWhole.length) throw new InvariantError(`a solution of ${x.length} columns, not ${isWhole.length}`)
  const isWithin = (value: number, low: number, high: number) => value >= low - SOLVER && value <= high + SOLVER
  for (let k = 0; k < x.length; k++)
    if (!isWithin(x[k], columnLow[k], columnHigh[k]) || (isWhole[k] && Math.abs(x[k] - Math.round(x[k])) > SOLVER))
      throw new InvariantError(`the solver's column ${k} does not fit: ${x[k]}`)
  for (let k = 0; k < rows.length; k++)
    if (!isWithin(formValue(rows[k], x), rowLow[k], rowHigh[k]))
      throw new InvariantError(`the solver's row ${k} does not fit: ${formValue(rows[k], x)}`)
}
