import { describe, expect, it } from 'vitest'
import { smallBrief } from './brief.fixture.js'
import { editBrief } from './edit-brief.js'

describe('a brief with edits', () => {
  it('is itself without any', () => {
    expect(editBrief(smallBrief(), {})).toEqual(smallBrief())
  })

  it('numbers its footnotes anew where passages go, and loses a part in which nothing is left', () => {
    const brief = editBrief(smallBrief(), { leftOut: ['zone', 'causes-table'] })
    expect(brief.sections.map(({ id }) => id)).toEqual(['key-judgements', 'basis'])
    expect(brief.notes.map(({ number, claim }) => `${number} ${claim}`)).toEqual(['1 c2', '2 c1'])
    expect(editBrief(smallBrief(), { leftOut: ['zone', 'distance'] }).notes).toEqual([])
  })

  it('keeps the footnotes of a passage written anew, and marks it', () => {
    const [section] = editBrief(smallBrief(), { passages: [{ id: 'distance', text: 'Very far.' }] }).sections
    expect(section!.blocks[1]).toMatchObject({ text: 'Very far.', claims: ['c2', 'c1'], isEdited: true })
  })

  it('adds passages at the end of their parts, also of one that nothing else is left in', () => {
    const brief = editBrief(smallBrief(), {
      leftOut: ['causes-table'],
      added: [
        { section: 'causes', text: 'One.' },
        { section: 'causes', text: 'Two.' },
      ],
    })
    expect(brief.sections[1]!.blocks.map(({ id }) => id)).toEqual(['added-causes-1', 'added-causes-2'])
  })
})
