import { decodeInto, makeIndexWords } from '../outcome-space/index-words.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'
import { exactCounts } from './counts.js'
import { cellRecords, makeDecisionGraph } from './decision-graph.js'
import { foldGraph } from './fold.js'

/** Points of a frontier, best for the first party first (descending lexicographic order of utilities). */
export interface FrontierPoints {
  readonly parties: number
  readonly size: number
  /** Point-major, in quanta: [k * parties + i]. */
  readonly utilities: Float64Array
  /** A new array: the digits of the outcome with the smallest OutcomeIndex that attains point k. */
  witness(k: number): Int32Array
}

export type FoundFrontier = FrontierPoints & {
  readonly kind: 'found'
  readonly epsilon: 0
  /** How many outcomes attain point k: a number below 2^53, from there on a bigint. */
  readonly counts: readonly (number | bigint)[]
}

export type BoundedFrontier = FrontierPoints & {
  readonly kind: 'bounded'
  /** In quanta: every feasible utility vector is, in each coordinate, at most this far above some point here. */
  readonly epsilon: number
}

export type Frontier =
  | FoundFrontier
  | BoundedFrontier
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly cells: number }

/** Points that a frontier may have before it is thinned. */
const LIMIT = 100_000

/**
 * All non-dominated utility vectors over the feasible outcomes of a space, without enumerating the outcomes: one point
 * per distinct vector, compared exactly.
 *
 * - `found`: the frontier. Of the outcomes that attain a point, the witness is the one with the smallest OutcomeIndex.
 * - `bounded`: some set on the way would have had more than `limit` points (default 100,000) and was thinned. Points are
 *   utilities of feasible outcomes, no point dominates another, and `epsilon` says what may be missing.
 * - `empty`: red lines leave no outcome.
 * - `too-large`: the couplings are so dense that the decision graph would have more than `cells` cells.
 *
 * Cost: exponential in the induced width of the couplings only (see `planElimination`), times the size of the partial
 * frontiers. Measured: 10^20 outcomes of two parties 1 ms, 10^10 of three 1 to 5 ms (bench/README.md).
 *
 * @source Rollón & Larrosa 2006, "Bucket elimination for multiobjective optimization problems", Journal of Heuristics 12
 * @example findFrontier(makeOutcomeSpace(2, [3, 2]), table, { limit: 1000 })
 */
export function findFrontier(
  space: OutcomeSpace,
  table: UtilityTable,
  options: { readonly limit?: number } = {},
): Frontier {
  const limit = options.limit ?? LIMIT
  const made = makeDecisionGraph(space)
  if (made.kind === 'too-large') return made
  const { graph } = made
  if (graph.roots === null) return { kind: 'empty' }
  const index = makeIndexWords(space.sizes)
  const { parties } = space
  const layout = { parties, words: index.words, stride: parties + index.words + 1, modulus: 0 }
  const records = cellRecords(graph, space, table, index)
  const points = foldGraph(graph, records, layout, limit)
  const { size, data } = points
  const utilities = new Float64Array(size * parties)
  for (let k = 0; k < size; k++)
    for (let i = 0; i < parties; i++) utilities[k * parties + i] = data[k * layout.stride + i]
  const shared = {
    parties,
    size,
    utilities,
    witness(k: number) {
      const digits = new Int32Array(space.sizes.length)
      decodeInto(index, space.sizes, data, k * layout.stride + parties, digits)
      return digits
    },
  }
  if (points.epsilon > 0) return { kind: 'bounded', epsilon: points.epsilon, ...shared }
  return { kind: 'found', epsilon: 0, counts: exactCounts(points, graph, records, layout, limit), ...shared }
}
