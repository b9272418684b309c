import type { Case, Comparison } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCase } from '../../preference/plain-case.fixture.js'
import { findContradiction } from '../find-contradiction.js'
import { type Judged, judged, judgedCase, rangesOf } from '../judged-case.fixture.js'
import { MixedProgram, plus } from '../mixed-program.js'
import { feasibleOutcomes } from '../outcomes-of.js'
import { addPreferences, utilityForm } from '../preference-columns.js'
import { solver } from '../solver.fixture.js'
import { STRICT } from '../strict.js'

/** The case with one more comparison of a party. */
const answered = (source: Case, party: string, comparison: Comparison): Case => {
  const preferences = source.preferences!
  const { comparisons = [], ...rest } = preferences[party]
  return { ...source, preferences: { ...preferences, [party]: { ...rest, comparisons: [...comparisons, comparison] } } }
}

const isConsistent = ({ c, parties }: Judged) => parties.every((p) => findContradiction(c, p, solver) === null)

/** How many outcomes are efficient by more than a tie: for each, every way to say which party is ahead of each other. */
const countByHand = (source: Case, margin: number): number => {
  const { c, parties } = judged(source)
  const outcomes = feasibleOutcomes(c.space, 100)!
  const gain = (i: number, x: Int32Array, y: Int32Array): number => {
    const program = new MixedProgram()
    const columns = addPreferences(program, c.space, parties[i])
    const form = (digits: Int32Array) => utilityForm(c.space, parties[i], columns, digits)
    const solution = solver.maximise(program, plus(form(x), form(y), -1))
    return solution.kind === 'found' ? solution.value : Number.NaN
  }
  const isAhead = (x: Int32Array): boolean => {
    const rivals = outcomes.filter(
      (y) => y !== x && parties.some((_, i) => Math.max(gain(i, x, y), gain(i, y, x)) > STRICT),
    )
    for (let choice = 0; choice < parties.length ** rivals.length; choice++) {
      const program = new MixedProgram()
      const columns = parties.map((p) => addPreferences(program, c.space, p))
      for (const [k, y] of rivals.entries()) {
        const i = Math.floor(choice / parties.length ** k) % parties.length
        const ahead = plus(
          utilityForm(c.space, parties[i], columns[i], x),
          utilityForm(c.space, parties[i], columns[i], y),
          -1,
        )
        program.row(margin, ahead, Number.POSITIVE_INFINITY)
      }
      if (solver.maximise(program, new Map()).kind === 'found') return true
    }
    return false
  }
  return outcomes.filter(isAhead).length
}

describe('what to ask next', () => {
  it('is which of two packages the first would rather have, where that alone says which is efficient', () => {
    const source = plainCase({
      i: [
        [0, [0, 1], 0.5],
        [0, 1, 1],
      ],
    })
    const { ask } = rangesOf(judged(source), 1000, { ask: 3 })
    expect(ask).toMatchObject({ isExact: true, mayBeEfficient: 2, candidates: 1 })
    expect(ask!.questions).toMatchObject([
      {
        party: 'a',
        a: { i: 'x' },
        b: { i: 'y' },
        left: { a: 1, b: 1 },
        fewer: { a: 0.5, b: 0.5 },
        expected: 0.5,
        worst: 0.5,
        error: null,
      },
    ])
    const { share } = ask!.questions[0]
    expect(Math.abs(share.value - 0.5)).toBeLessThan(4 * share.error)
  })

  it('is a trade, where single options are known', () => {
    // a wants x on both issues and nobody knows which more; b wants the opposite, j more.
    const source = plainCase({
      i: [
        [0, 1],
        [1, 0],
      ],
      j: [
        [0, 1],
        [1, 0],
      ],
    })
    const ranked: Case = {
      ...source,
      preferences: { ...source.preferences, a: { ...source.preferences!.a, weights: { i: [1, 3], j: [1, 3] } } },
    }
    const { ask } = rangesOf(judged(ranked), 400, { ask: 3 })
    // Whatever is answered, both one-sided trades may be worth it: xw and wx are level to b.
    expect(ask!.questions).toMatchObject([{ party: 'a', a: { i: 'w', j: 'x' }, b: { i: 'x', j: 'w' } }])
    expect(ask!.questions[0].left).toEqual({ a: 3, b: 3 })
    expect(ask!.mayBeEfficient).toBe(4)
  })

  it('is nothing where all is known, and not told without samples or where it is not asked for', () => {
    const source = plainCase({
      i: [
        [0, 1],
        [1, 0],
      ],
    })
    expect(rangesOf(judged(source), 50, { ask: 3 }).ask).toMatchObject({ candidates: 0, questions: [] })
    expect(rangesOf(judged(source), 0, { ask: 3 }).ask).toBeNull()
    expect(rangesOf(judged(source), 50).ask).toBeNull()
  })

  it('counts what is left after each answer as brute force does, and ranks by it', () => {
    let questions = 0
    fc.assert(
      fc.property(judgedCase(1), (source) => {
        const at = judged(source)
        fc.pre(isConsistent(at) && (feasibleOutcomes(at.c.space, 6)?.length ?? 0) > 1)
        const { ask } = rangesOf(at, 100, { ask: 20 })
        if (ask === null) return
        expect(ask.isExact).toBe(true)
        expect(ask.mayBeEfficient).toBe(countByHand(source, 2 * STRICT))
        const { questions: told } = ask
        expect(told.map(({ expected }) => expected)).toEqual(told.map(({ expected }) => expected).sort((x, y) => y - x))
        for (const { party, a, b, left, fewer, expected, worst, share } of told.slice(0, 2)) {
          questions++
          expect(left!.a).toBe(countByHand(answered(source, party, { prefers: a, to: b }), 2 * STRICT))
          expect(left!.b).toBe(countByHand(answered(source, party, { prefers: b, to: a }), 2 * STRICT))
          expect(fewer.a).toBeCloseTo(1 - left!.a / ask.mayBeEfficient!, 12)
          expect(expected).toBeCloseTo(share.value * fewer.a + (1 - share.value) * fewer.b, 12)
          expect(worst).toBe(Math.min(fewer.a, fewer.b))
        }
        // No other single comparison of options does better.
        const best = told[0]?.expected ?? 0
        for (const { id, options } of source.issues)
          for (const [p, one] of options.entries())
            for (const other of options.slice(p + 1))
              for (const party of ['a', 'b']) {
                const [yes, no] = [
                  { prefers: { [id]: one.id }, to: { [id]: other.id } },
                  { prefers: { [id]: other.id }, to: { [id]: one.id } },
                ].map((comparison) => answered(source, party, comparison))
                if (!isConsistent(judged(yes)) || !isConsistent(judged(no))) continue
                const leastLeft = Math.min(countByHand(yes, 2 * STRICT), countByHand(no, 2 * STRICT))
                const mostLeft = Math.max(countByHand(yes, 2 * STRICT), countByHand(no, 2 * STRICT))
                if (leastLeft === mostLeft)
                  expect(best).toBeGreaterThanOrEqual(1 - mostLeft / ask.mayBeEfficient! - 1e-9)
              }
      }),
      { numRuns: 25 },
    )
    expect(questions).toBeGreaterThan(5)
  })

  it('keeps to its budget: then it estimates, with an error', () => {
    const rising: [number, number][] = [
      [0, 0.5],
      [0.2, 0.7],
      [0.4, 0.9],
      [0.5, 1],
    ]
    const known = [1, 0.7, 0.3, 0]
    const source = plainCase({ i: [rising, known], j: [rising, known], k: [rising, known] })
    const { ask } = rangesOf(judged(source), 400, { ask: 4, programs: 0 })
    expect(ask!.isExact).toBe(false)
    expect(ask!.questions.length).toBeGreaterThan(0)
    for (const { left, error, expected, fewer, worst } of ask!.questions) {
      expect(left).toBeNull()
      expect(error).toBeGreaterThan(0)
      expect(expected).toBeGreaterThan(0)
      expect(worst).toBe(Math.min(fewer.a, fewer.b))
    }
  })
})
