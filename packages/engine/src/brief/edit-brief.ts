import { passage } from './context.js'
import type { Brief, BriefEdits, BriefSection, Note, Passage } from './types.js'

/**
 * A generated brief with what an analyst made of it: title and passages written anew, some left out, some added at the
 * end of a part. Parts in which nothing is left go; footnotes that nothing rests on any more go, and the others are
 * numbered anew.
 */
export const editBrief = (brief: Brief, edits: BriefEdits): Brief => {
  const sections = brief.sections
    .map((section) => editSection(section, edits))
    .filter(({ blocks }) => blocks.length > 0)
  return { ...brief, title: edits.title ?? brief.title, sections, notes: citedIn(sections, brief.notes) }
}

const editSection = (section: BriefSection, { passages = [], leftOut = [], added = [] }: BriefEdits): BriefSection => ({
  ...section,
  blocks: [
    ...section.blocks
      .filter(({ id }) => !leftOut.includes(id))
      .map((block) => {
        const own = block.kind === 'passage' ? passages.find(({ id }) => id === block.id) : undefined
        return own === undefined ? block : ({ ...block, text: own.text, isEdited: true } as Passage)
      }),
    ...added
      .filter((own) => own.section === section.id)
      .map(({ text }, k): Passage => ({ ...passage(`added-${section.id}-${k + 1}`, text), isEdited: true })),
  ],
})

/** Footnotes in the order in which some sections first rest on their claims. */
const citedIn = (sections: readonly BriefSection[], notes: readonly Note[]): Note[] => {
  const byClaim = new Map(notes.map((note) => [note.claim, note]))
  const cited = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'passage' ? block.claims : [])),
  )
  return [...new Set(cited)].flatMap((claim) => byClaim.get(claim) ?? []).map((note, k) => ({ ...note, number: k + 1 }))
}
