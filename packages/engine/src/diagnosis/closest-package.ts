import { evaluateInto } from '../outcome-space/outcome-space.js'
import type { Numbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { BINDING_QUANTA, fromQuanta } from '../preference/quantum.js'
import type { Closest, NamedOutcome } from './types.js'

/** Digits of an outcome as the ids of issues and options. */
export const nameOutcome = (c: CompiledCase, digits: ArrayLike<number>): NamedOutcome =>
  Object.fromEntries(c.source.issues.map((issue, j) => [issue.id, issue.options[digits[j]].id]))

/** Each party's U at an outcome, in units. */
export const nameUtilities = (c: CompiledCase, quanta: Float64Array): Record<string, number> =>
  Object.fromEntries(c.parties.map((party, i) => [party, fromQuanta(quanta[i])]))

/**
 * The closest outcome with who binds and each issue's part in a binding party's shortfall (design 14.11):
 * part_ij = (R_i − U_i) m_ij / Σ_j m_ij, m_ij = (best contribution of issue j to i) − (its contribution at x).
 * `{}` where g <= 0. A binding party that has the best option on every issue already gets 0 for each: its shortfall
 * is no issue's.
 */
export const describeClosest = (c: CompiledCase, numbers: Numbers, digits: Int32Array, gap: number): Closest => {
  const utilities = new Float64Array(c.parties.length)
  evaluateInto(c.space, numbers.table, digits, utilities)
  const binding = c.parties.filter((_, i) => gap - (numbers.reservation[i] - utilities[i]) <= BINDING_QUANTA)
  const shortfalls: Record<string, Record<string, number>> = {}
  if (gap > 0) {
    for (const party of binding) {
      const i = c.parties.indexOf(party)
      const parts = shortfallParts(c, numbers, digits, i, fromQuanta(numbers.reservation[i] - utilities[i]))
      shortfalls[party] = Object.fromEntries(c.source.issues.map((issue, j) => [issue.id, parts[j]]))
    }
  }
  return { outcome: nameOutcome(c, digits), utilities: nameUtilities(c, utilities), binding, shortfalls }
}

/**
 * Each issue's part of a shortfall of party i at an outcome, in the order of issues: proportional to what the party misses
 * there against the best option. All 0 where it has the best option everywhere.
 */
export const shortfallParts = (
  c: CompiledCase,
  numbers: Numbers,
  digits: ArrayLike<number>,
  i: number,
  shortfall: number,
): number[] => {
  const missing = missingByIssue(c, numbers, digits, i)
  const total = missing.reduce((sum, m) => sum + m, 0)
  return missing.map((m) => (total === 0 ? 0 : (shortfall * m) / total))
}

/** m_ij in quanta: what party i misses on each issue, against the best option there. */
const missingByIssue = (c: CompiledCase, numbers: Numbers, digits: ArrayLike<number>, i: number): number[] => {
  const { contributions } = numbers.table
  return Array.from(c.space.sizes, (size, j) => {
    const first = i * c.options + c.space.offsets[j]
    let best = -Infinity
    for (let o = 0; o < size; o++) best = Math.max(best, contributions[first + o])
    return best - contributions[first + digits[j]]
  })
}
