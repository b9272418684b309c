import { describe, expect, it } from 'vitest'
import { structured } from './apply-step.js'
import type { Edit } from './edit.js'
import { mergeEdits, type SeenEdit } from './merge-edits.js'
import { takeEdit } from './take-edit.js'
import { redoChanges, undoChanges } from './undo-changes.js'

type Data = Record<string, unknown>

const PAIR = { of: 'south', in: 'north' }
const before = (): Data => ({ trust: [{ of: 'north', in: 'south', halfLife: 4 }], events: [{ id: 'e1', what: 'A' }] })

/** An edit with what stood at its place when it was made, as a window sends it. */
const seen = (data: Data, edit: Edit): SeenEdit => {
  const taken = takeEdit(structured(data), edit)
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
  const { path, before, after } = taken.value
  return { path, seen: before, ...(after.length === 0 ? { remove: true } : { value: after[0] }) }
}

describe('mergeEdits', () => {
  it.each<[string, Edit, string]>([
    ['named by its pair', { path: ['trust', 1], value: PAIR }, 'trust'],
    ['named by its id', { path: ['events', 1], value: { id: 'e2', what: 'B' } }, 'events'],
  ])('adds an item %s to a list, once', (_, edit, list) => {
    const data = before()
    const made = seen(data, edit)
    expect(mergeEdits(data, [made])).toMatchObject({
      kind: 'merged',
      edits: [{ value: 'value' in edit && edit.value }],
    })
    expect(data[list]).toEqual([...(before()[list] as unknown[]), 'value' in edit && edit.value])
    expect(mergeEdits(data, [made])).toEqual({ kind: 'merged', edits: [], changes: [] })
  })

  it('adds a pair to a list that others have added to meanwhile', () => {
    const data = before()
    const made = seen(data, { path: ['trust', 1], value: PAIR })
    const theirs = { of: 'guild', in: 'north' }
    ;(data.trust as unknown[]).push(theirs)
    expect(mergeEdits(data, [made]).kind).toBe('merged')
    expect(data.trust).toEqual([...(before().trust as unknown[]), theirs, PAIR])
  })

  it('puts back a pair that others took out, where the change to it is to count', () => {
    const data = before()
    const made = seen(data, { path: ['trust', 0, 'halfLife'], value: 8 })
    data.trust = []
    expect(mergeEdits(structured(data), [made]).kind).toBe('conflicts')
    const whole = seen(before(), { path: ['trust', 0], value: { of: 'north', in: 'south', halfLife: 8 } })
    expect(mergeEdits(data, [whole], 'mine').kind).toBe('merged')
    expect(data.trust).toEqual([{ of: 'north', in: 'south', halfLife: 8 }])
  })

  it('can be undone and done again', () => {
    const data = before()
    const merged = mergeEdits(data, [seen(data, { path: ['trust', 1], value: PAIR })])
    if (merged.kind !== 'merged') throw new Error(merged.kind)
    expect(undoChanges(data, merged.changes).kind).toBe('merged')
    expect(data).toEqual(before())
    expect(redoChanges(data, merged.changes).kind).toBe('merged')
    expect(data.trust).toEqual([...(before().trust as unknown[]), PAIR])
  })
})
