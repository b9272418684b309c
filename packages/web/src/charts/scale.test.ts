import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthTicks } from './days.js'
import { domainAround, makeScale, roundTicks } from './scale.js'

describe('makeScale', () => {
  it('maps the ends of the domain to the ends of the range, also backwards', () => {
    const scale = makeScale([-0.2, 0.6], [300, 100])
    expect(scale.at(-0.2)).toBe(300)
    expect(scale.at(0.6)).toBe(100)
    expect(scale.at(0.2)).toBeCloseTo(200)
  })

  it('has a finite place for every value of a domain without width', () => {
    expect(makeScale([0.3, 0.3], [0, 100]).at(0.3)).toBe(0)
  })
})

describe('roundTicks', () => {
  it('stays inside the domain, evenly spaced, near the number asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (low, width) => {
          const ticks = roundTicks(low, low + width, 5)
          expect(ticks.length).toBeGreaterThanOrEqual(1)
          expect(ticks.length).toBeLessThanOrEqual(7)
          for (const tick of ticks) {
            expect(tick).toBeGreaterThanOrEqual(low - 1e-9)
            expect(tick).toBeLessThanOrEqual(low + width + 1e-9)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each([
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-0.13, 0.22, [-0.1, 0, 0.1, 0.2]],
  ])('of %f to %f are round', (low, high, expected) => {
    const ticks = roundTicks(low, high, 5)
    expect(ticks.length).toBe(expected.length)
    for (const [k, tick] of ticks.entries()) expect(tick).toBeCloseTo(expected[k]!, 12)
  })
})

describe('domainAround', () => {
  it('always holds 0, without room beyond it on an empty side', () => {
    expect(domainAround([0.1, 0.4])[0]).toBe(0)
    expect(domainAround([-0.3])[1]).toBe(0)
    expect(domainAround([])).toEqual([0, 0])
  })
})

describe('monthTicks', () => {
  it('are first days of months inside the span, thinned where there are many', () => {
    const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
    const all = monthTicks(day('2023-10-07'), day('2024-08-21'), 12)
    expect(all.map(({ date }) => date)).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
      '2024-06-01',
      '2024-07-01',
      '2024-08-01',
    ])
    expect(all.filter(({ startsYear }) => startsYear).map(({ date }) => date)).toEqual(['2024-01-01'])
    const thinned = monthTicks(day('2023-10-07'), day('2024-08-21'), 5)
    expect(thinned.map(({ date }) => date.slice(0, 7))).toEqual(['2023-11', '2024-01', '2024-03', '2024-05', '2024-07'])
  })
})
