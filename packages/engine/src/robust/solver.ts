import type { Highs, ModelData } from 'highs'
import { InvariantError } from '../invariant-error.js'
import { SOLVER } from '../numeric/tolerance.js'
import { formValue, type LinearForm, type MixedProgram } from './mixed-program.js'

/** The best point of a program, or that it has none. */
export type Solution =
  | { readonly kind: 'found'; readonly value: number; readonly x: Float64Array }
  | { readonly kind: 'infeasible' }

/** Solves linear and mixed-integer programs; the same program always gives the same point. */
export type Solver = {
  /** A point with the largest objective. */
  maximise(program: MixedProgram, objective: LinearForm): Solution
  /** Any point, looked for where the objective is large. */
  find(program: MixedProgram, objective: LinearForm): Solution
}

/** How many more programs may be solved: work, not time, so that the same input gives the same answer everywhere. */
export type ProgramBudget = { left: number }

/** How far a row of a linear program may be off. */
const FEASIBILITY = 1e-9

/** Points with whole columns that `maximise` may improve on: any number. */
const ANY_NUMBER = 2 ** 31 - 1

type RunOptions = { readonly points: number; readonly presolve: 'choose' | 'off' }

/**
 * Linear and mixed-integer programs by HiGHS, loaded by the caller (`await loadHighs()`): the engine itself reads no
 * file. Programs go in as arrays. What comes back is held against the program.
 *
 * HiGHS takes 0.999999 for whole, which can let a row be off by as much; asked for less it called programs infeasible that
 * are not (1.15.3). So whole columns are fixed at the whole numbers meant and the rest is solved again as a linear program,
 * whose rows hold within 1e-9; where that fails the choice is excluded and another looked for. That there is none is asked
 * for a second time, without presolve.
 *
 * Throws InvariantError where an answer does not fit the program, is unbounded, or HiGHS gives up.
 *
 * @source Huangfu & Hall 2018, "Parallelizing the dual revised simplex method", Mathematical Programming Computation 10
 */
export const makeSolver = (highs: Highs): Solver => {
  const run = (program: MixedProgram, objective: LinearForm, { points, presolve }: RunOptions): Solution | null =>
    highs.withModel(dataOf(highs, program, objective), (model) => {
      const isLinear = !program.isWhole.includes(true)
      model.options.set({ output_flag: false, presolve, mip_rel_gap: 0, mip_max_improving_sols: points })
      if (isLinear)
        model.options.set({ primal_feasibility_tolerance: FEASIBILITY, dual_feasibility_tolerance: FEASIBILITY })
      const { status: outcome } = model.raw.run()
      const status = model.getModelStatus()
      const { optimal, infeasible, unboundedOrInfeasible, solutionLimit } = highs.constants.modelStatus
      if (outcome === highs.constants.status.error) return null
      if (status === infeasible || status === unboundedOrInfeasible) return { kind: 'infeasible' as const }
      if (status !== optimal && status !== solutionLimit)
        throw new InvariantError(`no answer from the solver: status ${status}`)
      const x = model.getSolution().colValue
      // With whole columns a row may be off by as much as HiGHS takes for whole; the rest is then solved again.
      if (isLinear) requireFit(program, x)
      return { kind: 'found' as const, value: formValue(objective, x), x }
    })
  /** What presolve makes a mess of is solved without it. */
  const runAnyhow = (program: MixedProgram, objective: LinearForm, points: number): Solution => {
    const solution =
      run(program, objective, { points, presolve: 'choose' }) ?? run(program, objective, { points, presolve: 'off' })
    if (solution === null) throw new InvariantError('no answer from the solver')
    return solution
  }
  const solve = (program: MixedProgram, objective: LinearForm, points: number): Solution => {
    if (!program.isWhole.includes(true)) return runAnyhow(program, objective, points)
    for (let left = program.copy(); ; ) {
      const rough = runAnyhow(left, objective, points)
      const chosen = rough.kind === 'found' ? rough : run(left, objective, { points, presolve: 'off' })
      if (chosen === null || chosen.kind === 'infeasible') return { kind: 'infeasible' }
      const exact = runAnyhow(left.withWholeFixed(chosen.x), objective, points)
      if (exact.kind === 'found') return exact
      left = left.without(chosen.x)
    }
  }
  return {
    maximise: (program, objective) => solve(program, objective, ANY_NUMBER),
    find: (program, objective) => solve(program, objective, 1),
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
    if (!isWithin(x[k], columnLow[k], columnHigh[k]))
      throw new InvariantError(`the solver's column ${k} does not fit: ${x[k]}`)
  for (let k = 0; k < rows.length; k++)
    if (!isWithin(formValue(rows[k], x), rowLow[k], rowHigh[k]))
      throw new InvariantError(`the solver's row ${k} does not fit: ${formValue(rows[k], x)}`)
}
