import { matches, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import { hashName, Stream } from '../random/stream.js'
import { type Chord, keepNonNegative, openChord, pointOn } from './chord.js'
import { drawPreferenceInto, drawWeightsInto } from './draw-preferences.js'
import type { PartyPreferences } from './party-preferences.js'
import { copyPointInto, makePreferencePoint, type PreferencePoint } from './preference-point.js'

/** Draws consistent preferences of one party. */
export type PreferenceSampler = {
  /** The draw of a replicate; overwritten by the next. It depends on the seed, the party and the replicate only. */
  sample(replicate: number): PreferencePoint
}

/** Passes over all coordinates before a point is taken. */
const PASSES = 40

/** Points of a pilot walk, and passes between them. */
const PILOT_POINTS = 400
const PILOT_PASSES = 5

/**
 * Preferences drawn uniformly: weights, once they are divided by their sum, uniformly over all that are consistent, and
 * likewise values and what interactions add. Hit-and-run: from a point along a random line to a uniform point of the
 * part of it that is consistent, which leaves the uniform distribution as it is. Values and interactions move one at a
 * time. Weights move along the line through two *rough* draws of weights, whatever the point is: these lines span just the
 * directions in which consistent weights can differ, in about the right proportion.
 *
 * Without comparisons a rough draw is one of the ensemble's, and so is the beginning of a walk; that is uniform already
 * but for weights in ranges, and only these walk. With comparisons the rough draws are points of a pilot walk from `start`,
 * the second of two, for which the first gave the lines.
 *
 * Every replicate is a walk of its own, from the stream ('ranges', 'preferences.PARTY', replicate), the pilot's being
 * ('ranges', 'preferences.PARTY', 'pilot'): a share has the standard error of a binomial, and any division of the work
 * gives the same numbers.
 *
 * Measured against known moments (sample-preferences.test.ts; 20,000 walks): 10 passes are enough for 11 weights without
 * limits, 40 for 11 ranges up to 1 to 12 wide, and 40 for 11 weights that comparisons alone put in order. Where comparisons
 * leave but a sliver of what the other statements allow, more would be needed.
 *
 * Cost of a replicate: passes × (issues + options) × issues × (1 + comparisons); 0.1 to 1 ms. Of a pilot: 100 replicates.
 *
 * @param start a preference at which no comparison is just met
 * @source Smith 1984, "Efficient Monte Carlo procedures for generating points uniformly distributed over bounded
 * regions", Operations Research 32; Tervonen et al. 2013, "Hit-and-Run enables efficient weight generation for
 * simulation-based multiple criteria decision analysis", European Journal of Operational Research 224
 */
export const makePreferenceSampler = (
  space: OutcomeSpace,
  p: PartyPreferences,
  start: PreferencePoint,
  seed: number,
): PreferenceSampler => {
  const path = `preferences.${p.party}`
  const stream = new Stream()
  const point = makePreferencePoint(p)
  const rough =
    p.comparisons.length > 0
      ? pilotDraws(space, p, start, Stream.named(seed, 'ranges', path, 'pilot'))
      : plainDraws(space, p)
  const pass = makePass(space, p, rough, stream, point)
  const isUniform = p.comparisons.length === 0 && p.weights.kind === 'ranking'
  const name = hashName(seed, 'ranges', path)
  return {
    sample(replicate) {
      stream.seek(name, replicate)
      rough.drawInto(stream, point)
      if (!isUniform) for (let turn = 0; turn < PASSES; turn++) pass()
      return point
    },
  }
}

/** Consistent preferences that are not quite uniform. */
type RoughDraws = {
  drawInto(stream: Stream, out: PreferencePoint): void
  drawWeightsInto(stream: Stream, out: Float64Array): void
}

/** As the ensemble draws them, without regard to comparisons. */
const plainDraws = (space: OutcomeSpace, p: PartyPreferences): RoughDraws => {
  const scratch = new Float64Array(p.delivery.length)
  return {
    drawInto: (stream, out) => drawPreferenceInto(space, p, stream, scratch, out),
    drawWeightsInto: (stream, out) => drawWeightsInto(p, stream, scratch, out),
  }
}

/** Points of a walk from `start`, the second time along the lines of the first. */
const pilotDraws = (space: OutcomeSpace, p: PartyPreferences, start: PreferencePoint, stream: Stream): RoughDraws => {
  const point = makePreferencePoint(p)
  copyPointInto(start, point)
  let rough = plainDraws(space, p)
  for (let round = 0; round < 2; round++) {
    const pass = makePass(space, p, rough, stream, point)
    const points = Array.from({ length: PILOT_POINTS }, () => {
      for (let turn = 0; turn < PILOT_PASSES; turn++) pass()
      const kept = makePreferencePoint(p)
      copyPointInto(point, kept)
      return kept
    })
    const pick = (of: Stream) => points[Math.floor(of.next() * PILOT_POINTS)]
    rough = {
      drawInto: (of, out) => copyPointInto(pick(of), out),
      drawWeightsInto: (of, out) => out.set(pick(of).weights),
    }
  }
  return rough
}

/** A pass over `point`: as many lines of weights as there are issues, then, with comparisons, each value and interaction. */
const makePass = (
  space: OutcomeSpace,
  p: PartyPreferences,
  rough: RoughDraws,
  stream: Stream,
  point: PreferencePoint,
) => {
  const { weights, values, terms } = point
  const issues = weights.length
  const chord: Chord = { from: 0, to: 0 }
  const direction = new Float64Array(issues)
  const other = new Float64Array(issues)
  const comparisons = p.comparisons.map((compared) => makeComparison(space, p, compared, point))
  const isFixed = p.weights.kind === 'ranges' && rangesAreNumbers(p.weights.low, p.weights.high)

  const walkWeights = (): void => {
    rough.drawWeightsInto(stream, direction)
    rough.drawWeightsInto(stream, other)
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
    if (comparisons.length === 0) return
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
