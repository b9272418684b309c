import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digitsOf, hasShared, SHARED, scenarioAt } from '../oracle.fixture.js'
import { outcomeCountOf } from '../scenario/issue-options.js'
import { forEachOutcome, utilityAt } from '../scenario/utility-at.js'

type Point = { readonly bid: Readonly<Record<string, string>>; readonly utility: readonly number[] }
type Specials = {
  readonly size: number
  readonly nash: Point
  readonly kalai: Point
  readonly pareto_front: readonly Point[]
}

const folders = hasShared
  ? ['geniusweb-anl2022', 'ozu-geniusweb/domains'].flatMap((collection) =>
      readdirSync(join(SHARED, 'scenarios', collection)).map((name) => `${collection}/${name}`),
    )
  : []

/** @source specials.json of the ANL 2022 scenarios, as published with them */
describe.skipIf(!hasShared)('GeniusWeb JSON, as the published analysis evaluates it', () => {
  it('has the thirty scenarios', () => expect(folders).toHaveLength(30))

  it.each(folders)('%s', (folder) => {
    const scenario = scenarioAt([folder])
    const { issues, parties } = scenario
    const specials: Specials = JSON.parse(readFileSync(join(SHARED, 'scenarios', folder, 'specials.json'), 'utf8'))
    expect(scenario.format).toBe('geniusweb')
    expect(parties.map(({ name, reservation }) => [name, reservation])).toEqual([
      ['profileA', null],
      ['profileB', null],
    ])
    expect(outcomeCountOf(issues)).toBe(specials.size)
    for (const { bid, utility } of [specials.nash, specials.kalai, ...specials.pareto_front]) {
      const digits = digitsOf(
        scenario,
        issues.map(({ name }) => bid[name]),
      )
      parties.forEach((party, i) => {
        expect(Math.abs(utilityAt(issues, party.utility, digits)! - utility[i])).toBeLessThan(1e-9)
      })
    }
    const front = frontOf(scenario)
    expect(front).toHaveLength(specials.pareto_front.length)
    const published = specials.pareto_front.map(({ utility }) => utility).toSorted((a, b) => a[0] - b[0])
    front.forEach((point, k) => {
      point.forEach((utility, i) => {
        expect(Math.abs(utility - published[k][i])).toBeLessThan(1e-9)
      })
    })
  })
})

/** The utilities of two parties that no outcome dominates, ascending in the first; written plainly. */
const frontOf = (scenario: Parameters<typeof forEachOutcome>[0] & ReturnType<typeof scenarioAt>): number[][] => {
  const all: number[][] = []
  forEachOutcome(scenario, (digits) => {
    all.push(scenario.parties.map((party) => utilityAt(scenario.issues, party.utility, digits)!))
  })
  const front: number[][] = []
  for (const point of all.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]))
    if (front.length === 0 || point[1] > front.at(-1)![1] + 1e-12) front.push(point)
  return front.reverse()
}
