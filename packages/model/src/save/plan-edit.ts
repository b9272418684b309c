import { FORBIDDEN_KEYS } from '../parse/forbidden-keys.js'
import { valueAt } from '../parse/loose.js'
import { resolvePath } from '../path/resolve-path.js'
import { found } from '../problem/found.js'
import { formatPath, type Path } from '../problem/path.js'
import type { ProblemCode } from '../problem/problem-codes.js'
import { isMap } from '../schema/choice.js'
import type { Problem, Result } from '../types.js'
import type { Edit, Step } from './edit.js'
import { isPlainValue } from './plain-value.js'
import { planSet } from './plan-steps.js'

/** The smallest steps that make an edit in a case's data; problems: `ERR_EDIT_PATH`, `ERR_EDIT_VALUE`. */
export function planEdit(edit: Edit, data: unknown): Result<readonly Step[]> {
  const told = typeof edit.path === 'string' ? edit.path : formatPath(edit.path)
  const resolved = resolvePath(data, edit.path)
  if ('remove' in edit) {
    if (resolved.kind === 'found' && resolved.path.length > 0)
      return { ok: true, value: [{ kind: 'remove', path: resolved.path }] }
    return refuseEdit('ERR_EDIT_PATH', told, `unknown place: ${told}`, 'the path of an entry that the file has')
  }
  if (!isPlainValue(edit.value)) {
    const hint = 'text, finite numbers, true, false, null, lists and maps of these'
    return refuseEdit('ERR_EDIT_VALUE', told, `unusable value: ${found(edit.value)}`, hint)
  }
  if (resolved.kind === 'found') {
    const isInside = isMap(resolved.value) && 'is' in resolved.value && !(isMap(edit.value) && 'is' in edit.value)
    const path = isInside ? [...resolved.path, 'is'] : resolved.path
    const steps = planSet(path, valueAt(data, path), edit.value)
    if (steps.every((step) => step.path.length > 0)) return { ok: true, value: steps }
  }
  const isAllowed = resolved.kind === 'free' && !resolved.path.some((step) => FORBIDDEN_KEYS.has(step))
  if (isAllowed && isMeantFor(edit, resolved.path))
    return { ok: true, value: [{ kind: 'add', path: resolved.path, value: edit.value }] }
  return refuseEdit('ERR_EDIT_PATH', told, `unknown place: ${told}`, 'a path into a map or list that the file has')
}

/** An id that a list does not have is the place of a new item only if the item has that id. */
function isMeantFor(edit: { path: string | Path; value: unknown }, free: Path): boolean {
  if (typeof free.at(-1) !== 'number') return true
  const last = typeof edit.path === 'string' ? edit.path.split('.').at(-1)! : edit.path.at(-1)
  if (typeof last === 'number' || /^\d+$|\]$/.test(last!)) return true
  return isMap(edit.value) && typeof edit.value.id === 'string' && edit.value.id.endsWith(last!)
}

/** An edit that cannot be made, at its path. */
export function refuseEdit(code: ProblemCode, at: string | Path, message: string, hint: string): Result<never> {
  const path = typeof at === 'string' ? at : formatPath(at)
  const problem: Problem = { code, path, message, hint }
  return { ok: false, problems: [problem] }
}
