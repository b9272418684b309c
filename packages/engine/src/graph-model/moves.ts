import type { Graph } from './graph.js'
import { mayMove } from './groups.js'

/**
 * The states that a decision maker can move to from a state, as places, ascending: its unilateral moves, or with
 * `improving` those that it ranks higher. Cost: linear in its group.
 */
export const movesFrom = (graph: Graph, mover: number, from: number, improving = false): number[] => {
  const { of } = graph.ranks[mover]
  const found: number[] = []
  if (graph.lists) {
    const { starts, targets } = graph.lists[mover]
    for (let k = starts[from]; k < starts[from + 1]; k++)
      if (!improving || of[targets[k]] > of[from]) found.push(targets[k])
    return found
  }
  const groups = graph.groups[mover]
  const { numbers } = graph.space
  const group = groups.groupOf[from]
  for (let k = groups.starts[group]; k < groups.starts[group + 1]; k++) {
    const to = groups.members[k]
    if (to === from || (improving && of[to] <= of[from])) continue
    if (groups.isReversible || mayMove(groups, numbers[from], numbers[to])) found.push(to)
  }
  return found.sort((a, b) => a - b)
}

/** The combinations that a decision maker can move to from a combination and that it ranks higher. */
export const combinationImprovements = (
  { groups, ranks, space, stateOf }: Graph,
  mover: number,
  from: number,
): number[] => {
  const { groupOf, starts, members } = groups[mover]
  const { of } = ranks[mover]
  const rankOf = (combination: number) => of[stateOf?.[combination] ?? combination]
  const found: number[] = []
  for (let k = starts[groupOf[from]]; k < starts[groupOf[from] + 1]; k++)
    if (rankOf(members[k]) > rankOf(from) && mayMove(groups[mover], space.numbers[from], space.numbers[members[k]]))
      found.push(members[k])
  return found
}

/** How many unilateral moves a decision maker has over all states; an upper bound where options are irreversible. */
export const countMoves = (graph: Graph, mover: number): number => {
  if (graph.lists) return graph.lists[mover].targets.length
  const { starts } = graph.groups[mover]
  let count = 0
  for (let g = 1; g < starts.length; g++) {
    const size = starts[g] - starts[g - 1]
    count += size * (size - 1)
  }
  return count
}
