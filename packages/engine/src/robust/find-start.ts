import { SOLVER } from '../numeric/tolerance.js'
import type { OutcomeSpace } from '../outcome-space/outcome-space.js'
import { equallySpacedInto, rankOrderCentroidInto } from '../random/ranking.js'
import { MixedProgram, plus } from './mixed-program.js'
import type { PartyPreferences } from './party-preferences.js'
import { addPreferences, comparisonForm } from './preference-columns.js'
import { comparisonAt, makePreferencePoint, type PreferencePoint, readPoint } from './preference-point.js'
import type { Solver } from './solver.js'

/** A consistent preference; `hasRoom`: it meets no comparison just so, and no other statement either where that has room. */
export type Start = { readonly point: PreferencePoint; readonly hasRoom: boolean }

/**
 * A preference well inside all that are consistent; null: none is. Without comparisons it is the middle of every
 * statement. With them it lies between that and the preference that exceeds all comparisons by most. Where that is by no
 * more than `SOLVER`, as with two comparisons that say the opposite, the consistent preferences have no volume.
 */
export const findStart = (space: OutcomeSpace, p: PartyPreferences, solver: Solver): Start | null => {
  const middle = middleOf(p)
  if (p.comparisons.length === 0) return { point: middle, hasRoom: true }
  const program = new MixedProgram()
  const columns = addPreferences(program, space, p)
  const margin = program.column(0, 1)
  for (const compared of p.comparisons)
    program.nonNegative(plus(comparisonForm(space, p, columns, compared), new Map([[margin, 1]]), -1))
  const solution = solver.maximise(program, new Map([[margin, 1]]))
  if (solution.kind === 'infeasible') return null
  const best = readPoint(space, p, columns, solution.x)
  if (solution.value <= SOLVER) return { point: best, hasRoom: false }
  const lacking = -Math.min(...p.comparisons.map((compared) => comparisonAt(space, p, compared, middle)))
  const share = lacking <= 0 ? 1 : solution.value / 2 / (solution.value / 2 + lacking)
  return { point: between(space, best, middle, share), hasRoom: true }
}

/** The middle of every statement. */
const middleOf = (p: PartyPreferences): PreferencePoint => {
  const point = makePreferencePoint(p)
  const { weights } = p
  const issues = point.weights.length
  const points = new Float64Array(issues)
  if (weights.kind === 'ranking') rankOrderCentroidInto(issues, points)
  let sum = 0
  for (let j = 0; j < issues; j++) {
    if (weights.kind === 'ranking') point.weights[weights.order[j]] = points[j]
    else point.weights[j] = (weights.low[j] + weights.high[j]) / 2
  }
  for (let j = 0; j < issues; j++) sum += point.weights[j]
  for (let j = 0; j < issues; j++) point.weights[j] /= sum
  for (let o = 0; o < p.low.length; o++) point.values[o] = (p.low[o] + p.high[o]) / 2
  for (const order of p.rankings) {
    if (!order) continue
    const spaced = new Float64Array(order.length)
    equallySpacedInto(order.length, spaced)
    for (let k = 0; k < order.length; k++) point.values[order[k]] = spaced[k]
  }
  for (let k = 0; k < point.terms.length; k++) point.terms[k] = (p.termLow[k] + p.termHigh[k]) / 2
  return point
}

/** (1 − share) a + share b, of weights and contributions: what is linear stays true. */
const between = (space: OutcomeSpace, a: PreferencePoint, b: PreferencePoint, share: number): PreferencePoint => {
  const mix = (from: Float64Array, to: Float64Array) => from.map((value, k) => (1 - share) * value + share * to[k])
  const weights = mix(a.weights, b.weights)
  const values = mix(a.values, b.values)
  for (let j = 0; j < weights.length; j++)
    for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++)
      if (weights[j] > 0)
        values[o] = ((1 - share) * a.weights[j] * a.values[o] + share * b.weights[j] * b.values[o]) / weights[j]
  return { weights, values, terms: mix(a.terms, b.terms) }
}
