import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { smallCase } from '../problem/failing.fixture.js'
import { formatProblem } from '../problem/format-problem.js'
import { parseCase } from './parse-case.js'

function problems(text: string): string[] {
  const result = parseCase(text)
  return result.ok ? [] : result.problems.map(formatProblem)
}

function places(text: string): string[] {
  const result = parseCase(text)
  return result.ok ? [] : result.problems.map(({ code, path, line, column }) => `${line}:${column} ${code} ${path}`)
}

describe('parseCase', () => {
  it('reads a case with every field, dates as text, and says where things stand', () => {
    const result = parseCase(fullCase)
    if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'))
    const file = result.value.case
    expect(file.asOf).toEqual({ is: '2024-08-21', by: 'anna', why: 'The page has no date.', because: ['c1'] })
    expect(file.events?.[0]?.known).toBe('2024-08-01')
    expect(file.preferences?.north?.weights).toEqual({
      toll: { is: [0.4, 0.8], by: 'anna', on: '2024-08-02', why: 'Its budget.', because: ['c2'] },
      pilots: 'high',
    })
    expect(Object.keys(file).slice(0, 4)).toEqual(['$schema', 'parley', 'title', 'about'])
    const lines = fullCase.split('\n')
    const { line, column } = result.value.placeOf(['noAgreement', 'north', 'waiting', 'hazard'])
    expect(lines[line - 1]!.slice(column - 1)).toMatch(/^\[0\.01, 0\.05\]/)
  })

  it('reads a case written as JSON, with CRLF, or behind a byte order mark, as the same case', () => {
    const plain = parseCase(smallCase())
    const value = plain.ok && plain.value.case
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      smallCase().replaceAll('\n', '\r\n'),
      `\ufeff${smallCase()}`,
    ]) {
      const result = parseCase(text)
      expect(result.ok && result.value.case).toEqual(value)
    }
  })

  it('finds problems of every kind in one pass, in the order of the text', () => {
    const text = `parley: 1
titel: Misspelt
asOf: 2024-02-30
parties:
  - { id: a, name: 3 }
  - { id: a }
issues:
  - { id: i, options: [{ id: x }, { id: x }], statusQuo: y, performers: [c] }
preferences:
  a: { weights: { i: -1 }, values: { i: { x: 2 } } }
title: { en: One, en: Two }
trust: [{ of: a, in: zed }]
`
    expect(places(text)).toEqual([
      '2:1 ERR_KEY_UNKNOWN titel',
      '3:7 ERR_DATE asOf',
      '5:20 ERR_TYPE parties[0].name',
      '6:11 ERR_ID_DUPLICATE parties[1].id',
      '8:41 ERR_ID_DUPLICATE issues[0].options[1].id',
      '8:58 ERR_REFERENCE_UNKNOWN issues[0].statusQuo',
      '8:74 ERR_REFERENCE_UNKNOWN issues[0].performers[0]',
      '10:22 ERR_NUMBER_RANGE preferences.a.weights.i',
      '10:46 ERR_NUMBER_RANGE preferences.a.values.i.x',
      '11:19 ERR_KEY_DUPLICATE title.en',
      '12:22 ERR_REFERENCE_UNKNOWN trust[0].in',
    ])
  })

  it.each([
    [
      'a misspelt key',
      'stakeholder: []',
      'problem: ERR_KEY_UNKNOWN stakeholder: unknown key: stakeholder (did you mean "stakeholders"? known here: $schema,',
    ],
    [
      'a number as an id',
      'mediators: [{ id: 4 }]',
      'problem: ERR_TYPE mediators[0].id: wrong type: 4 (an id of letters a–z or A–Z, digits, "_", "-" and ".", beginning with a letter, a digit or "_"; put it in quotes: "4")',
    ],
    [
      'a number as a key',
      'noAgreement: { a: { statusQuo: 0 }, b: { statusQuo: 0 }, 4: { statusQuo: 0 } }\nparties: [{ id: a }, { id: b }, { id: "4" }]',
      'problem: ERR_KEY_FORM noAgreement.4: unusable key: 4 (text; put the key in quotes: "4")',
    ],
    [
      'a near id',
      'influence: [{ of: a, in: b, on: b, what: W., result: R. }]',
      'problem: ERR_KEY_UNKNOWN influence[0].in: unknown key: in (known here: of, on, what, result, date, known, because)',
    ],
    [
      'a number as text',
      'about: 2024',
      'problem: ERR_TYPE about: wrong type: 2024 (text, or one text per language { en: …, vi: … }; put it in quotes: "2024")',
    ],
    ['an empty field', 'events:', 'problem: ERR_TYPE events: wrong type: nothing (a list of events)'],
    [
      'a key of the machinery',
      'about: { en: x, constructor: x }',
      'problem: ERR_KEY_FORBIDDEN about.constructor: forbidden key: constructor (another name)',
    ],
    [
      'an unknown place',
      'claims: [{ id: c, says: S., speaker: a }]\nsources: [{ id: p, title: P }]\ncommentary: { source: p, assertions: [{ claim: c, place: issues.k }] }',
      'problem: ERR_REFERENCE_UNKNOWN commentary.assertions[0].place: unknown place: "issues.k" (a path with ids',
    ],
    [
      'an unknown analyst',
      'asOf: { is: 2024-01-01, by: zoe }',
      'problem: ERR_REFERENCE_UNKNOWN asOf.by: unknown analyst: zoe (no analyst is listed in this case)',
    ],
  ])('tells %s, and the way out', (_, more, expected) => {
    const text = smallCase({
      ...(more.startsWith('asOf') ? { head: 'parley: 1\ntitle: T' } : {}),
      ...(more.includes('parties') ? { parties: '' } : {}),
      more,
    })
    expect(problems(text)).toHaveLength(1)
    expect(problems(text)[0]).toContain(expected)
  })

  it('asks every party for every number, at its path', () => {
    const text = smallCase({
      issues:
        'issues: [{ id: i, options: [{ id: x }, { id: y }], statusQuo: x }, { id: j, options: [{ id: x }], statusQuo: x }]',
      more: 'preferences: { a: { weights: {}, values: { i: { x: 0 } } } }\nnoAgreement: { a: { statusQuo: 0.5, waiting: {} } }',
    })
    expect(
      places(text)
        .map((line) => line.split(' ').slice(1).join(' '))
        .sort(),
    ).toEqual([
      'ERR_FIELD_MISSING noAgreement.a.waiting.discount',
      'ERR_FIELD_MISSING noAgreement.a.waiting.hazard',
      'ERR_FIELD_MISSING noAgreement.a.waiting.settlement',
      'ERR_FIELD_MISSING noAgreement.b',
      'ERR_FIELD_MISSING preferences.a.values.i.y',
      'ERR_FIELD_MISSING preferences.a.values.j',
      'ERR_FIELD_MISSING preferences.a.weights.i',
      'ERR_FIELD_MISSING preferences.a.weights.j',
      'ERR_FIELD_MISSING preferences.b',
    ])
  })

  it('does not say the same twice: a list that is no list hides what refers to it, an ill-formed id does not', () => {
    expect(problems(smallCase({ parties: 'parties: none', more: 'trust: [{ of: a, in: b }]' }))).toHaveLength(1)
    expect(
      problems(smallCase({ parties: 'parties: [{ id: a }, { id: 7 }]', more: 'trust: [{ of: a, in: "7" }]' })),
    ).toHaveLength(1)
  })

  it('lets aliases be, within limits', () => {
    const result = parseCase(
      smallCase({
        issues:
          'issues:\n  - { id: i, options: &o [{ id: x }, { id: y }], statusQuo: x }\n  - { id: j, options: *o, statusQuo: y }',
      }),
    )
    expect(result.ok && result.value.case.issues[1]?.options).toEqual([{ id: 'x' }, { id: 'y' }])
  })

  it('reads YAML 1.2 whatever the file says of itself', () => {
    const text = `%YAML 1.1\n---\n${smallCase({ more: 'about: yes' })}`
    const result = parseCase(text)
    expect(result.ok && result.value.case.about).toBe('yes')
    expect(result.ok && result.value.case.asOf).toBe('2024-08-21')
  })

  it('does not touch the prototype of anything', () => {
    parseCase(smallCase({ more: '__proto__: { polluted: true }\nabout: { __proto__: x }' }))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
