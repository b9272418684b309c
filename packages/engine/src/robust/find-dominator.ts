import type { OutcomeSpace } from '../outcome-space/outcome-space.js'
import { addTo, type LinearForm, MixedProgram, plus } from './mixed-program.js'
import type { PartyPreferences } from './party-preferences.js'
import { addPreferences, utilityForm } from './preference-columns.js'
import type { Solver } from './solver.js'
import { STRICT } from './strict.js'

/**
 * A feasible outcome that dominates `x` under some consistent preferences, or null: then `x` is efficient for all of
 * them. Parties' preferences are independent, so one program holds all: options are chosen by whole columns, and each
 * party's gain over x is linear in its own columns. No party may lose, and the gains together are at least `STRICT`.
 *
 * The product of an option's being chosen (0 or 1) and its weight w_j is a column ω with sum over options ω = w_j, and
 * that with its contribution z a column q with lo ω <= q <= hi ω and lo (w_j − ω) <= z − q <= hi (w_j − ω): exact where
 * the choice is whole.
 *
 * @source McCormick 1976, "Computability of global solutions to factorable nonconvex programs", Mathematical Programming 10
 */
export const findDominator = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  x: ArrayLike<number>,
  solver: Solver,
): Int32Array | null => {
  const program = new MixedProgram()
  const chosen = addChoice(program, space)
  const matched = space.terms.map(({ when }) => addMatch(program, space, chosen, when))
  let total: LinearForm = new Map()
  for (const p of parties) {
    const gain = addGain(program, space, p, x, chosen, matched)
    program.nonNegative(gain)
    total = plus(total, gain)
  }
  program.row(STRICT, total, Number.POSITIVE_INFINITY)
  const solution = solver.find(program, total)
  if (solution.kind === 'infeasible') return null
  return readChoice(space, solution.x, chosen)
}

/** One whole column an option: one option for every issue, and no red line. */
const addChoice = (program: MixedProgram, { sizes, offsets, redLines }: OutcomeSpace): number[] => {
  const chosen: number[] = []
  for (let j = 0; j < sizes.length; j++) {
    const one = new Map<number, number>()
    for (let o = 0; o < sizes[j]; o++) one.set(program.column(0, 1, true), 1)
    chosen.push(...one.keys())
    program.row(1, one, 1)
  }
  for (const { when } of redLines) {
    const all = new Map(when.map(([j, o]) => [chosen[offsets[j] + o], 1]))
    program.row(0, all, when.length - 1)
  }
  return chosen
}

const readChoice = ({ sizes, offsets }: OutcomeSpace, x: Float64Array, chosen: readonly number[]): Int32Array =>
  Int32Array.from(sizes, (_, j) => chosen.slice(offsets[j], offsets[j + 1]).findIndex((column) => x[column] > 0.5))

/** A column that is 1 where the choice has all of `when`, else 0. */
const addMatch = (
  program: MixedProgram,
  { offsets }: OutcomeSpace,
  chosen: readonly number[],
  when: readonly (readonly [number, number])[],
): number => {
  const match = program.column(0, 1)
  const all = new Map([[match, 1]])
  for (const [j, o] of when) {
    const option = chosen[offsets[j] + o]
    program.nonNegative(
      new Map([
        [option, 1],
        [match, -1],
      ]),
    )
    addTo(all, option, -1)
  }
  program.row(1 - when.length, all, Number.POSITIVE_INFINITY)
  return match
}

/** What a party gains by the choice over x. */
const addGain = (
  program: MixedProgram,
  space: OutcomeSpace,
  p: PartyPreferences,
  x: ArrayLike<number>,
  chosen: readonly number[],
  matched: readonly number[],
): LinearForm => {
  const columns = addPreferences(program, space, p)
  let gain: LinearForm = plus(new Map(), utilityForm(space, p, columns, x), -1)
  for (let j = 0; j < space.sizes.length; j++) {
    const weight = new Map([[columns.weights[j], 1]])
    let left: LinearForm = weight
    for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++) {
      const share = program.column(0, 1)
      const omega = new Map([[share, 1]])
      program.nonNegative(
        new Map([
          [chosen[o], 1],
          [share, -1],
        ]),
      )
      left = plus(left, omega, -1)
      const q = addProduct(program, columns.contributions[o], p.low[o], p.high[o], omega, weight)
      gain = plus(gain, q, p.delivery[j])
    }
    program.row(0, left, 0)
  }
  for (const [k, column] of columns.terms.entries()) {
    const one = program.column(1, 1)
    const match = new Map([[matched[p.terms[k]], 1]])
    const q = addProduct(program, new Map([[column, 1]]), p.termLow[k], p.termHigh[k], match, new Map([[one, 1]]))
    gain = plus(gain, q)
  }
  return gain
}

/** q = z where `share` is all of `whole`, 0 where it is 0; low · whole <= z <= high · whole. */
const addProduct = (
  program: MixedProgram,
  z: LinearForm,
  low: number,
  high: number,
  share: LinearForm,
  whole: LinearForm,
): LinearForm => {
  if (low === high) return plus(new Map(), share, low)
  const q = new Map([[program.column(Math.min(0, low), Math.max(0, high)), 1]])
  const rest = plus(z, q, -1)
  const unshared = plus(whole, share, -1)
  program.nonNegative(plus(q, share, -low))
  program.nonNegative(plus(plus(new Map(), share, high), q, -1))
  program.nonNegative(plus(rest, unshared, -low))
  program.nonNegative(plus(plus(new Map(), unshared, high), rest, -1))
  return q
}
