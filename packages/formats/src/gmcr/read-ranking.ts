import { type DataNode, foundIn } from '../data/data-node.js'
import { asList } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'

/** Positions of states, best first; a list among them is a tie. Which positions there are shows later. */
export const readRanking = (node: DataNode, tell: Tell): number[][] | null => {
  const list = asList(node, 'ranking', tell)
  if (list === null) return null
  let isBroken = false
  const ranking = list.items.map((item) =>
    (item.kind === 'list' ? item.items : [item]).map((entry) => {
      const value = entry.kind === 'scalar' ? entry.value : null
      if (typeof value === 'number' && Number.isInteger(value)) return value
      tell(entry.at, 'ERR_SCENARIO_NUMBER', `unusable position: ${foundIn(entry)}`, 'a whole number from 1')
      isBroken = true
      return 0
    }),
  )
  return isBroken ? null : ranking
}
