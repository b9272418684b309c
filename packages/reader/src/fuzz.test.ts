import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage, readPage } from './index.js'

const LINES = [
  '',
  '   ',
  'Hạ Lang |',
  'By Ines Calder',
  'By',
  'TIN LIÊN QUAN',
  'Read more',
  'Read more: Talks go on',
  '21/08/2024',
  'Updated: 31/02/2024 25:99',
  'CÔNG SÁNG',
  'Talks on the dam go on',
  'The two sides met again on Monday and did not agree.',
  'Hai bên gặp lại sau mùa gặt nhưng chưa ký được biên bản.',
  '| | |',
  '\u202Etxet desrever',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor |',
]

describe('whatever the bytes', () => {
  it('reading ends with a page or a problem', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = readPage(bytes, 'page')
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('paragraphs are stretches of the frozen text in order, references point backwards', () => {
    const line = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...LINES) },
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    const page = fc
      .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\n\n', '\u2028'))
      .map(([lines, lineBreak]) => ['Plain text, since it does not begin with a tag', ...lines].join(lineBreak))
    fc.assert(
      fc.property(page, (text) => {
        const bytes = new TextEncoder().encode(text)
        const result = readPage(bytes, 'page')
        const frozen = decodePage(bytes, 'page')
        expect(result.ok).toBe(frozen.ok)
        if (!result.ok || !frozen.ok) return
        let last = 0
        for (const { text: paragraph, start, end } of result.value.body) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(frozen.value.slice(start, end)).toBe(paragraph)
          expect(paragraph.trim()).not.toBe('')
          last = end
        }
        for (const [k, { title, duplicateOf, translationOf }] of result.value.related.entries()) {
          expect(title).not.toBe('')
          for (const other of [duplicateOf, translationOf]) {
            if (other === null) continue
            expect(other).toBeLessThan(k)
            expect(result.value.related[other]?.duplicateOf).toBeNull()
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), (lines) => {
        const bytes = new TextEncoder().encode(lines.join('\n'))
        expect(readPage(bytes, 'page')).toEqual(readPage(bytes, 'page'))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a page made to be slow ends soon', () => {
  const megabytes = (unit: string, size: number) => unit.repeat(Math.ceil((size * 1_000_000) / unit.length))
  it.each([
    ['one long line of words', megabytes('The talks in Arvenia go on and on. ', 2)],
    ['one long line without spaces', megabytes('A', 4)],
    ['one long line of bars', megabytes('A |', 4)],
    ['digits and dots', megabytes('21.8.', 4)],
    ['spaces', `A${megabytes(' ', 4)}A`],
    ['many headlines with bylines', 'Talks go on in Arvenia\nHạ Lang |\nThe two sides met again.\n'.repeat(12_000)],
    [
      'many distinct items in a list',
      `The two sides met again on Monday.\nRELATED\n${Array.from({ length: 20_000 }, (_, k) => `Arvenia says ${k} things`).join('\n')}`,
    ],
    [
      'many different headlines with bylines',
      Array.from(
        { length: 12_000 },
        (_, k) => `Talks ${k} go on\nHạ Lang |\nSide ${k % 7} met side ${k % 11} again.`,
      ).join('\n'),
    ],
    ['many lists', 'Read more\nTalks go on in Arvenia\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    const start = process.cpuUsage()
    const result = readPage(new TextEncoder().encode(text), 'page')
    expect(result.ok).toBe(true)
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000)
  })
})
