import { describe, expect, it } from 'vitest'
import { en } from './en.js'
import { makeFormats } from './formats.js'
import { guessLanguage, pickText } from './local-text.js'
import { vi } from './vi.js'

describe('makeFormats', () => {
  const english = makeFormats('en')
  const vietnamese = makeFormats('vi')

  it('writes a true minus sign and never a negative zero', () => {
    expect(english.number(-0.126)).toBe('\u22120.13')
    expect(english.number(-0.004)).toBe('0.00')
    expect(english.signed(0.004)).toBe('0.00')
    expect(english.signed(0.126)).toBe('+0.13')
    expect(english.part(-0.00049)).toBe('0.000')
    expect(english.part(0.0049)).toBe('+0.005')
  })

  it('writes decimals as the language does', () => {
    expect(vietnamese.number(0.5)).toBe('0,50')
    expect(vietnamese.count(10_000)).toBe('10.000')
    expect(english.count(10_000)).toBe('10,000')
  })

  it('keeps three digits of a small number', () => {
    expect(english.precise(0.002143)).toBe('0.00214')
    expect(english.precise(0.997)).toBe('0.997')
    expect(english.precise(0.4)).toBe('0.40')
  })

  it('tells numbers apart that would look the same', () => {
    expect(english.apart([0.9941, 0.9944, 0.5])).toEqual(['0.9941', '0.9944', '0.5'])
    expect(english.apart([0.4, 0.2])).toEqual(['0.40', '0.20'])
    expect(english.apart([0.4, 0.4])).toEqual(['0.40', '0.40'])
    expect(english.apart([1 / 3, 1 / 3 + 1e-15])[0]).toMatch(/^0\.3{11,12}$/)
  })

  it('never rounds a share to nothing or to all', () => {
    expect(english.share(0.001)).toBe('<\u00a01\u00a0%')
    expect(english.share(0.999)).toBe('>\u00a099\u00a0%')
    expect(english.share(0)).toBe('0\u00a0%')
    expect(english.share(1)).toBe('100\u00a0%')
  })

  it('writes a day without moving it by a time zone', () => {
    expect(english.date('2024-08-21')).toBe('21 August 2024')
    expect(vietnamese.date('2024-08-21')).toContain('2024')
  })
})

describe('pickText', () => {
  it('takes the language asked for, else English, else the first, and says which', () => {
    expect(pickText({ en: 'truce', vi: 'ngừng bắn' }, 'vi')).toEqual({ text: 'ngừng bắn', lang: 'vi' })
    expect(pickText({ en: 'truce', fr: 'trêve' }, 'vi')).toEqual({ text: 'truce', lang: 'en' })
    expect(pickText({ fr: 'trêve' }, 'vi')).toEqual({ text: 'trêve', lang: 'fr' })
  })

  it('guesses the language of a text without one', () => {
    expect(guessLanguage('Hạ Lang')).toBe('vi')
    expect(guessLanguage('A truce remains distant')).toBe('en')
  })
})

describe('the two dictionaries', () => {
  const wordsIn = (words: object, path = ''): [string, unknown][] =>
    Object.entries(words).flatMap(([key, word]) =>
      typeof word === 'object' && word !== null && !Array.isArray(word)
        ? wordsIn(word, `${path}.${key}`)
        : [[`${path}.${key}`, word] as [string, unknown]],
    )

  it('say the same things', () => {
    expect(wordsIn(vi).map(([path]) => path)).toEqual(wordsIn(en).map(([path]) => path))
  })

  it('leave nothing in English but names, signs and numbers', () => {
    const english = new Map(wordsIn(en))
    const same = wordsIn(vi).filter(([path, word]) => typeof word === 'string' && english.get(path) === word)
    expect(same).toEqual([])
  })
})
