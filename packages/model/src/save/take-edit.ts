import { valueAt } from '../parse/loose.js'
import { resolvePath } from '../path/resolve-path.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Result } from '../types.js'
import { applyStep, structured } from './apply-step.js'
import type { Edit } from './edit.js'
import { planEdit } from './plan-edit.js'

/** What stands at a place: a list of the one value, empty where nothing does. */
export type Spot = readonly [] | readonly [unknown]

/**
 * What an edit did, said so that its place can be found again after others have changed the case: with ids instead of
 * indices, and of a list item without an id the item as a whole.
 */
export type EditChange = {
  readonly path: Path
  readonly before: Spot
  readonly after: Spot
  /** Where the item stood or stands, where the place is one of a list. */
  readonly index?: number
}

/** Makes an edit in plain data, in place, and tells what it did. Problems: those of `planEdit`; the data is then as it was. */
export function takeEdit(data: unknown, edit: Edit): Result<EditChange> {
  const steps = planEdit(edit, data)
  if (!steps.ok) return steps
  const resolved = resolvePath(data, edit.path)
  const exact = resolved.kind === 'nowhere' ? [] : resolved.path
  const at = upToNamelessItem(data, exact)
  const before = spotAtPath(data, at)
  const nameBefore = namedPath(data, at)
  for (const step of steps.value) applyStep(data, step)
  const isGone = 'remove' in edit && at.length === exact.length
  const after: Spot = isGone ? [] : spotAtPath(data, at)
  const path = before.length > 0 ? nameBefore : namedPath(data, at)
  const last = at.at(-1)
  return { ok: true, value: { path, before, after, ...(typeof last === 'number' && { index: last }) } }
}

/** The edit that takes a change back, or makes it again; insertions into a list aside. */
export function editOf(path: string | Path, spot: Spot): Edit {
  return spot.length === 0 ? { path, remove: true } : { path, value: spot[0] }
}

/** A copy of what stands at a path of indices and keys. */
export function spotAtPath(data: unknown, path: Path): Spot {
  const value = valueAt(data, path)
  return value === undefined ? [] : [structured(value)]
}

/** The path, or the beginning of it that ends at an item by which nobody can name it. */
function upToNamelessItem(data: unknown, path: Path): Path {
  let value = data
  for (const [k, step] of path.entries()) {
    const next = valueAt(value, [step])
    if (Array.isArray(value) && nameOf(next, value) === undefined && next !== undefined) return path.slice(0, k + 1)
    value = next
  }
  return path
}

function namedPath(data: unknown, path: Path): Path {
  const named: (string | number)[] = []
  let value = data
  for (const step of path) {
    const next = valueAt(value, [step])
    named.push(...((Array.isArray(value) && nameOf(next, value)) || [step]))
    value = next
  }
  return named
}

/** The steps that name an item in its list: its id, or its pair of actors; undefined where it has no name of its own. */
export function nameOf(item: unknown, list: readonly unknown[]): readonly string[] | undefined {
  if (!isMap(item)) return undefined
  const { id, of, in: inWhom } = item
  if (typeof id === 'string') return isAlone(list, (other) => other.id === id) ? [id] : undefined
  if (typeof of !== 'string' || typeof inWhom !== 'string') return undefined
  return isAlone(list, (other) => other.of === of && other.in === inWhom) ? [of, inWhom] : undefined
}

function isAlone(list: readonly unknown[], isIt: (item: Record<string, unknown>) => boolean): boolean {
  return list.filter((item) => isMap(item) && isIt(item)).length === 1
}
