import { nearestWord } from '@parley/model/words'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { type DataNode, foundIn, type ListNode, type MapNode, nameOfScalar } from './data-node.js'

/** The value of a key; undefined where there is none, or `null` stands there. */
export const fieldOf = (map: MapNode, key: string): DataNode | undefined => {
  const node = map.entries.get(key)
  return node?.kind === 'scalar' && node.value === null ? undefined : node
}

/** The value of a key that must be there; null, and told, where it is not. */
export const requireField = (map: MapNode, key: string, what: string, tell: Tell): DataNode | null => {
  const node = fieldOf(map, key)
  if (node !== undefined) return node
  tell(map.at, 'ERR_SCENARIO_MISSING', `missing field: ${key}`, what)
  return null
}

export const asMap = (node: DataNode, what: string, tell: Tell): MapNode | null =>
  node.kind === 'map' ? node : refuse(node, what, 'a map', tell)

export const asList = (node: DataNode, what: string, tell: Tell): ListNode | null =>
  node.kind === 'list' ? node : refuse(node, what, 'a list', tell)

const refuse = (node: DataNode, what: string, right: string, tell: Tell): null => {
  tell(node.at, 'ERR_SCENARIO_TYPE', `unusable ${what}: ${foundIn(node)}`, right)
  return null
}

/** A finite number; null, and told, where it is none. Text that is a plain number counts (GeniusWeb writes some so). */
export const asNumber = (node: DataNode, what: string, tell: Tell): number | null => {
  const value = node.kind === 'scalar' ? node.value : null
  const number =
    typeof value === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : value
  if (typeof number === 'number' && Number.isFinite(number)) return number
  tell(
    node.at,
    'ERR_SCENARIO_NUMBER',
    `unusable ${what}: ${node.kind === 'scalar' && typeof value === 'number' ? value : foundIn(node)}`,
    'a finite number',
  )
  return null
}

/** A weight: a number of 0 or more. */
export const asWeight = (node: DataNode, issue: string, tell: Tell): number | null => {
  const value = asNumber(node, `weight of ${quoted(issue)}`, tell)
  if (value === null || value >= 0) return value
  tell(node.at, 'ERR_SCENARIO_WEIGHT', `negative weight: ${value} of ${quoted(issue)}`, '0 or more')
  return null
}

/** A name: text, a number or a truth value as it is written. */
export const asName = (node: DataNode, what: string, tell: Tell): string | null =>
  nameOfScalar(node) ?? refuse(node, what, 'a text', tell)

/** Keys of a map that nobody knows but that are nearly one that is read, told as such: what they say would be lost. */
export const noneMisspelt = (map: MapNode, known: readonly string[], tell: Tell): boolean => {
  let isClean = true
  for (const [key, node] of map.entries) {
    const near = known.includes(key) ? undefined : nearestWord(key, known)
    if (near === undefined) continue
    tell(node.at, 'ERR_SCENARIO_REFERENCE', `misspelt key: ${quoted(key)}`, near)
    isClean = false
  }
  return isClean
}

/** Keys of a map that are no issue's, told as such. Whether there is none. */
export const onlyIssues = (map: MapNode, issues: ReadonlySet<string>, what: string, tell: Tell): boolean => {
  let isClean = true
  for (const [key, node] of map.entries)
    if (!issues.has(key)) {
      tell(node.at, 'ERR_SCENARIO_REFERENCE', `unknown issue in ${what}: ${quoted(key)}`, 'an issue of the domain')
      isClean = false
    }
  return isClean
}
