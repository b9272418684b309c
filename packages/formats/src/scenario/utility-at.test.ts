import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomScenario } from '../random-scenario.fixture.js'
import { sumOfUtilities } from './combine.js'
import type { AdditiveUtility, ScenarioIssue } from './scenario.js'
import { amountAt, forEachOutcome, outcomeAt, utilityAt, utilityTable } from './utility-at.js'

describe('utilities of a scenario', () => {
  it('are the same one by one and as a table, in the order of the OutcomeIndex', () => {
    fc.assert(
      fc.property(randomScenario('any'), fc.option(fc.constant(1)), (scenario, cap) => {
        for (const party of scenario.parties) {
          const utility = { ...(party.utility as AdditiveUtility), ...(cap === null ? {} : { cap }) }
          const table = utilityTable(scenario.issues, utility)!
          forEachOutcome(scenario, (digits, index) => {
            expect(outcomeAt(scenario.issues, index)).toEqual(digits)
            expect(table[index]).toBeCloseTo(utilityAt(scenario.issues, utility, digits)!, 12)
            expect(utilityAt(scenario.issues, { kind: 'table', values: table }, digits)).toBe(table[index])
          })
        }
      }),
      { numRuns: 30 },
    )
  })

  it('add up with weights, as sums and as tables', () => {
    fc.assert(
      fc.property(randomScenario('any'), (scenario) => {
        const { issues } = scenario
        const [a, b] = scenario.parties.map(({ utility }) => utility as AdditiveUtility)
        const asTable = { kind: 'table', values: utilityTable(issues, b)! } as const
        const sum = sumOfUtilities(issues, [
          { weight: 2, utility: a },
          { weight: 0.5, utility: b },
        ])
        const mixed = sumOfUtilities(issues, [
          { weight: 2, utility: a },
          { weight: 0.5, utility: asTable },
        ])
        expect([sum.kind, mixed.kind]).toEqual(['additive', 'table'])
        forEachOutcome(scenario, (digits) => {
          const expected = 2 * utilityAt(issues, a, digits)! + 0.5 * utilityAt(issues, b, digits)!
          expect(utilityAt(issues, sum, digits)).toBeCloseTo(expected, 9)
          expect(utilityAt(issues, mixed, digits)).toBeCloseTo(expected, 9)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('go straight from point to point on a continuous issue, and level beyond the last', () => {
    const amounts = {
      kind: 'pieces',
      points: [
        [0, 1],
        [2, 5],
        [4, 4],
      ],
    } as const
    expect([-1, 0, 0.5, 1, 2, 3, 4, 9].map((at) => amountAt(amounts, at))).toEqual([1, 1, 2, 3, 5, 4.5, 4, 4])
    const issue: ScenarioIssue = { kind: 'real', name: 'x', low: 0, high: 4 }
    const other = {
      kind: 'pieces',
      points: [
        [0, 0],
        [4, 4],
      ],
    } as const
    const of = (pieces: typeof amounts | typeof other): AdditiveUtility => ({
      kind: 'additive',
      constant: 0,
      amounts: [pieces],
    })
    const sum = sumOfUtilities(
      [issue],
      [
        { weight: 1, utility: of(amounts) },
        { weight: 3, utility: of(other) },
      ],
    )
    expect([0, 1, 2, 3, 4].map((at) => utilityAt([issue], sum, [at]))).toEqual([1, 6, 11, 13.5, 16])
  })
})
