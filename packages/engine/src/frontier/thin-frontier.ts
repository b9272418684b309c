import { InvariantError } from '../invariant-error.js'
import type { Budget } from './budget.js'
import { cover } from './cover.js'
import { makeSources, planCover } from './cover-plan.js'
import type { DecisionGraph } from './decision-graph.js'
import { fitsGrid, gridCover, makeSumGrid, type SumGrid } from './grid-cover.js'
import type { Layout, Points } from './points.js'
import { raise } from './raise.js'
import type { SumSource } from './sum-search.js'

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

/** Sums that are gone through one by one, and how long the two sets may be that they are made of. */
const MOST_SUMS = 2e7
const MOST_IN_HALF = 1 << 13
/** Cells across the widest utility of the grid from which sizes are guessed. */
const GRID_ACROSS = 64
/** Cells with undominated sums for each point of a cover. Measured: 3.0 to 3.1 where all sums are undominated. */
const CELLS_A_POINT = 3
/** How much of the points that there may be is aimed at, and by what the slack grows where that was too many. */
const FILLED = 0.85
const WIDER = 1.1
/** What of the polish such points get: they are many, and near the frontier already. */
const GRID_POLISH = 0.1

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
  /** How many outcomes the space has: few enough are gone through one by one. */
  readonly outcomes: number
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
  const { most, budget, polish, wanted, outcomes } = limits
  const gone = outcomes <= MOST_SUMS ? thinByGrid(graph, records, layout, limits) : null
  if (gone !== null) {
    const points = raise(layout, gone.points, gone.sources, { left: GRID_POLISH * polish.left })
    return { kind: 'thin', points, sources: gone.sources }
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
  return { kind: 'thin', points: raise(layout, points, sources, polish), sources }
}

/**
 * The frontier thinned by going through all sums of two exact halves, where a grid can hold them; null where it cannot, or
 * the error would be more than wanted.
 */
function thinByGrid(
  graph: DecisionGraph,
  records: Float64Array,
  layout: Layout,
  { most, budget, wanted }: ThinLimits,
): ThinFrontier | null {
  const planned = { left: PLAN_PART * budget.left }
  const plan = planCover(graph, records, layout, { longest: Math.max(most, MOST_IN_HALF), budget: planned })
  if (plan.parts.some(({ left, right }) => left.kind !== 'list' || right.kind !== 'list')) return null
  const spent = { left: budget.left }
  const sources = makeSources(plan, layout, 0, most, spent)
  if (sources === null || !fitsGrid(layout, sources, MOST_SUMS)) return null
  let slack = wanted ?? 0
  if (wanted === null) {
    const coarse = makeSumGrid(layout, sources, Math.ceil(widestUtility(graph, records, layout) / GRID_ACROSS), spent)
    slack = coarse === null ? 0 : sideFor(coarse, most, layout.parties - 1)
  }
  for (; slack >= 1; slack = Math.ceil(slack * WIDER)) {
    const grid = makeSumGrid(layout, sources, slack, spent)
    const isTooFine = grid === null || grid.alive > CELLS_A_POINT * most
    const points = isTooFine ? null : gridCover(layout, sources, grid, slack, most, spent)
    if (points !== null) return { points, sources }
    if (wanted !== null || spent.left < 0) return null
  }
  return null
}

/** The side at which a grid would have as many cells as there may be points, by the count of a coarser one. */
function sideFor({ side, alive }: SumGrid, most: number, axes: number): number {
  return Math.ceil(side * Math.min(1, (alive / (CELLS_A_POINT * FILLED * most)) ** (1 / axes)))
}

/** The widest range that a party's utilities can have: over each issue, the best cell less the worst. */
function widestUtility(graph: DecisionGraph, records: Float64Array, { parties, stride }: Layout): number {
  let widest = 0
  for (let i = 0; i < parties; i++) {
    const low: number[] = []
    const high: number[] = []
    graph.cellIssue.forEach((issue, k) => {
      const value = records[k * stride + i]
      low[issue] = Math.min(low[issue] ?? value, value)
      high[issue] = Math.max(high[issue] ?? value, value)
    })
    widest = Math.max(
      widest,
      high.reduce((sum, value, issue) => sum + value - low[issue], 0),
    )
  }
  return widest
}
