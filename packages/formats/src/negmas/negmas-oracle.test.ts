import { describe, expect, it } from 'vitest'
import { digitsOf, hasShared, oracle, scenarioAt } from '../oracle.fixture.js'
import { outcomeCountOf } from '../scenario/issue-options.js'
import { forEachOutcome, utilityAt } from '../scenario/utility-at.js'

type Row = {
  readonly path: string
  readonly n_outcomes: number
  readonly issues: readonly { readonly name: string }[]
  readonly ufuns: readonly {
    readonly name: string
    readonly reserved_value_used: number | '-inf'
    readonly discount?: number
    readonly min: number
    readonly max: number
    readonly sum: number
    readonly sum_sq: number
  }[]
  readonly probes: readonly {
    readonly index: number
    readonly outcome: readonly unknown[]
    readonly utilities: readonly number[]
  }[]
}

/** @source NegMAS 0.15.7, Scenario.load and its utility functions on the same files, discounting removed */
describe.skipIf(!hasShared)('NegMAS, YAML and its own reading of GENIUS XML', () => {
  it.each(oracle<Row>('negmas-0.15.7.json'))('$path', (row) => {
    const [folder, profiles] = row.path.split('#')
    const scenario = scenarioAt([folder], { reading: 'negmas', profiles: profiles?.split('+') })
    const { issues, parties } = scenario
    expect(outcomeCountOf(issues)).toBe(row.n_outcomes)
    expect(issues.map(({ name }) => name)).toEqual(row.issues.map(({ name }) => name))
    expect(parties.map(({ name }) => name)).toEqual(row.ufuns.map(({ name }) => name))
    expect(parties.map(({ reservation }) => reservation ?? '-inf')).toEqual(
      row.ufuns.map((of) => of.reserved_value_used),
    )
    const utilities = parties.map(() => new Float64Array(row.n_outcomes))
    const indexOf = new Map<string, number>()
    forEachOutcome(scenario, (digits, index) => {
      indexOf.set(digits.join(), index)
      parties.forEach((party, i) => {
        utilities[i][index] = utilityAt(issues, party.utility, digits)!
      })
    })
    for (const { index, outcome, utilities: expected } of row.probes) {
      expect(indexOf.get(digitsOf(scenario, outcome).join())).toBe(index)
      expected.forEach((utility, i) => {
        expect(Math.abs(utilities[i][index] - utility)).toBeLessThan(1e-9)
      })
    }
    row.ufuns.forEach((of, i) => {
      const scale = Math.max(1, Math.abs(of.max))
      const sum = utilities[i].reduce((a, b) => a + b, 0)
      const squares = utilities[i].reduce((a, b) => a + b * b, 0)
      expect(Math.abs(sum - of.sum)).toBeLessThan(1e-9 * row.n_outcomes * scale)
      expect(Math.abs(squares - of.sum_sq)).toBeLessThan(1e-9 * row.n_outcomes * scale ** 2)
      expect(Math.abs(Math.min(...utilities[i]) - of.min)).toBeLessThan(1e-9 * scale)
      expect(Math.abs(Math.max(...utilities[i]) - of.max)).toBeLessThan(1e-9 * scale)
    })
  })
})
