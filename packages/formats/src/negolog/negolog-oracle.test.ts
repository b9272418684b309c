import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digitsOf, hasShared, SHARED, scenarioAt } from '../oracle.fixture.js'
import { outcomeCountOf } from '../scenario/issue-options.js'
import { forEachOutcome, utilityAt } from '../scenario/utility-at.js'

/** One of the files has its bids as Python prints them. */
type Bid = Readonly<Record<string, string>> | string

type Specs = {
  readonly NumberOfBids: number
  readonly IssueValues: readonly number[]
  readonly Nash_A: number
  readonly Nash_B: number
  readonly Kalai_A: number
  readonly Kalai_B: number
  readonly NashBid: Bid
  readonly KalaiBid: Bid
  readonly ReservationValueProfileA: number
  readonly ReservationValueProfileB: number
  readonly MinUtility: number
  readonly MaxUtility: number
}

const folder = join(SHARED, 'scenarios/negolog')
const domains = hasShared ? readdirSync(folder) : []

/** @source specs.json of NegoLog's domains, as published with them */
describe.skipIf(!hasShared)('NegoLog JSON, as NegoLog evaluates it', () => {
  it('has the thirty-three domains', () => expect(domains).toHaveLength(33))

  it.each(domains)('%s', (domain) => {
    const scenario = scenarioAt([`negolog/${domain}`])
    const { issues, parties } = scenario
    const specs: Specs = JSON.parse(readFileSync(join(folder, domain, 'specs.json'), 'utf8'))
    expect(scenario.format).toBe('negolog')
    expect(outcomeCountOf(issues)).toBe(specs.NumberOfBids)
    expect(issues.map((issue) => (issue.kind === 'discrete' ? issue.options.length : 0))).toEqual(specs.IssueValues)
    expect(parties.map(({ reservation }) => reservation)).toEqual([
      specs.ReservationValueProfileA,
      specs.ReservationValueProfileB,
    ])
    const expected = [
      [specs.NashBid, [specs.Nash_A, specs.Nash_B]],
      [specs.KalaiBid, [specs.Kalai_A, specs.Kalai_B]],
    ] as const
    for (const [bid, utilities] of expected) {
      const digits = digitsOf(
        scenario,
        issues.map(({ name }) => entriesOf(bid)[name]),
      )
      parties.forEach((party, i) => {
        expect(Math.abs(utilityAt(issues, party.utility, digits)! - utilities[i])).toBeLessThan(1e-9)
      })
    }
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    forEachOutcome(scenario, (digits) => {
      for (const party of parties) {
        low = Math.min(low, utilityAt(issues, party.utility, digits)!)
        high = Math.max(high, utilityAt(issues, party.utility, digits)!)
      }
    })
    expect([low, high]).toEqual([expect.closeTo(specs.MinUtility, 9), expect.closeTo(specs.MaxUtility, 9)])
  })
})

const entriesOf = (bid: Bid): Readonly<Record<string, string>> =>
  typeof bid === 'string' ? JSON.parse(bid.replaceAll("'", '"')) : bid
