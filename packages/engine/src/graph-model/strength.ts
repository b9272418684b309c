import type { Condition } from '@parley/model'
import { type Ranks, ranksByStatements } from './ranks.js'

/**
 * Which preferences of one decision maker are great, by rank: entry r is the lowest rank that is greatly preferred to
 * rank r, one more than there are where none is. It never falls as r rises, so that what is greatly preferred to a state
 * is so to every state ranked below it. Entry 0 is not used.
 * @source Hamouda, Kilgour & Hipel 2004, 2006, for great and mild preference
 */
export type Strength = Int32Array

/** By statements: states that one of the first so many tells apart. Cost: a pass over the states for each of these. */
export const strengthByStatements = (
  statements: readonly Condition[],
  strong: number,
  options: number,
  numbers: Int32Array,
  { of, levels }: Ranks,
): Strength => {
  const bands = ranksByStatements(statements.slice(0, strong), options, numbers)
  const bandOf = new Int32Array(levels + 1)
  for (let s = 0; s < of.length; s++) bandOf[of[s]] = bands.of[s]
  return strengthBy(levels, (high, low) => bandOf[high] > bandOf[low])
}

/** By a ranking: groups, best first, with one of these places (1: after the best) between them. */
export const strengthByPlaces = (places: readonly number[], levels: number): Strength =>
  strengthBy(levels, (high, low) => places.some((place) => levels - high < place && place <= levels - low))

/** By worth: states at least so far apart, in the unit of `worth`. */
export const strengthByWorth = (worth: Float64Array, apart: number, { of, levels }: Ranks): Strength => {
  const worthOf = new Float64Array(levels + 1)
  for (let s = 0; s < of.length; s++) worthOf[of[s]] = worth[s]
  return strengthBy(levels, (high, low) => worthOf[high] - worthOf[low] >= apart)
}

const strengthBy = (levels: number, isGreat: (high: number, low: number) => boolean): Strength => {
  const strength = new Int32Array(levels + 1)
  let from = 1
  for (let low = 1; low <= levels; low++) {
    from = Math.max(from, low + 1)
    while (from <= levels && !isGreat(from, low)) from++
    strength[low] = from
  }
  return strength
}
