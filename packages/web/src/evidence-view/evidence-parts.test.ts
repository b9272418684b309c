import type { Case, HelperSuggestion, Suggestion } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, DEFAULT_KEYS, readKey, readSettings, withKey } from './key-map.js'
import { joinSuggestions, keyOf } from './offered.js'
import { restingByClaim } from './rests-on-claim.js'
import { segmentsOf, type TextSpan } from './text-spans.js'

describe('the segments of a text', () => {
  const span = (start: number, end: number, kind: TextSpan['kind'] = 'accepted'): TextSpan => ({
    start,
    end,
    kind,
    key: `${start}-${end}`,
  })

  it('part where a quote begins or ends, also inside another', () => {
    const segments = segmentsOf(10, [span(2, 6), span(4, 8, 'suggested'), span(20, 30)])
    expect(segments.map(({ start, end, kinds }) => [start, end, [...kinds].join('+')])).toEqual([
      [0, 2, ''],
      [2, 4, 'accepted'],
      [4, 6, 'accepted+suggested'],
      [6, 8, 'suggested'],
      [8, 10, ''],
    ])
  })

  it('cover the text without a gap, each with the quotes over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), spans, (length, ends) => {
        const given = ends.map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))
        const segments = segmentsOf(length, given)
        expect([segments[0]?.start, segments.at(-1)?.end]).toEqual([0, length])
        for (const [k, { start, end, keys }] of segments.entries()) {
          if (k > 0) expect(segments[k - 1]!.end).toBe(start)
          const over = given.filter((one) => one.start <= start && one.end >= end && one.end <= length)
          expect([...keys].sort()).toEqual(over.map(({ key }) => key).sort())
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the keys', () => {
  it('are one sign each, and can be switched off', () => {
    expect(readKey(' Đ ')).toBe('đ')
    expect(readKey('ab')).toBeNull()
    expect(readKey('')).toBeNull()
    expect(actionOf(DEFAULT_KEYS, 'A')).toBe('accept')
    expect(actionOf(DEFAULT_KEYS, 'z')).toBeNull()
    expect(actionOf({ ...DEFAULT_KEYS, isOn: false }, 'a')).toBeNull()
  })

  it('never mean two things: an action whose key is taken gets the other’s', () => {
    const { keys } = withKey(DEFAULT_KEYS, 'accept', 'r')
    expect([keys.accept, keys.reject]).toEqual(['r', 'a'])
  })

  it('are the usual ones where what is kept cannot be used', () => {
    const doubled = { ...DEFAULT_KEYS.keys, accept: 'r' }
    for (const stored of [null, 7, {}, { keys: { next: 'x' } }, { keys: doubled }, { keys: { next: 3 } }])
      expect(readSettings(stored)).toEqual(DEFAULT_KEYS)
    const own = withKey({ ...DEFAULT_KEYS, isOn: false }, 'next', 'n')
    expect(readSettings(JSON.parse(JSON.stringify(own)))).toEqual(own)
  })
})

describe('what rests on a claim', () => {
  const file = {
    parley: 1,
    title: 'A dispute',
    asOf: { is: '2024-01-01', because: ['c1'] },
    parties: [{ id: 'a', fears: [{ text: 'Loss.', because: ['c1'] }] }, { id: 'b' }],
    issues: [],
    preferences: {
      a: { weights: { is: 1, because: ['c1'] }, values: {}, redLines: [{ when: { i: 'x' }, because: ['c2'] }] },
    },
    events: [{ id: 'e', date: '2024-01-01', what: 'A storm.', because: ['c1'] }],
    positions: [{ date: '2024-01-01', actor: 'a', issue: 'i', option: 'x', stance: 'demands', because: ['c2'] }],
    claims: [{ id: 'c1', says: 'It is so.', speaker: 'a' }],
    commentary: { source: 'p', assertions: [{ claim: 'c1' }] },
  } as unknown as Case

  it('is told by kind and place, without the judgements, which the page has by name', () => {
    const resting = restingByClaim(file, new Set(['preferences.a.weights']))
    expect(resting.get('c1')).toEqual([
      { path: 'asOf', kind: 'asOf', what: '2024-01-01' },
      { path: 'parties.a.fears.0', kind: 'statement', what: 'Loss.' },
      { path: 'events.e', kind: 'event', what: 'A storm.' },
      { path: 'commentary.assertions.c1', kind: 'commentary', what: 'It is so.' },
    ])
    expect(resting.get('c2')?.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'other preferences.a.redLines.0',
      'position positions.0',
    ])
    expect(resting.get('c3')).toBeUndefined()
  })
})

describe('suggestions of rules and of a helper', () => {
  const one = (says: string, start: number, more: Partial<Suggestion> = {}): Suggestion => ({
    says,
    speaker: null,
    reported: false,
    source: [],
    target: [],
    event: 'AGREE',
    stage: 'done',
    actors: [],
    terms: [],
    date: null,
    quote: { exact: `${says}.`, prefix: '', suffix: '', start, end: start + says.length + 1 },
    ...more,
  })
  const helped = (says: string, start: number): HelperSuggestion => ({
    ...one(says, start),
    from: 'helper',
    model: 'm',
    unquoted: [],
  })

  it('stand in the order of the text, each with where it comes from; what the rules say too is said once', () => {
    const joined = joinSuggestions(
      [one('They met', 30), one('They left', 0)],
      [helped('they met', 30), helped('It rained', 10)],
    )
    expect(joined.map(({ from, says }) => `${from}: ${says}`)).toEqual([
      'rules: They left',
      'helper: It rained',
      'rules: They met',
    ])
  })

  it('have keys of their own, also where the same words tell two events', () => {
    const twice = joinSuggestions(
      [one('They met', 0), one('They met', 0, { event: 'CONSULT' }), one('They met', 0)],
      [],
    )
    expect(twice.map(({ event }) => event)).toEqual(['AGREE', 'CONSULT'])
    expect(new Set(twice.map(keyOf)).size).toBe(2)
  })
})
