import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.js'
import { smallCase } from '../problem/failing.fixture.js'

/** Problems of a small case whose first decision maker, a, has this beside its option; b has an option of its own. */
const problemsOf = (a: string): string[] => {
  const more = `conflict: { decisionMakers: [{ id: a, options: [{ id: o }], ${a} }, { id: b, options: [{ id: p }], preferences: { statements: [] } }] }`
  const result = parseCase(smallCase({ more }))
  return result.ok ? [] : result.problems.map(({ code, path, message }) => `${code} ${path} ${message}`)
}

const PLACE = 'conflict.decisionMakers[0]'

describe('what a conflict may say of strength, doubt and misperception', () => {
  it.each([
    'preferences: { statements: [o, { is: p, unknown: true }], strong: 2 }',
    'preferences: { ranking: [0, [1, 2], 3], strong: [1, 2], unknown: [[0, 1], [2, 3]] }',
    'preferences: { utilities: true, strong: 0.1 }',
    'preferences: { statements: [] }, unseen: [o and p], believes: { b: { statements: [p] } }',
    'preferences: { statements: [] }, believes: { b: { ranking: [0, 1, 2, 3] } }',
  ])('may be %s', (a) => {
    expect(problemsOf(a)).toEqual([])
  })

  it.each([
    ['preferences: { statements: [o], strong: 2 }', 'ERR_NUMBER_RANGE', '.preferences.strong'],
    ['preferences: { statements: [o], strong: 0 }', 'ERR_NUMBER_RANGE', '.preferences.strong'],
    ['preferences: { statements: [o], unknown: [[0, 1]] }', 'ERR_KEY_UNKNOWN', '.preferences.unknown'],
    ['preferences: { statements: [{ is: o, unknown: maybe }] }', 'ERR_TYPE', '.preferences.statements[0].unknown'],
    ['preferences: { ranking: [0, 1, 2, 3], strong: [1, 4] }', 'ERR_NUMBER_RANGE', '.preferences.strong[1]'],
    ['preferences: { ranking: [0, 1, 2, 3], unknown: [[2]] }', 'ERR_LIST_SHORT', '.preferences.unknown[0]'],
    ['preferences: { utilities: true, strong: 1.5 }', 'ERR_NUMBER_RANGE', '.preferences.strong'],
    ['preferences: { statements: [] }, unseen: [o or]', 'ERR_CONDITION', '.unseen[0]'],
    ['preferences: { statements: [] }, unseen: [q]', 'ERR_REFERENCE_UNKNOWN', '.unseen[0]'],
    ['preferences: { statements: [] }, believes: { a: { statements: [p] } }', 'ERR_REFERENCE_UNKNOWN', '.believes.a'],
    ['preferences: { statements: [] }, believes: { z: { statements: [p] } }', 'ERR_REFERENCE_UNKNOWN', '.believes.z'],
    [
      'preferences: { statements: [] }, believes: { b: { statements: [q] } }',
      'ERR_REFERENCE_UNKNOWN',
      '.believes.b.statements[0]',
    ],
    ['preferences: { statements: [] }, believes: { b: { utilities: true } }', 'ERR_TYPE', '.believes.b'],
  ])('may not be %s', (a, code, place) => {
    expect(problemsOf(a).map((told) => told.split(' ').slice(0, 2))).toEqual([[code, `${PLACE}${place}`]])
  })
})
