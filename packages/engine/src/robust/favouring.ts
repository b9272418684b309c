import { matches, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import type { PartyPreferences } from './party-preferences.js'

/**
 * A party's preferences with everything but the weights at what favours outcome `x` most, all other outcomes compared:
 * its options at their highest values and the others at their lowest, what it matches at the most and what it does not at
 * the least. Whatever the weights are, no other values make x gain on any outcome, so x is efficient under some preferences
 * just where it is under some of these. Of a ranked issue: x's option and those above it 1, those below 0, the worst always 0.
 *
 * With comparisons values cannot be chosen one by one: the preferences as they are.
 */
export const favouring = (space: OutcomeSpace, p: PartyPreferences, x: ArrayLike<number>): PartyPreferences => {
  if (p.comparisons.length > 0) return p
  const values = new Float64Array(p.low.length)
  for (let j = 0; j < space.sizes.length; j++) {
    const own = space.offsets[j] + x[j]
    const order = p.rankings[j]
    const rank = order ? order.indexOf(own) : 0
    for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++) {
      const isHigh = order ? order.indexOf(o) <= rank && p.high[own] > 0 : o === own
      values[o] = isHigh ? p.high[o] : p.low[o]
    }
  }
  const terms = Float64Array.from(p.terms, (k, n) => (matches(space.terms[k].when, x) ? p.termHigh[n] : p.termLow[n]))
  return { ...p, low: values, high: values, rankings: p.rankings.map(() => null), termLow: terms, termHigh: terms }
}
