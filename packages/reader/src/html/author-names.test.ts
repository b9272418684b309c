import { describe, expect, it } from 'vitest'
import { isSameName, splitNames } from './author-names.js'

describe('names of a byline', () => {
  it.each([
    ['By Ines Calder and Tomas Vey', ['Ines Calder', 'Tomas Vey']],
    ['Written by Ines Calder, PhD', ['Ines Calder']],
    ['By Ines Calder, Contributing Editor |', ['Ines Calder']],
    ['& Ines Calder Writer, Hardware', ['Ines Calder']],
    ['Ines Calder, JacketsOnline Publisher', ['Ines Calder']],
    ['Ines Calder, Nature Tech Collective', ['Ines Calder']],
    ['Ines Calder @ Firm', ['Ines Calder']],
    ['Ines Calder - Remote Jobs', ['Ines Calder']],
    ['View all posts by Ines Calder', ['Ines Calder']],
    ['Guest author Ines Calder', ['Ines Calder']],
    ['Ines Calder ⋅ Review Editor ⋅ Updated November 18, 2025', ['Ines Calder']],
    ['Reuters', ['Reuters']],
    ['Trần Thu Hà và Hạ Lang', ['Trần Thu Hà', 'Hạ Lang']],
  ])('%s', (text, names) => {
    expect(splitNames(text)).toEqual(names)
  })

  it.each(['By Staff', 'Guest blogger', 'Basin Observer Team', 'Press Release', 'admin', '12 comments'])(
    '%s names nobody',
    (text) => {
      expect(splitNames(text)).toEqual([])
    },
  )

  it('a first name may be the same person', () => {
    expect(isSameName('Ines', 'Ines Calder')).toBe(true)
    expect(isSameName('Ines Vey', 'Ines Calder')).toBe(false)
  })
})
