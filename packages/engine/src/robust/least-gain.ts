import { matches, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import type { PartyPreferences } from './party-preferences.js'

/**
 * The least that a party can gain by going from one outcome to another, over all its consistent preferences, comparisons
 * left out: exact without comparisons, else at most the true least. Once the weights are given each issue's least change
 * is known, and the weighted mean of these is least at an end of the weights: no program need be solved.
 *
 * Cost: issues squared at most. The most that it can gain is −leastGain(…, to, from).
 */
export const leastGain = (
  space: OutcomeSpace,
  p: PartyPreferences,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): number => {
  const issues = space.sizes.length
  const changes = new Float64Array(issues)
  for (let j = 0; j < issues; j++) {
    const a = space.offsets[j] + from[j]
    const b = space.offsets[j] + to[j]
    if (a !== b) changes[j] = p.delivery[j] * leastChange(p, j, a, b)
  }
  let gain = leastMean(p, changes)
  for (let k = 0; k < p.terms.length; k++) {
    const { when } = space.terms[p.terms[k]]
    const had = matches(when, from)
    if (had !== matches(when, to)) gain += had ? -p.termHigh[k] : p.termLow[k]
  }
  return gain
}

/** The least of v(b) − v(a). */
const leastChange = (p: PartyPreferences, j: number, a: number, b: number): number => {
  const apart = p.low[b] - p.high[a]
  const order = p.rankings[j]
  return order && order.indexOf(b) < order.indexOf(a) ? Math.max(0, apart) : apart
}

/** The least weighted mean of numbers, one an issue. */
const leastMean = ({ weights }: PartyPreferences, numbers: Float64Array): number => {
  if (weights.kind === 'ranking') {
    // The ends of w_1 >= w_2 >= … are equal weights on the first k issues.
    let least = Number.POSITIVE_INFINITY
    let sum = 0
    for (let k = 0; k < weights.order.length; k++) {
      sum += numbers[weights.order[k]]
      least = Math.min(least, sum / (k + 1))
    }
    return least
  }
  // Dinkelbach: numbers below the mean take their highest weight, the others their lowest, until the mean stays.
  const { low, high } = weights
  let mean = Number.POSITIVE_INFINITY
  for (let turn = 0; turn <= numbers.length; turn++) {
    let sum = 0
    let weight = 0
    for (let j = 0; j < numbers.length; j++) {
      const w = numbers[j] < mean ? high[j] : low[j]
      sum += w * numbers[j]
      weight += w
    }
    if (weight === 0) return mean
    const next = sum / weight
    if (next >= mean) return mean
    mean = next
  }
  return mean
}
