import { evaluateInto } from '@parley/engine'
import { forEachOutcome, type Scenario, type ScenarioParty, utilityAt } from '@parley/formats'
import { describe, expect, it } from 'vitest'
import { analyseScenario } from './analyse-scenario.js'
import { type ScenarioNumbers, scenarioNumbers } from './scenario-numbers.js'

const ISSUES = [
  { kind: 'discrete', name: 'a', options: ['x', 'y', 'z'] },
  { kind: 'integer', name: 'b', low: 3, high: 4 },
] as const

const sum = (a: readonly number[], b: readonly number[], more: { constant?: number; cap?: number } = {}) => ({
  kind: 'additive' as const,
  constant: 0,
  amounts: [
    { kind: 'options' as const, values: a },
    { kind: 'options' as const, values: b },
  ],
  ...more,
})

const party = (name: string, utility: ScenarioParty['utility'], reservation: number | null = null): ScenarioParty => ({
  name,
  reservation,
  utility,
})

const scenarioOf = (...parties: readonly ScenarioParty[]): Scenario => ({
  name: 's',
  format: 'negmas',
  issues: ISSUES,
  parties,
})

const numbersOf = (scenario: Scenario): ScenarioNumbers => {
  const made = scenarioNumbers(scenario)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value
}

describe('scenario numbers', () => {
  it('are whole multiples of 1e-12 that add up to the utilities', () => {
    const scenario = scenarioOf(
      party('p', sum([0.1, 0.2, 0.3], [0.25, 1 / 3], { constant: 0.5 }), 0.4),
      party('q', sum([-1, 0, 2], [7, -7])),
    )
    const numbers = numbersOf(scenario)
    if (numbers.kind !== 'additive') throw new Error(numbers.kind)
    expect(numbers.quantaPerUnit).toBe(1e12)
    expect(numbers.table.contributions.every(Number.isSafeInteger)).toBe(true)
    // The second party's reservation value is its least utility.
    expect([...numbers.reservation]).toEqual([0.4e12, -8e12])
    const out = new Float64Array(2)
    forEachOutcome(scenario, (digits) => {
      evaluateInto(numbers.space, numbers.table, digits, out)
      scenario.parties.forEach(({ utility }, i) => {
        expect(Math.abs(out[i] / 1e12 - utilityAt(ISSUES, utility, digits)!)).toBeLessThan(2e-12)
      })
    })
  })

  it('are refused where one party is so large beside another that nothing of that would be left', () => {
    const uneven = (size: number) =>
      scenarioNumbers(
        scenarioOf(party('p', sum([0, size, 2 * size], [0, size])), party('q', sum([0, 0.25, 0.5], [0, 0.5]))),
      )
    expect(uneven(1e6).ok).toBe(true)
    for (const size of [1e12, 1e308 / 4])
      expect(uneven(size)).toMatchObject({
        ok: false,
        problems: [{ code: 'ERR_SCENARIO_RANGE', path: 'parties["q"]' }],
      })
    // A party that is indifferent but for rounding is none of these.
    const flat = scenarioOf(party('p', sum([0, 1e6, 2e6], [0, 1e6])), party('q', sum([5, 5, 5], [0, 1e-15])))
    expect(scenarioNumbers(flat).ok).toBe(true)
  })

  it('are coarser where sums would pass 2^53, finer where all is tiny', () => {
    const large = numbersOf(scenarioOf(party('p', sum([0, 3e8, 5e8], [0, 1])), party('q', sum([0, 0, 0], [0, 1]))))
    expect(large.quantaPerUnit).toBe(1e7)
    const tiny = numbersOf(
      scenarioOf(party('p', sum([0, 1e-9, 2e-9], [0, 1e-9])), party('q', sum([3e-9, 0, 0], [0, 1e-9]))),
    )
    expect(tiny.quantaPerUnit).toBe(1e21)
    const huge = numbersOf(
      scenarioOf(party('p', sum([0, 1e300, 2e300], [0, 0])), party('q', sum([1e300, 0, 0], [0, 0]))),
    )
    if (huge.kind !== 'additive') throw new Error(huge.kind)
    expect(huge.table.contributions.every(Number.isSafeInteger)).toBe(true)
  })

  it('are a table where a party has one, or where a cap cuts off', () => {
    const table = numbersOf(
      scenarioOf(
        party('p', { kind: 'table', values: Float64Array.of(1, 2, 3, 4, 5, 6) }),
        party('q', sum([1, 0, 0], [0, 1])),
      ),
    )
    if (table.kind !== 'table') throw new Error(table.kind)
    expect([...table.utilities].map((of) => of / table.quantaPerUnit)).toEqual([1, 1, 2, 2, 3, 0, 4, 1, 5, 0, 6, 1])
    const capped = numbersOf(scenarioOf(party('p', sum([0.5, 0.7, 0.9], [0, 0.4], { cap: 1 }))))
    if (capped.kind !== 'table') throw new Error(capped.kind)
    expect([...capped.utilities].map((of) => of / 1e12)).toEqual([0.5, 0.9, 0.7, 1, 0.9, 1])
  })

  it('are no table where a cap is passed by rounding alone', () => {
    const thirds = sum([1 / 3, 0, 0], [2 / 3, 0], { cap: 1 })
    expect(numbersOf(scenarioOf(party('p', thirds))).kind).toBe('additive')
  })

  it('are refused for continuous issues and for rankings', () => {
    const real: Scenario = {
      name: 's',
      format: 'negmas',
      issues: [{ kind: 'real', name: 'price', low: 0, high: 1 }],
      parties: [
        party('p', {
          kind: 'additive',
          constant: 0,
          amounts: [
            {
              kind: 'pieces',
              points: [
                [0, 0],
                [1, 1],
              ],
            },
          ],
        }),
        party('q', { kind: 'ranking', better: [] }),
      ],
    }
    expect(scenarioNumbers(real)).toMatchObject({
      ok: false,
      problems: [{ code: 'ERR_ISSUE_REAL' }, { code: 'ERR_UTILITY_RANKING' }],
    })
  })
})

describe('a scenario analysed', () => {
  const answerOf = (scenario: Scenario) => {
    const answer = analyseScenario(scenario)
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
    return answer.value
  }

  it('has its frontier in its own utilities, names and reservation values', () => {
    const answer = answerOf(
      scenarioOf(party('p', sum([0, 50, 100], [0, 20]), 60), party('q', sum([30, 20, 0], [5, 0]))),
    )
    expect(answer).toMatchObject({
      outcomes: '6',
      parties: ['p', 'q'],
      reservation: [60, null],
      exact: true,
      epsilon: 0,
    })
    expect(
      answer.frontier.map(({ utilities, outcome, rational, count }) => [utilities, outcome, rational, count]),
    ).toEqual([
      [[120, 0], { a: 'z', b: '4' }, true, 1],
      [[100, 5], { a: 'z', b: '3' }, true, 1],
      [[70, 20], { a: 'y', b: '4' }, true, 1],
      [[50, 25], { a: 'y', b: '3' }, false, 1],
      [[20, 30], { a: 'x', b: '4' }, false, 1],
      [[0, 35], { a: 'x', b: '3' }, false, 1],
    ])
    expect(answer.ideal).toEqual([120, 20])
    // (100 − 60)(5 − 0) = (70 − 60)(20 − 0): both.
    expect(answer.nash.map(({ outcome }) => outcome)).toEqual([
      { a: 'z', b: '3' },
      { a: 'y', b: '4' },
    ])
  })

  it('joins what a cap makes equal, with counts where outcomes are few', () => {
    const answer = answerOf(
      scenarioOf(party('p', sum([0.5, 0.9, 1], [0, 0.5], { cap: 1 })), party('q', sum([1, 0.5, 0.5], [0, 0]))),
    )
    expect(answer.frontier.map(({ utilities, count }) => [utilities, count])).toEqual([[[1, 1], 1]])
    const many = Array.from({ length: 21 }, (_, j) => ({
      kind: 'discrete' as const,
      name: `i${j}`,
      options: ['no', 'yes'],
    }))
    const amounts = (no: number, yes: number) => many.map(() => ({ kind: 'options' as const, values: [no, yes] }))
    const large: Scenario = {
      name: 'large',
      format: 'genius',
      issues: many,
      parties: [
        party('p', { kind: 'additive', constant: 0, cap: 1, amounts: amounts(0, 0.1) }),
        party('q', { kind: 'additive', constant: 0, amounts: amounts(0.04, 0) }),
      ],
    }
    const { frontier, outcomes, exact } = answerOf(large)
    expect([outcomes, exact, frontier.length]).toEqual(['2097152', true, 11])
    // Ten of 21 for p are enough: from there on q would only lose.
    expect(frontier[0]).toMatchObject({ utilities: [1, expect.closeTo(0.44, 9)], count: null })
    expect(frontier.at(-1)!.utilities).toEqual([0, expect.closeTo(0.84, 9)])
  })
})
