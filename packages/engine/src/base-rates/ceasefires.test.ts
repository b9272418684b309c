import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { baseRatesFor, type CeasefireTraits, ceasefireBaseRates } from './ceasefires.js'

const ids = (traits: CeasefireTraits) => baseRatesFor(traits).map((row) => row.id)

describe('baseRatesFor', () => {
  it('gives all open-ended ceasefires where nothing is known', () => {
    expect(ids({})).toEqual(['all'])
  })

  it('adds one row for each trait, in the order of the table', () => {
    expect(ids({ earlierBreakdowns: 1, mechanism: false, kind: 'preliminary', mediated: true })).toEqual([
      'all',
      'mediated',
      'preliminary',
      'no-mechanism',
      'one-or-two-earlier-breakdowns',
    ])
  })

  it.each([
    [0, 'no-earlier-breakdown'],
    [1, 'one-or-two-earlier-breakdowns'],
    [2, 'one-or-two-earlier-breakdowns'],
    [3, 'three-or-more-earlier-breakdowns'],
    [40, 'three-or-more-earlier-breakdowns'],
  ])('puts %i earlier breakdowns into one group', (earlierBreakdowns, id) => {
    expect(ids({ earlierBreakdowns })).toEqual(['all', id])
  })

  it.each([-1, 1.5])('matches no group of its own for %f earlier breakdowns', (earlierBreakdowns) => {
    expect(ids({ earlierBreakdowns })).toEqual(['all'])
  })
})

describe('ceasefireBaseRates', () => {
  it('never has more standing later than before', () => {
    for (const { id, standing } of ceasefireBaseRates.rows) {
      const shares = [1, standing[7], standing[30], standing[90], standing[365], 0]
      expect(shares, id).toEqual([...shares].sort((a, b) => b - a))
    }
  })

  it('has each hazard ratio inside its interval', () => {
    for (const { id, ratio, low, high } of ceasefireBaseRates.hazardRatios) {
      expect(low, id).toBeLessThan(ratio)
      expect(ratio, id).toBeLessThan(high)
    }
  })

  it('brackets the row of all ceasefires by the rows of a trait and of its absence', () => {
    const at = (id: string) => ceasefireBaseRates.rows.find((row) => row.id === id)!.standing
    for (const [one, other] of [
      ['mediated', 'not-mediated'],
      ['mechanism', 'no-mechanism'],
    ]) {
      for (const day of [7, 30, 90, 365] as const) {
        const ends = [at(one)[day], at(other)[day]]
        expect(at('all')[day]).toBeGreaterThanOrEqual(Math.min(...ends))
        expect(at('all')[day]).toBeLessThanOrEqual(Math.max(...ends))
      }
    }
  })

  it('is what docs/reference/base-rates.md says', () => {
    const page = readFileSync(new URL('../../../../docs/reference/base-rates.md', import.meta.url), 'utf8')
    const cells = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`
    for (const { id, standing } of ceasefireBaseRates.rows) {
      const shares = ([7, 30, 90, 365] as const).map((day) => standing[day].toFixed(2))
      expect(page).toContain(cells([`\`${id}\``, ...shares]))
    }
    for (const { id, ratio, low, high } of ceasefireBaseRates.hazardRatios) {
      expect(page).toContain(cells([`\`${id}\``, ratio.toFixed(2), `${low.toFixed(2)}–${high.toFixed(2)}`]))
    }
    for (const caveat of ceasefireBaseRates.caveats) expect(page).toContain(`- ${caveat}`)
    expect(page).toContain(`${ceasefireBaseRates.n} open-ended ceasefires`)
    expect(page).toContain(`${ceasefireBaseRates.breakdowns} of them broke down`)
  })
})
