import type { BriefEdits, BriefSection, Passage } from './types.js'

/** Generated sections with the analyst's own text; sections that nothing is left in are left out. */
export const editSections = (
  sections: readonly BriefSection[],
  { passages = {}, leftOut = [], added = {} }: BriefEdits,
): BriefSection[] => {
  const gone = new Set(leftOut)
  return sections
    .map((section) => ({
      ...section,
      blocks: [
        ...section.blocks
          .filter(({ id }) => !gone.has(id))
          .map((block) => {
            const own = block.kind === 'passage' && Object.hasOwn(passages, block.id) ? passages[block.id] : undefined
            return own === undefined ? block : ({ ...block, text: own, isEdited: true } as Passage)
          }),
        ...(added[section.id] ?? []).map(
          (text, k): Passage => ({
            kind: 'passage',
            id: `added-${section.id}-${k + 1}`,
            text,
            claims: [],
            isEdited: true,
          }),
        ),
      ],
    }))
    .filter(({ blocks }) => blocks.length > 0)
}
