import { MISTRUST, SITUATION, WAITING } from './evaluator.js'

/** The order of the causes in the arrays of this folder. */
export const CAUSES = ['disagreement', 'situation', 'mistrust', 'waiting'] as const

const BITS = [SITUATION, MISTRUST, WAITING]

/**
 * The four causes from the eight g(S): disagreement = g(∅), the others their Shapley values over {situation,
 * mistrust, waiting}; they add up to g. Written out for three members: it runs once a replicate.
 *
 * @param gaps g(S) by bitmask of SITUATION, MISTRUST, WAITING
 * @param out length 4, in the order of `CAUSES`; in the unit of `gaps`
 * @source Shapley, A value for n-person games (1953), efficiency
 */
export const causesInto = (gaps: Float64Array, out: Float64Array): void => {
  out[0] = gaps[0]
  for (let k = 0; k < 3; k++) {
    const self = BITS[k]
    const a = BITS[(k + 1) % 3]
    const b = BITS[(k + 2) % 3]
    out[k + 1] =
      (gaps[self] - gaps[0] + gaps[self | a | b] - gaps[a | b]) / 3 +
      (gaps[self | a] - gaps[a] + gaps[self | b] - gaps[b]) / 6
  }
}
