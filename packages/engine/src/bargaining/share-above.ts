import type { MeasuredSpace } from '../outcome-space/measured-space.js'
import { makeOutcomeSpace, type OutcomeSpace, outcomeCount, type UtilityTable } from '../outcome-space/outcome-space.js'
import { findRationalShare, type RationalShare } from './rational-share.js'

/**
 * What part of the feasible outcomes is at or above a bound for every party, as `findRationalShare` finds it, whatever
 * way utilities are held: a sum that is cut off above reaches a bound where the sum itself does, unless the bound is above
 * the cut; a table is looked through. `bounds`: in quanta, finite; `sums`, `draws`: as there. Cost: as there; of a table outcomes × parties.
 *
 * @throws InvariantError where a bound is missing or not finite.
 * @example findShareAbove({ kind: 'table', space, utilities }, Float64Array.of(5e11, 5e11))
 */
export function findShareAbove(
  measured: MeasuredSpace,
  bounds: Float64Array,
  options: { readonly sums?: number; readonly draws?: number } = {},
): RationalShare {
  if (measured.kind === 'table') return countIn(measured.utilities, bounds, false)
  const { space, table, caps } = measured
  const share = findRationalShare(space, table, bounds, options)
  const isOutOfReach = caps?.some((cap, i) => bounds[i] > cap) ?? false
  if (!isOutOfReach || share.kind === 'empty') return share
  return { kind: 'exact', rational: 0n, outcomes: outcomeCount(space), share: 0 }
}

/**
 * What part of the feasible outcomes dominates a standing one: no party has less than `standing`, and some party more.
 *
 * The sum of utilities takes part as one more party that has to have a quantum more, which turns the strict comparison
 * into bounds; parties that are at their cut already can gain nothing and are left out of the sum. Exact or estimated as
 * in `findRationalShare` with a party more. Cost: as there.
 *
 * @throws InvariantError where a utility is missing or not finite.
 * @source Pareto 1906, "Manuale di economia politica", chapter 6: the comparison
 * @example findDominatingShare({ kind: 'additive', space, table, caps: null }, standing)
 */
export function findDominatingShare(measured: MeasuredSpace, standing: Float64Array): RationalShare {
  if (measured.kind === 'table') return countIn(measured.utilities, standing, true)
  const { space, table, caps } = measured
  const canGain = Array.from(standing, (u, i) => caps === null || u < caps[i])
  const withSum = addSum(space, table, canGain)
  const sum = standing.reduce((total, u, i) => total + (canGain[i] ? u : 0), 0)
  return findRationalShare(withSum.space, withSum.table, Float64Array.of(...standing, sum + 1))
}

/** One party more, whose utility is the sum of some parties'. */
function addSum(
  space: OutcomeSpace,
  table: UtilityTable,
  takesPart: readonly boolean[],
): { readonly space: OutcomeSpace; readonly table: UtilityTable } {
  const { parties, offsets, sizes } = space
  const width = offsets[sizes.length]
  const contributions = new Float64Array((parties + 1) * width)
  contributions.set(table.contributions)
  for (let i = 0; i < parties; i++)
    if (takesPart[i]) for (let o = 0; o < width; o++) contributions[parties * width + o] += contributions[i * width + o]
  const counted = space.terms.map((term, k) => ({ term, k })).filter(({ term }) => takesPart[term.party])
  return {
    space: makeOutcomeSpace(
      parties + 1,
      sizes,
      [...space.terms, ...counted.map(({ term }) => ({ party: parties, when: term.when }))],
      space.redLines,
    ),
    table: { contributions, terms: Float64Array.of(...table.terms, ...counted.map(({ k }) => table.terms[k])) },
  }
}

/** Counts vectors, point-major, that reach bounds; `strictly`: and pass one of them. */
function countIn(utilities: Float64Array, bounds: Float64Array, strictly: boolean): RationalShare {
  const parties = bounds.length
  const outcomes = utilities.length / parties
  let count = 0
  for (let at = 0; at < utilities.length; at += parties) {
    let passed = strictly ? 0 : 1
    let i = 0
    while (i < parties && utilities[at + i] >= bounds[i]) {
      if (utilities[at + i] > bounds[i]) passed = 1
      i++
    }
    if (i === parties) count += passed
  }
  return { kind: 'exact', rational: BigInt(count), outcomes: BigInt(outcomes), share: count / outcomes }
}
