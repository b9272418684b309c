import { resolvePath } from '../path/resolve-path.js'
import { structured } from './apply-step.js'
import type { Edit } from './edit.js'
import { type MergedEdits, mergeEdits, type SeenEdit, seenEditOf } from './merge-edits.js'
import type { EditConflict, Prefer } from './merge-values.js'
import { type EditChange, editOf } from './take-edit.js'

/**
 * The edits that take changes back, the last first, fitted to data that others may have changed since, in place. What
 * others changed elsewhere stays; what they changed in the same parts is a conflict, as in `mergeEdits`.
 */
export function undoChanges(data: unknown, changes: readonly EditChange[], prefer?: Prefer): MergedEdits {
  return mergeInTurn(data, changes.toReversed(), (change) => backwards(data, change), prefer)
}

/** The edits that make changes once more, fitted likewise. */
export function redoChanges(data: unknown, changes: readonly EditChange[], prefer?: Prefer): MergedEdits {
  return mergeInTurn(data, changes, seenEditOf, prefer)
}

/** An item goes back to where it stood in its list; whatever else was changed gets its former value. */
function backwards(data: unknown, { path, before, after, index }: EditChange): SeenEdit {
  const edit: SeenEdit = { ...editOf(path, before), seen: after }
  if (index === undefined || after.length > 0 || before.length === 0) return edit
  if (resolvePath(data, path).kind === 'found' && typeof path.at(-1) !== 'number') return edit
  for (let length = path.length - 1; length >= 0; length--) {
    const list = resolvePath(data, path.slice(0, length))
    if (list.kind !== 'found' || !Array.isArray(list.value)) continue
    const items = structured(list.value) as unknown[]
    return { path: list.path, value: items.toSpliced(index, 0, before[0]), seen: [items] }
  }
  return edit
}

function mergeInTurn(
  data: unknown,
  changes: readonly EditChange[],
  asEdit: (change: EditChange) => SeenEdit,
  prefer: Prefer,
): MergedEdits {
  const edits: Edit[] = []
  const made: EditChange[] = []
  const conflicts: EditConflict[] = []
  for (const change of changes) {
    const merged = mergeEdits(data, [asEdit(change)], prefer)
    if (merged.kind === 'problems') return merged
    if (merged.kind === 'conflicts') conflicts.push(...merged.conflicts)
    else {
      edits.push(...merged.edits)
      made.push(...merged.changes)
    }
  }
  return conflicts.length > 0 ? { kind: 'conflicts', conflicts } : { kind: 'merged', edits, changes: made }
}
