import { isScalar } from 'yaml'
import { type Spot, styleAt } from './nodes.js'
import { renderKey } from './render-value.js'
import { withinText } from './set-node.js'
import type { Splice } from './splice.js'

/** Puts another key in place of that of the entry at a spot; undefined where it has none of its own. */
export function setKey(text: string, spot: Spot, key: string): Splice[] | undefined {
  const node = spot.pair?.key
  if (!isScalar(node)) return undefined
  const within = withinText(text, node, key)
  if (within !== undefined) return [within]
  const [start, end] = node.range
  return [{ start, end, text: renderKey(key, styleAt(text, spot), spot.inFlow) }]
}
