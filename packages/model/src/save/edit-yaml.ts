import type { ParsedNode } from 'yaml'
import { plainData } from '../parse/plain-data.js'
import { readYaml } from '../parse/read-yaml.js'
import { formatPath } from '../problem/path.js'
import type { Problem, Result } from '../types.js'
import { addNode } from './add-node.js'
import { applyStep, structured } from './apply-step.js'
import type { Edit, Step } from './edit.js'
import { spotAt } from './nodes.js'
import { isSameValue } from './plain-value.js'
import { planEdit, refuseEdit } from './plan-edit.js'
import { removeNode } from './remove-node.js'
import { setKey } from './set-key.js'
import { setNode } from './set-node.js'
import { applySplices, collide, type Splice } from './splice.js'

type Readable = { readonly text: string; readonly root: ParsedNode | null; readonly data: unknown }

/**
 * Makes edits in YAML text by splicing: bytes outside the edited entries stay as they are. What the new text says is
 * read again after every step and compared with what was meant; a text that would say anything else is refused.
 * The text must be readable; whether it is a legal case is `editCase`'s matter. Every edit that cannot be made is a problem. Cost: a reading, and one more for each
 * added or removed entry and each run of set ones; one for all where every edit replaces something.
 */
export function editYaml(text: string, edits: readonly Edit[]): Result<string> {
  let state = readable(text)
  if (state === undefined)
    return refuseEdit('ERR_EDIT_RESULT', [], 'unreadable file', 'a file that reads without problems')
  const atOnce = edits.length > 1 ? editAtOnce(state, edits) : undefined
  if (atOnce !== undefined) return { ok: true, value: atOnce.text }
  const problems: Problem[] = []
  for (const edit of edits) {
    const steps = planEdit(edit, state.data)
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

/** Many edits in one reading, where each but replaces what stands somewhere; undefined where one does more, or cannot be made. */
function editAtOnce(from: Readable, edits: readonly Edit[]): Readable | undefined {
  const meant = structured(from.data)
  const splices: Splice[] = []
  for (const edit of edits) {
    const steps = planEdit(edit, meant)
    if (!steps.ok || steps.value.some((step) => !isInPlace(step))) return undefined
    for (const step of steps.value) {
      const more = splicesOf(from.text, from.root, step)
      if (more === undefined) return undefined
      splices.push(...more)
      applyStep(meant, step)
    }
  }
  const ordered = splices.toSorted((a, b) => a.start - b.start)
  if (ordered.some((splice, k) => k > 0 && collide(ordered[k - 1]!, splice))) return undefined
  const after = readable(applySplices(from.text, splices))
  return after !== undefined && isSameValue(after.data, meant) ? after : undefined
}

/** What comes before and after stays where it is. */
const isInPlace = (step: Step): boolean => step.kind === 'set' || step.kind === 'rename'

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
      if (next > first && !isInPlace(step)) break
      const more = splicesOf(state.text, state.root, step)
      if (more === undefined) {
        const path = formatPath(step.path)
        const hint = 'a place that no alias stands for; edit the file by hand'
        return refuseEdit('ERR_EDIT_PATH', path, `unreachable place: ${path}`, hint)
      }
      if (more.some((splice) => splices.some((other) => collide(splice, other)))) break
      splices.push(...more)
      applyStep(meant, step)
      if (!isInPlace(step)) {
        next++
        break
      }
    }
    const spliced = applySplices(state.text, splices)
    const after = readable(spliced)
    if (after === undefined || !isSameValue(after.data, meant)) {
      const path = formatPath(steps[first]!.path)
      const hint = 'edit the file by hand: an anchor or an unusual layout is in the way'
      return refuseEdit('ERR_EDIT_RESULT', path, 'misread edit: the new text would say something else', hint)
    }
    state = after
  }
  return { ok: true, value: state }
}

function splicesOf(text: string, root: ParsedNode | null, step: Step): Splice[] | undefined {
  if (step.kind !== 'add') {
    const spot = spotAt(root, step.path)
    if (spot === undefined) return undefined
    if (step.kind === 'rename') return setKey(text, spot, step.key)
    return step.kind === 'set' ? setNode(text, spot, step.value) : removeNode(text, spot)
  }
  const spot = spotAt(root, step.path.slice(0, -1))
  if (spot === undefined || spot.node === null || !('items' in spot.node)) return undefined
  const last = step.path.at(-1)!
  return addNode(text, spot, typeof last === 'string' ? last : undefined, step.value)
}
