import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { riverReader } from './page.fixture.js'
import { readAnswer } from './read-answer.js'

const OBJECT = '{"claims": [1], "translations": []}'
const READ = { claims: [1], translations: [] }

describe('the JSON object in what a helper wrote', () => {
  it.each([
    ['alone', OBJECT],
    ['in a fence', `Here it is:\n\`\`\`json\n${OBJECT}\n\`\`\`\nAnything else?`],
    ['in a fence without a name', `\`\`\`\n${OBJECT}\n\`\`\``],
    ['in a fence that is not closed', `\`\`\`json\n${OBJECT}`],
    ['among words', `Sure! ${OBJECT} I hope that helps.`],
    ['behind thoughts that have one too', `<think>Maybe {"claims": [2]}?</think>\n${OBJECT}`],
    ['without translations', '{"claims": [1]}'],
    ['with nonsense for translations', '{"claims": [1], "translations": "none"}'],
  ])('%s', (_, written) => {
    expect(readAnswer(written)).toEqual(READ)
  })

  it.each([
    ['nothing', ''],
    ['words', 'I cannot help with that.'],
    ['HTML', '<!doctype html><html><body>Not found</body></html>'],
    ['a list', '[1, 2]'],
    ['another object', '{"error": "no such model"}'],
    ['claims that are no list', '{"claims": {"0": 1}}'],
    ['an object cut short', '{"claims": [{"quote": "Costane accep'],
    ['a list cut short', '{"claims": [{"quote": "Costane"}, {"quo'],
    ['numbers that are none', '{"claims": [NaN]}'],
    ['lists in lists', '['.repeat(200_000)],
    ['objects in objects', '{"claims":'.repeat(100_000)],
    ['fences and braces', '```{'.repeat(100_000)],
  ])('%s is none', (_, written) => {
    expect(readAnswer(written)).toBeNull()
  })
})

describe('whatever is written', () => {
  const { read, text, passages } = riverReader()

  const words = fc.constantFrom(
    ...[
      'Costane',
      'accepted a pause',
      '40 days',
      'Arvenia',
      'Pavel Ostrow',
      '“never agreed”',
      'kỹ sư',
      '',
      '\u0000',
      '’',
    ],
  )
  const phrase = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
    fc.tuple(fc.nat(text.length), fc.nat(80)).map(([start, length]) => text.slice(start, start + length)),
  )
  const anything = fc.oneof(phrase, fc.integer({ min: -1, max: 7 }), fc.constant(null), fc.jsonValue({ maxDepth: 2 }))
  const claim = fc.record(
    {
      paragraph: fc.oneof(fc.integer({ min: -1, max: 7 }), anything),
      quote: anything,
      speaker: anything,
      source: fc.oneof(fc.array(anything, { maxLength: 4 }), anything),
      target: fc.array(phrase, { maxLength: 4 }),
      event: fc.oneof(fc.constantFrom('AGREE', 'assault', 'YIELD', '__proto__'), anything),
      stage: fc.oneof(fc.constantFrom('done', 'agreed'), anything),
    },
    { requiredKeys: ['paragraph', 'quote', 'event'] },
  )
  const translation = fc.record({ paragraph: fc.integer({ min: 3, max: 6 }), text: anything })
  const written = fc
    .record({
      claims: fc.oneof(fc.array(claim, { maxLength: 6 }), anything),
      translations: fc.array(translation, { maxLength: 3 }),
    })
    .map((object) => JSON.stringify(object))

  const check = (answer: string) => {
    const found = read(answer)
    if (found === null) return
    for (const { quote, says, speaker, source, target, event, from } of found.claims) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
      expect(quote.exact.replace(/\s+/g, ' ')).toContain(says)
      expect(passages.some(({ start, end }) => start <= quote.start && quote.end <= end)).toBe(true)
      for (const name of [...(speaker === null ? [] : [speaker]), ...source, ...target])
        expect(text.includes(name) || /^(Arvenia|Costane|River League|Republic of Arvenia)$/.test(name)).toBe(true)
      expect([event, from]).toEqual([expect.stringMatching(/^[A-Z]+$/), 'helper'])
    }
    for (const [reason, count] of Object.entries(found.dropped)) {
      expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(count).toBeGreaterThan(0)
    }
  }

  it('gives suggestions that hold against the page, or none', () => {
    fc.assert(fc.property(written, check), { numRuns: 1_500 })
  })

  it('also when it is cut, doubled or strewn with garbage', () => {
    fc.assert(
      fc.property(written, fc.nat(400), fc.string({ unit: 'binary', maxLength: 12 }), (answer, at, garbage) => {
        check(answer.slice(0, at))
        check(answer + answer)
        check(answer.slice(0, at) + garbage + answer.slice(at))
      }),
      { numRuns: 500 },
    )
  })
})
