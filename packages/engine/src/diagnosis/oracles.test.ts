import { existsSync, readFileSync } from 'node:fs'
import type { Case } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, pieCase, plainCase } from '../preference/plain-case.fixture.js'
import { fromQuanta } from '../preference/quantum.js'
import { describeFrontier, findCaseFrontier } from './describe-frontier.js'
import { diagnose } from './diagnose.js'
import { makeEvaluator } from './evaluator.js'
import { measureCase } from './measure-case.js'

const file = new URL('../../../../../shared/oracles/bargaining-theory.json', import.meta.url)
const absence = existsSync(file) ? null : `skipped: ${file.pathname} is absent`
if (absence) console.warn(absence)
const casesOf = <Row>(name: string): Row[] => (absence ? [] : JSON.parse(readFileSync(file, 'utf8'))[name].cases)

const frontierOf = (source: Case) => {
  const compiled = compileCase(source, '2024-03-01')
  const measured = measureCase(compiled, false)
  const frontier = findCaseFrontier(measured)
  if (frontier.kind === 'too-large' || frontier.kind === 'over-budget') throw new Error(frontier.kind)
  return describeFrontier(compiled, measured, frontier)
}

const distanceOf = (source: Case): number => {
  const e = makeEvaluator(compileCase(source, '2024-03-01'))
  const answer = e.closest(e.compiled.judgements.points, null)
  if (answer.kind === 'empty') throw new Error(answer.kind)
  return fromQuanta(answer.gap)
}

/** a's shares of the pie that both parties prefer to no agreement, ascending. */
const zoneOf = (source: Case): number[] =>
  frontierOf(source)
    .frontier.filter((point) => point.rational)
    .map((point) => point.utilities[0])
    .sort((x, y) => x - y)

type Range = readonly [p: number, costA: number, costB: number, range: readonly [number, number]]

/** A contest over a pie of 1 that a wins with chance p, at these costs to either: what fighting is worth to each. */
const contest = (steps: number, [p, costA, costB]: Range): Case =>
  pieCase(steps, [Math.max(0, p - costA), Math.max(0, 1 - p - costB)])

describe('the bargaining range of a costly contest', () => {
  const source = 'Fearon, Rationalist explanations for war, International Organization 49 (1995): [p − cA, p + cB]'
  const rows: { id: string; input: Range; expected: readonly [number, number] }[] = [
    { id: 'even odds', input: [0.5, 0.1, 0.1, [0.4, 0.6]], expected: [0.4, 0.6] },
    { id: 'unequal costs', input: [0.7, 0.2, 0.15, [0.5, 0.85]], expected: [0.5, 0.85] },
    { id: 'cut off at the whole pie', input: [0.9, 0.1, 0.3, [0.8, 1]], expected: [0.8, 1] },
    { id: 'no cost: the odds alone', input: [0.4, 0, 0, [0.4, 0.4]], expected: [0.4, 0.4] },
  ]

  const checkRange = (range: Range, [low, high]: readonly [number, number], steps: number) => {
    const zone = zoneOf(contest(steps, range))
    expect(zone[0]).toBeCloseTo(low, 12)
    expect(zone.at(-1)).toBeCloseTo(high, 12)
    expect(zone.length).toBe(Math.round((high - low) * steps) + 1)
    const slack = -distanceOf(contest(steps, range))
    // Half the range is the most that the less eager of the two can gain, but for the size of a slice.
    expect(slack).toBeLessThanOrEqual((high - low) / 2 + 1e-12)
    expect(slack).toBeGreaterThanOrEqual((high - low) / 2 - 0.5 / steps - 1e-12)
  }

  test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-12 })))('$id', ({ input, expected }) => {
    checkRange(input, expected, 20)
    checkRange(input, expected, 100)
  })

  test.skipIf(absence)('of the oracle file', () => {
    const cases = casesOf<Range>('fearon_range')
    expect(cases.length).toBeGreaterThan(0)
    for (const range of cases) checkRange(range, range[3], 20)
  })

  test('is empty where fighting is worth more to both than there is: the distance is the excess, shared', () => {
    expect(distanceOf(pieCase(20, [0.6, 0.7]))).toBeCloseTo(0.15, 12)
    expect(zoneOf(pieCase(20, [0.6, 0.7]))).toEqual([])
  })
})

type Linear = readonly [total: number, d1: number, d2: number, weight: number, u1: number]

describe('the Nash solution of a divisible pie', () => {
  const source = 'Nash 1950: u1 = d1 + (S − d1 − d2)/2'
  const rows: { id: string; input: Linear; expected: number }[] = [
    { id: 'nothing without agreement', input: [1, 0, 0, 0.5, 0.5], expected: 0.5 },
    { id: 'something for both', input: [1, 0.1, 0.2, 0.5, 0.45], expected: 0.45 },
    { id: 'something for the other', input: [1, 0, 0.4, 0.5, 0.3], expected: 0.3 },
    { id: 'between two slices', input: [1, 0.1, 0.25, 0.5, 0.425], expected: 0.425 },
  ]

  const checkSolution = ([total, d1, d2]: Linear, expected: number, steps: number) => {
    const answer = frontierOf(pieCase(steps, [d1 / total, d2 / total]))
    for (const points of [answer.nash, answer.kalaiSmorodinsky, answer.egalitarian]) {
      expect(points.length).toBeGreaterThan(0)
      for (const point of points) {
        expect(Math.abs(point.utilities[0] * total - expected)).toBeLessThanOrEqual((total * 0.5) / steps + 1e-9)
      }
    }
  }

  test.each(rows.map((row) => ({ ...row, source, tolerance: 0.5 / 20 })))('$id', ({ input, expected }) => {
    for (const steps of [20, 100, 1000]) checkSolution(input, expected, steps)
  })

  test.skipIf(absence)('of the oracle file, where the two weigh the same', () => {
    const cases = casesOf<Linear>('nash_bargaining_linear').filter((row) => row[3] === 0.5)
    expect(cases.length).toBeGreaterThan(0)
    for (const row of cases) for (const steps of [20, 1000]) checkSolution(row, row[4], steps)
  })
})

type Posterior = readonly [a: number, b: number, kept: number, broken: number, mean: number, variance: number]

describe('trust after a record of promises', () => {
  const source = 'conjugate Beta–Bernoulli posterior: (a + s)/(a + b + s + f)'
  const rows: { id: string; input: Posterior; expected: number }[] = [
    { id: 'nothing known', input: [1, 1, 0, 0, 1 / 2, 1 / 12], expected: 1 / 2 },
    { id: 'three kept, one broken', input: [1, 1, 3, 1, 2 / 3, 2 / 63], expected: 2 / 3 },
    { id: 'a doubting prior', input: [2, 5, 10, 0, 12 / 17, 0], expected: 12 / 17 },
  ]

  const trustOf = ([a, b, kept, broken]: Posterior): number => {
    const status = [...new Array(kept).fill(3), ...new Array(broken).fill(0)] as (0 | 3)[]
    const stipulations = status.map((s, k) => ({ id: `s${k}`, by: 'b', what: 'w', status: s }))
    const d = diagnose(
      compileCase(
        plainCase(
          { i: [[0], [0]] },
          {
            trust: [{ of: 'a', in: 'b', prior: { kept: a, broken: b } }],
            agreements: [{ id: 't', date: '2024-01-01', stipulations }],
          },
        ),
        '2024-03-01',
      ),
      null,
      PROVENANCE,
    )
    return d.parties[0].trust.b
  }

  test.each(rows.map((row) => ({ ...row, source, tolerance: 1e-12 })))('$id', ({ input, expected, tolerance }) => {
    expect(Math.abs(trustOf(input) - expected)).toBeLessThanOrEqual(tolerance)
  })

  test.skipIf(absence)('of the oracle file', () => {
    const cases = casesOf<Posterior>('beta_bernoulli')
    expect(cases.length).toBeGreaterThan(0)
    for (const row of cases) expect(Math.abs(trustOf(row) - row[4])).toBeLessThanOrEqual(1e-9)
  })
})
