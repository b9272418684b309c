import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { toQuanta } from '../preference/quantum.js'
import { bruteForce } from './brute-force.fixture.js'
import { makeEvaluator } from './evaluator.js'
import { randomCase } from './random-case.fixture.js'
import { sayInSubstance } from './substance.js'

/** Half the weight each: a's moves from (w, w) are worth 0.1, 0.2 and 0.25 on i, 0.2 and 0.4 on j. */
const plain = plainCase({
  i: [
    [0.2, 0.4, 0.6, 0.7],
    [0.8, 0.6, 0.2, 0.2],
  ],
  j: [
    [0, 0.4, 0.8],
    [1, 0.5, 1],
  ],
})
const evaluator = (() => {
  const e = makeEvaluator(compileCase(plain, '2024-03-01'))
  e.closest(e.compiled.judgements.points, null)
  return e
})()

const source = 'design 13.6'
const rows = [
  { id: 'the nearest in size', input: { at: [0, 0], binding: [0], gap: 0.12 }, expected: 'a: i from w to x, 0.1' },
  { id: 'the nearest from above', input: { at: [0, 0], binding: [0], gap: 0.24 }, expected: 'a: i from w to z, 0.25' },
  { id: 'of slack too', input: { at: [0, 0], binding: [0], gap: -0.24 }, expected: 'a: i from w to z, 0.25' },
  { id: 'far too large', input: { at: [0, 0], binding: [0], gap: 3 }, expected: 'a: j from w to y, 0.4' },
  {
    id: 'ties: the first in the file',
    input: { at: [0, 0], binding: [0], gap: 0.2 },
    expected: 'a: i from w to y, 0.2',
  },
  {
    id: 'as near on either side: the first',
    input: { at: [0, 0], binding: [0], gap: 0.3 },
    expected: 'a: i from w to z, 0.25',
  },
  {
    id: 'from where the outcome stands',
    input: { at: [2, 1], binding: [0], gap: 0.1 },
    expected: 'a: i from y to z, 0.05',
  },
  { id: 'only parties that bind', input: { at: [0, 1], binding: [1], gap: 0.1 }, expected: 'b: j from x to w, 0.25' },
  { id: 'the first party first', input: { at: [2, 1], binding: [0, 1], gap: 0.2 }, expected: 'a: j from x to y, 0.2' },
  { id: 'everything is at its best', input: { at: [3, 2], binding: [0], gap: 0.1 }, expected: null },
  { id: 'nobody binds', input: { at: [0, 0], binding: [], gap: 0.1 }, expected: null },
]

describe('a distance said in substance', () => {
  test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-12 })))('$id', ({ input, expected }) => {
    const { at, binding, gap } = input
    const said = sayInSubstance(evaluator, Int32Array.from(at), binding, toQuanta(gap))
    const text = said && `${said.party}: ${said.issue} from ${said.from} to ${said.to}, ${said.worth}`
    expect(text).toBe(expected)
  })

  test('is the move nearest to the distance among all that are worth something', () => {
    fc.assert(
      fc.property(randomCase, fc.integer({ min: -1e12, max: 1e12 }), fc.nat(), (source: Case, gap, pick) => {
        // Without interactions a move is worth the difference of two utilities.
        const bare: Case = {
          ...source,
          preferences: Object.fromEntries(
            Object.entries(source.preferences!).map(([party, { weights, values }]) => [party, { weights, values }]),
          ),
        }
        const brute = bruteForce(bare)
        const atWork = { events: new Set(brute.activeEvents), levers: new Set<string>(), mistrust: true, waiting: true }
        const e = makeEvaluator(compileCase(bare, bare.asOf as string))
        e.closest(e.compiled.judgements.points, null)
        const here = brute.outcomes[pick % brute.outcomes.length]
        const from = brute.utilities(atWork, here)
        const worths = brute.outcomes
          .filter((there) => there.filter((o, j) => o !== here[j]).length === 1)
          .flatMap((there) => brute.utilities(atWork, there).map((u, i) => u - from[i]))
          .filter((worth) => worth > 0)
        const said = sayInSubstance(e, Int32Array.from(here), [...bare.parties.keys()], gap)
        if (worths.length === 0) expect(said).toBeNull()
        else {
          const misses = worths.map((worth) => Math.abs(worth - Math.abs(gap)))
          const miss = Math.abs(said!.worth * 1e12 - Math.abs(gap))
          expect(Math.abs(miss - Math.min(...misses))).toBeLessThan(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})
