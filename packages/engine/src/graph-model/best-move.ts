import type { Graph } from './graph.js'
import { mayMove } from './groups.js'

/**
 * For each state the largest of the values of the state itself and of every state that decision maker `mover` can move
 * to. Cost: linear in the states where its options can be changed both ways; else in the pairs of states in its groups.
 */
export const bestMoves = (graph: Graph, mover: number, values: Int32Array): Int32Array => {
  const best = values.slice()
  if (graph.lists) {
    const { starts, targets } = graph.lists[mover]
    for (let s = 0; s < best.length; s++)
      for (let k = starts[s]; k < starts[s + 1]; k++) if (values[targets[k]] > best[s]) best[s] = values[targets[k]]
    return best
  }
  const groups = graph.groups[mover]
  const { starts, members, isReversible } = groups
  const { numbers } = graph.space
  for (let g = 0; g + 1 < starts.length; g++) {
    if (isReversible) {
      let most = 0
      for (let k = starts[g]; k < starts[g + 1]; k++) if (values[members[k]] > most) most = values[members[k]]
      for (let k = starts[g]; k < starts[g + 1]; k++) best[members[k]] = most
    } else
      for (let k = starts[g]; k < starts[g + 1]; k++) {
        const s = members[k]
        for (let l = starts[g]; l < starts[g + 1]; l++) {
          const t = members[l]
          if (values[t] > best[s] && mayMove(groups, numbers[s], numbers[t])) best[s] = values[t]
        }
      }
  }
  return best
}
