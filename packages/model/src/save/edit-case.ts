import { parseCase } from '../parse/parse-case.js'
import type { Case, Result } from '../types.js'
import type { Edit } from './edit.js'
import { editYaml } from './edit-yaml.js'

/** A case after its edits, with the text to save. */
export type EditedCase = { readonly text: string; readonly case: Case }

/**
 * Makes edits in a case file's text and gives the text to save. Only the edited entries change; comments, key order,
 * digits, quotes and line breaks elsewhere stay. A judgement written as `{ is: … }` keeps who said so: its `is` is set.
 * Setting what stands there already changes nothing. Problems: of an edit (`ERR_EDIT_…`), or of the case that would
 * come out, which is then not made. A file that has problems may so be mended, but not left with any.
 */
export function editCase(text: string, edits: readonly Edit[]): Result<EditedCase> {
  const edited = editYaml(text, edits)
  if (!edited.ok) {
    const before = parseCase(text)
    return before.ok ? edited : before
  }
  const after = parseCase(edited.value)
  return after.ok ? { ok: true, value: { text: edited.value, case: after.value.case } } : after
}
