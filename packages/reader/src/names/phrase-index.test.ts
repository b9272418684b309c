import { describe, expect, it } from 'vitest'
import { TermTable } from '../terms/term-table.js'
import { VI_EN_TERMS } from '../terms/vi-en.js'
import { stemEnglish } from '../text/stem-english.js'
import { splitWords } from '../text/words.js'
import { findNames } from './find-names.js'
import { NameFinder } from './name-finder.js'
import { PhraseIndex } from './phrase-index.js'

function found(phrases: readonly string[], text: string): string[] {
  const index = new PhraseIndex()
  for (const phrase of phrases) index.add(phrase, splitWords(phrase))
  return index.find(splitWords(text)).map(({ id }) => id)
}

describe('phrases', () => {
  it('by whole words', () => {
    expect(found(['Iran'], 'Iranian talks, Iran’s talks, non-Iran')).toEqual(['Iran', 'Iran'])
  })

  it('the longest wins, without overlap', () => {
    expect(found(['Norrland', 'Norrland Air', 'Air Union'], 'Norrland Air Union of Norrland')).toEqual([
      'Norrland Air',
      'Norrland',
    ])
  })

  it('diacritics may be missing on either side but not differ; the place of a tone mark is free', () => {
    expect(found(['Hòa Bình'], 'Hoa Binh, Hoà Bình, Hóa Bình')).toEqual(['Hòa Bình', 'Hòa Bình'])
    expect(found(['Hoa Binh'], 'Hòa Bình')).toEqual(['Hoa Binh'])
    expect(found(['Đồng Hới'], 'Dong Hoi')).toEqual(['Đồng Hới'])
  })

  it('names need capitals, acronyms all of theirs', () => {
    expect(found(['US', 'Mỹ'], 'They told us my way; Us')).toEqual([])
    expect(found(['US'], 'the US')).toEqual(['US'])
    expect(found(['Israel'], 'ISRAEL')).toEqual(['Israel'])
  })

  it('other words need their diacritics', () => {
    expect(found(['con tin'], 'con tin, Con tin, con tín')).toEqual(['con tin', 'con tin'])
  })

  it('English stems', () => {
    const index = new PhraseIndex(stemEnglish)
    index.add('attack', splitWords('attack'))
    index.add('promote', splitWords('promote'))
    expect(index.find(splitWords('attacks attacked attacking promotes promoted attach')).map(({ id }) => id)).toEqual([
      'attack',
      'attack',
      'attack',
      'promote',
      'promote',
    ])
  })
})

describe('names in a text', () => {
  const names = (text: string) =>
    findNames(text, (word) => word === 'Nga').map((name) => name.map(({ text: word }) => word).join(' '))

  it('capitals inside sentences; of English names every distinct word', () => {
    expect(names('Officials met Ines Calder in Calix on Monday. Nobody told President Calder.')).toEqual([
      'Ines',
      'Calder',
      'Calix',
    ])
  })

  it('Vietnamese names whole, single syllables only where known', () => {
    expect(names('Xe từ Quảng Bình đến Hà Nội gặp Nga và Chính phủ, ông Trần nói.')).toEqual([
      'Quảng Bình',
      'Hà Nội',
      'Nga',
    ])
  })

  it('the first word of a sentence is none by itself, nor is a word that also occurs in lower case', () => {
    expect(names('Delegates met. Farmers waited. The old Dam and the dam.')).toEqual([])
  })

  it('a line in capitals or set as a title has none', () => {
    expect(names('TALKS IN CALIX GO ON AGAIN')).toEqual([])
    expect(names('Talks in Calix to Go on in the Fall')).toEqual([])
  })
})

describe('finding names in other forms', () => {
  const finder = (names: readonly string[]) => {
    const result = new NameFinder(new TermTable(VI_EN_TERMS))
    for (const name of names) result.add(name, name)
    return (text: string) => [...result.find(text)]
  }

  it('the term list translates names of states', () => {
    expect(finder(['Egypt'])('Ngoại trưởng Ai Cập')).toEqual(['Egypt'])
    expect(finder(['Mỹ'])('the US envoy')).toEqual(['Mỹ'])
    expect(finder(['United States'])('Ngoại trưởng Mỹ Antony Blinken')).toEqual(['United States'])
  })

  it('a syllable inside a longer Vietnamese name is not the name', () => {
    expect(finder(['Mỹ'])('Sân vận động Mỹ Đình chật kín')).toEqual([])
    expect(finder(['Đức'])('Ông Bùi Đức cho biết')).toEqual([])
    expect(finder(['Mỹ'])('Nước Mỹ phản đối')).toEqual(['Mỹ'])
  })
})
