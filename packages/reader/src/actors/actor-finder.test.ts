import { describe, expect, it } from 'vitest'
import { TermTable } from '../terms/term-table.js'
import { VI_EN_TERMS } from '../terms/vi-en.js'
import { ActorFinder } from './actor-finder.js'

const found = (finder: ActorFinder, text: string) =>
  finder.find(text).map(({ kind, id, start, end }) => `${kind} ${id}: ${text.slice(start, end)}`)

describe('actors in a text', () => {
  const shipped = new ActorFinder([], new TermTable(VI_EN_TERMS))

  it('states by name, people, adjective and seat of power, organisations, and generic words', () => {
    expect(found(shipped, 'Iranians told Moscow and the U.N. that Turkish troops met rebels')).toEqual([
      'state IRN: Iranians',
      'state RUS: Moscow',
      'organisation UN: U.N',
      'state TUR: Turkish',
      'agent military: troops',
      'agent rebels: rebels',
    ])
    expect(found(shipped, 'Ngoại trưởng Ai Cập gặp quân đội Nga')).toEqual([
      'agent government: Ngoại trưởng',
      'state EGY: Ai Cập',
      'agent military: quân đội',
      'state RUS: Nga',
    ])
  })

  it('the longest name wins', () => {
    expect(found(shipped, 'South Korea and the Bosnian Serbs')).toEqual([
      'state KOR: South Korea',
      'state SRB: Bosnian Serbs',
    ])
  })

  it('actors of the case come first, in any language, with or without diacritics', () => {
    const finder = new ActorFinder(
      [
        { id: 'union', name: { en: 'Song Lam Union', vi: 'Sông Lam' }, aliases: ['SLU'] },
        { id: 'cairo', name: 'Egypt' },
      ],
      new TermTable(VI_EN_TERMS),
    )
    expect(found(finder, 'SLU, Song Lam, Egyptian and Ai Cập')).toEqual([
      'case union: SLU',
      'case union: Song Lam',
      'case cairo: Egyptian',
      'case cairo: Ai Cập',
    ])
  })
})
