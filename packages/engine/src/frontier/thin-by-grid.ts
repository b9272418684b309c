import type { Budget } from './budget.js'
import { makeSources, planCover } from './cover-plan.js'
import type { DecisionGraph } from './decision-graph.js'
import { gridCover } from './grid-cover.js'
import type { Layout, Points } from './points.js'
import { countSums, fitsGrid, makeSumGrid, type SumGrid } from './sum-grid.js'
import type { SumSource } from './sum-search.js'
import { widestUtility } from './widest-utility.js'

/** Sums that are gone through one by one, and how long the two sets may be that they are made of. */
const MOST_SUMS = 2e7
const MOST_IN_HALF = 1 << 13
/** Cells across the widest utility of the first grid, for a frontier of one point; it grows with what there may be. */
const ACROSS = 2.75
/** Cells with undominated sums for each point of a cover, by axes of the grid. Measured where all sums are undominated. */
const CELLS_A_POINT = [1, 1.65, 3]
/** How much of the points that there may be is aimed at, and by how much more than needed the slack grows where that was too many. */
const FILLED = 0.7
const WIDER = 1.05
/** The first grid does where it has at least so much of the cells that are aimed at. */
const ENOUGH = 0.5
/** What of the polish such points get: they are many, and near the frontier already. */
export const GRID_POLISH = 0.1

/** All outcomes as sums of two exact halves, and a grid that holds them. */
export interface GriddedSums {
  readonly sources: readonly SumSource[]
  /** About as fine as it must be for a frontier of as many points as there may be; null: not made. */
  readonly grid: SumGrid | null
  readonly side: number
}

export interface GridLimits {
  /** Points. */
  readonly most: number
  readonly budget: Budget
  /** From how many sums on a grid is made at once. */
  readonly least: number
}

/**
 * All outcomes of a graph as sums, and where they are many a grid; null where none can hold them: more than four parties,
 * more than 2 × 10^7 sums, halves too large to be listed, or the budget is used up.
 */
export function gridSums(
  graph: DecisionGraph,
  records: Float64Array,
  layout: Layout,
  { most, budget, least }: GridLimits,
): GriddedSums | null {
  const axes = layout.parties - 1
  if (axes < 1 || axes > 3) return null
  const plan = planCover(graph, records, layout, { longest: Math.max(most, MOST_IN_HALF), budget })
  if (plan.parts.some(({ left, right }) => left.kind !== 'list' || right.kind !== 'list')) return null
  const sources = makeSources(plan, layout, 0, most, budget)
  if (sources === null || !fitsGrid(layout, sources, MOST_SUMS)) return null
  const across = Math.ceil(ACROSS * most ** (1 / axes))
  const side = Math.max(1, Math.ceil(widestUtility(graph, records, layout) / across))
  const grid = countSums(sources) >= least ? makeSumGrid(layout, sources, side, budget) : null
  return { sources, grid, side }
}

/** The frontier thinned by going through all sums; null where the budget is used up, or the error would be more than wanted. */
export function thinByGrid(
  layout: Layout,
  { sources, grid: made, side }: GriddedSums,
  { most, wanted, budget }: { readonly most: number; readonly wanted: number | null; readonly budget: Budget },
): Points | null {
  const axes = layout.parties - 1
  const limits = { most, budget, isHasty: wanted === null }
  const cells = CELLS_A_POINT[axes - 1] * most
  const aim = FILLED * cells
  const first = made ?? (wanted === null ? makeSumGrid(layout, sources, side, budget) : null)
  let slack = wanted ?? 0
  if (wanted === null && first !== null) {
    const isFine = first.alive <= aim && first.alive >= ENOUGH * aim
    slack = isFine ? first.side : Math.ceil(first.side * (first.alive / aim) ** (1 / axes))
  }
  while (slack >= 1) {
    const grid = slack === first?.side ? first : makeSumGrid(layout, sources, slack, budget)
    let wider = WIDER
    if (grid !== null && grid.alive <= cells) {
      const answer = gridCover(layout, sources, grid, slack, limits)
      if (answer.kind === 'cover') return answer.points
      if (answer.kind === 'too-many') wider *= (answer.points / most) ** (1 / axes)
    }
    if (wanted !== null || budget.left < 0) return null
    slack = Math.ceil(slack * wider)
  }
  return null
}
