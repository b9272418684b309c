import { passage } from './context.js'
import type { BriefEdits, BriefSection, Passage } from './types.js'

/** Generated sections with the analyst's own text; sections that nothing is left in are left out. */
export const editSections = (
  sections: readonly BriefSection[],
  { passages = [], leftOut = [], added = [] }: BriefEdits,
): BriefSection[] => {
  const gone = new Set(leftOut)
  const own = new Map(passages.map(({ id, text }) => [id, text]))
  return sections
    .map((section) => ({
      ...section,
      blocks: [
        ...section.blocks
          .filter(({ id }) => !gone.has(id))
          .map((block) => {
            const text = block.kind === 'passage' ? own.get(block.id) : undefined
            return text === undefined ? block : ({ ...block, text, isEdited: true } as Passage)
          }),
        ...added
          .filter(({ section: id }) => id === section.id)
          .map(({ text }, k): Passage => ({ ...passage(`added-${section.id}-${k + 1}`, text), isEdited: true })),
      ],
    }))
    .filter(({ blocks }) => blocks.length > 0)
}
