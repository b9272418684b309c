import type { FrontierPoints } from '../../frontier/frontier.js'

/** One point of a frontier, drawn by chance. */
export interface Lottery {
  /** Numbers of frontier points, ascending; `frontier.witness(k)` is the outcome behind each. */
  readonly points: readonly number[]
  /** One a point, above 0; they add up to 1. */
  readonly probabilities: readonly number[]
  /** Expected utilities, one a party, in quanta; seldom whole. */
  readonly utilities: Float64Array
}

/** Lotteries that answer a concept on the convex hull, and how close to the best they are (each concept says in what). */
export type FoundLotteries = {
  readonly kind: 'found'
  readonly lotteries: readonly Lottery[]
  readonly tolerance: number
}

/** A lottery over points that are given in any order; what has no more than rounding's probability is left out. */
export function makeLottery(
  frontier: FrontierPoints,
  points: readonly number[],
  probabilities: readonly number[],
): Lottery {
  const taken = points
    .map((point, k) => ({ point, probability: probabilities[k] }))
    .filter(({ probability }) => probability > Number.EPSILON)
    .sort((a, b) => a.point - b.point)
  const sum = taken.reduce((total, { probability }) => total + probability, 0)
  const utilities = new Float64Array(frontier.parties)
  for (const { point, probability } of taken)
    for (let i = 0; i < frontier.parties; i++)
      utilities[i] += (probability / sum) * frontier.utilities[point * frontier.parties + i]
  return {
    points: taken.map(({ point }) => point),
    probabilities: taken.map(({ probability }) => probability / sum),
    utilities,
  }
}
