import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discretise } from './discretise.js'
import type { Scenario, ScenarioParty } from './scenario.js'
import { utilityTable } from './utility-at.js'

type Pieces = readonly (readonly [at: number, amount: number])[]

const party = (name: string, pieces: Pieces, ...values: readonly number[]): ScenarioParty => ({
  name,
  reservation: null,
  utility: {
    kind: 'additive',
    constant: 0,
    amounts: [
      { kind: 'pieces', points: pieces },
      { kind: 'options', values },
    ],
  },
})

const scenario = (...parties: readonly ScenarioParty[]): Scenario => ({
  name: 's',
  format: 'negmas',
  issues: [
    { kind: 'real', name: 'x', low: 1, high: 2 },
    { kind: 'integer', name: 'n', low: 0, high: 1 },
  ],
  parties,
})

const straight = party(
  'straight',
  [
    [1, 0],
    [2, 10],
  ],
  0,
  1,
)

describe('a continuous issue', () => {
  it('is evenly spaced numbers, and says which', () => {
    const made = discretise(scenario(straight), 5)
    expect(made.discretised).toEqual([{ issue: 'x', points: 5, step: 0.25 }])
    const { issues, parties } = made.scenario
    expect(issues[0]).toEqual({ kind: 'discrete', name: 'x', options: ['1', '1.25', '1.5', '1.75', '2'] })
    expect([...utilityTable(issues, parties[0].utility)!]).toEqual([0, 1, 2.5, 3.5, 5, 6, 7.5, 8.5, 10, 11])
  })

  it('has the bends of every value function beside them, once each', () => {
    const bent = party(
      'bent',
      [
        [1, 0],
        [1.25, 8],
        [1.6, 9],
        [2, 3],
      ],
      0,
      0,
    )
    const made = discretise(scenario(straight, bent), 5)
    expect(made.discretised).toEqual([{ issue: 'x', points: 6, step: 0.25 }])
    expect(made.scenario.issues[0]).toMatchObject({ options: ['1', '1.25', '1.5', '1.6', '1.75', '2'] })
    expect(discretise(scenario(straight, bent), 2).scenario.issues[0]).toMatchObject({
      options: ['1', '1.25', '1.6', '2'],
    })
  })

  it('leaves a scenario without one as it is', () => {
    const plain = { ...scenario(straight), issues: [{ kind: 'integer' as const, name: 'n', low: 0, high: 1 }] }
    expect(discretise(plain, 5)).toEqual({ scenario: plain, discretised: [] })
  })

  it('loses nothing that a lottery could reach: any weighted sum is largest at one of two numbers and the bends', () => {
    const pieces = fc
      .tuple(
        fc.uniqueArray(fc.double({ min: 1.001, max: 1.999, noNaN: true }), { maxLength: 4 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      )
      .map(
        ([inside, values]): Pieces =>
          [1, ...inside.toSorted((a, b) => a - b), 2].map((at, k) => [at, values[k]] as const),
      )
    fc.assert(
      fc.property(
        pieces,
        pieces,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (one, other, weight, at) => {
          const both = scenario(party('one', one, 0, 0), party('other', other, 0, 0))
          const most = (points: number) => {
            const { issues, parties } = discretise(both, points).scenario
            const [u, v] = parties.map(({ utility }) => utilityTable(issues, utility)!)
            return Math.max(...Array.from(u, (of, k) => weight * of + (1 - weight) * v[k]))
          }
          expect(most(2)).toBeCloseTo(most(60), 9)
          const between = (of: Pieces) => {
            const next = of.findIndex(([x]) => x >= at)
            if (next <= 0) return of[0][1]
            const [[x0, y0], [x1, y1]] = [of[next - 1], of[next]]
            return y0 + ((at - x0) / (x1 - x0)) * (y1 - y0)
          }
          const here = weight * between(one) + (1 - weight) * between(other)
          expect(most(2)).toBeGreaterThanOrEqual(here - 1e-9)
        },
      ),
      { numRuns: 60 },
    )
  })
})
