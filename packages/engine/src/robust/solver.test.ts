import type { Highs } from 'highs'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { MixedProgram, plus } from './mixed-program.js'
import { solver } from './solver.fixture.js'
import { makeSolver } from './solver.js'

const { POSITIVE_INFINITY } = Number

describe('the solver', () => {
  it('gives the best point of a linear program', () => {
    // Dantzig's own example of a diet: max 3x + 2y, x + y <= 4, x + 3y <= 6, x <= 3.
    const program = new MixedProgram()
    const x = program.column(0, 3)
    const y = program.column(0, POSITIVE_INFINITY)
    program.row(
      -Infinity,
      new Map([
        [x, 1],
        [y, 1],
      ]),
      4,
    )
    program.row(
      -Infinity,
      new Map([
        [x, 1],
        [y, 3],
      ]),
      6,
    )
    const solution = solver.maximise(
      program,
      new Map([
        [x, 3],
        [y, 2],
      ]),
    )
    expect(solution).toMatchObject({ kind: 'found', value: 11 })
  })

  it('gives whole columns where they are asked for', () => {
    const program = new MixedProgram()
    const columns = [5, 4, 3].map(() => program.column(0, 1, true))
    program.row(-Infinity, new Map(columns.map((column, k) => [column, [2, 3, 1][k]])), 5)
    const solution = solver.maximise(program, new Map(columns.map((column, k) => [column, [5, 4, 3][k]])))
    expect(solution).toMatchObject({ kind: 'found', value: 9 })
  })

  it('says that there is none, and finds any', () => {
    const program = new MixedProgram()
    const x = program.column(0, 1)
    program.row(2, new Map([[x, 1]]), POSITIVE_INFINITY)
    expect(solver.maximise(program, new Map([[x, 1]]))).toEqual({ kind: 'infeasible' })
    expect(solver.find(program, new Map())).toEqual({ kind: 'infeasible' })
    const other = new MixedProgram()
    const y = other.column(0, 1, true)
    expect(solver.find(other, new Map([[y, 1]]))).toMatchObject({ kind: 'found' })
  })

  it('refuses what is no program, what has no best point, and an answer that does not fit', () => {
    const program = new MixedProgram()
    expect(() => program.column(1, 0)).toThrow(InvariantError)
    const x = program.column(0, POSITIVE_INFINITY)
    expect(() => program.row(0, new Map([[7, 1]]), 1)).toThrow(InvariantError)
    expect(() => program.row(0, new Map([[x, Number.NaN]]), 1)).toThrow(InvariantError)
    expect(() => solver.maximise(program, new Map([[x, 1]]))).toThrow(InvariantError)
    program.row(0, new Map([[x, 1]]), 1)
    const wrong = (colValue: number[]) =>
      makeSolver({
        constants: {
          status: { error: -1 },
          modelStatus: { optimal: 7, infeasible: 8, unboundedOrInfeasible: 9 },
          objectiveSense: { maximize: -1 },
        },
        withModel: (_: unknown, use: (model: unknown) => unknown) =>
          use({
            options: { set() {} },
            raw: { run: () => ({ status: 0 }) },
            getModelStatus: () => 7,
            getSolution: () => ({ colValue }),
          }),
      } as unknown as Highs)
    expect(wrong([0.5]).maximise(program, new Map())).toMatchObject({ kind: 'found' })
    expect(() => wrong([1.1]).maximise(program, new Map())).toThrow(InvariantError)
    expect(() => wrong([-0.1]).maximise(program, new Map())).toThrow(InvariantError)
    expect(() => wrong([]).maximise(program, new Map())).toThrow(InvariantError)
  })

  it('adds forms', () => {
    expect(
      plus(
        new Map([[0, 1]]),
        new Map([
          [0, 2],
          [1, 3],
        ]),
        -1,
      ),
    ).toEqual(
      new Map([
        [0, -1],
        [1, -3],
      ]),
    )
  })
})
