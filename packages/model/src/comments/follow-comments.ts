import { nameOfItem, placeWithIds } from '../path/place-with-ids.js'
import { resolvePath } from '../path/resolve-path.js'
import { formatPath, type Path } from '../problem/path.js'
import type { Edit } from '../save/edit.js'
import { isSameValue } from '../save/plain-value.js'
import { isMap } from '../schema/choice.js'
import type { Case, Comment } from '../types.js'
import { placedComments } from './placed-comments.js'

/** What becomes of a comment when the case is edited. `index`: its place in the list before. */
export type CommentStep = { readonly index: number; readonly kind: 'moved' | 'gone'; readonly edit: Edit }

/**
 * Edits after which the comments are about what they were about before, where `after` is `before` with edits made in it:
 * - a thing without an id whose number in its list changed: the comment has the new number;
 * - a thing that is gone: so is the comment. A claim that was rejected, or accepted again, keeps its comments;
 * - a field or judgement that is gone, of a thing that is not: the comment is about the smallest whole around it.
 * A thing without an id that was changed stays the same thing where no other took its place. None where nothing has to
 * follow, comments taken out or pointed elsewhere by the edits themselves included.
 * A thing that has another id and says the same is still that thing.
 * Cost: for each comment the steps of its path and the lists on it.
 */
export function followComments(before: Case, after: unknown): readonly CommentStep[] {
  const now = (isMap(after) && Array.isArray(after.comments) ? after.comments : []) as readonly Comment[]
  if (now.length === 0) return []
  const stayed = new Map(now.map((comment) => [comment.id, comment.about]))
  return placedComments(before).flatMap(({ comment: { id, about }, index, path }): readonly CommentStep[] => {
    if (stayed.get(id) !== about) return []
    const place = placeAfter(before, after, path)
    if (place === undefined) return [{ index, kind: 'gone', edit: { path: ['comments', id], remove: true } }]
    const found = resolvePath(after, about)
    if (found.kind === 'found' && formatPath(found.path) === formatPath(place)) return []
    const value = placeWithIds(after, place)
    return [{ index, kind: 'moved', edit: { path: ['comments', id, 'about'], value } }]
  })
}

/** Where what stood at a path stands now, or the smallest whole around it; undefined where it is gone. */
function placeAfter(before: Case, after: unknown, path: Path): Path | undefined {
  const place: (string | number)[] = []
  let was: unknown = before
  let is = after
  for (const [k, step] of path.entries()) {
    const next = typeof step === 'number' ? indexAfter(was, is, step) : keyAfter(is, step)
    was = (was as Record<string | number, unknown>)[step]
    if (next === undefined) {
      if (typeof step === 'number' || k === 0) return counterpartOf(before, after, path)
      return isOfNothing(after, path, k) ? undefined : place
    }
    place.push(next)
    is = (is as Record<string | number, unknown>)[next]
  }
  return place
}

const keyAfter = (is: unknown, key: string) => (isMap(is) && Object.hasOwn(is, key) ? key : undefined)

function indexAfter(was: unknown, is: unknown, index: number): number | undefined {
  if (!Array.isArray(was) || !Array.isArray(is)) return undefined
  const item: unknown = was[index]
  if (isSameItem(item, is[index]) || isRenamed(item, is[index])) return index
  const elsewhere = is.findIndex((other) => isSameItem(item, other))
  if (elsewhere >= 0) return elsewhere
  const isReplaced = is.length < was.length || was.some((other) => isSameItem(other, is[index]))
  return isReplaced || (isMap(item) && 'id' in item) ? undefined : index
}

/** Things with names are the same by name, others by all that they say. */
function isSameItem(one: unknown, other: unknown): boolean {
  const [name, otherName] = [nameOfItem(one), nameOfItem(other)]
  if (name === undefined || otherName === undefined) return name === otherName && isSameValue(one, other)
  return name.length === otherName.length && name.every((part, k) => part === otherName[k])
}

/** The same thing with another id. */
function isRenamed(one: unknown, other: unknown): boolean {
  return (
    isMap(one) && isMap(other) && 'id' in one && 'id' in other && isSameValue({ ...one, id: 0 }, { ...other, id: 0 })
  )
}

const COUNTERPARTS = { claims: 'rejected', rejected: 'claims' } as const

/** The same claim, rejected or accepted again. */
function counterpartOf(before: Case, after: unknown, [list, index, ...rest]: Path): Path | undefined {
  if ((list !== 'claims' && list !== 'rejected') || typeof index !== 'number' || rest.length > 0) return undefined
  const id = before[list]?.[index]?.id
  const found = id === undefined ? undefined : resolvePath(after, [COUNTERPARTS[list], id])
  return found?.kind === 'found' ? found.path : undefined
}

/** Whether a step of a path is the id of a party, an issue or an option that is not in the case. */
function isOfNothing(after: unknown, path: Path, k: number): boolean {
  const isById = path[0] === 'preferences' || path[0] === 'noAgreement'
  if (!isById || !(k === 1 || (k >= 3 && (path[2] === 'weights' || path[2] === 'values')))) return false
  const { parties, issues } = after as Case
  const listed = k === 1 ? parties : k === 3 ? issues : issues.find(({ id }) => id === path[3])?.options
  return !listed?.some(({ id }) => id === path[k])
}
