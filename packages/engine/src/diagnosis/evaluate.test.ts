import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { bruteForce } from './brute-force.fixture.js'
import { evaluateOutcome } from './evaluate.js'
import { randomCase } from './random-case.fixture.js'

const evaluationOf = (source: Case, digits: readonly number[]) =>
  evaluateOutcome(compileCase(source, source.asOf as string), Int32Array.from(digits), PROVENANCE)

const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((u, i) => u >= b[i]) && a.some((u, i) => u > b[i])

describe('one package examined', () => {
  test('is what enumeration says: worth, shortfalls, red lines, dominance and improvements', () => {
    fc.assert(
      fc.property(randomCase, fc.nat(), (c, pick) => {
        const brute = bruteForce(c)
        const atWork = { events: new Set(brute.activeEvents), levers: new Set<string>(), mistrust: true, waiting: true }
        const all = c.issues.reduce<number[][]>(
          (heads, issue) => heads.flatMap((head) => issue.options.map((_, o) => [...head, o])),
          [[]],
        )
        const digits = all[pick % all.length]
        const answer = evaluationOf(c, digits)
        const ids = c.parties.map((party) => party.id)
        const same = (values: Readonly<Record<string, number>>, quanta: readonly number[]) =>
          ids.forEach((id, i) => {
            expect(values[id]).toBeCloseTo(quanta[i] / 1e12, 11)
          })

        const u = brute.utilities(atWork, digits)
        const r = brute.reservations(atWork)
        const short = r.map((value, i) => value - u[i])
        const gap = Math.max(...short)
        same(answer.utilities, u)
        same(answer.faceValue, brute.utilities({ ...atWork, mistrust: false }, digits))
        same(answer.reservations, r)
        expect(Object.keys(answer.short)).toEqual(ids.filter((_, i) => short[i] > 0))
        for (const [id, missing] of Object.entries(answer.short)) {
          expect(missing).toBeCloseTo(short[ids.indexOf(id)] / 1e12, 11)
        }
        expect(answer.distance).toBeCloseTo(gap / 1e12, 11)

        const isFeasible = (outcome: readonly number[]) => brute.outcomes.some((o) => o.join() === outcome.join())
        const optionOf = (issue: string) => c.issues[c.issues.findIndex((i) => i.id === issue)].options
        const isMatched = (when: Readonly<Record<string, string>>) =>
          c.issues.every((issue, j) => when[issue.id] === undefined || when[issue.id] === issue.options[digits[j]].id)
        const crossed = ids.flatMap((id) =>
          (c.preferences![id].redLines ?? []).flatMap((line, k) =>
            isMatched(line.when) ? [`preferences.${id}.redLines.${k}`] : [],
          ),
        )
        expect(answer.crosses).toEqual(crossed)
        expect(answer.feasible).toBe(crossed.length === 0)
        expect(answer.feasible).toBe(isFeasible(digits))
        expect(answer.inZone).toBe(answer.feasible && gap <= 0)

        const dominating = brute.outcomes.filter((outcome) => dominates(brute.utilities(atWork, outcome), u))
        if (!answer.feasible) expect([answer.efficient, answer.dominatedBy]).toEqual([null, null])
        else {
          expect(answer.efficient).toBe(dominating.length === 0)
          if (dominating.length === 0) expect(answer.dominatedBy).toBeNull()
          else {
            const better = c.issues.map((issue) =>
              issue.options.findIndex((o) => o.id === answer.dominatedBy!.outcome[issue.id]),
            )
            const v = brute.utilities(atWork, better)
            expect(isFeasible(better)).toBe(true)
            expect(dominates(v, u)).toBe(true)
            same(answer.dominatedBy!.utilities, v)
            for (const other of brute.outcomes) expect(dominates(brute.utilities(atWork, other), v)).toBe(false)
          }
        }

        const improving = dominating.filter((outcome) => outcome.filter((o, j) => o !== digits[j]).length === 1)
        expect(answer.improvements.length).toBe(improving.length)
        for (const { issue, from, to, changes, distance } of answer.improvements) {
          const j = c.issues.findIndex((i) => i.id === issue)
          const swapped = digits.with(
            j,
            optionOf(issue).findIndex((o) => o.id === to),
          )
          expect(from).toBe(optionOf(issue)[digits[j]].id)
          expect(improving).toContainEqual(swapped)
          const v = brute.utilities(atWork, swapped)
          same(
            changes,
            v.map((value, i) => value - u[i]),
          )
          expect(distance).toBeCloseTo(Math.max(...v.map((value, i) => r[i] - value)) / 1e12, 11)
        }
        const distances = answer.improvements.map((improvement) => improvement.distance)
        expect(distances).toEqual([...distances].sort((a, b) => a - b))
      }),
      { numRuns: 150 },
    )
  })

  test('says whether it would hold, at face value', () => {
    const plain = plainCase(
      {
        i: [
          [0.6, 0.2],
          [0, 1],
        ],
      },
      {
        noAgreement: {
          a: { statusQuo: 0.1, waiting: { settlement: 0.1, hazard: 0.5, discount: 0.9 } },
          b: { statusQuo: 0.5 },
        },
      },
    )
    const c = { ...plain, issues: [{ ...plain.issues[0], performers: ['a'] }] }
    const [a, b] = evaluationOf(c, [1]).wouldHold
    // K = 0.2, T = 0.6, R = 0.1: δ* = 0.4/0.5.
    expect(a).toMatchObject({ party: 'a', holds: true })
    expect(a.criticalDiscount).toBeCloseTo(0.8, 12)
    expect(b).toMatchObject({ party: 'b', holds: null, reason: 'not-assessed' })
    expect(evaluationOf(c, [1]).utilities.b).toBe(0.5)
    expect(evaluationOf(c, [1]).faceValue.b).toBe(1)
  })
})
