import { matches, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import { hashName, Stream } from '../random/stream.js'
import { type Chord, keepNonNegative, openChord, pointOn } from './chord.js'
import { drawPreferenceInto, drawWeightsInto } from './draw-preferences.js'
import type { PartyPreferences } from './party-preferences.js'
import { makePreferencePoint, type PreferencePoint } from './preference-point.js'

/** Draws consistent preferences of one party. */
export type PreferenceSampler = {
  /** The draw of a replicate; overwritten by the next. It depends on the seed, the party and the replicate only. */
  sample(replicate: number): PreferencePoint
}

/** Passes over all coordinates before a point is taken, from a draw of the ensemble's and from one fixed start. */
const PASSES = 10
const PASSES_FROM_START = 60

/**
 * Preferences drawn uniformly: weights, once they are divided by their sum, uniformly over all that are consistent, and
 * likewise values and what interactions add. Hit-and-run: from a point along a random line to a uniform point of the
 * part of it that is consistent, which leaves the uniform distribution as it is. Values and interactions move one at a
 * time. Weights move along the line through two draws of the ensemble's weights, whatever the point is: these lines span
 * just the directions in which consistent weights can differ, in about the right proportion.
 *
 * Every replicate is a walk of its own, from the stream ('ranges', 'preferences.PARTY', replicate): replicates are
 * independent, so that a share has a binomial's standard error, and any division of the work gives the same numbers.
 * A walk begins at a draw of the ensemble's, which is uniform already but for weights in ranges, or, with comparisons,
 * at `start`. Measured on 11 ranked issues (sample-preferences.test.ts): from one fixed start, 20 passes are enough
 * that no moment of 20,000 walks can be told from its limit.
 *
 * Cost of a replicate: passes × (issues + options) × issues × comparisons.
 *
 * @param start a preference at which no comparison is just met; null without comparisons
 * @source Smith 1984, "Efficient Monte Carlo procedures for generating points uniformly distributed over bounded
 * regions", Operations Research 32; Tervonen et al. 2013, "Hit-and-Run enables efficient weight generation for
 * simulation-based multiple criteria decision analysis", European Journal of Operational Research 224
 */
export const makePreferenceSampler = (
  space: OutcomeSpace,
  p: PartyPreferences,
  start: PreferencePoint | null,
  seed: number,
): PreferenceSampler => {
  const stream = new Stream()
  const name = hashName(seed, 'ranges', `preferences.${p.party}`)
  const point = makePreferencePoint(p)
  const scratch = new Float64Array(p.delivery.length)
  const walk = makeWalk(space, p, stream, point)
  const passes = start ? PASSES_FROM_START : PASSES
  return {
    sample(replicate) {
      stream.seek(name, replicate)
      if (start) {
        point.weights.set(start.weights)
        point.values.set(start.values)
        point.terms.set(start.terms)
      } else drawPreferenceInto(space, p, stream, scratch, point)
      for (let pass = 0; pass < passes; pass++) walk()
      return point
    },
  }
}

/** One pass over `point`: as many lines of weights as there are issues, then each value and interaction. */
const makeWalk = (space: OutcomeSpace, p: PartyPreferences, stream: Stream, point: PreferencePoint) => {
  const { weights, values, terms } = point
  const issues = weights.length
  const chord: Chord = { from: 0, to: 0 }
  const direction = new Float64Array(issues)
  const other = new Float64Array(issues)
  const scratch = new Float64Array(issues)
  const comparisons = p.comparisons.map((compared) => makeComparison(space, p, compared, point))
  const isFixed = p.weights.kind === 'ranges' && rangesAreNumbers(p.weights.low, p.weights.high)

  const walkWeights = (): void => {
    drawWeightsInto(p, stream, scratch, direction)
    drawWeightsInto(p, stream, scratch, other)
    for (let j = 0; j < issues; j++) direction[j] -= other[j]
    openChord(chord)
    boundWeights(p, weights, direction, chord)
    for (const compared of comparisons) keepNonNegative(chord, compared.slack(), compared.slopeOf(direction))
    const step = pointOn(chord, stream.next())
    let sum = 0
    for (let j = 0; j < issues; j++) {
      weights[j] = Math.max(0, weights[j] + step * direction[j])
      sum += weights[j]
    }
    for (let j = 0; j < issues; j++) weights[j] /= sum
  }

  const walkValue = (j: number, o: number, order: Int32Array | null): void => {
    chord.from = p.low[o] - values[o]
    chord.to = p.high[o] - values[o]
    if (order) {
      const rank = order.indexOf(o)
      if (rank > 0) keepNonNegative(chord, values[order[rank - 1]] - values[o], -1)
      if (rank < order.length - 1) keepNonNegative(chord, values[o] - values[order[rank + 1]], 1)
    }
    for (const compared of comparisons) keepNonNegative(chord, compared.slack(), compared.sideOf(o) * weights[j])
    values[o] += pointOn(chord, stream.next())
  }

  const walkTerm = (k: number): void => {
    chord.from = p.termLow[k] - terms[k]
    chord.to = p.termHigh[k] - terms[k]
    for (const compared of comparisons) keepNonNegative(chord, compared.slack(), compared.termSide[k])
    terms[k] += pointOn(chord, stream.next())
  }

  return (): void => {
    if (!isFixed && issues > 1) for (let j = 0; j < issues; j++) walkWeights()
    for (let j = 0; j < issues; j++)
      for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++)
        if (p.low[o] < p.high[o]) walkValue(j, o, p.rankings[j])
    for (let k = 0; k < terms.length; k++) if (p.termLow[k] < p.termHigh[k]) walkTerm(k)
  }
}

const rangesAreNumbers = (low: Float64Array, high: Float64Array): boolean => low.every((end, j) => end === high[j])

/**
 * Weights along a line: not negative and in the order of a ranking; or of ranges, which hold before the division by the
 * sum, lo_k w_j <= hi_j w_k for every two issues.
 */
const boundWeights = (
  { weights: judged }: PartyPreferences,
  weights: Float64Array,
  direction: Float64Array,
  chord: Chord,
): void => {
  const issues = weights.length
  if (judged.kind === 'ranking') {
    const { order } = judged
    for (let k = 0; k < issues; k++) {
      const j = order[k]
      const next = k + 1 < issues ? order[k + 1] : -1
      const slack = next < 0 ? weights[j] : weights[j] - weights[next]
      keepNonNegative(chord, slack, next < 0 ? direction[j] : direction[j] - direction[next])
    }
    return
  }
  const { low, high } = judged
  for (let k = 0; k < issues; k++) {
    keepNonNegative(chord, weights[k], direction[k])
    if (low[k] === 0) continue
    for (let j = 0; j < issues; j++)
      if (j !== k)
        keepNonNegative(
          chord,
          high[j] * weights[k] - low[k] * weights[j],
          high[j] * direction[k] - low[k] * direction[j],
        )
  }
}

/** u(prefers) − u(to) at the point, and how it changes along a line. */
const makeComparison = (
  { offsets, sizes, terms }: OutcomeSpace,
  p: PartyPreferences,
  { prefers, to }: PartyPreferences['comparisons'][number],
  point: PreferencePoint,
) => {
  const { weights, values } = point
  const better = Int32Array.from(sizes, (_, j) => offsets[j] + prefers[j])
  const worse = Int32Array.from(sizes, (_, j) => offsets[j] + to[j])
  const side = new Int8Array(values.length)
  for (let j = 0; j < sizes.length; j++) {
    side[better[j]]++
    side[worse[j]]--
  }
  const termSide = Float64Array.from(
    p.terms,
    (k) => Number(matches(terms[k].when, prefers)) - Number(matches(terms[k].when, to)),
  )
  const slopeOf = (direction: Float64Array): number => {
    let sum = 0
    for (let j = 0; j < sizes.length; j++) sum += direction[j] * (values[better[j]] - values[worse[j]])
    return sum
  }
  return {
    slack: (): number => {
      let sum = slopeOf(weights)
      for (let k = 0; k < termSide.length; k++) sum += termSide[k] * point.terms[k]
      return sum
    },
    slopeOf,
    sideOf: (o: number): number => side[o],
    termSide,
  }
}
