import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActorFinder } from '../actors/actor-finder.js'
import { readPage } from '../index.js'
import { TermTable } from '../terms/term-table.js'
import { readTerms } from './read-terms.js'
import { suggestClaims } from './suggest-claims.js'

const finder = new ActorFinder([], new TermTable([]))
const claimsOf = (text: string, language = 'en') =>
  suggestClaims(text, [{ start: 0, end: text.length, language }], finder)

describe('terms', () => {
  it.each([
    [
      'en',
      'Hamas frees about 50 of about 240 hostages over four days.',
      ['about 50 of about 240 hostages', 'over four days'],
    ],
    ['en', 'A seven-day truce and 2,000 additional troops.', ['seven-day', '2,000 additional troops']],
    ['en', 'They met on 12 August 2024 at 10.30 in room 4.', []],
    [
      'vi',
      'Ngừng bắn trong vòng 4 ngày, thả khoảng 50 trong số khoảng 240 con tin.',
      ['trong vòng 4 ngày', 'khoảng 50 trong số khoảng 240 con tin'],
    ],
    ['vi', 'Bão số 4 vào sáng 20.8, tháng 9 năm 2024.', []],
  ])('%s: %s', (language, sentence, expected) => {
    expect(readTerms(sentence, language)).toEqual(expected)
    expect(readTerms(sentence.normalize('NFD'), language)).toEqual(expected)
  })
})

describe('suggested claims', () => {
  it('an agreement carries the terms that the next sentence gives of it, and quotes both', () => {
    const text = 'Israel and Hamas accepted a truce of four days. Under the truce Hamas frees 50 hostages. It rains.'
    const [claim] = claimsOf(text)
    expect(claim).toMatchObject({ event: 'AGREE', source: ['Israel', 'Hamas'], terms: ['four days', '50 hostages'] })
    expect(claim?.quote.exact).toBe(text.slice(0, text.indexOf(' It rains')))
  })

  it('a surname stands for the full name that the page gives, `he said` for who spoke last', () => {
    const text = 'Envoy Ines Calder met Iran. Ms. Calder said Israel attacked Syria. He said Syria attacked Iraq.'
    expect(claimsOf(text).map(({ speaker, reported }) => ({ speaker, reported }))).toEqual([
      { speaker: null, reported: false },
      { speaker: 'Ines Calder', reported: true },
      { speaker: 'Ines Calder', reported: true },
    ])
  })

  it('dates and stages', () => {
    expect(claimsOf('Egypt met Iran on 12 August 2024.')[0]).toMatchObject({ date: '2024-08-12', stage: 'done' })
    expect(claimsOf('Sweden will send 40 peacekeepers to Bosnia.')[0]).toMatchObject({
      event: 'AGREE',
      stage: 'announced',
      date: null,
    })
    expect(claimsOf('Israel accepted the offer of Egypt.')[0]?.stage).toBe('agreed')
  })

  const WORDS =
    'Israel Hamas attacked said that , . and Egypt will not agreed to talks with by was killed 50 of about 240 hostages days if who “ ” ( ) 😀 Iran’s đồng ý bị \n'.split(
      ' ',
    )

  it('quotes are verbatim stretches of the text, whatever the text', () => {
    const text = fc.array(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 6 })),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'vi'), (words, language) => {
        const frozen = words.join(' ')
        for (const { quote, terms, says } of claimsOf(frozen, language)) {
          const { exact, prefix, suffix, start, end } = quote
          expect(frozen.slice(start, end)).toBe(exact)
          expect(frozen.slice(0, start).endsWith(prefix)).toBe(true)
          expect(frozen.slice(end).startsWith(suffix)).toBe(true)
          expect(exact.trim()).not.toBe('')
          expect(says).not.toBe('')
          expect(new Set(terms).size).toBe(terms.length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'attack ',
    'Israel said that ',
    'A',
    '.',
    'Israel, ',
    'about 50 of about ',
    'A.B.',
    "n't ",
    'Israel tấn công Hamas và ',
  ])('a hostile text of %j ends soon', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length))
    const start = process.cpuUsage()
    claimsOf(text, 'en')
    claimsOf(text, 'vi')
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })
})

describe('a page', () => {
  it('suggests from its body and from related items that are topical, each once', () => {
    const text = [
      'Talks go on in Arvenia',
      '',
      'Ines Calder |',
      '',
      'Envoys of Egypt met leaders of Hamas in Doha on Monday to discuss the release of prisoners.',
      '',
      'Ines Calder',
      'Related articles',
      '',
      'Hamas frees two hostages after talks',
      '',
      'Ana Lima |',
      '',
      'Hamas released two hostages on Sunday after talks with Egypt, officials said.',
      '',
      'Hamas frees two hostages after talks',
      '',
      'Ana Lima |',
      '',
      'Hamas released two hostages on Sunday after talks with Egypt, officials said.',
    ].join('\n')
    const page = readPage(new TextEncoder().encode(text), 'page')
    if (!page.ok) throw new Error('no page')
    expect(page.value.claims.map(({ event, source }) => `${event} ${source.join()}`)).toEqual([
      'CONSULT Envoys of Egypt',
      'RETREAT Hamas',
    ])
    for (const { quote } of page.value.claims) expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
  })
})
