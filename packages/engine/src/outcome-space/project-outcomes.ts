import { InvariantError } from '../invariant-error.js'
import { type Match, matches, type OutcomeSpace, outcomeCount, type UtilityTable } from './outcome-space.js'

/** Every feasible outcome as a point of a picture: what two parties get, and how far it is from the agreement zone. */
export type Projection =
  | {
      readonly kind: 'found'
      /** One entry a feasible outcome, in OutcomeIndex order; in units of `unit` quanta, rounded to single precision. */
      readonly x: Float32Array
      readonly y: Float32Array
      /** max over all parties of (R_i − U_i): at most 0 exactly where the outcome lies in the zone. */
      readonly gap: Float32Array
      /** The OutcomeIndex of each entry; null where every outcome is feasible, so that an entry's place is its index. */
      readonly index: Uint32Array | null
    }
  | { readonly kind: 'too-many'; readonly outcomes: bigint }

/**
 * Enumerates a space for a picture. The one place where outcomes are listed: for everything else there is the fold (see
 * `findFrontier`). Sums are made once for all outcomes that share their first issues, and a red line cuts off all that
 * share it.
 *
 * `parties`: whose utilities are the two coordinates; `reservation`: one a party, in quanta; `unit`: quanta in a unit;
 * `most`: outcomes up to which it is done, below 2^32. Empty arrays where nothing is feasible. Rounding to single
 * precision keeps the sign of a gap, and 0. Cost: outcomes × parties; 12 to 16 bytes an outcome.
 *
 * @throws InvariantError where a party does not exist, or `most` is too large.
 * @example projectOutcomes(space, table, { parties: [0, 1], reservation, unit: 1e12, most: 1_000_000 })
 */
export function projectOutcomes(
  space: OutcomeSpace,
  table: UtilityTable,
  {
    parties: [first, second],
    reservation,
    unit,
    most,
  }: {
    readonly parties: readonly [number, number]
    readonly reservation: Float64Array
    readonly unit: number
    readonly most: number
  },
): Projection {
  const { parties, sizes, offsets } = space
  for (const party of [first, second])
    if (!(party >= 0 && party < parties)) throw new InvariantError(`unknown party: ${party}`)
  if (!(most < 2 ** 32)) throw new InvariantError(`large limit: ${most} outcomes`)
  const all = outcomeCount(space)
  if (all > BigInt(most)) return { kind: 'too-many', outcomes: all }

  const total = Number(all)
  const x = new Float32Array(total)
  const y = new Float32Array(total)
  const gap = new Float32Array(total)
  const index = new Uint32Array(space.redLines.length > 0 ? total : 0)
  const issues = sizes.length
  const width = offsets[issues]
  const { contributions } = table
  const termsAt = byLastIssue(space.terms, issues)
  const linesAt = byLastIssue(space.redLines, issues)
  const digits = new Int32Array(issues)
  /** Utilities from the first j issues: [j * parties + i]; and the index that they make. */
  const sums = new Float64Array((issues + 1) * parties)
  const heads = new Float64Array(issues + 1)
  let size = 0
  let j = 0
  digits[0] = -1
  while (j >= 0) {
    digits[j]++
    if (digits[j] === sizes[j]) {
      j--
      continue
    }
    const from = j * parties
    const to = from + parties
    const at = offsets[j] + digits[j]
    for (let i = 0; i < parties; i++) sums[to + i] = sums[from + i] + contributions[i * width + at]
    for (let t = 0; t < termsAt[j].length; t++) {
      const term = termsAt[j][t]
      if (matches(space.terms[term].when, digits)) sums[to + space.terms[term].party] += table.terms[term]
    }
    let isCrossed = false
    for (let l = 0; l < linesAt[j].length && !isCrossed; l++)
      isCrossed = matches(space.redLines[linesAt[j][l]].when, digits)
    if (isCrossed) continue
    heads[j + 1] = heads[j] * sizes[j] + digits[j]
    if (j < issues - 1) {
      j++
      digits[j] = -1
      continue
    }
    let worst = Number.NEGATIVE_INFINITY
    for (let i = 0; i < parties; i++) {
      const missing = reservation[i] - sums[to + i]
      if (missing > worst) worst = missing
    }
    x[size] = sums[to + first] / unit
    y[size] = sums[to + second] / unit
    gap[size] = worst / unit
    if (index.length > 0) index[size] = heads[issues]
    size++
  }
  return {
    kind: 'found',
    x: x.subarray(0, size),
    y: y.subarray(0, size),
    gap: gap.subarray(0, size),
    index: size === total ? null : index.subarray(0, size),
  }
}

/** The places of some matches by the last issue that each looks at: there it is decided. */
function byLastIssue(of: readonly { readonly when: Match }[], issues: number): readonly (readonly number[])[] {
  const places = Array.from({ length: issues }, (): number[] => [])
  of.forEach(({ when }, k) => {
    places[when.reduce((last, [issue]) => Math.max(last, issue), 0)].push(k)
  })
  return places
}
