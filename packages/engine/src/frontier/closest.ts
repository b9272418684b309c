import { InvariantError } from '../invariant-error.js'
import { decodeInto, makeIndexWords } from '../outcome-space/index-words.js'
import type { OutcomeSpace, UtilityTable } from '../outcome-space/outcome-space.js'
import { WorkLimitError } from '../work-limit-error.js'
import { type KnownOutcome, makeBranchSearch, type SearchEffort } from './branch-search.js'
import { makeDecisionGraph } from './decision-graph.js'
import { makeGroupLists } from './group-lists.js'
import { makeHalves } from './halves.js'
import { makeMultiplierSearch } from './multipliers.js'
import { makeRelaxation } from './relaxation.js'

/**
 * The outcome nearest to an agreement zone. `gap` is in quanta. The object and its `digits` belong to the finder and are
 * overwritten by its next call: copy what is to be kept.
 */
export type ClosestOutcome =
  | {
      readonly kind: 'found'
      readonly gap: number
      /** Of one that is the nearest known alone: no outcome is nearer than this. A `ClosestFinder` has none such. */
      readonly bound?: number
      readonly digits: Int32Array
    }
  | { readonly kind: 'empty' }

/**
 * The nearest outcome that some amount of work found: `gap` is what it has, and no outcome's is below `bound`, which is
 * `gap` itself where the search came to its end. The arrays belong to the finder, as above. `multipliers` bound all.
 */
export type NearOutcome = {
  readonly gap: number
  readonly bound: number
  readonly digits: Int32Array
  readonly multipliers: Float64Array
}

/** Finds closest outcomes of one space under one table after another. What it answers depends on its arguments only. */
export interface ClosestFinder {
  /** Takes a table, which is read at once. */
  load(table: UtilityTable): void
  /**
   * min over feasible outcomes of max_i (R_i − U_i); among equals the largest sum of U, then the smallest OutcomeIndex.
   * `reservation`: one whole number of quanta a party.
   * @throws InvariantError where a number is not finite.
   * @throws WorkLimitError where it takes too much work to be certain.
   */
  closest(reservation: Float64Array): ClosestOutcome
  /**
   * Whether some feasible outcome has U_i >= R_i for every party: what `closest` says by gap <= 0, at the cost of the
   * relaxation alone wherever its bound or an outcome that it meets settles the matter.
   */
  hasZone(reservation: Float64Array): boolean
  /** Whether `closest` finds its answer in some milliseconds; true where nothing is feasible. */
  isEasy(reservation: Float64Array): boolean
  /**
   * What branch and bound finds (see `BranchSearch`), for any number of parties and issues; null where nothing is
   * feasible. Depends on its arguments and the table alone.
   */
  near(reservation: Float64Array, known: readonly KnownOutcome[], effort: SearchEffort): NearOutcome | null
}

/** Members a list may have in the first round, for each party but one, and how many times as many in the next. */
const FIRST = 8
const MORE = 4

/** Members a list may have at all. 3 to 5 parties over 20 issues stay far below; beyond it branch and bound is faster. */
const MOST = 1 << 12

/**
 * Lists this long that reach less than this part of the budget are given up: how long they must be grows exponentially
 * with it. Measured at 8 parties over 20 issues: 0.62 and more ended in an answer, 0.15 and less never did.
 */
const LONG = 1 << 11
const HOPEFUL = 0.3

/** What branch and bound may spend where lists grow too long: some 3 s. 12 parties over 30 issues take half of it. */
const WORK = 5e8

/** What it may spend on what is called easy: some 30 ms. */
const EASY_WORK = 4e6

/**
 * Makes a finder for a space; `empty` is its only answer where no outcome is feasible.
 *
 * 1. The multipliers λ whose relaxation gives the smallest bound L on min_i (U_i − R_i), and the best outcome met on the
 *    way, the incumbent.
 * 2. Every cell's loss under λ. An outcome as good as the incumbent loses at most L − incumbent in all: that is the
 *    budget. Few cells stay within it, and most issues are settled.
 * 3. What is left, dealt out to two halves, each a list of ways to decide it, smallest loss first. A list that grows
 *    too long drops the dominated ones, then the most costly, and the budget shrinks to what is complete.
 * 4. The best pair of one member of each half. If its loss is within the complete budget it is the answer; else again
 *    from 3 with longer lists and a better incumbent.
 * 5. Where lists grow too long, many parties over many issues, branch and bound, which is slower on all else.
 *
 * Measured on samples of three shipped cases (11, 7 and 6 issues): 7, 6 and 9 microseconds a call. Depth-first search
 * with each party's best as the bound: 3,600, 15 and 37. Depth-first search within the budget of step 2 visits some 400
 * nodes at 9 issues of 4 options and some 4,000 at 14, where the halves grow with the square root. Improving incumbents
 * by single exchanges took a seventh off the budget and cost as much as it saved.
 *
 * Bounds are computed in doubles with a margin for their rounding, utilities and comparisons exactly.
 *
 * @throws InvariantError where the couplings are too many for a decision graph (see `makeDecisionGraph`).
 * @example
 * const finder = makeClosestFinder(space)
 * finder.load(table)
 * finder.closest(Float64Array.of(5e11, 6e11))
 */
export function makeClosestFinder(space: OutcomeSpace): ClosestFinder {
  const made = makeDecisionGraph(space)
  if (made.kind === 'too-large') throw new InvariantError(`too many couplings: ${made.cells} cells`)
  const { graph } = made
  if (graph.roots === null)
    return { load() {}, closest: () => ({ kind: 'empty' }), hasZone: () => false, isEasy: () => true, near: () => null }
  const { parties, sizes } = space
  const index = makeIndexWords(sizes)
  const relaxation = makeRelaxation(space, graph, index)
  const search = makeMultiplierSearch(parties, sizes)
  const groups = makeGroupLists(relaxation, parties)
  const parts = Array.from(graph.roots, (root) => groups.lists[root])
  const halves = makeHalves(parties, index.words, parts.length)
  const first = FIRST * Math.max(1, parties - 1)
  const branch = makeBranchSearch(sizes, parties, graph, relaxation)
  const found = { kind: 'found' as const, gap: 0, digits: new Int32Array(sizes.length) }
  /** Runs the relaxation; a valid bound on min_i (U_i − R_i). */
  const relax = (reservation: Float64Array): number => {
    search.run(relaxation, reservation)
    const bound = search.bound + relaxation.roundingError(reservation)
    if (!Number.isFinite(bound)) throw new InvariantError(`invalid utilities or reservation values: ${reservation}`)
    return bound
  }
  /** Steps 1 to 4; false where a list would grow too long. */
  const meetHalves = (reservation: Float64Array): boolean => {
    const bound = relax(reservation)
    relaxation.measureLosses()
    let incumbent = search.incumbent
    for (let most = first; most <= MOST; most *= MORE) {
      const full = bound - incumbent
      const complete = halves.deal(parts, reservation, incumbent, groups.fill(full, most), most)
      halves.meet(bound, complete)
      if (complete === full || bound - halves.least < complete) return true
      if (most >= LONG && complete < HOPEFUL * full) return false
      incumbent = Math.max(incumbent, halves.least)
    }
    return false
  }
  const near = { gap: 0, bound: 0, digits: branch.digits, multipliers: branch.multipliers }
  const finder: ClosestFinder = {
    load: relaxation.load,
    hasZone(reservation) {
      const bound = relax(reservation)
      if (search.incumbent >= 0) return true
      if (bound < 0) return false
      const answer = finder.closest(reservation)
      return answer.kind === 'found' && answer.gap <= 0
    },
    closest(reservation) {
      if (meetHalves(reservation)) {
        found.gap = 0 - halves.least
        decodeInto(index, sizes, halves.words, 0, found.digits)
        return found
      }
      branch.run(reservation, [], { looks: 'all', work: WORK, until: 'best' })
      if (branch.bound > branch.least) throw tooLarge(space)
      found.gap = 0 - branch.least
      found.digits.set(branch.digits)
      return found
    },
    isEasy(reservation) {
      if (meetHalves(reservation)) return true
      branch.run(reservation, [], { looks: 'all', work: EASY_WORK, until: 'best' })
      return branch.bound <= branch.least
    },
    near(reservation, known, effort) {
      branch.run(reservation, known, effort)
      near.gap = 0 - branch.least
      near.bound = 0 - Math.floor(branch.bound)
      return near
    },
  }
  return finder
}

function tooLarge({ parties, sizes, terms, redLines }: OutcomeSpace): WorkLimitError {
  const linked = new Set([...terms, ...redLines].flatMap(({ when }) => (when.length > 1 ? when.map(([j]) => j) : [])))
  const links = linked.size === 0 ? '' : `, ${linked.size} of them linked by interactions or red lines,`
  return new WorkLimitError(
    `large space: the closest package of ${parties} parties over ${sizes.length} issues${links} takes too many comparisons to find`,
    `fewer parties or fewer issues${linked.size === 0 ? '' : ', or interactions and red lines that link fewer of them'}`,
  )
}
