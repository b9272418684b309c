import { type Case, isPathWithin, type Path, type PlacedComment, placedComments } from '@parley/model'

const PLACED = new WeakMap<Case, readonly PlacedComment[]>()

/** The comments of a case with their places, found once for each case. */
export const commentsOf = (file: Case): readonly PlacedComment[] => {
  const placed = PLACED.get(file) ?? placedComments(file)
  PLACED.set(file, placed)
  return placed
}

/** Comments at a place, and at those parts of it that show none of their own; `nested`: the parts that do. */
export const commentsAt = (file: Case, at: Path, nested?: ReadonlySet<string>): readonly PlacedComment[] =>
  commentsOf(file).filter(({ path }) => isShownAt(path, at, nested))

/** Whether what is said of a path is shown at a place; both with indices. */
export const isShownAt = (path: Path, at: Path, nested?: ReadonlySet<string>): boolean =>
  isPathWithin(path, at) &&
  (path.length === at.length || (nested !== undefined && !nested.has(String(path[at.length]))))

/** How many comments are open at a place and within it. */
export const countOpen = (file: Case, at: Path): number =>
  commentsOf(file).filter(({ comment, path }) => comment.resolved !== true && isPathWithin(path, at)).length
