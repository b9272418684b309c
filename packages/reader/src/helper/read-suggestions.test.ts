import { describe, expect, it } from 'vitest'
import { ACTORS, riverPage, riverReader } from './page.fixture.js'

const CLAIM = {
  paragraph: 1,
  quote: 'Costane accepted a pause of 40 days',
  speaker: 'Pavel Ostrow',
  source: ['Costane'],
  target: ['Arvenia'],
  event: 'AGREE',
  stage: 'agreed',
}
const answer = (...claims: readonly unknown[]): string => JSON.stringify({ claims, translations: [] })
const read = (written: string) => riverReader().read(written)

describe('a claim that holds against the page', () => {
  it('has a quote of whole sentences, cut from the frozen text, and says who suggests it', () => {
    const { text } = riverPage()
    const found = read(answer(CLAIM))!
    expect(found.dropped).toEqual({})
    const [claim] = found.claims
    expect(claim).toMatchObject({
      says: CLAIM.quote,
      speaker: 'Pavel Ostrow',
      reported: true,
      source: ['Costane'],
      target: ['Arvenia'],
      event: 'AGREE',
      stage: 'agreed',
      terms: ['40 days'],
      date: null,
      status: 'suggested',
      from: 'helper',
      model: 'stub',
      unquoted: [],
    })
    const { exact, prefix, suffix, start, end } = claim!.quote
    expect(exact).toBe("Arvenia's minister Pavel Ostrow said that Costane accepted a pause of 40 days.")
    expect(text.slice(start, end)).toBe(exact)
    expect(text.slice(start - prefix.length, start)).toBe(prefix)
    expect(text.slice(end, end + suffix.length)).toBe(suffix)
    expect(claim!.actors.map(({ kind, id }) => `${kind} ${id}`)).toContain('case costane')
  })

  it('shows the whole sentence though the helper leaves out what denies it', () => {
    const [claim] = read(
      answer({ ...CLAIM, speaker: null, paragraph: 2, quote: 'Costane accepted the whole plan' }),
    )!.claims
    expect(claim?.quote.exact).toBe('It is not true that Costane accepted the whole plan.')
  })

  it.each([
    ['the number of another paragraph', { paragraph: 3 }],
    ['no such number', { paragraph: -7 }],
    ['other blanks', { quote: 'Costane\n accepted  a pause\u00a0of 40 days' }],
    ['a class of the older vocabulary, in small letters', { event: 'agree' }],
    ['more than was asked for', { because: 'I am sure', __proto__: { a: 1 } }],
  ])('may have %s', (_, more) => {
    expect(read(answer({ ...CLAIM, ...more }))!.claims.map(({ says }) => says)).toEqual([CLAIM.quote])
  })

  it('may leave out what is nobody', () => {
    const { paragraph, quote, event } = CLAIM
    const [claim] = read(answer({ paragraph, quote, event }))!.claims
    expect(claim).toMatchObject({ speaker: null, reported: false, source: [], target: [], stage: 'done' })
  })

  it('names somebody of the case whom the page does not, and says that the quote does not', () => {
    const [claim] = read(answer({ ...CLAIM, target: ['republic of arvenia', 'river league'] }))!.claims
    expect(claim?.target).toEqual(['Republic of Arvenia', 'River League'])
    // Arvenia by its other name is in the sentence.
    expect(claim?.unquoted).toEqual(['River League'])
  })

  it('gives a surname the full name of the page', () => {
    const [claim] = read(answer({ ...CLAIM, speaker: 'Ostrow' }))!.claims
    expect(claim?.speaker).toBe('Pavel Ostrow')
  })
})

describe('what does not hold is dropped and counted', () => {
  it.each([
    ['quote-missing', 'a quote that is not there', { quote: 'Costane accepted a lasting peace' }],
    ['quote-missing', 'a changed digit', { quote: 'Costane accepted a pause of 90 days' }],
    ['quote-missing', 'other quotation marks', { paragraph: 2, quote: 'The delta has "never agreed" to 1,500 gates' }],
    ['quote-missing', 'another letter case', { quote: 'costane accepted a pause of 40 days' }],
    ['quote-missing', 'words of two places put together', { quote: 'Costane accepted a pause ... of 40 days' }],
    ['quote-missing', 'words of the page that were not shown', { quote: 'Các nhà vườn ở huyện Phú Khê' }],
    ['quote-cut', 'a quote that begins within a word', { quote: 'stane accepted a pause of 40 days' }],
    ['quote-cut', 'a quote that ends within a number', { paragraph: 2, quote: 'agreed” to 1' }],
    ['quote-short', 'two words', { quote: 'Costane accepted' }],
    ['quote-short', 'an empty quote', { quote: '' }],
    ['question', 'a question', { paragraph: 2, speaker: null, quote: 'Will Arvenia fill the dam' }],
    ['unknown-class', 'a class of its own', { event: 'PEACE' }],
    ['unknown-class', 'a name of every object', { event: 'constructor' }],
    ['unknown-speaker', 'a speaker whom nobody names', { speaker: 'Antony Blinken' }],
    ['unknown-speaker', 'half of a name', { speaker: 'Ostro' }],
    ['unknown-actor', 'actors whom nobody names', { source: ['Russia'], target: ['Atlantis'] }],
    ['bad-shape', 'a number as a quote', { quote: 40 }],
    ['bad-shape', 'a name that is no list', { source: 'Costane' }],
    ['bad-shape', 'too many names', { source: Array.from({ length: 40 }, () => 'Costane') }],
    ['bad-shape', 'another stage', { stage: 'certain' }],
  ])('%s: %s', (reason, _, more) => {
    const found = read(answer({ ...CLAIM, ...more }, CLAIM))!
    expect(found.dropped).toEqual({ [reason]: 1 })
    expect(found.claims).toHaveLength(1)
  })

  it.each([null, 7, 'Costane accepted', [CLAIM]])('bad-shape: %j', (claim) => {
    expect(read(answer(claim))).toEqual({ claims: [], translations: [], dropped: { 'bad-shape': 1 } })
  })

  it('a name that neither page nor case has is left out beside one that they have', () => {
    const [claim] = read(answer({ ...CLAIM, target: ['Arvenia', 'Russia'] }))!.claims
    expect(claim?.target).toEqual(['Arvenia'])
  })

  it('what was said before, by the helper or by the reader', () => {
    expect(read(answer(CLAIM, CLAIM, { ...CLAIM, stage: 'done' }))?.dropped).toEqual({ duplicate: 2 })
    const { page } = riverPage()
    const own = page.claims.find(({ event }) => event === 'AGREE')!
    const again = { ...CLAIM, quote: `said that ${CLAIM.quote}`, source: own.source, target: own.target }
    const { read: readAgain } = riverReader({ claims: page.claims })
    expect(readAgain(answer(again))?.dropped).toEqual({ 'already-suggested': 1 })
    // The same words are one suggestion, whatever class they are given.
    expect(readAgain(answer({ ...CLAIM, event: 'SUPPORT' }))?.dropped).toEqual({ 'already-suggested': 1 })
    expect(readAgain(answer({ ...again, event: 'SUPPORT' }))?.claims).toHaveLength(1)
  })

  it('a quote that stands twice, where the number does not tell which', () => {
    const { read } = riverReader()
    const twice = { ...CLAIM, speaker: null, quote: 'hai kỹ sư của Costane', target: [] }
    expect(read(answer({ ...twice, paragraph: 1 }))?.dropped).toEqual({ 'quote-ambiguous': 1 })
    expect(read(answer({ ...twice, paragraph: 4 }))?.claims).toHaveLength(1)
  })

  it('more entries than a page has events', () => {
    const found = read(answer(...Array.from({ length: 100 }, () => CLAIM)))!
    expect(found.dropped).toEqual({ duplicate: 59, 'too-many': 40 })
  })
})

describe('translations', () => {
  const translated = (...translations: readonly unknown[]) => read(JSON.stringify({ translations }))!
  const RIGHT = {
    paragraph: 5,
    text: 'The authorities of Arvenia have freed two engineers of Costane after 1,500 days of detention in its capital.',
  }

  it('are kept beside the passage that they translate', () => {
    const { text } = riverPage()
    const found = translated(RIGHT)
    expect(found.dropped).toEqual({})
    const [{ of, ...translation }] = found.translations as [(typeof found.translations)[number]]
    expect(translation).toEqual({
      text: RIGHT.text,
      language: 'en',
      part: 'related-teaser',
      index: 0,
      from: 'helper',
      model: 'stub',
      status: 'suggested',
    })
    expect(text.slice(of.start, of.end)).toMatch(/^Chính quyền Arvenia .* này\.$/)
  })

  it.each([
    ['numbers-differ', { ...RIGHT, text: RIGHT.text.replace('1,500', '1,600') }],
    ['numbers-differ', { ...RIGHT, text: RIGHT.text.replace('1,500', 'many') }],
    ['numbers-differ', { ...RIGHT, text: `${RIGHT.text} There were 7 of them.` }],
    ['names-differ', { ...RIGHT, text: RIGHT.text.replace('Arvenia', 'the River League') }],
    ['names-differ', { ...RIGHT, text: RIGHT.text.replace('detention', 'detention in France') }],
    ['not-translated', { ...RIGHT, text: 'Chính quyền Arvenia đã thả hai kỹ sư của Costane sau 1.500 ngày.' }],
    ['not-asked', { ...RIGHT, paragraph: 1 }],
    ['not-asked', { ...RIGHT, paragraph: 99 }],
    ['bad-shape', { ...RIGHT, text: '' }],
    ['bad-shape', { ...RIGHT, text: 'word '.repeat(1000) }],
    ['bad-shape', { paragraph: 5 }],
  ])('%s drops one: %j', (reason, translation) => {
    expect(translated(translation)).toEqual({ claims: [], translations: [], dropped: { [reason]: 1 } })
  })

  it('a second one of the same passage is dropped', () => {
    expect(translated(RIGHT, RIGHT).dropped).toEqual({ duplicate: 1 })
  })

  it('are asked for in the language of the case, never of what is in it already', () => {
    expect(riverReader().passages.map(({ part, translate }) => `${part} ${translate}`)).toEqual([
      'body false',
      'body false',
      'body false',
      'related-title true',
      'related-teaser true',
    ])
    expect(ACTORS).toHaveLength(3)
  })
})
