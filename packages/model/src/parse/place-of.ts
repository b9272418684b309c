import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode } from 'yaml'
import type { Path } from '../problem/path.js'
import type { AliasTargets } from './plain-data.js'

/**
 * The offset of what stands at a path; of its key with `onKey` (the last, where it is there twice); of the innermost map or list that exists where the
 * path leads to nothing.
 */
export function offsetOf(root: ParsedNode | null, targets: AliasTargets, path: Path, onKey = false): number {
  let node: Node | null = root
  let offset = root?.range[0] ?? 0
  for (const [i, step] of path.entries()) {
    const target: Node | null | undefined = isAlias(node) ? targets.get(node) : node
    if (isMap(target)) {
      const isWanted = (pair: Pair<Node, Node | null>) => keyText(pair.key, targets) === String(step)
      const pairs = target.items as Pair<Node, Node | null>[]
      const isKey = onKey && i === path.length - 1
      const pair = isKey ? pairs.findLast(isWanted) : pairs.find(isWanted)
      if (pair === undefined) return offset
      if (isKey) return pair.key.range?.[0] ?? offset
      node = pair.value
      offset = node?.range?.[0] ?? pair.key.range?.[0] ?? offset
    } else if (isSeq(target) && typeof step === 'number') {
      const item = target.items[step] as Node | undefined
      if (item === undefined) return offset
      node = item
      offset = node.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

function keyText(key: Node | null, targets: AliasTargets): string | undefined {
  const target = isAlias(key) ? targets.get(key) : key
  if (!isScalar(target)) return undefined
  return typeof target.value === 'string' ? target.value : (target.source ?? String(target.value))
}
