import type { CompiledCase } from '../preference/compile-case.js'
import { samplePert } from '../random/pert.js'
import { sampleSimplexInOrderInto, sampleSortedValuesInto } from '../random/ranking.js'
import { hashName, type NameHash, Stream } from '../random/stream.js'
import { sampleUniform } from '../random/uniform.js'

/** Draws the judgements of replicate after replicate of one compiled case. */
export type Sampler = {
  /**
   * Fills `x` with one value a slot and `uniforms` with one number in (0, 1) a trust pair. Every number comes from
   * the stream named ('ensemble', id, replicate): the same whatever else is in the case (design 14.13).
   */
  sampleInto(replicate: number, x: Float64Array, uniforms: Float64Array): void
}

export const makeSampler = (c: CompiledCase, seed: number): Sampler => {
  const { draws, points } = c.judgements
  const stream = new Stream()
  const random = draws.filter((draw) => 'slots' in draw || draw.distribution.kind !== 'fixed')
  const names = random.map((draw) => hashName(seed, 'ensemble', draw.id))
  const pairNames: readonly NameHash[] = c.pairs.map((pair) =>
    hashName(seed, 'ensemble', `trust.${c.parties[pair.of]}.${pair.in}`),
  )
  const longest = random.reduce((n, draw) => Math.max(n, 'slots' in draw ? draw.slots.length : 0), 1)
  const scratch = new Float64Array(longest)

  return {
    sampleInto(replicate, x, uniforms) {
      x.set(points)
      for (let d = 0; d < random.length; d++) {
        const draw = random[d]
        stream.seek(names[d], replicate)
        if ('slots' in draw) {
          const n = draw.slots.length
          if (draw.ranking === 'weights') sampleSimplexInOrderInto(stream, n, scratch)
          else sampleSortedValuesInto(stream, n, scratch)
          for (let k = 0; k < n; k++) x[draw.slots[k]] = scratch[k]
        } else {
          const { distribution } = draw
          if (distribution.kind === 'uniform') x[draw.slot] = sampleUniform(stream, distribution.low, distribution.high)
          else if (distribution.kind === 'pert') {
            x[draw.slot] = samplePert(stream, distribution.low, distribution.likely, distribution.high)
          }
        }
      }
      for (let p = 0; p < uniforms.length; p++) uniforms[p] = stream.seek(pairNames[p], replicate).next()
    },
  }
}
