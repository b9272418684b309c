import { type Edit, isPlainValue, type Result, type SeenEdit } from '@parley/model'
import type { Choice, EditRequest } from '../cases/case-editor.js'

/** A name that a thousand claims have is changed in one step. */
const MOST_EDITS = 10_000
const MOST_STEPS = 40
const LONGEST_LABEL = 300
const HASH = /^[0-9a-f]{64}$/

/** The body of `POST /api/edits`, checked part by part; nothing beyond what is known is let through. */
export const readEditRequest = (body: unknown): Result<EditRequest> => {
  if (!isMap(body)) return refuse('(request)', '{ edits, base, label }')
  const { edits, base, label, joins = false } = body
  const unknown = Object.keys(body).find((key) => !['edits', 'base', 'label', 'joins', 'choice'].includes(key))
  if (unknown !== undefined) return refuse(unknown, 'edits, base, label, joins, choice and nothing else')
  if (typeof base !== 'string' || !HASH.test(base)) return refuse('base', 'the hash of the case that was edited')
  if (typeof label !== 'string' || label === '' || label.length > LONGEST_LABEL)
    return refuse('label', `what was done, in 1 to ${LONGEST_LABEL} characters`)
  if (typeof joins !== 'boolean') return refuse('joins', 'true where it goes on with the last step')
  if (!Array.isArray(edits) || edits.length === 0 || edits.length > MOST_EDITS)
    return refuse('edits', `a list of 1 to ${MOST_EDITS} edits`)
  const read: (Edit | SeenEdit)[] = []
  for (const [k, one] of edits.entries()) {
    const edit = readEdit(one)
    if (edit === undefined) return refuse(`edits[${k}]`, '{ path, value } or { path, remove: true }, and what was seen')
    read.push(edit)
  }
  const turn = readTurnRequest('choice' in body ? { choice: body.choice } : {})
  if (!turn.ok) return turn
  return { ok: true, value: { edits: read, base, label, joins, choice: turn.value } }
}

/** The body of `POST /api/undo` and `/api/redo`: nothing, or a choice between two changes. */
export const readTurnRequest = (body: unknown): Result<Choice | undefined> => {
  const wanted = '{ choice: { prefer: mine or theirs, at: hash } } or nothing'
  if (!isMap(body) || Object.keys(body).some((key) => key !== 'choice')) return refuse('(request)', wanted)
  const { choice } = body
  if (choice === undefined) return { ok: true, value: undefined }
  if (!isMap(choice)) return refuse('choice', wanted)
  const { prefer, at } = choice
  if ((prefer !== 'mine' && prefer !== 'theirs') || typeof at !== 'string' || !HASH.test(at))
    return refuse('choice', wanted)
  return { ok: true, value: { prefer, at } }
}

const readEdit = (edit: unknown): Edit | SeenEdit | undefined => {
  if (!isMap(edit) || !isPath(edit.path)) return undefined
  const { path, seen } = edit
  const isRemoval = edit.remove === true && !('value' in edit)
  if (!isRemoval && (!('value' in edit) || 'remove' in edit || !isPlainValue(edit.value))) return undefined
  const made: Edit = isRemoval ? { path, remove: true } : { path, value: edit.value }
  if (seen === undefined) return made
  if (!Array.isArray(seen) || seen.length > 1 || !isPlainValue(seen)) return undefined
  return { ...made, seen: seen as unknown as SeenEdit['seen'] }
}

const isPath = (path: unknown): path is string | (string | number)[] => {
  if (typeof path === 'string') return path !== '' && path.length <= 2_000
  if (!Array.isArray(path) || path.length === 0 || path.length > MOST_STEPS) return false
  return path.every((step) => typeof step === 'string' || (Number.isInteger(step) && step >= 0))
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuse = (path: string, hint: string): Result<never> => ({
  ok: false,
  problems: [{ code: 'ERR_EDIT_REQUEST', path, message: `unusable request: ${path}`, hint }],
})
