import type { OutcomeSpace } from '../outcome-space/outcome-space.js'
import { sampleSimplexInOrderInto, sampleSortedValuesInto } from '../random/ranking.js'
import type { Stream } from '../random/stream.js'
import { sampleUniform } from '../random/uniform.js'
import type { PartyPreferences } from './party-preferences.js'
import type { PreferencePoint } from './preference-point.js'

/**
 * Weights as the ensemble draws them: a ranking uniformly, ranges uniformly before they are divided by their sum.
 * `scratch`: as long as `out`.
 */
export const drawWeightsInto = (
  { weights }: PartyPreferences,
  stream: Stream,
  scratch: Float64Array,
  out: Float64Array,
): void => {
  if (weights.kind === 'ranking') {
    sampleSimplexInOrderInto(stream, out.length, scratch)
    for (let k = 0; k < out.length; k++) out[weights.order[k]] = scratch[k]
    return
  }
  let sum = 0
  for (let j = 0; j < out.length; j++) {
    out[j] = drawBetween(stream, weights.low[j], weights.high[j])
    sum += out[j]
  }
  for (let j = 0; j < out.length; j++) out[j] /= sum
}

/** A preference that is consistent with all but comparisons: weights as above, values and interactions uniformly. */
export const drawPreferenceInto = (
  space: OutcomeSpace,
  p: PartyPreferences,
  stream: Stream,
  scratch: Float64Array,
  out: PreferencePoint,
): void => {
  drawWeightsInto(p, stream, scratch, out.weights)
  for (const [j, order] of p.rankings.entries()) {
    if (order) {
      const ranked = new Float64Array(order.length)
      sampleSortedValuesInto(stream, order.length, ranked)
      for (let k = 0; k < order.length; k++) out.values[order[k]] = ranked[k]
    } else
      for (let o = space.offsets[j]; o < space.offsets[j + 1]; o++)
        out.values[o] = drawBetween(stream, p.low[o], p.high[o])
  }
  for (let k = 0; k < out.terms.length; k++) out.terms[k] = drawBetween(stream, p.termLow[k], p.termHigh[k])
}

const drawBetween = (stream: Stream, low: number, high: number): number =>
  low === high ? low : sampleUniform(stream, low, high)
