import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import type { Edit } from './edit.js'
import { editCase } from './edit-case.js'

function save(edits: readonly Edit[], text = fullCase): string {
  const result = editCase(text, edits)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.text
}

function codes(edits: readonly Edit[], text = fullCase): string[] {
  const result = editCase(text, edits)
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`)
}

/** The lines that differ, as `- before` and `+ after`; the rest must be the same line by line. */
function changes(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [
    ...a.slice(head, a.length - tail).map((line) => `- ${line.trim()}`),
    ...b.slice(head, b.length - tail).map((line) => `+ ${line.trim()}`),
  ]
}

describe('editCase', () => {
  it.each<[string, string, unknown, string[]]>([
    [
      'a prior by its pair',
      'trust.north.south.prior.kept',
      2,
      [
        '- - { of: north, in: south, prior: { kept: 1, broken: { is: 2.50, by: anna } }, halfLife: 26, why: The record. }',
        '+ - { of: north, in: south, prior: { kept: 2, broken: { is: 2.50, by: anna } }, halfLife: 26, why: The record. }',
      ],
    ],
    [
      'the `is` of a judgement',
      'trust.north.south.prior.broken',
      [2, 3],
      [
        '- - { of: north, in: south, prior: { kept: 1, broken: { is: 2.50, by: anna } }, halfLife: 26, why: The record. }',
        '+ - { of: north, in: south, prior: { kept: 1, broken: { is: [2, 3], by: anna } }, halfLife: 26, why: The record. }',
      ],
    ],
    [
      'one end of a range',
      'events.e1.effects.0.add',
      [0.02, 0.1],
      [
        '- - { statusQuo: north, add: [0.02, 0.08], halfLife: 6 }',
        '+ - { statusQuo: north, add: [0.02, 0.1], halfLife: 6 }',
      ],
    ],
    ['a status quo by issue', 'issues.toll.statusQuo', 'none', ['- statusQuo: full', '+ statusQuo: none']],
    ['a status quo by index', 'issues[0].statusQuo', 'none', ['- statusQuo: full', '+ statusQuo: none']],
    [
      'a range in place of a number',
      'noAgreement.north.statusQuo',
      0.3,
      ['- statusQuo: [0.2, 0.4]', '+ statusQuo: 0.3'],
    ],
    [
      'asOf under `is`',
      'asOf',
      '2024-08-22',
      [
        '- asOf: { is: 2024-08-21, by: anna, why: The page has no date., because: [c1] }',
        '+ asOf: { is: 2024-08-22, by: anna, why: The page has no date., because: [c1] }',
      ],
    ],
    ['a new key in a block', 'levers.monitors.why', 'Asked for, by both', ['+ why: Asked for, by both']],
    [
      'a new item of a list of blocks',
      'levers.bridge',
      { id: 'bridge', what: 'Build it.', effects: [] },
      ['+ - id: bridge', '+ what: Build it.', '+ effects: []'],
    ],
    [
      'a new item of a list in brackets',
      'parties.north.aliases[2]',
      'N., the',
      ['- aliases: [Northland, "the North"]', '+ aliases: [Northland, "the North", \'N., the\']'],
    ],
    [
      'text that looks like a number',
      'parties.south.name',
      '12',
      ['- - { id: south, name: South }', "+ - { id: south, name: '12' }"],
    ],
    [
      'a text in one language more',
      'title',
      { en: 'Harbour dispute', vi: 'Tranh chấp cảng', de: 'Hafenstreit' },
      [
        '- title: { en: Harbour dispute, vi: Tranh chấp cảng }',
        '+ title: { en: Harbour dispute, vi: Tranh chấp cảng, de: Hafenstreit }',
      ],
    ],
  ])('sets %s and leaves the rest alone', (_, path, value, expected) => {
    expect(changes(fullCase, save([{ path, value }]))).toEqual(expected)
  })

  it('takes entries out', () => {
    expect(changes(fullCase, save([{ path: 'trust.south.guild', remove: true }]))).toEqual([
      '- - { of: south, in: guild }',
    ])
    expect(changes(fullCase, save([{ path: 'parties.north.about', remove: true }]))).toEqual([
      '- about: The northern bank.',
    ])
  })

  it('makes several edits in their order', () => {
    const after = save([
      { path: 'claims.c3', value: { id: 'c3', says: 'A new one.', speaker: 'guild' } },
      { path: 'events.e1.because', value: ['c2', 'c3'] },
    ])
    expect(changes(fullCase, after)[0]).toBe('- because: [c2]')
    expect(after).toContain('  - { id: c3, says: A new one., speaker: guild }\n')
  })

  it('keeps CRLF, and a missing last line break', () => {
    const text = fullCase.trimEnd().replaceAll('\n', '\r\n')
    const after = save(
      [
        { path: 'commentary.assertions[7]', value: { claim: 'c2' } },
        { path: 'levers.monitors.why', value: 'Why not.' },
      ],
      text,
    )
    expect(after).toContain('\r\n    why: Why not.\r\n')
    expect(after.endsWith('    - { claim: c2 }\r\n    - { claim: c2 }')).toBe(true)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('keeps comments beside, above and below', () => {
    const text = fullCase.replace('    statusQuo: full\n', '    # above\n    statusQuo: full # beside\n    # below\n')
    const after = save([{ path: 'issues.toll.statusQuo', value: 'half' }], text)
    expect(after).toBe(text.replace('statusQuo: full', 'statusQuo: half'))
  })

  it('changes nothing where nothing changes, digits included', () => {
    const same: Edit[] = [
      { path: 'preferences.south.values.toll.none', value: 0 },
      { path: 'trust.north.south.prior.broken', value: 2.5 },
      { path: 'parties[1]', value: { name: 'South', id: 'south' } },
    ]
    expect(save(same)).toBe(fullCase)
  })

  it('edits a case that is written as JSON and leaves it JSON', () => {
    const json = JSON.stringify(
      {
        parley: 1,
        title: 'T',
        asOf: '2024-01-01',
        parties: [{ id: 'a' }, { id: 'b' }],
        issues: [{ id: 'i', options: [{ id: 'x' }], statusQuo: 'x' }],
      },
      null,
      2,
    )
    const after = save(
      [
        { path: 'about', value: 'New.' },
        { path: 'parties.a.name', value: { en: 'A', vi: 'B' } },
        { path: 'parties[2]', value: { id: 'c' } },
      ],
      json,
    )
    const data = JSON.parse(after) as { about: string; parties: unknown[] }
    expect(data.about).toBe('New.')
    expect(data.parties).toEqual([{ id: 'a', name: { en: 'A', vi: 'B' } }, { id: 'b' }, { id: 'c' }])
  })

  it('writes long values over several lines, and texts of several lines as blocks', () => {
    const text = fullCase.replace('about: Invented for tests; no living conflict is meant.', 'about: Short.')
    const outcome = Object.fromEntries([
      ['toll', 'half'],
      ['pilots', 'shared'],
    ])
    const offers = [1, 2, 3].map((n) => ({ id: `x${n}`, by: 'lake', what: `Offer ${n} of the lake league`, outcome }))
    const after = save(
      [
        { path: 'about', value: 'One line.\nAnother: line\n' },
        { path: 'rounds.r1.offers', value: offers },
      ],
      text,
    )
    expect(after).toContain('about: |\n  One line.\n  Another: line\n')
    expect(after).toContain(
      '\n      - { id: x3, by: lake, what: Offer 3 of the lake league, outcome: { toll: half, pilots: shared } }\n',
    )
  })

  it('refuses what it cannot do, with the path', () => {
    expect(codes([{ path: 'events.e9.what', value: 'x' }])).toEqual(['ERR_EDIT_PATH events.e9.what'])
    expect(codes([{ path: 'events.e9', value: { id: 'e8' } }])).toEqual(['ERR_EDIT_PATH events.e9'])
    expect(codes([{ path: 'events.e9', remove: true }])).toEqual(['ERR_EDIT_PATH events.e9'])
    expect(codes([{ path: '..', value: 1 }])).toEqual(['ERR_EDIT_PATH ..'])
    expect(codes([{ path: '__proto__', value: 1 }])).toEqual(['ERR_EDIT_PATH __proto__'])
    const sly = JSON.parse('{ "en": "x", "__proto__": "y" }') as unknown
    expect(codes([{ path: 'about', value: sly }])).toEqual(['ERR_EDIT_VALUE about'])
    expect(codes([{ path: ['title'], value: Number.NaN }])).toEqual(['ERR_EDIT_VALUE title'])
    expect(codes([{ path: ['title'], value: new Date(0) }])).toEqual(['ERR_EDIT_VALUE title'])
  })

  it('mends a file that has a problem, but leaves none with one', () => {
    const text = fullCase.replace('statusQuo: full', 'statusQuo: gone')
    expect(save([{ path: 'issues.toll.statusQuo', value: 'full' }], text)).toBe(fullCase)
    expect(codes([{ path: 'issues.toll.about', value: 'x' }], text)).toEqual([
      'ERR_REFERENCE_UNKNOWN issues[0].statusQuo',
    ])
    expect(codes([{ path: 'issues.toll.about', value: 'x' }], `${text}[`)).toContain('ERR_YAML_SYNTAX (file)')
  })

  it('refuses a case that would not be legal, and says why', () => {
    expect(codes([{ path: 'issues.toll.statusQuo', value: 'gone' }])).toEqual([
      'ERR_REFERENCE_UNKNOWN issues[0].statusQuo',
    ])
    expect(codes([{ path: 'noAgreement.north.statusQuo', value: 2 }])).toEqual([
      'ERR_NUMBER_RANGE noAgreement.north.statusQuo',
    ])
    expect(codes([{ path: 'title', remove: true }])).toEqual(['ERR_FIELD_MISSING title'])
  })

  it('refuses an edit that an anchor would carry elsewhere', () => {
    const text = fullCase
      .replace('pilots: high }', 'pilots: &w high }')
      .replace('{ own: 0.25, shared: [0.5, 0.75] }', '{ own: 0.25, shared: *w }')
    expect(codes([{ path: 'preferences.north.weights.pilots', value: 'low' }], text)).toEqual([
      'ERR_EDIT_RESULT preferences.north.weights.pilots',
    ])
    expect(save([{ path: 'preferences.south.values.pilots.shared', value: 'low' }], text)).toBe(
      text.replace('*w', 'low'),
    )
  })
})
