import type { ParsedNode } from 'yaml'
import { FORBIDDEN_KEYS } from '../parse/forbidden-keys.js'
import { valueAt } from '../parse/loose.js'
import { plainData } from '../parse/plain-data.js'
import { readYaml } from '../parse/read-yaml.js'
import { resolvePath } from '../path/resolve-path.js'
import { found } from '../problem/found.js'
import { formatPath, type Path } from '../problem/path.js'
import type { ProblemCode } from '../problem/problem-codes.js'
import { isMap } from '../schema/choice.js'
import type { Problem, Result } from '../types.js'
import { addNode } from './add-node.js'
import { applyStep, structured } from './apply-step.js'
import type { Edit, Step } from './edit.js'
import { spotAt } from './nodes.js'
import { isPlainValue, isSameValue } from './plain-value.js'
import { planSet } from './plan-steps.js'
import { removeNode } from './remove-node.js'
import { setNode } from './set-node.js'
import { applySplices, collide, type Splice } from './splice.js'

type Readable = { readonly text: string; readonly root: ParsedNode | null; readonly data: unknown }

/**
 * Makes edits in YAML text by splicing: bytes outside the edited entries stay as they are. What the new text says is
 * read again after every step and compared with what was meant; a text that would say anything else is refused.
 * The text must be readable; whether it is a legal case is `editCase`'s matter. Every edit that cannot be made is a problem. Cost: a reading, and one more for each
 * added or removed entry and each run of set ones.
 */
export function editYaml(text: string, edits: readonly Edit[]): Result<string> {
  let state = readable(text)
  if (state === undefined) return refuse('ERR_EDIT_RESULT', [], 'unreadable file', 'a file that reads without problems')
  const problems: Problem[] = []
  for (const edit of edits) {
    const steps = stepsOf(edit, state.data)
    const after: Result<Readable> = steps.ok ? takeSteps(state, steps.value) : steps
    if (after.ok) state = after.value
    else problems.push(...after.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: state.text }
}

function readable(text: string): Readable | undefined {
  const yaml = readYaml(text, true)
  if ('faults' in yaml) return undefined
  let faults = 0
  const { data } = plainData(yaml.root, () => void faults++)
  return faults > 0 ? undefined : { text, root: yaml.root, data }
}

function stepsOf(edit: Edit, data: unknown): Result<readonly Step[]> {
  const told = typeof edit.path === 'string' ? edit.path : formatPath(edit.path)
  const resolved = resolvePath(data, edit.path)
  if ('remove' in edit) {
    if (resolved.kind === 'found' && resolved.path.length > 0)
      return { ok: true, value: [{ kind: 'remove', path: resolved.path }] }
    return refuse('ERR_EDIT_PATH', told, `unknown place: ${told}`, 'the path of an entry that the file has')
  }
  if (!isPlainValue(edit.value)) {
    const hint = 'text, finite numbers, true, false, null, lists and maps of these'
    return refuse('ERR_EDIT_VALUE', told, `unusable value: ${found(edit.value)}`, hint)
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
  return refuse('ERR_EDIT_PATH', told, `unknown place: ${told}`, 'a path into a map or list that the file has')
}

/** An id that a list does not have is the place of a new item only if the item has that id. */
function isMeantFor(edit: { path: string | Path; value: unknown }, free: Path): boolean {
  if (typeof free.at(-1) !== 'number') return true
  const last = typeof edit.path === 'string' ? edit.path.split('.').at(-1)! : edit.path.at(-1)
  if (typeof last === 'number' || /^\d+$|\]$/.test(last!)) return true
  return isMap(edit.value) && typeof edit.value.id === 'string' && edit.value.id.endsWith(last!)
}

/** Takes the steps, as many at once as do not touch each other. */
function takeSteps(from: Readable, steps: readonly Step[]): Result<Readable> {
  let state = from
  let next = 0
  while (next < steps.length) {
    const meant = structured(state.data)
    const splices: Splice[] = []
    const first = next
    for (; next < steps.length; next++) {
      const step = steps[next]!
      if (next > first && step.kind !== 'set') break
      const more = splicesOf(state.text, state.root, step)
      if (more === undefined) {
        const path = formatPath(step.path)
        const hint = 'a place that no alias stands for; edit the file by hand'
        return refuse('ERR_EDIT_PATH', path, `unreachable place: ${path}`, hint)
      }
      if (more.some((splice) => splices.some((other) => collide(splice, other)))) break
      splices.push(...more)
      applyStep(meant, step)
      if (step.kind !== 'set') {
        next++
        break
      }
    }
    const spliced = applySplices(state.text, splices)
    const after = readable(spliced)
    if (after === undefined || !isSameValue(after.data, meant)) {
      const path = formatPath(steps[first]!.path)
      const hint = 'edit the file by hand: an anchor or an unusual layout is in the way'
      return refuse('ERR_EDIT_RESULT', path, 'misread edit: the new text would say something else', hint)
    }
    state = after
  }
  return { ok: true, value: state }
}

function splicesOf(text: string, root: ParsedNode | null, step: Step): Splice[] | undefined {
  if (step.kind !== 'add') {
    const spot = spotAt(root, step.path)
    if (spot === undefined) return undefined
    return step.kind === 'set' ? setNode(text, spot, step.value) : removeNode(text, spot)
  }
  const spot = spotAt(root, step.path.slice(0, -1))
  if (spot === undefined || spot.node === null || !('items' in spot.node)) return undefined
  const last = step.path.at(-1)!
  return addNode(text, spot, typeof last === 'string' ? last : undefined, step.value)
}

function refuse(code: ProblemCode, at: string | Path, message: string, hint: string): Result<never> {
  const path = typeof at === 'string' ? at : formatPath(at)
  const problem: Problem = { code, path, message, hint }
  return { ok: false, problems: [problem] }
}
