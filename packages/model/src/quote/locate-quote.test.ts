import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateQuote } from './locate-quote.js'
import { normalText } from './normal-text.js'

const page = 'A truce  is\nnear. A truce is far.\u00a0Đình chiến còn xa'

describe('locateQuote', () => {
  it.each([
    ['words over a line break', { exact: 'is near' }, 'is\nnear'],
    ['the one with this prefix', { exact: 'A truce', prefix: 'near.' }, 'A truce'],
    ['the one with this suffix', { exact: 'A truce is', suffix: ' far' }, 'A truce is'],
    ['a no-break space as a space', { exact: 'far. Đình' }, 'far.\u00a0Đình'],
    ['letters taken apart', { exact: 'Đình chiến'.normalize('NFD') }, 'Đình chiến'],
    ['the end of the text', { exact: 'còn xa' }, 'còn xa'],
  ])('finds %s', (_, quote, words) => {
    const place = locateQuote(page, quote)
    expect(place.kind).toBe('found')
    if (place.kind === 'found') expect(page.slice(place.start, place.end)).toBe(words)
  })

  it('finds composed words in a text that is taken apart, with the offsets of that text', () => {
    const apart = page.normalize('NFD')
    const place = locateQuote(apart, { exact: 'chiến còn' })
    expect(place.kind === 'found' && apart.slice(place.start, place.end)).toBe('chiến còn'.normalize('NFD'))
  })

  it('says which of none and several it is', () => {
    expect(locateQuote(page, { exact: 'A truce' })).toEqual({ kind: 'ambiguous', count: 2 })
    expect(locateQuote('aaa', { exact: 'aa' })).toEqual({ kind: 'ambiguous', count: 2 })
    expect(locateQuote(page, { exact: 'a truce' })).toEqual({ kind: 'missing' })
    expect(locateQuote(page, { exact: 'A truce', prefix: 'far.' })).toEqual({ kind: 'missing' })
    expect(locateQuote(page, { exact: ' \n ' })).toEqual({ kind: 'missing' })
  })

  it('finds any words of any text between what stands around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        const exact = text.slice(start, end)
        if (normalText(exact).text.trim() === '') return
        if (/^[\p{M}\p{Cs}\u1100-\u11ff]|\p{Cs}$/u.test(exact) || /^[\p{M}\p{Cs}\u1100-\u11ff]/u.test(text.slice(end)))
          return
        const place = locateQuote(text, { exact, prefix: text.slice(0, start), suffix: text.slice(end) })
        expect(place.kind).toBe('found')
        if (place.kind === 'found')
          expect(normalText(text.slice(place.start, place.end)).text).toBe(normalText(exact).text.trim())
      }),
      { numRuns: 300 },
    )
  })

  it('normalises a text to what Unicode says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalText(text).text).toBe(text.replace(/\s+/g, ' ').normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })
})
