import type { Budget } from './budget.js'
import { cover } from './cover.js'
import type { DecisionGraph } from './decision-graph.js'
import { makePointTree, type PointTree } from './point-tree.js'
import { type Layout, makeUnit, type Points } from './points.js'
import type { SumSource } from './sum-search.js'
import { makeUniter } from './unite.js'

/**
 * How a set is made that is too large to be found whole: of all that is given exactly (`list`), by sums of a member of
 * one set and one of another, shifted (`sums`). What it takes from sums is thinned.
 */
export type CoverPlan = { readonly kind: 'list'; readonly points: Points } | SumsPlan

export interface SumsPlan {
  readonly kind: 'sums'
  readonly shifts: Float64Array
  readonly parts: readonly { readonly left: CoverPlan; readonly right: CoverPlan; readonly at: number }[]
}

/**
 * Makes the plan for all outcomes of a graph: each group's set, children first, is listed where it is short, and else
 * planned as the union over its cells of record and product of the children, the product dealt out to two halves. Lists
 * have at most `longest` points; where the budget is used up there are no more of them.
 */
export function planCover(
  graph: DecisionGraph,
  records: Float64Array,
  layout: Layout,
  { longest, budget }: { readonly longest: number; readonly budget: Budget },
): SumsPlan {
  const groupCount = graph.cellStart.length - 1
  const lists = makeUniter(layout, longest, budget)
  const nothing = makeUnit(layout)
  const unit: CoverPlan = { kind: 'list', points: nothing }

  /** One set for all of `sets`: a list where it can be, else sums over two halves of about the same number of pairs. */
  function multiply(sets: readonly CoverPlan[]): CoverPlan {
    if (sets.length === 0) return unit
    if (sets.length === 1) return sets[0]
    const points = sets.flatMap((set) => (set.kind === 'list' ? [set.points] : []))
    const product = points.length === sets.length ? lists.multiply(points) : null
    return product ? { kind: 'list', points: product } : { kind: 'sums', shifts: nothing.data, parts: [halve(sets)] }
  }

  function halve(sets: readonly CoverPlan[]): SumsPlan['parts'][number] {
    const halves: [CoverPlan[], CoverPlan[]] = [[], []]
    const sizes = [0, 0]
    for (const set of sets.toSorted((a, b) => weight(b) - weight(a))) {
      const half = sizes[0] <= sizes[1] ? 0 : 1
      halves[half].push(set)
      sizes[half] += weight(set)
    }
    return { left: multiply(halves[0]), right: multiply(halves[1]), at: 0 }
  }

  const groups: CoverPlan[] = []
  for (let g = 0; g < groupCount; g++) {
    const halvesOf = new Map<string, SumsPlan['parts'][number]>()
    const parts: { left: CoverPlan; right: CoverPlan; at: number }[] = []
    for (let k = graph.cellStart[g]; k < graph.cellStart[g + 1]; k++) {
      const children = graph.children.subarray(graph.childStart[k], graph.childStart[k + 1])
      const key = children.join()
      let halves = halvesOf.get(key)
      if (halves === undefined) {
        const sets = Array.from(children, (child) => groups[child])
        const product = multiply(sets)
        halves = product.kind === 'sums' && sets.length > 1 ? product.parts[0] : { left: product, right: unit, at: 0 }
        halvesOf.set(key, halves)
      }
      parts.push({ ...halves, at: k * layout.stride })
    }
    groups.push(listed(parts, records, lists) ?? { kind: 'sums', shifts: records, parts })
  }
  const roots = Array.from(graph.roots ?? [], (root) => groups[root])
  if (roots.length > 1) return { kind: 'sums', shifts: nothing.data, parts: [halve(roots)] }
  const whole = multiply(roots)
  if (whole.kind === 'sums') return whole
  return { kind: 'sums', shifts: nothing.data, parts: [{ left: whole, right: unit, at: 0 }] }
}

/** The union as a list, where every product in it is one. */
function listed(
  parts: SumsPlan['parts'],
  shifts: Float64Array,
  lists: ReturnType<typeof makeUniter>,
): CoverPlan | null {
  const sets: Points[] = []
  for (const { left, right } of parts) {
    if (left.kind !== 'list' || right.kind !== 'list' || right.points.size > 1) return null
    sets.push(left.points)
  }
  const points = lists.unite({ sets, shifts, at: parts.map(({ at }) => at) })
  return points && { kind: 'list', points }
}

/** About the logarithm of how many points a set has. */
function weight(set: CoverPlan): number {
  if (set.kind === 'list') return Math.log1p(set.points.size)
  return set.parts.reduce((most, { left, right }) => Math.max(most, weight(left) + weight(right)), 0)
}

/** The sources of a plan's sums: sets that are no lists are thinned with `slack` each. null: over the budget. */
export function makeSources(
  plan: SumsPlan,
  layout: Layout,
  slack: number,
  most: number,
  budget: Budget,
): SumSource[] | null {
  const known = new Map<CoverPlan, PointTree | null>()
  const treeOf = (set: CoverPlan): PointTree | null => {
    const made = known.get(set)
    if (made !== undefined) return made
    const points = set.kind === 'list' ? set.points : thin(set)
    const tree = points && makePointTree(layout, points)
    known.set(set, tree)
    return tree
  }
  const thin = (set: SumsPlan): Points | null => {
    const sources = sourcesOf(set)
    return sources && cover(layout, sources, slack, most, budget)
  }
  const sourcesOf = ({ parts, shifts }: SumsPlan): SumSource[] | null => {
    const sources: SumSource[] = []
    for (const { left, right, at } of parts) {
      const a = treeOf(left)
      const b = a && treeOf(right)
      if (a === null || b === null) return null
      sources.push({ left: a, right: b, shifts, at })
    }
    return sources
  }
  return sourcesOf(plan)
}
