import { parsePath } from '../path/parse-path.js'
import { type Resolved, resolvePath } from '../path/resolve-path.js'
import { formatPath, type Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Problem } from '../types.js'
import type { Edit } from './edit.js'
import { type EditConflict, isSameSpot, mergeValues, type Prefer } from './merge-values.js'
import { isSameValue } from './plain-value.js'
import { type EditChange, editOf, nameOf, type Spot, spotAtPath, takeEdit } from './take-edit.js'

/** An edit with what stood at its place when it was made, as `takeEdit` names and tells it. */
export type SeenEdit = Edit & { readonly seen: Spot }

/** An edit that makes a change once more, where what stood there before stands there again. */
export function seenEditOf({ path, before, after }: EditChange): SeenEdit {
  return { ...editOf(path, after), seen: before }
}

/** Edits that fit the data as it is now, and what they do; or the places that others changed meanwhile; or what is wrong. */
export type MergedEdits =
  | { readonly kind: 'merged'; readonly edits: readonly Edit[]; readonly changes: readonly EditChange[] }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly EditConflict[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/**
 * Fits edits to data that others may have changed since the edits were made, in place. Parts that only one side
 * changed are merged; what was changed by both is a conflict, decided by `prefer` where it is given. An edit whose
 * effect is there already is left out, so that the same edits may come twice.
 */
export function mergeEdits(data: unknown, edits: readonly SeenEdit[], prefer?: Prefer): MergedEdits {
  const fitting: Edit[] = []
  const changes: EditChange[] = []
  const conflicts: EditConflict[] = []
  const problems: Problem[] = []
  const report = (conflict: EditConflict): Spot => {
    if (prefer === undefined) conflicts.push(conflict)
    return prefer === 'theirs' ? conflict.theirs : conflict.mine
  }
  for (const edit of edits) {
    const mine: Spot = 'remove' in edit ? [] : [edit.value]
    const place = findPlace(data, edit, mine)
    const path = place ?? stepsOf(edit.path)
    const isLost = place === undefined && edit.seen.length > 0
    const theirs: Spot = place === undefined ? [] : spotAtPath(data, place)
    if (isSameSpot(mine, theirs)) continue
    const merged = isLost
      ? report({ path, base: edit.seen, mine, theirs })
      : mergeValues(edit.seen, mine, theirs, path, report)
    if (isSameSpot(merged, theirs)) continue
    const fit = editOf(place ?? againAt(data, edit.path, merged), merged)
    const taken = takeEdit(data, fit)
    if (taken.ok) {
      fitting.push(fit)
      changes.push(taken.value)
    } else problems.push(...taken.problems)
  }
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts }
  if (problems.length > 0) return { kind: 'problems', problems }
  return { kind: 'merged', edits: fitting, changes }
}

/**
 * Where the place of an edit is now, as a path of keys and indices; undefined where it is no more. What an edit gives
 * another name may be called by either.
 */
function findPlace(data: unknown, { path, seen }: SeenEdit, mine: Spot): Path | undefined {
  const asNamed = resolvePath(data, path)
  const names = [seen[0], mine[0]].flatMap((name) => pathNamed(stepsOf(path), name) ?? [])
  const resolved =
    asNamed.kind === 'found' ? asNamed : (names.map((one) => resolvePath(data, [...one])).find(isFound) ?? asNamed)
  if (resolved.kind === 'nowhere') return undefined
  const at = resolved.path
  const index = at.at(-1)
  const list = at.length === 0 ? undefined : spotAtPath(data, at.slice(0, -1))[0]
  if (!Array.isArray(list) || typeof index !== 'number') return at
  if (typeof stepsOf(path).at(-1) !== 'number') return at
  if (resolved.kind === 'found' && nameOf(list[index], list) !== undefined) return at
  // A place by number, among items that have no names: others may have moved it.
  if (resolved.kind === 'free') return seen.length === 0 ? at : undefined
  const wanted = seen.length > 0 ? seen : mine
  if (isSameValue(list[index], wanted[0])) return at
  const alike = list.flatMap((item, k) => (isSameValue(item, wanted[0]) ? [k] : []))
  if (alike.length === 1) return [...at.slice(0, -1), alike[0]!]
  return seen.length === 0 ? [...at.slice(0, -1), list.length] : undefined
}

const isFound = ({ kind }: Resolved): boolean => kind === 'found'

/** The path of the name of a thing, as it is where the thing has that name; undefined where it is no path of a name. */
function pathNamed(path: Path, name: unknown): Path[] | undefined {
  const back = { id: -2, of: -3, in: -2 }[String(path.at(-1))]
  if (back === undefined || path.length < 1 - back || typeof name !== 'string') return undefined
  return typeof path.at(back) === 'string' ? [path.with(back, name)] : undefined
}

/**
 * Where to put something that has no place: an item without a name, or one that its pair of actors names, goes to the
 * end of its list.
 */
function againAt(data: unknown, path: string | Path, [value]: Spot): string | Path {
  const steps = stepsOf(path)
  const isPair = isMap(value) && value.of === steps.at(-2) && value.in === steps.at(-1)
  if (typeof steps.at(-1) !== 'number' && !isPair) return path
  const list = resolvePath(data, steps.slice(0, isPair ? -2 : -1))
  return list.kind === 'found' && Array.isArray(list.value) ? [...list.path, list.value.length] : path
}

function stepsOf(path: string | Path): Path {
  return typeof path === 'string' ? (parsePath(path) ?? [path]) : path
}

/** A conflict in words that travel: paths as text. */
export function tellConflict({ path, base, mine, theirs }: EditConflict) {
  return { path: formatPath(path), base: base[0], mine: mine[0], theirs: theirs[0] }
}
