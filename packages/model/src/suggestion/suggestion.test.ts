import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.js'
import { smallCase } from '../problem/failing.fixture.js'
import type { Case, Claim, Source } from '../types.js'
import { claimOf, datedAs, freeId } from './claim-of.js'
import { matchSuggestions } from './match-suggestions.js'
import type { Suggestion } from './suggestion.js'

const parsed = parseCase(
  smallCase({ parties: 'parties: [{ id: a, name: { en: Arvenia }, aliases: [the ministry] }, { id: b }]' }),
)
if (!parsed.ok) throw new Error('no case')
const file: Case = parsed.value.case

const suggestion = (says: string, more: Partial<Suggestion> = {}, exact = `So it is said: ${says}.`): Suggestion => ({
  says,
  speaker: null,
  reported: false,
  source: [],
  target: [],
  event: null,
  stage: 'done',
  actors: [],
  terms: [],
  date: null,
  quote: { exact, prefix: 'Before. ', suffix: ' ', start: 8, end: 8 + exact.length },
  ...more,
})
const page: Source = { id: 'p', title: { en: 'A page' }, author: 'Ines Calder', publisher: 'The Gazette' }

/** The claim of a suggestion whose sentence stands after another on its page. */
const claimFrom = (one: Suggestion, source: Source, id = 'c1') =>
  claimOf(one, source, `Before. ${one.quote.exact} `, file, id)

describe('claimOf', () => {
  it('has the words of the suggestion, its quote, and the page as the voice', () => {
    expect(claimFrom(suggestion('they met'), page)).toEqual({
      id: 'c1',
      says: 'they met',
      speaker: 'Ines Calder',
      quotes: [{ source: 'p', exact: 'So it is said: they met.', prefix: 'Before.' }],
    })
  })

  it.each([
    ['an actor by an alias', { speaker: 'The Ministry', reported: true }, 'a'],
    [
      'an actor as the page calls it',
      { speaker: 'AM', reported: true, actors: [{ text: 'AM', kind: 'case', id: 'a' }] },
      'a',
    ],
    ['a person', { speaker: 'Ana Lima', reported: true }, 'Ana Lima'],
    ['nobody by name', { reported: true }, 'unnamed'],
  ])('names who says so: %s; and who passes it on', (_, more, speaker) => {
    expect(claimFrom(suggestion('they met', more), page)).toMatchObject({
      speaker,
      reportedBy: 'Ines Calder',
    })
  })

  it('of our own summary names who was summed up', () => {
    const digest: Source = { ...page, kind: 'digest' }
    expect(claimFrom(suggestion('they met'), digest).speaker).toBe('The Gazette')
    expect(claimFrom(suggestion('they met'), { id: 'p', title: 'A page' }).speaker).toBe('A page')
  })

  it('is dated as exactly as the page is', () => {
    expect(datedAs('2024-08-21')).toEqual({ date: '2024-08-21' })
    expect(datedAs('2024-08')).toEqual({ date: '2024-08-01', precision: 'month' })
    expect(datedAs('2024')).toEqual({ date: '2024-01-01', precision: 'year' })
    expect(datedAs('2024-02-31')).toEqual({})
    expect(datedAs(null)).toEqual({})
  })

  it('takes the first free id behind the last in a row', () => {
    expect(freeId('c', new Set())).toBe('c1')
    expect(freeId('c', new Set(['c1', 'c2', 'x']))).toBe('c3')
    expect(freeId('c', new Set(['c4', 'c5']))).toBe('c1')
  })
})

describe('matchSuggestions', () => {
  const accepted = (one: Suggestion, id: string, says = one.says): Claim => ({ ...claimFrom(one, page, id), says })
  const kinds = (...args: Parameters<typeof matchSuggestions>) => matchSuggestions(...args)
  const met = suggestion('they met')
  const agreed = suggestion('Arvenia agreed', {}, met.quote.exact)
  const left = suggestion('Costane left')

  it('knows what was accepted and rejected, whatever the blanks', () => {
    const claim = accepted(met, 'c1')
    const spaced = { ...claim, quotes: [{ ...claim.quotes![0]!, exact: met.quote.exact.replaceAll(' ', '\n ') }] }
    const rejected = [{ id: 'r1', says: left.says, quotes: [{ source: 'p', exact: left.quote.exact }] }]
    expect(kinds([met, left], 'p', [spaced], rejected)).toEqual([
      { kind: 'accepted', claim: 'c1' },
      { kind: 'rejected', rejected: 'r1' },
    ])
    expect(kinds([met, left], 'other', [spaced], rejected).map(({ kind }) => kind)).toEqual(['open', 'open'])
  })

  it('of one sentence each claim answers for the suggestion that it is most like', () => {
    const open = { kind: 'open', near: ['c1'] }
    expect(kinds([met, agreed], 'p', [accepted(agreed, 'c1')], [])).toEqual([open, { kind: 'accepted', claim: 'c1' }])
    const reworded = accepted(agreed, 'c1', 'Arvenia gave in')
    expect(kinds([met, agreed], 'p', [reworded], [])).toEqual([open, { kind: 'accepted', claim: 'c1' }])
    // One of another wording does not take what a claim says word for word.
    expect(kinds([met, agreed], 'p', [accepted(met, 'c2', 'Arvenia met'), accepted(agreed, 'c1')], [])).toEqual([
      { kind: 'accepted', claim: 'c2' },
      { kind: 'accepted', claim: 'c1' },
    ])
  })

  it('rejecting one reading of a sentence leaves the other', () => {
    const rejected = [{ id: 'r1', says: agreed.says, quotes: [{ source: 'p', exact: agreed.quote.exact }] }]
    expect(kinds([met, agreed], 'p', [], rejected).map(({ kind }) => kind)).toEqual(['open', 'rejected'])
  })

  it('names claims that quote a part of the words', () => {
    const part: Claim = { id: 'c9', says: 'x', speaker: 'y', quotes: [{ source: 'p', exact: 'they met' }] }
    expect(kinds([met], 'p', [part], [])).toEqual([{ kind: 'open', near: ['c9'] }])
  })
})
