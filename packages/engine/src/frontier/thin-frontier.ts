import { InvariantError } from '../invariant-error.js'
import type { Budget } from './budget.js'
import { cover } from './cover.js'
import { makeSources, planCover } from './cover-plan.js'
import type { DecisionGraph } from './decision-graph.js'
import type { Layout, Points } from './points.js'
import { raise } from './raise.js'
import type { SumSource } from './sum-search.js'
import { GRID_POLISH, type GriddedSums, thinByGrid } from './thin-by-grid.js'
import { widestUtility } from './widest-utility.js'

/** A thinned frontier, and the sums that it was taken from. */
export interface ThinFrontier {
  readonly points: Points
  readonly sources: readonly SumSource[]
}

type Attempt = ThinFrontier & { readonly slack: number; readonly cost: number }

/** What of the budget may be spent on exact lists. */
const PLAN_PART = 0.5

/**
 * How long exact lists may be: what would be longer is made of two halves and thinned. Longer lists mean fewer thinnings,
 * whose errors add up, and fewer attempts. Measured with 4 to 8 parties and 10 to 20 issues, coupled or not: a quarter or
 * four times as many give errors up to twice as large.
 */
const MOST_LISTED = 1 << 11
const LEAST_LISTED = 1 << 5
const LISTED_IN_ALL = 1 << 15

/** What a next attempt is meant to take of what is left; less than everything, since costs are guessed. */
const HOPED = 0.7
/** The most and the least by which slack is divided at once. */
const MOST_STEP = 2
const LEAST_STEP = 1.05

export interface ThinLimits {
  /** Points. */
  readonly most: number
  readonly budget: Budget
  readonly polish: Budget
  /** The largest error accepted; null: as small as the budget allows. */
  readonly wanted: number | null
  /** All sums in a grid, where they are few enough to be gone through one by one. */
  readonly gridded: GriddedSums | null
}

/** A thinned frontier; or, where its error had to be smaller, the error that was reached. */
export type ThinAnswer =
  | ({ readonly kind: 'thin' } & ThinFrontier)
  | { readonly kind: 'over-budget'; readonly epsilon: number }

/**
 * The frontier of a graph, thinned as little as the budget allows: attempts with less and less slack, until the next one
 * would cost more than is left, or the error is at most `wanted`. The first has all the slack that utilities can need, and
 * costs next to nothing; each other is guessed from how the cost and the size grew with the last. The answer is the last
 * that was finished, its points raised to what dominates them as far as `polish` goes.
 */
export function thinFrontier(
  graph: DecisionGraph,
  records: Float64Array,
  layout: Layout,
  limits: ThinLimits,
): ThinAnswer {
  const { most, budget, polish, wanted, gridded } = limits
  const gone = gridded && thinByGrid(layout, gridded, { most, wanted, budget: { left: budget.left } })
  if (gone) {
    const { sources } = gridded
    const points = raise(layout, gone, sources, { left: GRID_POLISH * polish.left }, true)
    return { kind: 'thin', points, sources }
  }
  const planned = { left: PLAN_PART * budget.left }
  const listed = Math.floor(LISTED_IN_ALL / (graph.cellStart.length - 1))
  const longest = Math.min(most, MOST_LISTED, Math.max(LEAST_LISTED, listed))
  const plan = planCover(graph, records, layout, { longest, budget: planned })
  budget.left -= PLAN_PART * budget.left - planned.left
  const attempt = (slack: number, spent: Budget): Attempt | null => {
    const before = spent.left
    const sources = makeSources(plan, layout, slack, most, spent)
    const points = sources && cover(layout, sources, slack, most, spent)
    return sources && points && { sources, points, slack, cost: before - spent.left }
  }
  const isEnough = (epsilon: number) => epsilon === 0 || (wanted !== null && epsilon <= wanted)

  let slack = Math.max(1, Math.ceil(widestUtility(graph, records, layout)))
  const first = attempt(slack, { left: Number.MAX_SAFE_INTEGER })
  if (first === null) throw new InvariantError('one point does not cover what is no wider than the slack')
  let last = first
  let growth = { cost: layout.parties, size: layout.parties }
  while (!isEnough(last.points.epsilon)) {
    const { points, cost } = last
    const step = Math.min(
      MOST_STEP,
      ((HOPED * budget.left) / cost) ** (1 / growth.cost),
      ((HOPED * most) / points.size) ** (1 / growth.size),
    )
    const enough = wanted === null ? 0 : Math.floor(last.slack * Math.min(wanted / points.epsilon, 1 / LEAST_STEP))
    if (!(step >= LEAST_STEP) && enough === 0) break
    slack = Math.max(Math.floor(last.slack / Math.max(step, LEAST_STEP)), enough)
    let next = slack < last.slack ? attempt(slack, budget) : null
    while (next === null && budget.left >= 0) {
      // Too many points: somewhere between is a slack that does.
      const wider = Math.ceil(Math.sqrt(slack * last.slack))
      if (wider <= slack || LEAST_STEP * wider > last.slack) break
      slack = wider
      next = attempt(slack, budget)
    }
    if (next === null) break
    const ratio = Math.log(last.slack / slack)
    growth = {
      cost: Math.max(0.5, Math.log(next.cost / cost) / ratio),
      size: Math.max(0.5, Math.log(next.points.size / points.size) / ratio),
    }
    last = next
  }
  const { points, sources } = last
  if (wanted !== null && points.epsilon > wanted) return { kind: 'over-budget', epsilon: points.epsilon }
  return { kind: 'thin', points: raise(layout, points, sources, polish, false), sources }
}
