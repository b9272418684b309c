import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { plainCase } from '../preference/plain-case.fixture.js'
import { bruteForce } from './brute-force.fixture.js'
import { makeEvaluator } from './evaluator.js'
import { findNearest, planDiagnosis, planTimelineDate } from './plan.js'
import { randomCase } from './random-case.fixture.js'

const nearestOf = (source: Case): number[][] =>
  findNearest(makeEvaluator(compileCase(source, source.asOf as string))).map((digits) => [...digits])

describe('the packages nearest to a zone', () => {
  test('are the closest outcome and then frontier points by their distance, five in all', () => {
    fc.assert(
      fc.property(randomCase, (c) => {
        const brute = bruteForce(c)
        const near = nearestOf(c)
        const atWork = { events: new Set(brute.activeEvents), levers: new Set<string>(), mistrust: true, waiting: true }
        const r = brute.reservations(atWork)
        const rows = brute.outcomes.map((outcome) => {
          const u = brute.utilities(atWork, outcome)
          const gap = Math.max(...u.map((v, i) => r[i] - v))
          return { outcome, u, gap, sum: u.reduce((a, b) => a + b, 0) }
        })
        const dominated = (row: (typeof rows)[number]) =>
          rows.some((other) => other.u.every((v, i) => v >= row.u[i]) && other.u.some((v, i) => v > row.u[i]))
        const frontier = rows.filter((row) => !dominated(row))
        const distinct = new Set(frontier.map((row) => row.u.join())).size
        expect(near.length).toBe(Math.min(5, distinct))
        const found = near.map((digits) => rows.find((row) => row.outcome.join() === digits.join())!)
        expect(new Set(found.map((row) => row.u.join())).size).toBe(near.length)
        for (const row of found) expect(dominated(row)).toBe(false)
        for (const [k, row] of found.entries()) {
          if (k > 0) expect(found[k - 1].gap).toBeLessThanOrEqual(row.gap)
          if (k > 0 && found[k - 1].gap === row.gap) expect(found[k - 1].sum).toBeGreaterThanOrEqual(row.sum)
        }
        const last = found.at(-1)
        for (const row of frontier) {
          const isNear = found.some((other) => other.u.join() === row.u.join())
          if (!isNear) expect(row.gap).toBeGreaterThanOrEqual(last!.gap)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('what an ensemble records', () => {
  const c = compileCase(
    plainCase({
      i: [
        [0, 0.4, 1],
        [1, 0.7, 0],
      ],
    }),
    '2024-03-01',
  )

  test('for a diagnosis: the nearest packages, the levers and every judgement', () => {
    const plan = planDiagnosis(c, 5)
    expect(plan).toMatchObject({ seed: 5, levers: true, judgements: true })
    expect(plan?.near.map((digits) => [...digits])).toEqual([[1], [2], [0]])
  })

  test('for a date of a timeline: nothing beyond the distances', () => {
    expect(planTimelineDate(5)).toEqual({ seed: 5, near: [], levers: false, judgements: false, events: false })
  })

  test('nothing where nothing is feasible', () => {
    const plain = plainCase({ i: [[0], [1]] })
    const redLines = [{ when: { i: 'w' } }]
    const empty = { ...plain, preferences: { ...plain.preferences, a: { ...plain.preferences!.a, redLines } } }
    expect(planDiagnosis(compileCase(empty, '2024-03-01'), 5)).toBeNull()
  })
})
