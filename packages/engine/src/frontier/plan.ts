import type { OutcomeSpace } from '../outcome-space/outcome-space.js'

/** In which order issues are eliminated, and what that costs. */
export interface EliminationPlan {
  /** Issues, first eliminated first. */
  readonly order: Int32Array
  /** For each issue, ascending: the later-eliminated issues it meets when it is eliminated. */
  readonly separators: readonly Int32Array[]
  /** The largest separator; 0 where no term or red line couples two issues. */
  readonly width: number
  /** Sum over issues of (assignments of its separator × its options). */
  readonly cost: number
}

/**
 * Orders the issues for bucket elimination over the interaction graph, in which issues are linked when they stand in
 * one term or red line. Greedy: fewest new links first (min-fill), then the smallest bucket (min-weight), then the
 * first issue. Cost: cubic in the number of issues.
 *
 * @source Dechter 1999, "Bucket elimination: a unifying framework for reasoning", Artificial Intelligence 113
 * @source Kjaerulff 1990, "Triangulation of graphs: algorithms giving small total state space" (min-fill, min-weight)
 * @example planElimination(makeOutcomeSpace(2, [3, 3])).width // 0
 */
export function planElimination(space: OutcomeSpace): EliminationPlan {
  const issues = space.sizes.length
  const links = Array.from({ length: issues }, () => new Set<number>())
  for (const { when } of [...space.terms, ...space.redLines])
    for (const [a] of when) for (const [b] of when) if (a !== b) links[a].add(b)
  const order = new Int32Array(issues)
  const separators: Int32Array[] = new Array(issues)
  const left = new Set(links.keys())
  let width = 0
  let cost = 0
  for (let step = 0; step < issues; step++) {
    let next = -1
    let nextFill = 0
    let nextWeight = 0
    for (const j of left) {
      const near = [...links[j]]
      let fill = 0
      let weight = space.sizes[j]
      for (let a = 0; a < near.length; a++) {
        weight *= space.sizes[near[a]]
        for (let b = a + 1; b < near.length; b++) if (!links[near[a]].has(near[b])) fill++
      }
      if (next < 0 || fill < nextFill || (fill === nextFill && weight < nextWeight)) {
        next = j
        nextFill = fill
        nextWeight = weight
      }
    }
    const separator = [...links[next]].sort((a, b) => a - b)
    for (const a of separator) {
      for (const b of separator) if (a !== b) links[a].add(b)
      links[a].delete(next)
    }
    left.delete(next)
    order[step] = next
    separators[next] = Int32Array.from(separator)
    width = Math.max(width, separator.length)
    cost += nextWeight
  }
  return { order, separators, width, cost }
}
