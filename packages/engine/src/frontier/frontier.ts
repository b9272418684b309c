import { InvariantError } from '../invariant-error.js'
import { decodeInto, makeIndexWords } from '../outcome-space/index-words.js'
import { type OutcomeSpace, outcomeCount, type UtilityTable } from '../outcome-space/outcome-space.js'
import type { Budget } from './budget.js'
import { exactCounts } from './counts.js'
import { cellRecords, makeDecisionGraph } from './decision-graph.js'
import { foldGraph } from './fold.js'
import { makeOutcomeSearch, type OutcomeSearch } from './outcome-search.js'
import { arrangeParties, orderParties, restoreParties } from './party-order.js'
import type { Points } from './points.js'
import { type GriddedSums, gridSums } from './thin-by-grid.js'
import { thinFrontier } from './thin-frontier.js'

/** Points of a frontier, best for the first party first (descending lexicographic order of utilities). */
export interface FrontierPoints {
  readonly parties: number
  readonly size: number
  /** Point-major, in quanta: [k * parties + i]. */
  readonly utilities: Float64Array
  /** A new array: the digits of an outcome that attains point k; of all that do, where counts are known, the one with the smallest OutcomeIndex. */
  witness(k: number): Int32Array
}

export type FoundFrontier = FrontierPoints & {
  readonly kind: 'found'
  readonly epsilon: 0
  /** How many outcomes attain point k: a number below 2^53, from there on a bigint. */
  readonly counts: readonly (number | bigint)[]
}

/**
 * How far the answers of a concept on a thinned frontier can be relied on. `all`: they are all of its answers over all
 * outcomes; `some`: they are such answers, and others that tie with them may be missing; `near`: they are the best of the
 * points that are known.
 */
export type Certainty = 'all' | 'some' | 'near'

export type ReferenceCertainty = Readonly<Record<ReferenceName, Certainty>>

export type ReferenceName =
  | 'ideal'
  | 'nash'
  | 'kalaiSmorodinsky'
  | 'egalitarian'
  | 'leximin'
  | 'utilitarian'
  | 'relativeUtilitarian'

export type BoundedFrontier = FrontierPoints & {
  readonly kind: 'bounded'
  /** In quanta: every feasible utility vector is, in each coordinate, at most this far above some point here. */
  readonly epsilon: number
  /** Which concepts' answers are among the points for certain; null: not looked for (see `addBestOutcomes`). */
  readonly certainty: ReferenceCertainty | null
  /** Looks for the best of all outcomes, those that have no point here too; null: only the points are known. */
  readonly search: OutcomeSearch | null
}

/** What a frontier may have and cost. */
export type FrontierLimits = {
  /** Points, of the frontier and of any set on the way. */
  readonly limit: number
  /** Comparisons of points; some 10^8 a second. */
  readonly work: number
}

export type Frontier =
  | FoundFrontier
  | BoundedFrontier
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly cells: number; readonly width: number }

/** The answer that was wanted costs more than is allowed. */
export type OverBudget = {
  readonly kind: 'over-budget'
  /** The smallest error that was reached, in quanta; null where only the exact frontier was tried. */
  readonly epsilon: number | null
  readonly limits: FrontierLimits
}

const LIMITS: FrontierLimits = { limit: 100_000, work: 1.5e8 }

/**
 * What parts of the work may go into the exact frontier (all, where nothing else is accepted), into thinning, and into
 * making points of a thinned frontier better. A comparison of the first kind takes a third of the time of the others.
 */
const PARTS = { exact: 0.8, grid: 0.2, thin: 0.4, thinAtOnce: 0.65, polish: 0.1 }

/**
 * Outcomes, at most, that are gone through one by one; from how many on, for each point allowed, it is asked before all else
 * whether the frontier is too large; and what part of them the sums of undominated halves must be.
 */
const GRID = { most: 2e7, first: 20, part: 0.5 }

/**
 * All non-dominated utility vectors over the feasible outcomes of a space, without enumerating the outcomes: one point
 * per distinct vector, compared exactly.
 *
 * - `found`: the frontier. Of the outcomes that attain a point, the witness is the one with the smallest OutcomeIndex.
 * - `bounded`: it has more points, or takes more work, than is allowed (defaults: 100,000 points, 1.5 × 10^8 comparisons), and
 *   was thinned. Points are utilities of feasible outcomes, no point dominates another, and `epsilon` says what may be
 *   missing; 0: nothing, and only the counts are not known.
 * - `empty`: red lines leave no outcome.
 * - `too-large`: the couplings are so dense that the decision graph would have more than `cells` cells; `width` is the
 *   induced width, in which that number is exponential.
 *
 * Limits count points and comparisons, never time: the same input gives the same answer, whatever the order of parties.
 * Cost: exponential in the induced width of the couplings only (see `planElimination`), times the size of the partial
 * frontiers. Measured: 10^20 outcomes of two parties 1 ms, 10^10 of three 1 to 5 ms (bench/README.md).
 *
 * @source Rollón & Larrosa 2006, "Bucket elimination for multiobjective optimization problems", Journal of Heuristics 12
 * @example findFrontier(makeOutcomeSpace(2, [3, 2]), table, { limit: 1000 })
 */
export function findFrontier(space: OutcomeSpace, table: UtilityTable, limits: Partial<FrontierLimits> = {}): Frontier {
  const answer = find(space, table, { ...LIMITS, ...limits }, null)
  if (answer.kind === 'over-budget') throw new InvariantError('no error was asked for that could be missed')
  return answer
}

/**
 * The frontier with an error of at most `epsilon` quanta for every party, or that it costs more than is allowed: `found`
 * where it is exact, `bounded` where it is not. `epsilon` 0: the exact frontier or none. Else as `findFrontier`.
 *
 * @throws InvariantError where `epsilon` is negative or no number.
 * @example findFrontierWithin(space, table, 5e9, { work: 1e9 })
 */
export function findFrontierWithin(
  space: OutcomeSpace,
  table: UtilityTable,
  epsilon: number,
  limits: Partial<FrontierLimits> = {},
): Frontier | OverBudget {
  if (!(epsilon >= 0)) throw new InvariantError(`invalid error: ${epsilon}`)
  return find(space, table, { ...LIMITS, ...limits }, epsilon)
}

function find(
  space: OutcomeSpace,
  table: UtilityTable,
  limits: FrontierLimits,
  wanted: number | null,
): Frontier | OverBudget {
  const spanned = makeDecisionGraph(space)
  if (spanned.kind === 'too-large') return spanned
  const { graph } = spanned
  if (graph.roots === null) return { kind: 'empty' }
  const index = makeIndexWords(space.sizes)
  const { parties } = space
  const layout = { parties, words: index.words, stride: parties + index.words + 1, modulus: 0 }
  const own = cellRecords(graph, space, table, index)
  const order = orderParties(own, layout)
  const arranged = arrangeParties(own, layout, order)
  // Up to three parties the work of the exact fold does not depend on their order.
  const isArranged = parties > 3
  const fold = (modulus: number, most: number, budget: Budget): Points | null => {
    const points = foldGraph(graph, isArranged ? arranged : own, { ...layout, modulus }, most, budget)
    return points && isArranged ? restoreParties(points, layout, order) : points
  }
  const digitsOf = (data: Float64Array, at: number) => {
    const digits = new Int32Array(space.sizes.length)
    decodeInto(index, space.sizes, data, at + parties, digits)
    return digits
  }
  const told = ({ size, data }: Points) => {
    const utilities = new Float64Array(size * parties)
    for (let k = 0; k < size; k++)
      for (let i = 0; i < parties; i++) utilities[k * parties + i] = data[k * layout.stride + i]
    return { parties, size, utilities, witness: (k: number) => digitsOf(data, k * layout.stride) }
  }

  const outcomes = Number(outcomeCount(space))
  /** All outcomes in a grid, where so many may be on the frontier that it may well be too large. */
  const gridded = (): GriddedSums | null => {
    if (wanted === 0 || outcomes > GRID.most) return null
    const budget = { left: PARTS.grid * limits.work }
    return gridSums(graph, arranged, layout, { most: limits.limit, budget, least: GRID.part * outcomes })
  }
  const before = outcomes > GRID.first * limits.limit ? gridded() : null
  const isTooLarge = before?.grid != null && before.grid.sure > limits.limit
  const ofExact = { left: wanted === 0 ? limits.work : PARTS.exact * limits.work }
  const exact = isTooLarge ? null : fold(0, limits.limit, ofExact)
  if (exact !== null) {
    const all = Number.POSITIVE_INFINITY
    const counts = exactCounts(exact, layout, (modulus) => fold(modulus, all, { left: all }))
    return { kind: 'found', epsilon: 0, counts, ...told(exact) }
  }
  if (wanted === 0) return { kind: 'over-budget', epsilon: null, limits }
  const thin = thinFrontier(graph, arranged, layout, {
    most: limits.limit,
    budget: { left: (isTooLarge ? PARTS.thinAtOnce : PARTS.thin) * limits.work },
    polish: { left: PARTS.polish * limits.work },
    wanted,
    gridded: before ?? gridded(),
  })
  if (thin.kind === 'over-budget') return { ...thin, limits }
  const points = restoreParties(thin.points, layout, order)
  const made = { graph, records: arranged, layout }
  const answer = told(points)
  const search = makeOutcomeSearch({ space, table }, made, order, { points: answer, sources: thin.sources }, digitsOf)
  return { kind: 'bounded', epsilon: points.epsilon, certainty: null, search, ...answer }
}
