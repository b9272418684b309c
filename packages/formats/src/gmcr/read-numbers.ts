import { type DataNode, foundIn, type MapNode } from '../data/data-node.js'
import { asList, fieldOf } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'

/** The number of one of `count` things, from 0; null, and told, where it is none. */
export const readIndex = (node: DataNode, count: number, what: string, tell: Tell): number | null => {
  const value = node.kind === 'scalar' ? node.value : null
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count) return value
  tell(
    node.at,
    'ERR_SCENARIO_REFERENCE',
    `unknown ${what}: ${foundIn(node)}`,
    count === 0 ? `no ${what} is listed` : `a number from 0 to ${count - 1}`,
  )
  return null
}

/** Numbers of things, each once. */
export const readIndices = (node: DataNode, count: number, what: string, tell: Tell): number[] | null => {
  const list = asList(node, `${what}s`, tell)
  const indices = list?.items.map((item) => readIndex(item, count, what, tell)) ?? [null]
  indices.forEach((index, k) => {
    if (index !== null && indices.indexOf(index) < k)
      tell(list!.items[k]!.at, 'ERR_SCENARIO_DUPLICATE', `repeated ${what}: ${index}`, 'each once')
  })
  return indices.includes(null) ? null : (indices as number[])
}

/** A truth value; null where there is none, or something else, which is told. */
export const readFlag = (map: MapNode, key: string, tell: Tell): boolean | null => {
  const node = fieldOf(map, key)
  if (node === undefined) return null
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value
  tell(node.at, 'ERR_SCENARIO_TYPE', `unusable ${key}: ${foundIn(node)}`, 'true or false')
  return null
}
