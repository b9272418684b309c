import { firstAbove, fromOnes, listedFrontier } from './listed.js'
import type { DefinedAnalysis, DefinitionSpace } from './types.js'

/**
 * The analysis published with the scenarios of ANL 2022 (`specials.json`), of two parties without reservation values.
 * The frontier holds each utility vector once and ascends in the first party's utility. `nash`: its first largest
 * product of utilities, above 0. `kalai`: its first least |u_1 − u_2|, below 10, which is not Kalai's egalitarian
 * solution: in 3 of the 26 published scenarios that is another outcome. `opposition`: how far that is from (1, 1).
 *
 * @source specials.json of the ANL 2022 scenarios, all of whose figures this gives
 */
export function analyseAsAnl2022(space: DefinitionSpace): DefinedAnalysis {
  const { utilities } = space
  const frontier = listedFrontier(space)
  const ascending = Array.from(frontier.indices).reverse()
  const nash = firstAbove(ascending, 0, (place) => utilities[2 * place] * utilities[2 * place + 1])
  const kalai = firstAbove(ascending, -10, (place) => -Math.abs(utilities[2 * place] - utilities[2 * place + 1]))
  return {
    kind: 'found',
    definition: 'anl2022',
    frontier: ascending,
    frontierSize: BigInt(ascending.length),
    concepts: { nash, kalai },
    figures: { opposition: fromOnes(space, kalai) },
  }
}
