import { InvariantError } from '../invariant-error.js'

/** The options that must be chosen for a term or a red line to apply: pairs of issue and option, by index. */
export type Match = readonly (readonly [issue: number, option: number])[]

/** An amount that `party` gets where an outcome matches all of `when`. The amount stands in the utility table. */
export type Term = { readonly party: number; readonly when: Match }

/** An outcome that matches all of `when` is not feasible. */
export type RedLine = { readonly when: Match }

/**
 * What can be agreed: one option for every issue. An outcome is an `Int32Array` of digits, one option index an issue;
 * its `OutcomeIndex` reads them as a mixed-radix number, first issue most significant.
 */
export interface OutcomeSpace {
  readonly parties: number
  /** Options per issue. */
  readonly sizes: Int32Array
  /** Length issues + 1: issue j's options are numbered offsets[j] .. offsets[j + 1] − 1 over all issues. */
  readonly offsets: Int32Array
  readonly terms: readonly Term[]
  readonly redLines: readonly RedLine[]
}

/**
 * Each party's utility as whole quanta: U_i(x) = sum of its contributions at x + the terms of i that x matches.
 * Every entry is a whole number held in a double (design: a multiple of 1e-12 counted in such quanta), so that sums,
 * dominance, ties and counts are exact whatever the order of addition; the sum over all parties and issues of the
 * absolute entries must stay below 2^53.
 */
export interface UtilityTable {
  /** Party-major: [party * offsets[issues] + offsets[issue] + option]. */
  readonly contributions: Float64Array
  /** The amount of each of the space's terms, same order. */
  readonly terms: Float64Array
}

/**
 * Makes an outcome space.
 *
 * @throws InvariantError where there is no party or issue, an issue has no option, or a term or red line names a
 * party, issue or option that does not exist, names an issue twice, or is empty.
 * @example makeOutcomeSpace(2, [2, 3], [], [{ when: [[0, 1], [1, 2]] }])
 */
export function makeOutcomeSpace(
  parties: number,
  sizes: ArrayLike<number>,
  terms: readonly Term[] = [],
  redLines: readonly RedLine[] = [],
): OutcomeSpace {
  if (!Number.isInteger(parties) || parties < 1) throw new InvariantError(`invalid number of parties: ${parties}`)
  if (sizes.length === 0) throw new InvariantError('missing issues: an outcome space has at least one')
  const offsets = new Int32Array(sizes.length + 1)
  for (let j = 0; j < sizes.length; j++) {
    const size = sizes[j]
    if (!Number.isInteger(size) || size < 1) throw new InvariantError(`invalid size of issue ${j}: ${size}`)
    offsets[j + 1] = offsets[j] + size
  }
  for (const term of terms) {
    if (!Number.isInteger(term.party) || term.party < 0 || term.party >= parties)
      throw new InvariantError(`unknown party of a term: ${term.party}`)
    requireMatch(term.when, sizes)
  }
  for (const line of redLines) requireMatch(line.when, sizes)
  return { parties, sizes: Int32Array.from(sizes), offsets, terms, redLines }
}

/** A table of zeros in the shape of a space, to be filled by the caller. */
export function makeUtilityTable(space: OutcomeSpace): UtilityTable {
  return {
    contributions: new Float64Array(space.parties * space.offsets[space.sizes.length]),
    terms: new Float64Array(space.terms.length),
  }
}

function requireMatch(when: Match, sizes: ArrayLike<number>): void {
  if (when.length === 0) throw new InvariantError('empty match: a term or red line names at least one option')
  const seen = new Set<number>()
  for (const [issue, option] of when) {
    if (!(issue >= 0 && issue < sizes.length && option >= 0 && option < sizes[issue]))
      throw new InvariantError(`unknown option: ${issue}/${option}`)
    if (seen.has(issue)) throw new InvariantError(`repeated issue in a match: ${issue}`)
    seen.add(issue)
  }
}

/** How many outcomes there are, feasible or not: the product of the sizes. */
export function outcomeCount(space: OutcomeSpace): bigint {
  let count = 1n
  for (const size of space.sizes) count *= BigInt(size)
  return count
}

/** The mixed-radix number of an outcome, first issue most significant. */
export function outcomeIndex(space: OutcomeSpace, digits: ArrayLike<number>): bigint {
  let index = 0n
  for (let j = 0; j < space.sizes.length; j++) index = index * BigInt(space.sizes[j]) + BigInt(digits[j])
  return index
}

/** A new array: the digits of the outcome with an OutcomeIndex below 2^53. */
export function decodeOutcome(space: OutcomeSpace, index: number): Int32Array {
  const digits = new Int32Array(space.sizes.length)
  let rest = index
  for (let j = digits.length - 1; j >= 0; j--) {
    digits[j] = rest % space.sizes[j]
    rest = Math.floor(rest / space.sizes[j])
  }
  return digits
}

/** Whether an outcome chooses every option of `when`. */
export function matches(when: Match, digits: ArrayLike<number>): boolean {
  for (let k = 0; k < when.length; k++) if (digits[when[k][0]] !== when[k][1]) return false
  return true
}

/** Whether an outcome matches no red line. */
export function isFeasible(space: OutcomeSpace, digits: ArrayLike<number>): boolean {
  for (let k = 0; k < space.redLines.length; k++) if (matches(space.redLines[k].when, digits)) return false
  return true
}

/**
 * Writes every party's utility at one outcome, in quanta, into `out` (length parties). Feasibility is not looked at.
 * Cost: parties × issues + terms.
 */
export function evaluateInto(
  space: OutcomeSpace,
  table: UtilityTable,
  digits: ArrayLike<number>,
  out: Float64Array,
): void {
  const issues = space.sizes.length
  const width = space.offsets[issues]
  for (let i = 0; i < space.parties; i++) {
    let sum = 0
    for (let j = 0; j < issues; j++) sum += table.contributions[i * width + space.offsets[j] + digits[j]]
    out[i] = sum
  }
  for (let k = 0; k < space.terms.length; k++)
    if (matches(space.terms[k].when, digits)) out[space.terms[k].party] += table.terms[k]
}
