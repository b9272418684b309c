import { countOutcomes, fromOnes, listedFrontier } from './listed.js'
import type { DefinedAnalysis, DefinedAnswer, DefinitionSpace } from './types.js'

/**
 * NegoLog, of two parties; reservation values play no part. Outcomes stand in falling order of the first party's
 * utility. `nash`: the first largest product of utilities, above 0. `kalai`: the first largest *sum*, above 0, so the
 * utilitarian solution. `opposition`: how far that is from (1, 1). `balanceScore`: the mean of u_1 − u_2 over all
 * outcomes; `normalizedBalanceScore`: the same with each weighted by its distance from `nash`, in lengths of `nash`.
 *
 * @source NegoLog, domain_generator.py and nenv/BidSpace.py
 */
export function analyseAsNegolog(space: DefinitionSpace): DefinedAnalysis {
  const { utilities } = space
  const frontier = listedFrontier(space)
  const falling = Array.from(frontier.indices)
  const sum = (place: number) => utilities[2 * place] + utilities[2 * place + 1]
  const product = (place: number) => utilities[2 * place] * utilities[2 * place + 1]
  const nash = firstOfFalling(space, product)
  const kalai = firstOfFalling(space, sum)
  return {
    kind: 'found',
    definition: 'negolog',
    frontier: falling,
    frontierSize: countOutcomes(
      space,
      frontier,
      falling.map((_, k) => k),
    ),
    concepts: { nash, kalai },
    figures: {
      opposition: fromOnes(space, kalai),
      nashProduct: nash.kind === 'found' ? product(nash.points[0]) : null,
      socialWelfare: kalai.kind === 'found' ? sum(kalai.points[0]) : null,
      ...balance(space, nash),
    },
  }
}

/** The largest score above 0; of equal ones the first in falling order of the first party's utility. */
function firstOfFalling({ utilities }: DefinitionSpace, score: (place: number) => number): DefinedAnswer {
  let best = 0
  let at = -1
  for (let place = 0; place < utilities.length / 2; place++) {
    const value = score(place)
    if (value > best || (at >= 0 && value === best && utilities[2 * place] > utilities[2 * at])) {
      best = value
      at = place
    }
  }
  return at < 0 ? { kind: 'empty', reason: 'bound-not-passed' } : { kind: 'found', points: [at] }
}

function balance({ utilities, holds }: DefinitionSpace, nash: DefinedAnswer) {
  if (holds === 'frontier') return { balanceScore: null, normalizedBalanceScore: null }
  const outcomes = utilities.length / 2
  const at = nash.kind === 'found' ? 2 * nash.points[0] : -1
  let plain = 0
  let weighted = 0
  for (let k = 0; k < utilities.length; k += 2) {
    const lead = utilities[k] - utilities[k + 1]
    plain += lead
    if (at >= 0) weighted += lead * Math.hypot(utilities[k] - utilities[at], utilities[k + 1] - utilities[at + 1])
  }
  const length = at < 0 ? 0 : Math.hypot(utilities[at], utilities[at + 1])
  return { balanceScore: plain / outcomes, normalizedBalanceScore: length > 0 ? weighted / outcomes / length : null }
}
