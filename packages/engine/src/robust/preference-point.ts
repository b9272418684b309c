import { matches, type OutcomeSpace, type UtilityTable } from '../outcome-space/outcome-space.js'
import { toQuanta } from '../preference/quantum.js'
import { formValue } from './mixed-program.js'
import type { ComparedPackages, PartyPreferences } from './party-preferences.js'
import type { PreferenceColumns } from './preference-columns.js'

/** One consistent preference of a party: the weights, the value of each option over all issues, what each term adds. */
export type PreferencePoint = {
  readonly weights: Float64Array
  readonly values: Float64Array
  readonly terms: Float64Array
}

export const makePreferencePoint = (p: PartyPreferences): PreferencePoint => ({
  weights: new Float64Array(p.delivery.length),
  values: new Float64Array(p.low.length),
  terms: new Float64Array(p.terms.length),
})

export const copyPointInto = (from: PreferencePoint, to: PreferencePoint): void => {
  to.weights.set(from.weights)
  to.values.set(from.values)
  to.terms.set(from.terms)
}

/** Writes party i's contributions and terms into a table: those of U, pi' as in `p.delivery`. */
export const fillTable = (
  space: OutcomeSpace,
  i: number,
  p: PartyPreferences,
  statusQuo: Int32Array,
  point: PreferencePoint,
  table: UtilityTable,
): void => {
  const { sizes, offsets } = space
  const first = i * offsets[sizes.length]
  for (let j = 0; j < sizes.length; j++) {
    const delivered = p.delivery[j]
    const undelivered = (1 - delivered) * point.values[offsets[j] + statusQuo[j]]
    for (let o = offsets[j]; o < offsets[j + 1]; o++)
      table.contributions[first + o] = toQuanta(point.weights[j] * (delivered * point.values[o] + undelivered))
  }
  for (let k = 0; k < p.terms.length; k++) table.terms[p.terms[k]] = toQuanta(point.terms[k])
}

/** The preference that a solution of a program stands for. The value of an option whose issue has no weight is its least. */
export const readPoint = (
  space: OutcomeSpace,
  p: PartyPreferences,
  columns: PreferenceColumns,
  x: Float64Array,
): PreferencePoint => {
  const point = makePreferencePoint(p)
  for (const [j, column] of columns.weights.entries()) point.weights[j] = Math.max(0, x[column])
  for (let j = 0; j < point.weights.length; j++)
    for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++) {
      const z = formValue(columns.contributions[o], x)
      const value = point.weights[j] > 0 ? z / point.weights[j] : p.low[o]
      point.values[o] = Math.min(p.high[o], Math.max(p.low[o], value))
    }
  for (const [k, column] of columns.terms.entries()) point.terms[k] = x[column]
  return point
}

/** u(prefers) − u(to) at face value. */
export const comparisonAt = (
  space: OutcomeSpace,
  p: PartyPreferences,
  { prefers, to }: ComparedPackages,
  { weights, values, terms }: PreferencePoint,
): number => {
  let sum = 0
  for (let j = 0; j < weights.length; j++)
    sum += weights[j] * (values[space.offsets[j] + prefers[j]] - values[space.offsets[j] + to[j]])
  for (let k = 0; k < terms.length; k++) {
    const { when } = space.terms[p.terms[k]]
    sum += terms[k] * (Number(matches(when, prefers)) - Number(matches(when, to)))
  }
  return sum
}
