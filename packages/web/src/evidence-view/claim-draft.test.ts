import type { Claim, LocalText } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { type ClaimDraft, claimFrom, draftOf, faultsOf, quoteOf } from './claim-draft.js'
import { placeClaims } from './place-claims.js'

const CLAIM: Claim = {
  id: 'c1',
  says: { en: 'They met.', vi: 'Họ gặp nhau.' },
  speaker: 'north',
  reportedBy: 'The Gazette',
  date: '2024-08-01',
  precision: 'month',
  known: '2024-08-20',
  quotes: [{ source: 'p', exact: 'they met' }],
  reliability: 'B2',
  supports: ['waiting'],
  opposes: ['mistrust'],
  contradicts: ['c2'],
  by: 'ana',
}
const say = (text: LocalText) => (typeof text === 'string' ? text : text.en!)
const actorIn = (id: string) => (id === 'north' ? 'The North' : id)
const actorId = (name: string) => (name === 'The North' ? 'north' : name)
const saysWith = (was: LocalText, says: string): LocalText => (typeof was === 'string' ? says : { ...was, en: says })
const draft = (changes: Partial<ClaimDraft> = {}): ClaimDraft => ({ ...draftOf(CLAIM, say, actorIn), ...changes })
const after = (changes: Partial<ClaimDraft>) => claimFrom(draft(changes), CLAIM, saysWith, actorId)

describe('a claim in a form', () => {
  it('left as it is stays as it is, and so does what no field shows', () => {
    expect(after({})).toEqual(CLAIM)
  })

  it('says what its fields say; an empty field takes its part out', () => {
    expect(after({ says: ' They met again. ', speaker: 'Ana Lima' })).toMatchObject({
      says: { en: 'They met again.', vi: 'Họ gặp nhau.' },
      speaker: 'Ana Lima',
    })
    const causes = { disagreement: 'for', situation: 'neither', mistrust: 'neither', waiting: 'against' } as const
    expect(after({ causes })).toMatchObject({ supports: ['disagreement'], opposes: ['waiting'] })
    const bare = after({ reportedBy: '', date: '', precision: 'day', known: '', reliability: '', credibility: '' })
    for (const key of ['reportedBy', 'date', 'precision', 'known', 'reliability']) expect(bare).not.toHaveProperty(key)
  })

  it.each([
    [{ says: ' ' }, 'missing'],
    [{ speaker: '' }, 'missing'],
    [{ credibility: '' }, 'both'],
    [{ date: '' }, 'noDate'],
    [{ words: 'they left' }, 'noWords'],
    [{ words: 'they' }, 'manyWords'],
  ] as const)('is none yet: %j', (changes, fault) => {
    expect(faultsOf(draft(changes), 'Then they met, and they spoke.')).toEqual([fault])
    expect(faultsOf(draft(), 'Then they met, and they spoke.')).toEqual([])
  })

  it('quotes the marked words, or those that were typed, blanks aside', () => {
    const text = 'First they met.\nThen they met again.'
    const second = text.lastIndexOf('they met')
    expect(quoteOf('p', text, 'they met', { start: second, end: second + 8 })).toEqual({
      source: 'p',
      exact: 'they met',
      prefix: 'Then',
      suffix: 'again.',
    })
    expect(quoteOf('p', text, 'they met', null)).toBeNull()
    expect(quoteOf('p', text, 'met  again', { start: second, end: second + 8 })).toMatchObject({ exact: 'met again' })
    expect(quoteOf('p', text, ' ', null)).toBeNull()
  })
})

describe('dated claims as bars', () => {
  const dated = (id: string, date?: string, precision?: Claim['precision']): Claim => ({
    id,
    says: id,
    speaker: 's',
    ...(date === undefined ? {} : { date }),
    ...(precision === undefined ? {} : { precision }),
  })

  it('are as long as the date is uncertain, and touch no other of their row', () => {
    const claims = [
      dated('b', '2024-08-05'),
      dated('a', '2024-08-01', 'month'),
      dated('none'),
      dated('c', '2024-08-05'),
      dated('d', '2024-09-20', 'week'),
    ]
    const bars = placeClaims(claims, 1)
    expect(bars.map(({ claim, from, to }) => [claim.id, to - from + 1])).toEqual([
      ['a', 31],
      ['b', 1],
      ['c', 1],
      ['d', 7],
    ])
    for (const [k, one] of bars.entries())
      for (const other of bars.slice(0, k)) if (one.row === other.row) expect(one.from).toBeGreaterThan(other.to)
    expect(bars.map(({ row }) => row)).toEqual([0, 1, 2, 0])
  })
})
