import type { FrontierPoints } from '../frontier/frontier.js'
import { findLeximin } from './leximin.js'
import { findNash } from './nash.js'
import { findRational } from './rational.js'

export type PostSettlement =
  /**
   * No frontier point is better for one party and no worse for all. Where the frontier is bounded, no outcome is more than
   * `within` quanta better for anybody without being worse for somebody.
   */
  | { readonly kind: 'efficient'; readonly within: number }
  | {
      readonly kind: 'found'
      /** Every frontier point that dominates the package, ascending. */
      readonly points: readonly number[]
      /** Of these the Nash solution with the package in place of the reservation values; all, where somebody cannot gain. */
      readonly nash: readonly number[]
      /** Of these those with the largest least gain, then next-least gain, and so on. */
      readonly leximin: readonly number[]
      /** What each party gains at each of `points`, in quanta: [p * parties + i]. */
      readonly gains: Float64Array
    }

/**
 * The post-settlement move: from an agreement that stands, to an outcome that all prefer, if there is one. Nobody has to
 * give anything up, since the agreement stays in force unless all accept the other.
 *
 * `standing`: each party's utility at the agreement, in the frontier's quanta. `epsilon`: a bounded frontier's.
 * Cost: points × parties.
 *
 * @throws InvariantError where a utility is missing or not finite.
 * @source Raiffa 1985, "Post-settlement settlements", Negotiation Journal 1
 * @example findPostSettlement(frontier, findImprovements(space, table, digits).utilities)
 */
export function findPostSettlement(
  frontier: FrontierPoints & { readonly epsilon?: number },
  standing: Float64Array,
): PostSettlement {
  const { parties, utilities } = frontier
  const rational = findRational(frontier, standing)
  const isSame = (k: number) => standing.every((u, i) => utilities[k * parties + i] === u)
  const points = rational.kind === 'found' ? rational.points.filter((k) => !isSame(k)) : []
  if (points.length === 0) return { kind: 'efficient', within: frontier.epsilon ?? 0 }
  const nash = findNash(frontier, standing)
  const leximin = findLeximin(frontier, standing)
  const answers = (answer: typeof nash) =>
    answer.kind === 'found' ? answer.points.filter((k) => points.includes(k)) : points
  return {
    kind: 'found',
    points,
    nash: answers(nash),
    leximin: answers(leximin),
    gains: Float64Array.from(points.flatMap((k) => Array.from(standing, (u, i) => utilities[k * parties + i] - u))),
  }
}
