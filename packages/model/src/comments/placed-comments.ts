import { resolvePath } from '../path/resolve-path.js'
import type { Path } from '../problem/path.js'
import type { Case, Comment } from '../types.js'

/** A comment with its place in the list of comments, and the path, with indices, of what it is about. */
export type PlacedComment = { readonly comment: Comment; readonly index: number; readonly path: Path }

/**
 * The comments of a case with what they are about, in the order of the file; those about nothing that is there are left
 * out. Cost: for each comment the steps of its path and the lists on it.
 */
export function placedComments(file: Case): readonly PlacedComment[] {
  return (file.comments ?? []).flatMap((comment, index): readonly PlacedComment[] => {
    const place = resolvePath(file, comment.about)
    return place.kind === 'found' ? [{ comment, index, path: place.path }] : []
  })
}

/** Whether a path leads to a place or into it; both with indices. */
export function isPathWithin(path: Path, place: Path): boolean {
  return place.length <= path.length && place.every((step, k) => step === path[k])
}
