import { type BriefDraft, type Edit, editCase, parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import {
  addDraft,
  addPassage,
  leaveOut,
  placeOfAdded,
  putBack,
  removeAdded,
  removeDraft,
  resetPassage,
  setField,
  writeAdded,
  writePassage,
} from './brief-edits.js'

const CASE = `parley: 1
title: T
asOf: 2024-01-01
parties: [{ id: a }, { id: b }]
issues: [{ id: i, options: [{ id: x }, { id: y }], statusQuo: x }]
`

/** Edits one after another, as the workbench makes them: each from the draft as it then is. */
const after = (text: string, ...steps: readonly ((draft: BriefDraft) => Edit[])[]): string => {
  let now = text
  for (const step of steps) {
    const parsed = parseCase(now)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const edited = editCase(now, step(parsed.value.case.briefs![0]!))
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems))
    now = edited.value.text
  }
  return now
}

const started = (() => {
  const edited = editCase(CASE, addDraft(undefined, 'en').edits)
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems))
  return edited.value.text
})()

const draftIn = (text: string): BriefDraft | undefined => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case.briefs?.[0]
}

describe('edits of a draft', () => {
  it('start one with an id of its own', () => {
    expect(draftIn(started)).toEqual({ id: 'brief-1', language: 'en' })
    expect(addDraft([{ id: 'brief-2', language: 'en' }], 'vi').id).toBe('brief-3')
    expect(addDraft([{ id: 'x', language: 'en' }], 'vi').edits).toEqual([
      { path: ['briefs', 'brief-2'], value: { id: 'brief-2', language: 'vi' } },
    ])
  })

  it('write passages anew, whose ids may have dots, and go back to what is generated', () => {
    const id = 'threshold-noAgreement.a.waiting.hazard'
    const text = after(
      started,
      (draft) => writePassage(draft, 'distance', 'One.'),
      (draft) => writePassage(draft, id, 'Two.'),
      (draft) => writePassage(draft, id, 'Three.'),
    )
    expect(draftIn(text)?.passages).toEqual([
      { id: 'distance', text: 'One.' },
      { id, text: 'Three.' },
    ])
    expect(draftIn(after(text, (draft) => resetPassage(draft, 'distance')))?.passages).toEqual([{ id, text: 'Three.' }])
    expect(resetPassage(draftIn(text)!, 'zone')).toEqual([])
  })

  it('leave out and put back', () => {
    const text = after(
      started,
      (draft) => leaveOut(draft, 'zone'),
      (draft) => leaveOut(draft, 'causes-table'),
      (draft) => putBack(draft, 'zone'),
    )
    expect(draftIn(text)?.leftOut).toEqual(['causes-table'])
  })

  it('add passages, change and remove them, each found by the id that the brief gives it', () => {
    const text = after(
      started,
      (draft) => addPassage(draft, 'basis', 'A.'),
      (draft) => addPassage(draft, 'causes', 'B.'),
      (draft) => addPassage(draft, 'basis', 'C.'),
      (draft) => writeAdded(draft, placeOfAdded(draft, 'added-basis-2'), 'D.'),
    )
    expect(draftIn(text)?.added?.map(({ text: own }) => own)).toEqual(['A.', 'B.', 'D.'])
    expect(placeOfAdded(draftIn(text)!, 'added-causes-2')).toBe(-1)
    const less = after(text, (draft) => removeAdded(draft, placeOfAdded(draft, 'added-basis-1')))
    expect(draftIn(less)?.added).toEqual([
      { section: 'causes', text: 'B.' },
      { section: 'basis', text: 'D.' },
    ])
  })

  it('set and clear a field, and remove the draft', () => {
    const text = after(
      started,
      (draft) => setField(draft, 'title', 'On it'),
      (draft) => setField(draft, 'since', '2023-12-01'),
      (draft) => setField(draft, 'title', null),
    )
    expect(draftIn(text)).toEqual({ id: 'brief-1', language: 'en', since: '2023-12-01' })
    expect(setField(draftIn(text)!, 'title', null)).toEqual([])
    expect(draftIn(after(text, removeDraft))).toBeUndefined()
  })
})
