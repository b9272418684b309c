import type { FrontierPoints } from '../frontier/frontier.js'
import type { FoundLotteries } from './hull/lottery.js'
import type { FoundPoints, NoAgreementZone } from './rational.js'

/**
 * How far an agreement is from what a concept answers: the least Euclidean distance, in quanta, of its utilities from
 * those of a maximiser, or from the expected utilities of a lottery; and which one is nearest, the first among equals. 0
 * where the agreement is a maximiser. Where the concept has no answer, neither has this.
 *
 * `at`: one utility a party. Cost: answers × parties.
 *
 * @source GENIUS 10 and NegMAS 0.15 report the same distances of an agreement from their Nash and Kalai points
 * @example distanceToSolution(Float64Array.of(6e11, 4e11), frontier, findNash(frontier, reservation))
 */
export function distanceToSolution(
  at: ArrayLike<number>,
  frontier: FrontierPoints,
  answer: FoundPoints | FoundLotteries | NoAgreementZone,
): { readonly kind: 'found'; readonly distance: number; readonly nearest: number } | NoAgreementZone {
  if (answer.kind === 'empty') return answer
  const { parties, utilities } = frontier
  const answers =
    'points' in answer
      ? answer.points.map((k) => utilities.subarray(k * parties, (k + 1) * parties))
      : answer.lotteries.map((lottery) => lottery.utilities)
  let distance = Number.POSITIVE_INFINITY
  let nearest = -1
  answers.forEach((point, k) => {
    const away = Math.hypot(...point.map((u, i) => u - at[i]))
    if (away < distance) {
      distance = away
      nearest = k
    }
  })
  return { kind: 'found', distance, nearest }
}
