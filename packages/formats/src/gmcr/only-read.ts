import type { MapNode } from '../data/data-node.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'

/** What GMCR+ has worked out from the rest, or says of the file. */
const LEFT_ASIDE = [
  ...['program', 'version', 'payoffs', 'coalitionsFull', 'nodes', 'isCoalition'],
  ...[
    '$schema',
    'id',
    'name',
    'title',
    'about',
    'description',
    'comment',
    'notes',
    'author',
    'date',
    'source',
    'file',
    'seed',
  ],
]
/** Whether a map has no field that is neither read nor known to be of no matter; what one says would be lost. */
export const onlyRead = (map: MapNode, what: string, fields: readonly string[], tell: Tell): boolean => {
  let isRead = true
  for (const [key, node] of map.entries) {
    if (fields.includes(key) || LEFT_ASIDE.includes(key)) continue
    tell(node.at, 'ERR_GRAPH_FILE', `unknown field of a ${what}: ${quoted(key)}`, `of ${fields.join(', ')}`)
    isRead = false
  }
  return isRead
}
