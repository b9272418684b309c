import { isSameValue, mergeEdits, type SeenEdit, seenEditOf, structured, takeEdit } from '@parley/model'

/**
 * Edits made in one state of the case, one after another, as they would have been made in another that the same person
 * has brought about: what both changed is as the edits say. An edit that saw something else than `before` says stays as
 * it is: others have been there.
 */
export const rebaseEdits = (
  all: readonly (readonly SeenEdit[])[],
  before: unknown,
  after: unknown,
): readonly (readonly SeenEdit[])[] => {
  const [was, is] = [structured(before), structured(after)]
  return all.map((edits) =>
    edits.flatMap((edit) => {
      const taken = takeEdit(was, edit)
      const merged = mergeEdits(is, [edit], 'mine')
      const isOwn = taken.ok && isSameValue(taken.value.before, edit.seen)
      if (!isOwn || merged.kind !== 'merged' || merged.changes.length === 0) return [edit]
      return merged.changes.map(seenEditOf)
    }),
  )
}
