import type { Case, PartialOutcome } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { diagnose } from './diagnose.js'
import { describeEmpty } from './empty.js'
import { makeEvaluator } from './evaluator.js'
import { findNearest } from './plan.js'

const plain = plainCase({
  i: [
    [0, 1],
    [1, 0],
  ],
  j: [
    [0, 0.5, 1],
    [1, 0.5, 0],
  ],
  k: [
    [0, 1],
    [1, 0],
  ],
})

const withRedLines = (ofA: readonly PartialOutcome[], ofB: readonly PartialOutcome[] = []): Case => {
  const lines = (list: readonly PartialOutcome[]) => ({ redLines: list.map((when) => ({ when })) })
  const { a, b } = plain.preferences!
  return { ...plain, preferences: { a: { ...a, ...lines(ofA) }, b: { ...b, ...lines(ofB) } } }
}

const idsOf = (source: Case) => describeEmpty(compileCase(source, '2024-03-01')).redLines.map((line) => line.id)

const source = 'design 13.8'
const rows = [
  {
    id: 'one of two opens a package: that of the first outcome',
    input: withRedLines([{ i: 'w' }, { i: 'x' }]),
    expected: ['preferences.a.redLines.0'],
  },
  {
    id: 'the one that alone stands in the way',
    input: withRedLines([{ i: 'w' }, { i: 'w', j: 'x' }], [{ i: 'w' }, { i: 'x' }]),
    expected: ['preferences.b.redLines.1'],
  },
  {
    id: 'two at least, file order',
    input: withRedLines([{ i: 'w' }, { i: 'x' }], [{ j: 'w' }, { j: 'x' }, { j: 'y' }]),
    expected: ['preferences.a.redLines.0', 'preferences.b.redLines.0'],
  },
  {
    id: 'the same line twice is two lines',
    input: withRedLines([{ i: 'w' }, { i: 'w' }, { i: 'x' }]),
    expected: ['preferences.a.redLines.2'],
  },
]

describe('nothing feasible', () => {
  test.each(rows.map((row) => ({ ...row, source, tolerance: 0 })))('$id', ({ input, expected }) => {
    expect(idsOf(input)).toEqual(expected)
  })

  test('is told with each line as the file has it, and how many there are', () => {
    const answer = describeEmpty(compileCase(rows[2].input, '2024-03-01'))
    expect(answer.redLines).toEqual([
      { id: 'preferences.a.redLines.0', party: 'a', when: { i: 'w' } },
      { id: 'preferences.b.redLines.0', party: 'b', when: { j: 'w' } },
    ])
    expect(answer.redLinesInAll).toBe(5)
  })

  test('the diagnosis says so and has no distance', () => {
    const d = diagnose(compileCase(rows[0].input, '2024-03-01'), null, PROVENANCE)
    expect(d.distance).toMatchObject({ kind: 'empty', redLinesInAll: 2 })
    expect([d.causes, d.closest, d.cheapestSet]).toEqual([null, null, null])
    expect(d.parties.map(({ id, utilityAtClosest }) => [id, utilityAtClosest])).toEqual([
      ['a', null],
      ['b', null],
    ])
    expect(findNearest(makeEvaluator(compileCase(rows[0].input, '2024-03-01')))).toEqual([])
  })

  const option = { i: ['w', 'x'], j: ['w', 'x', 'y'], k: ['w', 'x'] }
  const when: fc.Arbitrary<PartialOutcome> = fc
    .record(
      { i: fc.constantFrom(...option.i), j: fc.constantFrom(...option.j), k: fc.constantFrom(...option.k) },
      { requiredKeys: [] },
    )
    .filter((w) => Object.keys(w).length > 0) as fc.Arbitrary<PartialOutcome>

  test('the fewest lines are what enumeration finds, and lifting them opens a package', () => {
    fc.assert(
      fc.property(fc.array(when, { maxLength: 5 }), fc.array(when, { maxLength: 5 }), (ofA, ofB) => {
        // Whatever else is drawn, some line excludes every option of i.
        const lines = [...ofA, ...ofB, { i: 'w' }, { i: 'x' }]
        const empty = withRedLines(ofA, [...ofB, { i: 'w' }, { i: 'x' }])
        const outcomes = option.i.flatMap((i) => option.j.flatMap((j) => option.k.map((k) => ({ i, j, k }))))
        const crossed = outcomes.map((outcome) =>
          lines.filter((line) => Object.entries(line).every(([issue, o]) => outcome[issue as 'i'] === o)),
        )
        const fewest = Math.min(...crossed.map((set) => set.length))
        const first = crossed.find((set) => set.length === fewest)!
        const c = compileCase(empty, '2024-03-01')
        const answer = describeEmpty(c)
        expect(answer.redLines.map((line) => line.when)).toEqual(first)
        const left = c.redLines.filter((line) => !answer.redLines.includes(line)).map((line) => line.when)
        const opened = makeEvaluator(compileCase(withRedLines(left), '2024-03-01'))
        expect(opened.closest(opened.compiled.judgements.points, null).kind).toBe('found')
      }),
      { numRuns: 60 },
    )
  })
})
