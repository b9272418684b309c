import { countOutcomes, firstAbove, fromOnes, listedFrontier } from './listed.js'
import type { DefinedAnalysis, DefinitionSpace } from './types.js'

/**
 * GENIUS. The frontier is over all outcomes, whatever the reservation values, counts equal outcomes each, and ascends in
 * the first party's utility. `nash`: its first largest product of u_i − r_i, above −1, negative gains and all; no
 * reservation value is 0. `kalaiSmorodinsky`: its first least sum over pairs of |u_i − u_j|, below 2; neither
 * Kalai–Smorodinsky's nor Kalai's. `opposition`: how far that is from all parties having 1.
 *
 * @source GENIUS 10.4, genius.core.analysis.BidSpace and ParetoFrontier
 */
export function analyseAsGenius(space: DefinitionSpace): DefinedAnalysis {
  const { parties, utilities, reservation } = space
  const frontier = listedFrontier(space)
  const points = Array.from(frontier.indices, (_, k) => k)
  const ascending = Array.from(frontier.indices).sort(
    (a, b) => utilities[a * parties] - utilities[b * parties] || a - b,
  )
  const nash = firstAbove(ascending, -1, (place) => {
    let product = 1
    for (let i = 0; i < parties; i++) product *= utilities[place * parties + i] - (reservation[i] ?? 0)
    return product
  })
  const kalaiSmorodinsky = firstAbove(ascending, -2, (place) => {
    let sum = 0
    for (let i = 0; i < parties; i++)
      for (let j = i + 1; j < parties; j++)
        sum += Math.abs(utilities[place * parties + i] - utilities[place * parties + j])
    return -sum
  })
  return {
    kind: 'found',
    definition: 'genius',
    frontier: ascending,
    frontierSize: countOutcomes(space, frontier, points),
    concepts: { nash, kalaiSmorodinsky },
    figures: { opposition: fromOnes(space, kalaiSmorodinsky) },
  }
}
