import { evaluateInto, type OutcomeSpace, type UtilityTable } from '../outcome-space/outcome-space.js'
import { WorkLimitError } from '../work-limit-error.js'
import { makeClosestFinder } from './closest.js'
import { planCover } from './cover-plan.js'
import type { DecisionGraph } from './decision-graph.js'
import { findMaximisers } from './graph-maximum.js'
import { makePointTree } from './point-tree.js'
import type { Layout } from './points.js'
import { makeSumSearch, type SumSource } from './sum-search.js'

/** An outcome, and what it is worth in quanta. */
export interface ValuedOutcome {
  readonly utilities: Float64Array
  readonly digits: Int32Array
}

/** The outcomes that are best by some measure, no two of which dominate one another. */
export interface BestOutcomes {
  readonly outcomes: readonly ValuedOutcome[]
  /** Whether no outcome is better; else what was looked through had been thinned, or the work came to an end. */
  readonly isBest: boolean
  /** Whether there are no others as good. */
  readonly isComplete: boolean
}

/** Finds the best of all outcomes of a space by one measure after another, without a frontier. */
export interface OutcomeSearch {
  /**
   * Among outcomes with at least `floors` (one a party), those with the largest score; it gets utilities from `at` on, and
   * must not fall where a utility rises. `tolerance`: relative, for what is as good as the best.
   */
  best(floors: Float64Array, score: (utilities: Float64Array, at: number) => number, tolerance: number): BestOutcomes
  /** Those with the largest weighted sum of utilities, weights not negative: always the best of all. */
  heaviest(weights: Float64Array, tolerance: number): BestOutcomes
  /** One with the largest least surplus over `reservation`; null where that takes too much work. */
  closest(reservation: Float64Array): ValuedOutcome | null
}

/** What one question may look at, what the lists it looks through may cost, and how long they may be. */
const WORK = 2e7
const LIST_WORK = 2e7
const LONGEST = 1 << 14
/** Vectors that are equally good, at most. */
const MOST = 1000

/**
 * A search over a space; order[c] is the party in place c of its records. `thinned`: points of its thinned frontier, and
 * the sums that it is taken from, which are looked through where exact lists would be too long.
 */
export function makeOutcomeSearch(
  { space, table }: { readonly space: OutcomeSpace; readonly table: UtilityTable },
  {
    graph,
    records,
    layout,
  }: { readonly graph: DecisionGraph; readonly records: Float64Array; readonly layout: Layout },
  order: Int32Array,
  thinned: { readonly points: { readonly utilities: Float64Array }; readonly sources: readonly SumSource[] },
  digitsOf: (record: Float64Array, at: number) => Int32Array,
): OutcomeSearch {
  const { parties } = layout
  let known: { readonly sources: readonly SumSource[]; readonly isWhole: boolean } | null = null
  /** Sums of exact lists if they are short enough. */
  const sums = () => {
    if (known !== null) return known
    if (thinned.sources.every(({ left, right }) => left.epsilon === 0 && right.epsilon === 0)) {
      known = { sources: thinned.sources, isWhole: true }
      return known
    }
    const plan = planCover(graph, records, layout, { longest: LONGEST, budget: { left: LIST_WORK } })
    const sources = plan.parts.flatMap(({ left, right, at }): SumSource[] =>
      left.kind === 'list' && right.kind === 'list'
        ? [
            {
              left: makePointTree(layout, left.points),
              right: makePointTree(layout, right.points),
              shifts: plan.shifts,
              at,
            },
          ]
        : [],
    )
    const isWhole = sources.length === plan.parts.length
    known = { sources: isWhole ? sources : thinned.sources, isWhole }
    return known
  }
  const tell = (record: Float64Array): ValuedOutcome => {
    const utilities = new Float64Array(parties)
    for (let c = 0; c < parties; c++) utilities[order[c]] = record[c]
    return { utilities, digits: digitsOf(record, 0) }
  }
  return {
    best(floors, score, tolerance) {
      const { sources, isWhole } = sums()
      const budget = { left: WORK }
      const search = makeSumSearch(layout, sources, budget)
      const own = new Float64Array(parties)
      const scored = (utilities: Float64Array): number => {
        for (let c = 0; c < parties; c++) own[order[c]] = utilities[c]
        return score(own, 0)
      }
      const arranged = Float64Array.from(order, (i) => floors[i])
      /** What the points of the thinned frontier reach is where the search begins. */
      let largest = Number.NEGATIVE_INFINITY
      for (let at = 0; at < thinned.points.utilities.length; at += parties) {
        let i = 0
        while (i < parties && thinned.points.utilities[at + i] >= floors[i]) i++
        if (i === parties) largest = Math.max(largest, score(thinned.points.utilities, at))
      }
      let found: (ValuedOutcome & { readonly score: number })[] = []
      const least = () => (largest === Number.NEGATIVE_INFINITY ? largest : largest - tolerance * Math.abs(largest))
      search.each(arranged, least(), scored, (record, value) => {
        if (value > largest) {
          largest = value
          found = found.filter((other) => other.score >= least())
        }
        if (found.length < MOST) addUndominated(found, { ...tell(record), score: value })
        return least()
      })
      const isBest = isWhole && budget.left >= 0
      return { outcomes: found, isBest, isComplete: isBest && found.length < MOST }
    },
    heaviest(weights, tolerance) {
      const arranged = Float64Array.from(order, (i) => weights[i])
      const maximisers = findMaximisers(graph, records, layout, arranged, tolerance)
      const found: ValuedOutcome[] = []
      for (const record of maximisers.records) addUndominated(found, tell(record))
      return { outcomes: found, isBest: true, isComplete: maximisers.isComplete }
    },
    closest(reservation) {
      const finder = makeClosestFinder(space)
      finder.load(table)
      try {
        const answer = finder.closest(reservation)
        if (answer.kind === 'empty') return null
        const digits = answer.digits.slice()
        const utilities = new Float64Array(parties)
        evaluateInto(space, table, digits, utilities)
        return { utilities, digits }
      } catch (error) {
        if (error instanceof WorkLimitError) return null
        throw error
      }
    },
  }
}

/** Adds an outcome that no other is as good as for all, in place of those that it is as good as. */
function addUndominated<T extends ValuedOutcome>(found: T[], next: T): void {
  for (const other of found) if (isAtLeast(other.utilities, next.utilities)) return
  let kept = 0
  for (const other of found) if (!isAtLeast(next.utilities, other.utilities)) found[kept++] = other
  found.length = kept
  found.push(next)
}

/** Whether one vector is at least another throughout. */
export function isAtLeast(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] < b[i]) return false
  return true
}
