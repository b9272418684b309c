import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import { isSameValue } from './plain-value.js'
import { nameOf, type Spot } from './take-edit.js'

/** A place that both sides changed, each in another way. */
export type EditConflict = {
  readonly path: Path
  readonly base: Spot
  readonly mine: Spot
  readonly theirs: Spot
}

/** Which side counts where both changed the same place; absent: neither, it is reported. */
export type Prefer = 'mine' | 'theirs' | undefined

/**
 * What comes out where two sides began at `base`: maps are merged key by key, lists item by item where items have names
 * or are alike. Where both sides changed the same part, the conflict goes to `report` and mine is given.
 */
export function mergeValues(
  base: Spot,
  mine: Spot,
  theirs: Spot,
  path: Path,
  report: (conflict: EditConflict) => Spot,
): Spot {
  if (isSameSpot(base, theirs) || isSameSpot(mine, theirs)) return mine
  if (isSameSpot(base, mine)) return theirs
  const [[b], [m], [t]] = [base, mine, theirs]
  if (isMap(b) && isMap(m) && isMap(t)) return [mergeMaps(b, m, t, path, report)]
  if (Array.isArray(b) && Array.isArray(m) && Array.isArray(t)) {
    const merged = mergeLists(b, m, t, path, report)
    if (merged !== undefined) return [merged]
  }
  return report({ path, base, mine, theirs })
}

export function isSameSpot(a: Spot, b: Spot): boolean {
  return a.length === b.length && (a.length === 0 || isSameValue(a[0], b[0]))
}

type Map = Record<string, unknown>

function mergeMaps(b: Map, m: Map, t: Map, path: Path, report: (conflict: EditConflict) => Spot): Map {
  const merged: Map = {}
  for (const key of new Set([...Object.keys(t), ...Object.keys(m)])) {
    const spot = mergeValues(entryOf(b, key), entryOf(m, key), entryOf(t, key), [...path, key], report)
    if (spot.length > 0) merged[key] = spot[0]
  }
  return merged
}

function entryOf(map: Map, key: string): Spot {
  return Object.hasOwn(map, key) ? [map[key]] : []
}

/** undefined where items cannot be told apart, or both sides put them in another order. */
function mergeLists(
  b: readonly unknown[],
  m: readonly unknown[],
  t: readonly unknown[],
  path: Path,
  report: (conflict: EditConflict) => Spot,
): unknown[] | undefined {
  const [ofBase, ofMine, ofTheirs] = [byName(b), byName(m), byName(t)]
  if (ofBase === undefined || ofMine === undefined || ofTheirs === undefined) return undefined
  const order = isInOrder(ofTheirs, ofBase)
    ? withAdded(ofMine, ofTheirs)
    : isInOrder(ofMine, ofBase)
      ? withAdded(ofTheirs, ofMine)
      : undefined
  if (order === undefined) return undefined
  const merged: unknown[] = []
  for (const name of order) {
    const spots = [ofBase, ofMine, ofTheirs].map((side): Spot => (side.has(name) ? [side.get(name)] : []))
    const step = JSON.parse(name) as readonly (string | number)[]
    const spot = mergeValues(spots[0]!, spots[1]!, spots[2]!, [...path, ...step], report)
    if (spot.length > 0) merged.push(spot[0])
  }
  return merged
}

/** Items by name, those without one by what they say. */
function byName(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const named = list.map((item) => [JSON.stringify(nameOf(item, list) ?? [JSON.stringify(item)]), item] as const)
  const map = new Map(named)
  return map.size === list.length ? map : undefined
}

/** Whether the names that both have stand in the same order. */
function isInOrder(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const [inA, inB] = [[...a.keys()].filter((name) => b.has(name)), [...b.keys()].filter((name) => a.has(name))]
  return inA.every((name, k) => name === inB[k])
}

/** The names of `first` in their order, those of `second` alone put behind what stands before them there. */
function withAdded(first: ReadonlyMap<string, unknown>, second: ReadonlyMap<string, unknown>): string[] {
  const order = [...first.keys()]
  let before: string | undefined
  for (const name of second.keys()) {
    if (!first.has(name)) order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name)
    before = name
  }
  return order
}
