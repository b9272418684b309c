import { matches, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import { addTo, type LinearForm, type MixedProgram, plus } from './mixed-program.js'
import type { ComparedPackages, PartyPreferences } from './party-preferences.js'

/** A party's preferences as columns of a program. What an option contributes is z = w · v, linear where w and v are not. */
export type PreferenceColumns = {
  /** The weight w_j of each issue; they add up to 1. */
  readonly weights: readonly number[]
  /** z of each option over all issues: a column of its own, or its issue's weight times a fixed value. */
  readonly contributions: readonly LinearForm[]
  /** What each of the party's terms adds. */
  readonly terms: readonly number[]
}

/** A statement of the file, as the path of a problem; without `[k]` and the like it is that of its judgement. */
export type StatementPath = string

/**
 * Adds one party's preferences to a program: columns w, z and a, and exactly the conditions of what is judged.
 *
 * - weights: a ranking is w_1 >= w_2 >= …; ranges [lo, hi] are of weights before they are divided by their sum, so that
 *   lo_j t <= w_j <= hi_j t for some t > 0, and sum w = 1.
 * - values: lo w_j <= z_jo <= hi w_j; a ranking is z_jo >= z_jp from best to worst, its ends w_j and 0.
 * - interactions: lo <= a_k <= hi.
 * - comparisons: u(prefers) >= u(to) at face value.
 *
 * @param holds which statements to take in; of one left out no more is known than that weights are not negative, values
 *   lie in 0..1 and interactions in −1..1.
 */
export const addPreferences = (
  program: MixedProgram,
  space: OutcomeSpace,
  p: PartyPreferences,
  holds: (path: StatementPath) => boolean = () => true,
  paths: StatementPaths | null = null,
): PreferenceColumns => {
  const has = (path: StatementPath | undefined) => path === undefined || holds(path)
  const weights = addWeights(program, space, p, (j) => has(paths?.weights[j]))
  const contributions: LinearForm[] = []
  for (let j = 0; j < weights.length; j++) {
    const order = p.rankings[j]
    for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++) {
      const isKnown = has(paths?.values[o])
      contributions.push(addValue(program, weights[j], isKnown ? p.low[o] : 0, isKnown ? p.high[o] : 1))
    }
    if (order && has(paths?.values[order[0]]))
      for (let k = 1; k < order.length; k++)
        program.nonNegative(plus(contributions[order[k - 1]], contributions[order[k]], -1))
  }
  const terms = Array.from(p.terms, (_, k) =>
    has(paths?.terms[k]) ? program.column(p.termLow[k], p.termHigh[k]) : program.column(-1, 1),
  )
  const columns = { weights, contributions, terms }
  for (const [k, compared] of p.comparisons.entries())
    if (has(paths?.comparisons[k])) program.nonNegative(comparisonForm(space, p, columns, compared))
  return columns
}

/** The path of each statement: of each issue's weight, each option's value, each term and comparison. */
export type StatementPaths = {
  readonly weights: readonly StatementPath[]
  readonly values: readonly StatementPath[]
  readonly terms: readonly StatementPath[]
  readonly comparisons: readonly StatementPath[]
}

const addWeights = (
  program: MixedProgram,
  space: OutcomeSpace,
  { weights }: PartyPreferences,
  isKnown: (issue: number) => boolean,
): number[] => {
  const columns = Array.from(space.sizes, () => program.column(0, 1))
  const sum = new Map(columns.map((column) => [column, 1]))
  program.row(1, sum, 1)
  if (weights.kind === 'ranking') {
    const { order } = weights
    if (isKnown(order[0]))
      for (let k = 1; k < order.length; k++)
        program.nonNegative(
          new Map([
            [columns[order[k - 1]], 1],
            [columns[order[k]], -1],
          ]),
        )
    return columns
  }
  const scale = program.column(0, Number.POSITIVE_INFINITY)
  for (const [j, column] of columns.entries()) {
    if (!isKnown(j)) continue
    const over = new Map([[column, 1]])
    addTo(over, scale, -weights.low[j])
    program.nonNegative(over)
    const under = new Map([[column, -1]])
    addTo(under, scale, weights.high[j])
    program.nonNegative(under)
  }
  return columns
}

const addValue = (program: MixedProgram, weight: number, low: number, high: number): LinearForm => {
  const fixed = new Map<number, number>()
  if (low === high) {
    addTo(fixed, weight, low)
    return fixed
  }
  const column = program.column(0, 1)
  const z = new Map([[column, 1]])
  program.nonNegative(plus(z, new Map([[weight, 1]]), -low))
  program.nonNegative(plus(new Map([[weight, high]]), z, -1))
  return z
}

/** u(prefers) − u(to) at face value. */
export const comparisonForm = (
  space: OutcomeSpace,
  p: PartyPreferences,
  columns: PreferenceColumns,
  { prefers, to }: ComparedPackages,
): LinearForm => plus(faceValueForm(space, p, columns, prefers), faceValueForm(space, p, columns, to), -1)

const faceValueForm = (
  space: OutcomeSpace,
  p: PartyPreferences,
  { contributions, terms }: PreferenceColumns,
  digits: ArrayLike<number>,
): LinearForm => {
  let form: LinearForm = new Map()
  for (let j = 0; j < space.sizes.length; j++) form = plus(form, contributions[space.offsets[j] + digits[j]])
  return plus(form, termsForm(space, p, terms, digits))
}

const termsForm = (
  space: OutcomeSpace,
  p: PartyPreferences,
  terms: readonly number[],
  digits: ArrayLike<number>,
): LinearForm => {
  const form = new Map<number, number>()
  for (let k = 0; k < terms.length; k++) if (matches(space.terms[p.terms[k]].when, digits)) addTo(form, terms[k], 1)
  return form
}

/**
 * The part of a party's utility at an outcome that depends on the outcome: sum of pi'_j z_j(x_j), and interactions. What
 * the status quo is worth where delivery is doubted is the same for every outcome and left out.
 */
export const utilityForm = (
  space: OutcomeSpace,
  p: PartyPreferences,
  columns: PreferenceColumns,
  digits: ArrayLike<number>,
): LinearForm => {
  let form = termsForm(space, p, columns.terms, digits)
  for (let j = 0; j < space.sizes.length; j++)
    form = plus(form, columns.contributions[space.offsets[j] + digits[j]], p.delivery[j])
  return form
}
