import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGmcr } from './read-gmcr.js'

const read = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return readGmcr({ name: 'm.gmcr', bytes: new TextEncoder().encode(text) })
}
const problemsOf = (value: unknown) => {
  const result = read(value)
  return result.ok ? [] : result.problems.map(({ code, path, message }) => `${code} ${path} ${message}`)
}

const option = (name: string, permittedDirection = 'both') => ({ name, permittedDirection })
const base = {
  options: [option('strike'), option('withdraw', 'fwd')],
  infeasibles: [
    [
      [0, 'Y'],
      [1, 'Y'],
    ],
  ],
  useManualPreferenceRanking: false,
  decisionMakers: [
    { name: 'A', options: [0], preferences: [[[0, 'Y']], { compound: true, members: [[[1, 'N']], [[0, 'N']]] }] },
    { name: 'B', options: [1], preferences: [] },
  ],
}
const [a, b] = base.decisionMakers as [(typeof base.decisionMakers)[0], (typeof base.decisionMakers)[0]]

describe('.gmcr files', () => {
  it('are read as GMCR+ means them', () => {
    const taken = (option: number) => ({ kind: 'taken', option })
    const result = read(base)
    expect(result).toMatchObject({
      ok: true,
      value: {
        coalitions: [],
        model: {
          options: [
            { name: 'strike', direction: 'both' },
            { name: 'withdraw', direction: 'forward' },
          ],
          infeasible: [{ kind: 'and', of: [taken(0), taken(1)] }],
          decisionMakers: [
            {
              name: 'A',
              options: [0],
              preference: {
                kind: 'statements',
                statements: [
                  { kind: 'and', of: [taken(0)] },
                  { kind: 'or', of: [{ kind: 'and', of: [{ kind: 'not', of: taken(1) }] }, { kind: 'and' }] },
                ],
              },
            },
            { name: 'B', preference: { statements: [] } },
          ],
        },
      },
    })
  })

  it.each([
    ['useManualPreferenceRanking', 'preferenceRanking'],
    ['useManualPreferenceVectors', 'preferenceVector'],
    ['useManualPreferenceRanking', 'preferenceVector'],
  ])('have rankings under %s and %s', (flag, key) => {
    const maker = (name: string, option: number) => ({ name, options: [option], [key]: [3, [1, 2]] })
    const { useManualPreferenceRanking: _, ...rest } = base
    const result = read({ ...rest, [flag]: true, decisionMakers: [maker('A', 0), maker('B', 1)] })
    expect(result.ok && result.value.model.decisionMakers.map(({ preference }) => preference)).toEqual(
      Array(2).fill({ kind: 'ranking', by: 'position', ranking: [[3], [1, 2]] }),
    )
  })

  it('say what a decision maker does not see', () => {
    const misperceptions = [[[0, 'Y']], { compound: true, members: [[[1, 'N']], [[0, 'N']]] }]
    const result = read({
      ...base,
      decisionMakers: [
        { ...a, misperceptions },
        { ...b, misperceptions: [] },
      ],
    })
    expect(result.ok && result.value.model.decisionMakers.map(({ unseen }) => unseen?.map(({ kind }) => kind))).toEqual(
      [['and', 'or'], undefined],
    )
  })

  it('may ask for coalitions, and bring what GMCR+ worked out', () => {
    const result = read({ ...base, coalitions: [[0, 1]], coalitionsFull: [], program: 'gmcr-py', version: '0.3.12' })
    expect(result.ok && result.value.coalitions).toEqual([[0, 1]])
    expect(read({ ...base, coalitions: [0, 1] })).toMatchObject({ value: { coalitions: [] } })
  })

  it.each<[string, unknown, string]>([
    ['nothing', ' ', 'ERR_SCENARIO_EMPTY m.gmcr empty file: nothing in it'],
    ['no JSON', '{"options": [', 'ERR_JSON_SYNTAX m.gmcr:1:X unfinished text: a value is missing'],
    ['a list', '[]', 'ERR_SCENARIO_TYPE m.gmcr:1:X unusable graph model: a list of 0'],
    ['no options', { decisionMakers: [] }, 'ERR_SCENARIO_MISSING m.gmcr:1:X missing field: options'],
    ['no option', { ...base, options: [] }, 'ERR_SCENARIO_MISSING m.gmcr:1:X no option: an empty list'],
    [
      'a key twice',
      '{"options":[{"name":"o"}],"options":[],"decisionMakers":[]}',
      'ERR_SCENARIO_DUPLICATE m.gmcr:1:X repeated key: "options"',
    ],
    [
      'an unknown option',
      { ...base, infeasibles: [[[2, 'Y']]] },
      'ERR_SCENARIO_REFERENCE m.gmcr:1:X unknown option: 2',
    ],
    ['a fraction', { ...base, infeasibles: [[[0.5, 'Y']]] }, 'ERR_SCENARIO_REFERENCE m.gmcr:1:X unknown option: 0.5'],
    ['no answer', { ...base, infeasibles: [[[0, 'yes']]] }, 'ERR_GRAPH_FILE m.gmcr:1:X unknown answer: "yes"'],
    [
      'a contradiction',
      {
        ...base,
        infeasibles: [
          [
            [0, 'Y'],
            [0, 'N'],
          ],
        ],
      },
      'ERR_GRAPH_FILE m.gmcr:1:X contradictory condition: option 0 both Y and N',
    ],
    [
      'an empty condition',
      { ...base, infeasibles: [[]] },
      'ERR_SCENARIO_MISSING m.gmcr:1:X empty condition: no options',
    ],
    [
      'a shared option',
      { ...base, decisionMakers: [a, { ...b, options: [0] }] },
      'ERR_GRAPH_FILE m.gmcr:1:X shared option: number 0, of "A" and of "B"',
    ],
    [
      'one name twice',
      { ...base, decisionMakers: [a, { ...b, name: 'A' }] },
      'ERR_SCENARIO_DUPLICATE m.gmcr:1:X repeated decision maker: "A"',
    ],
    [
      'no ranking',
      { ...base, useManualPreferenceRanking: true },
      'ERR_SCENARIO_MISSING m.gmcr:1:X missing field: preferenceRanking of "A"',
    ],
    [
      'unreadable misperceptions',
      { ...base, decisionMakers: [{ ...a, misperceptions: [[[0, 'perhaps']]] }, b] },
      'ERR_GRAPH_FILE m.gmcr:1:X unknown answer: "perhaps"',
    ],
    [
      'something unread',
      { ...base, decisionMakers: [{ ...a, uncertainPreferences: [[0, 1]] }, b] },
      'ERR_GRAPH_FILE m.gmcr:1:X unknown field of a decision maker: "uncertainPreferences"',
    ],
    [
      'something unread of the whole',
      { ...base, statusQuo: 0 },
      'ERR_GRAPH_FILE m.gmcr:1:X unknown field of a graph model: "statusQuo"',
    ],
  ])('are refused with the place: %s', (_, value, problem) => {
    expect(problemsOf(value).map((text) => text.replace(/m\.gmcr:1:\d+/, 'm.gmcr:1:X'))).toContain(problem)
    for (const text of problemsOf(value)) expect(text).toMatch(/ m\.gmcr(:\d+:\d+)? /)
  })

  it('never throw, whatever JSON they hold', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(typeof read(json).ok).toBe('boolean')
      }),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(fc.nat(JSON.stringify(base).length), fc.string({ maxLength: 3 }), (at, text) => {
        const whole = JSON.stringify(base)
        expect(typeof read(whole.slice(0, at) + text + whole.slice(at + 1)).ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
  })
})
