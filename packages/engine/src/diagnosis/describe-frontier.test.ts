import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { pieCase, plainCase } from '../preference/plain-case.fixture.js'
import { bruteForce } from './brute-force.fixture.js'
import { describeFrontier, type FrontierAnswer, findCaseFrontier } from './describe-frontier.js'
import type { ReferencePoint } from './describe-points.js'
import { measureCase } from './measure-case.js'
import { randomCase } from './random-case.fixture.js'

const frontierOf = (source: Case, faceValue = false): FrontierAnswer => {
  const compiled = compileCase(source, source.asOf as string)
  const measured = measureCase(compiled, faceValue)
  const frontier = findCaseFrontier(measured)
  if (frontier.kind === 'too-large' || frontier.kind === 'over-budget') throw new Error(frontier.kind)
  return describeFrontier(compiled, measured, frontier)
}

const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((u, i) => u >= b[i]) && a.some((u, i) => u > b[i])

/** Objectives straight from design 7 and 14.7, in quanta of gain. */
const objectives = {
  nash: (gains: readonly number[]) => gains.reduce((product, gain) => product * gain, 1),
  kalaiSmorodinsky: (gains: readonly number[], most: readonly number[]) =>
    Math.min(1, ...gains.flatMap((gain, i) => (most[i] > 0 ? [gain / most[i]] : []))),
  egalitarian: (gains: readonly number[]) => Math.min(...gains),
  utilitarian: (gains: readonly number[]) => gains.reduce((sum, gain) => sum + gain, 0),
}

describe('the frontier of a case', () => {
  test('is what enumeration finds, with its counts, who finds it rational, and its reference points', () => {
    fc.assert(
      fc.property(randomCase, fc.boolean(), (c, faceValue) => {
        const brute = bruteForce(c)
        const events = new Set(brute.activeEvents)
        const atWork = { events, levers: new Set<string>(), mistrust: !faceValue, waiting: true }
        const answer = frontierOf(c, faceValue)
        const vectors = new Map<string, { u: number[]; outcomes: number[][] }>()
        for (const outcome of brute.outcomes) {
          const u = brute.utilities(atWork, outcome)
          const entry = vectors.get(u.join()) ?? { u, outcomes: [] }
          entry.outcomes.push(outcome)
          vectors.set(u.join(), entry)
        }
        const rows = [...vectors.values()]
        const frontier = rows
          .filter((row) => !rows.some((other) => dominates(other.u, row.u)))
          .sort((a, b) => b.u[a.u.findIndex((v, i) => v !== b.u[i])] - a.u[a.u.findIndex((v, i) => v !== b.u[i])])
        const r = brute.reservations(atWork)
        const nameOf = (outcome: readonly number[]) =>
          Object.fromEntries(c.issues.map((issue, j) => [issue.id, issue.options[outcome[j]].id]))

        expect(answer.outcomes).toBe(String(c.issues.reduce((n, issue) => n * issue.options.length, 1)))
        expect(answer.exact).toBe(true)
        expect(answer.epsilon).toBe(0)
        expect(answer.reservation).toEqual(r.map((value) => value / 1e12))
        expect(answer.frontier).toEqual(
          frontier.map(({ u, outcomes }) => ({
            utilities: u.map((value) => value / 1e12),
            outcome: nameOf(outcomes[0]),
            rational: u.every((value, i) => value >= r[i]),
            count: outcomes.length,
          })),
        )

        const rational = frontier.filter(({ u }) => u.every((value, i) => value >= r[i]))
        const concepts = Object.keys(objectives) as (keyof typeof objectives)[]
        if (rational.length === 0) {
          expect(answer.ideal).toBeNull()
          for (const concept of concepts) expect(answer[concept]).toEqual([])
          return
        }
        const ideal = r.map((_, i) => Math.max(...rational.map(({ u }) => u[i])))
        expect(answer.ideal).toEqual(ideal.map((value) => value / 1e12))
        for (const concept of concepts) {
          const scores = rational.map(({ u }) =>
            objectives[concept](
              u.map((value, i) => value - r[i]),
              ideal.map((value, i) => value - r[i]),
            ),
          )
          const best = Math.max(...scores)
          const maximisers = rational.filter((_, k) => best - scores[k] <= 1e-9 * Math.abs(best))
          expect(answer[concept].map((point) => point.utilities)).toEqual(
            maximisers.map(({ u }) => u.map((value) => value / 1e12)),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  test('of a case in which nothing is feasible is empty', () => {
    const plain = plainCase({
      i: [
        [0, 1],
        [1, 0],
      ],
    })
    const redLines = [{ when: { i: 'w' } }, { when: { i: 'x' } }]
    const answer = frontierOf({
      ...plain,
      preferences: { ...plain.preferences, a: { ...plain.preferences!.a, redLines } },
    })
    expect(answer).toMatchObject({ outcomes: '2', frontier: [], ideal: null, nash: [], exact: true, epsilon: 0 })
  })

  test('counts more combinations, and more ways to one point, than doubles can number', () => {
    const indifferent = Object.fromEntries(
      Array.from({ length: 40 }, (_, j) => [
        `i${j}`,
        [
          [0.5, 0.5, 0.5],
          [0.5, 0.5, 0.5],
        ] as const,
      ]),
    )
    const answer = frontierOf(plainCase(indifferent))
    expect(answer.outcomes).toBe(String(3n ** 40n))
    expect(answer.frontier).toHaveLength(1)
    expect(answer.frontier[0].count).toBe(String(3n ** 40n))
    expect(answer.frontier[0].utilities[0]).toBeCloseTo(0.5, 9)
  })

  test('of a pie is all of it, each slice once', () => {
    const answer = frontierOf(pieCase(10, [0.3, 0.4]))
    expect(answer.frontier.map((point) => point.utilities[0])).toEqual([
      1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0,
    ])
    expect(answer.frontier.filter((point) => point.rational).map((point) => point.outcome.pie)).toEqual([
      's6',
      's5',
      's4',
      's3',
    ])
    const slices = (points: readonly ReferencePoint[]) => points.map((point) => point.outcome.pie)
    // Half of what is left over, 0.15 each: two slices are as near to it.
    expect(slices(answer.nash)).toEqual(['s5', 's4'])
    expect(slices(answer.egalitarian)).toEqual(['s5', 's4'])
    expect(slices(answer.kalaiSmorodinsky)).toEqual(['s5', 's4'])
    expect(slices(answer.utilitarian)).toEqual(['s6', 's5', 's4', 's3'])
    expect(answer.ideal).toEqual([0.6, 0.7])
  })
})
