import { existsSync, readFileSync } from 'node:fs'
import type { Actor } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { decodePage, readPage } from './index.js'

const FILE = new URL('../../../../shared/pages/a-truce-remains-distant.txt', import.meta.url).pathname
const present = existsSync(FILE)
if (!present) console.log(`skipped: the founding page is not at ${FILE}`)

/** Names as a case on these talks may have them; nothing here is taken from a shipped case. */
const ACTORS: readonly Actor[] = [
  { id: 'israel', name: { en: 'Israel' } },
  { id: 'hamas', name: { en: 'Hamas' } },
  { id: 'us', name: { en: 'United States', vi: 'Mỹ' }, aliases: ['US'] },
]

describe.skipIf(!present)('the founding page', () => {
  const bytes = present ? new Uint8Array(readFileSync(FILE)) : new Uint8Array()
  const result = readPage(bytes, 'a-truce-remains-distant.txt')
  const page = result.ok ? result.value : null

  it('has its headline, author and language, and no date', () => {
    expect(page).toMatchObject({ title: 'A truce remains distant', author: 'Hạ Lang', language: 'en', published: null })
  })

  it('has seven paragraphs and nothing else in its body', () => {
    expect(page?.body.map(({ text }) => text.split(' ').slice(0, 2).join(' '))).toEqual([
      'A round',
      'US Secretary',
      'Both US',
      'Even though',
      'First, the',
      'Second, disagreements',
      'Third, both',
    ])
    const frozen = decodePage(bytes, 'page')
    for (const { text, start, end } of page?.body ?? []) {
      expect(frozen.ok && frozen.value.slice(start, end)).toBe(text)
    }
  })

  it('lists eleven related items, eight distinct: two translated, one repeated', () => {
    const related = page?.related ?? []
    expect(related).toHaveLength(11)
    expect(related.map(({ duplicateOf }) => duplicateOf)).toEqual([...Array(10).fill(null), 2])
    expect(related.map(({ translationOf }) => translationOf)).toEqual([...Array(8).fill(null), 0, 1, null])
    expect(related.map(({ language }) => language).join(' ')).toBe('vi vi vi vi vi vi vi vi en en vi')
    expect(related[3]?.author).toBe('CÔNG SÁNG')
    expect(related.every(({ teaser }) => teaser !== null)).toBe(true)
  })

  const topical = [true, true, true, false, false, false, false, false, true, true, true]
  it('sets the five storm stories apart, without a case and with one', () => {
    expect(page?.related.map((item) => item.topical)).toEqual(topical)
    for (const actors of [ACTORS, ACTORS.slice(0, 2)]) {
      const read = readPage(bytes, 'page', { actors })
      expect(read.ok && read.value.related.map((item) => item.topical)).toEqual(topical)
    }
  })

  it('has nothing of the talks for a case about something else', () => {
    const read = readPage(bytes, 'page', { actors: [{ id: 'union', name: { en: 'Transit Workers Union' } }] })
    expect(read.ok && read.value.related.some((item) => item.topical)).toBe(false)
  })
})
