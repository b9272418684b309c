import type { BriefDraft, BriefSectionId, Edit } from '@parley/model'

type Part = 'passages' | 'leftOut' | 'added' | 'title' | 'since' | 'language'

const at = (draft: BriefDraft, ...rest: readonly (string | number)[]) => ['briefs', draft.id, ...rest]

/** A new draft at the end of the case's. */
export const addDraft = (
  drafts: readonly BriefDraft[] | undefined,
  language: BriefDraft['language'],
): { id: string; edits: Edit[] } => {
  const taken = new Set((drafts ?? []).map(({ id }) => id))
  let k = taken.size + 1
  while (taken.has(`brief-${k}`)) k++
  const draft = { id: `brief-${k}`, language }
  return {
    id: draft.id,
    edits: [drafts === undefined ? { path: ['briefs'], value: [draft] } : { path: ['briefs', draft.id], value: draft }],
  }
}

export const removeDraft = (draft: BriefDraft): Edit[] => [{ path: at(draft), remove: true }]

/** A field of the draft; null takes it out. */
export const setField = (
  draft: BriefDraft,
  field: Extract<Part, 'title' | 'since' | 'language'>,
  value: string | null,
): Edit[] => {
  if (value !== null) return [{ path: at(draft, field), value }]
  return draft[field] === undefined ? [] : [{ path: at(draft, field), remove: true }]
}

export const writePassage = (draft: BriefDraft, id: string, text: string): Edit[] => {
  const { passages } = draft
  if (passages === undefined) return [{ path: at(draft, 'passages'), value: [{ id, text }] }]
  return passages.some((one) => one.id === id)
    ? [{ path: at(draft, 'passages', id, 'text'), value: text }]
    : [{ path: at(draft, 'passages', id), value: { id, text } }]
}

/** Back to what is generated. */
export const resetPassage = (draft: BriefDraft, id: string): Edit[] =>
  draft.passages?.some((one) => one.id === id) ? [{ path: at(draft, 'passages', id), remove: true }] : []

export const leaveOut = ({ leftOut, ...draft }: BriefDraft, id: string): Edit[] =>
  leftOut === undefined
    ? [{ path: at(draft, 'leftOut'), value: [id] }]
    : [{ path: at(draft, 'leftOut', leftOut.length), value: id }]

export const putBack = (draft: BriefDraft, id: string): Edit[] => {
  const k = draft.leftOut?.indexOf(id) ?? -1
  return k < 0 ? [] : [{ path: at(draft, 'leftOut', k), remove: true }]
}

export const addPassage = (draft: BriefDraft, section: BriefSectionId, text: string): Edit[] =>
  draft.added === undefined
    ? [{ path: at(draft, 'added'), value: [{ section, text }] }]
    : [{ path: at(draft, 'added', draft.added.length), value: { section, text } }]

/** Where an added passage, by the id that the brief gives it, stands in the draft's list; -1: it is none. */
export const placeOfAdded = ({ added = [] }: BriefDraft, id: string): number => {
  const seen = new Map<string, number>()
  return added.findIndex(({ section }) => {
    const k = (seen.get(section) ?? 0) + 1
    seen.set(section, k)
    return `added-${section}-${k}` === id
  })
}

export const writeAdded = (draft: BriefDraft, place: number, text: string): Edit[] => [
  { path: at(draft, 'added', place, 'text'), value: text },
]

export const removeAdded = (draft: BriefDraft, place: number): Edit[] => [
  { path: at(draft, 'added', place), remove: true },
]
