import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFrontier } from '../frontier/frontier.js'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE, pieCase, plainCase } from '../preference/plain-case.fixture.js'
import { diagnose } from './diagnose.js'
import { evaluateOutcome } from './evaluate.js'
import { examinePackage, pointNumbers } from './examine-package.js'
import { describePackageField } from './package-field.js'
import { randomCase } from './random-case.fixture.js'

const compiled = (source: Parameters<typeof compileCase>[0]) => compileCase(source, source.asOf as string)

describe('a package examined for the builder', () => {
  test('says of each party what the evaluation of the same package says, and parts that add up to what it is short', () => {
    fc.assert(
      fc.property(randomCase, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (source, picks) => {
        const c = compiled(source)
        const digits = Int32Array.from(c.space.sizes, (size, j) => picks[j] % size)
        const faceValue = pointNumbers(c, 'face-value')
        const exam = examinePackage(c, pointNumbers(c, 'expected'), faceValue, digits)
        const evaluation = evaluateOutcome(c, digits, PROVENANCE)
        for (const { party, utility, reservation, short, parts } of exam.standings) {
          expect(utility).toBe(evaluation.utilities[party])
          expect(reservation).toBe(evaluation.reservations[party])
          expect(short).toBe(evaluation.short[party] ?? 0)
          expect(parts.every((part) => part >= 0)).toBe(true)
          const sum = parts.reduce((total, part) => total + part, 0)
          if (sum > 0) expect(sum).toBeCloseTo(short, 11)
        }
        expect(exam.distance).toBe(evaluation.distance)
        expect(exam.crosses.length).toBe(evaluation.crosses.length)
        expect(exam.wouldHold).toEqual(evaluation.wouldHold)
        const atFace = examinePackage(c, faceValue, faceValue, digits)
        expect(atFace.standings.map(({ utility }) => utility)).toEqual(Object.values(evaluation.faceValue))
      }),
      { numRuns: 100 },
    )
  })
})

describe("a case's packages as the page draws them", () => {
  const fieldOf = (source: Parameters<typeof compileCase>[0]) => {
    const c = compiled(source)
    const numbers = pointNumbers(c, 'expected')
    return describePackageField(c, numbers, findFrontier(c.space, numbers.table) as never)
  }

  test('have the closest package of the diagnosis, or none where it has none', () => {
    fc.assert(
      fc.property(randomCase, (source) => {
        const { closest, frontier } = fieldOf(source)
        const diagnosis = diagnose(compiled(source), null, PROVENANCE)
        const distance = diagnosis.distance.kind === 'found' ? diagnosis.distance.value : null
        expect(closest?.distance ?? null).toBe(distance)
        expect(frontier.kind).toBe(distance === null ? 'empty' : 'found')
      }),
      { numRuns: 60 },
    )
  })

  test('a pie in ten slices: every slice on the frontier, all concepts in the middle', () => {
    const { frontier, outcomes } = fieldOf(pieCase(10, [0.1, 0.1]))
    if (frontier.kind !== 'found') throw new Error(frontier.kind)
    expect(outcomes).toBe('11')
    expect(frontier.utilities).toEqual([...Array(11).keys()].flatMap((k) => [(10 - k) / 10, k / 10]))
    expect(frontier.digits).toEqual([...Array(11).keys()].map((k) => 10 - k))
    const { nash, kalaiSmorodinsky, egalitarian, utilitarian } = frontier.references
    expect([nash, kalaiSmorodinsky, egalitarian]).toEqual([[5], [5], [5]])
    expect(utilitarian).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('have what was offered and signed by the date, completed by what holds now', () => {
    const source = plainCase(
      {
        i: [
          [0, 0.5, 1],
          [1, 0.5, 0],
        ],
        j: [
          [0.2, 1],
          [1, 0.2],
        ],
      },
      {
        rounds: [
          { id: 'r1', date: '2024-02-01', offers: [{ by: 'a', outcome: { i: 'x' } }, { by: 'b' }], result: 'none' },
          { id: 'r2', date: '2024-02-10', known: '2024-03-02', offers: [{ outcome: { i: 'y' } }], result: 'none' },
        ],
        agreements: [{ id: 'old', date: '2023-01-01', outcome: { i: 'w', j: 'x' } }],
      },
    )
    expect(fieldOf(source).recorded).toEqual([
      expect.objectContaining({ id: 'agreements.old', kind: 'agreement', digits: [0, 1], leavesOut: [] }),
      expect.objectContaining({ id: 'rounds.r1.offers.0', by: 'a', digits: [1, 0], leavesOut: ['j'], feasible: true }),
    ])
    expect(fieldOf(source).recorded[1].utilities[0]).toBeCloseTo(0.35, 12)
  })
})
