import { describe, expect, it } from 'vitest'
import { digitsOf, hasShared, oracle, scenarioAt } from '../oracle.fixture.js'
import { outcomeCountOf } from '../scenario/issue-options.js'
import { forEachOutcome, utilityAt } from '../scenario/utility-at.js'

type Row = {
  readonly path: string
  readonly domain: string
  readonly profiles: readonly { readonly file: string; readonly reservation: number; readonly discount: number }[]
  readonly n_outcomes: number
  readonly utility_sums: readonly number[]
  readonly probes: readonly { readonly outcome: readonly string[] | null; readonly utils: readonly number[] }[]
}

/** @source GENIUS 10.4, its own analysis code run on the same files */
describe.skipIf(!hasShared)('GENIUS XML, as GENIUS 10.4 evaluates it', () => {
  it.each(oracle<Row>('genius-10.4.json'))('$path', (row) => {
    const scenario = scenarioAt([row.domain, ...row.profiles.map(({ file }) => file)])
    const { issues, parties } = scenario
    expect(outcomeCountOf(issues)).toBe(row.n_outcomes)
    expect(parties.map((party) => party.reservation)).toEqual(row.profiles.map(({ reservation }) => reservation))
    expect(parties.map((party) => party.discount ?? 1)).toEqual(row.profiles.map(({ discount }) => discount))
    const sums = parties.map(() => 0)
    const vectors: number[][] = []
    forEachOutcome(scenario, (digits) => {
      vectors.push(parties.map((party) => utilityAt(issues, party.utility, digits)!))
      vectors.at(-1)!.forEach((utility, i) => {
        sums[i] += utility
      })
    })
    const isAt = (utils: readonly number[]) => (vector: readonly number[]) =>
      vector.every((utility, i) => Math.abs(utility - utils[i]) < 1e-9)
    for (const { outcome, utils } of row.probes) {
      if (outcome === null) expect(vectors.some(isAt(utils))).toBe(true)
      else {
        const digits = digitsOf(scenario, outcome)
        expect(parties.map((party) => utilityAt(issues, party.utility, digits)!)).toSatisfy(isAt(utils))
      }
    }
    sums.forEach((sum, i) => {
      expect(Math.abs(sum - row.utility_sums[i])).toBeLessThan(1e-9 * row.n_outcomes)
    })
  })
})
