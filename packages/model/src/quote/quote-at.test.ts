import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateQuote } from './locate-quote.js'
import { normalText } from './normal-text.js'
import { quoteAt } from './quote-at.js'

const page = 'A truce is near. A truce is far, they say.\nĐình chiến còn xa'

describe('quoteAt', () => {
  it('gives the words with whole words of the same line around them', () => {
    expect(quoteAt(page, 17, 31)?.quote).toEqual({
      exact: 'A truce is far',
      prefix: 'A truce is near.',
      suffix: ', they say.',
    })
    expect(quoteAt(page, 43, 53)?.quote).toEqual({ exact: 'Đình chiến', suffix: 'còn xa' })
  })

  it('leaves blanks at the ends out, whichever end comes first', () => {
    expect(quoteAt(page, 42, 16)).toMatchObject({ start: 17, end: 42, quote: { exact: 'A truce is far, they say.' } })
    expect(quoteAt(page, 16, 17)).toBeNull()
    expect(quoteAt('', 0, 9)).toBeNull()
  })

  it('does not part a letter from its marks, nor a sign of two units', () => {
    const apart = 'Đình chiến 😀'.normalize('NFD')
    expect(quoteAt(apart, 0, 2)?.quote.exact).toBe('Đì'.normalize('NFD'))
    expect(quoteAt(apart, 2, apart.length)?.quote.exact).toBe(apart.slice(1))
    expect(quoteAt('x 😀', 2, 3)?.quote.exact).toBe('😀')
  })

  it('takes as much around as tells the place from others', () => {
    const line = 'Nothing was agreed on that day, the envoys said again.'
    const twice = `First.\n${line}\n${line}\nLast.`
    const start = twice.lastIndexOf(line)
    const quote = quoteAt(twice, start, start + line.length)!.quote
    expect(quote).toMatchObject({ suffix: 'Last.' })
    expect(locateQuote(twice, quote)).toEqual({ kind: 'found', start, end: start + line.length })
  })

  it('is found, and only there, in any text', () => {
    const words = fc.array(
      fc.constantFrom('a', 'b', ' ', '\n', 'é', 'é'.normalize('NFD'), '😀', '각'.normalize('NFD')),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(words, fc.nat(80), fc.nat(80), (letters, a, b) => {
        const text = letters.join('')
        const found = quoteAt(text, a, b)
        if (found === null) {
          expect(text.slice(Math.min(a, b), Math.max(a, b)).trim()).toBe('')
          return
        }
        const { start, end, quote } = found
        expect(text.slice(start, end)).toBe(quote.exact)
        const place = locateQuote(text, quote)
        expect(place).toMatchObject({ kind: 'found', start })
        if (place.kind === 'found')
          expect(normalText(text.slice(start, place.end)).text.trim()).toBe(normalText(quote.exact).text)
      }),
      { numRuns: 400 },
    )
  })
})
