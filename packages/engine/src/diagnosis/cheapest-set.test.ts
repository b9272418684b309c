import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCheapestSet, type LeverGame } from './cheapest-set.js'

/** A game by table: g of every set of levers, by bitmask. */
type Table = { readonly costs: readonly number[]; readonly gaps: readonly number[] }

const maskOf = (flags: Uint8Array): number => flags.reduce((mask, flag, lever) => mask | (flag << lever), 0)

/** `slack`: how far the bound stays below the least gap of all completions; Infinity: it says nothing. */
const gameOf = ({ costs, gaps }: Table, slack: number): LeverGame => ({
  costs: Float64Array.from(costs),
  opens: (on) => gaps[maskOf(on)] <= 0,
  mayOpen: (on, open) => {
    const [decided, free] = [maskOf(on), maskOf(open)]
    let least = Infinity
    for (let set = free; ; set = (set - 1) & free) {
      least = Math.min(least, gaps[decided | set])
      if (set === 0) return least - slack <= 0
    }
  },
})

const membersOf = (mask: number, n: number): number[] =>
  Array.from({ length: n }, (_, lever) => lever).filter((lever) => (mask >> lever) & 1)

/** The rule as the contract has it: cheapest, then fewest, then first in the file. */
const byEnumeration = ({ costs, gaps }: Table) => {
  const rows = gaps
    .map((gap, mask) => ({ gap, levers: membersOf(mask, costs.length) }))
    .filter((row) => row.gap <= 0)
    .map(({ levers }) => ({ levers, cost: levers.reduce((sum, lever) => sum + costs[lever], 0) }))
  const firstDifference = (a: number[], b: number[]) => a.map((lever, k) => lever - b[k]).find((d) => d !== 0) ?? 0
  rows.sort((a, b) => a.cost - b.cost || a.levers.length - b.levers.length || firstDifference(a.levers, b.levers))
  return rows[0] ?? null
}

const tables = (levers: number, most: number): fc.Arbitrary<Table> =>
  fc.integer({ min: 0, max: levers }).chain((n) =>
    fc.record({
      costs: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
      gaps: fc.array(fc.integer({ min: -1, max: most }), { minLength: 2 ** n, maxLength: 2 ** n }),
    }),
  )

describe('the cheapest set of levers', () => {
  const slacks = [
    { id: 'with a tight bound', slack: 0 },
    { id: 'with a loose bound', slack: 3 },
    { id: 'with a bound that says nothing', slack: Infinity },
  ]
  test.each(slacks)('is what enumeration finds, though a lever may raise g: $id', ({ slack }) => {
    fc.assert(
      fc.property(tables(6, 8), (table) => {
        expect(findCheapestSet(gameOf(table, slack))).toEqual(byEnumeration(table))
      }),
      { numRuns: 200 },
    )
  })

  test.each(slacks)('of ten levers, few of whose sets suffice: $id', ({ slack }) => {
    const rare = fc.record({
      costs: fc.array(fc.constantFrom(0, 1, 1, 2, 5), { minLength: 10, maxLength: 10 }),
      open: fc.array(fc.integer({ min: 0, max: 1023 }), { maxLength: 12 }),
    })
    fc.assert(
      fc.property(rare, ({ costs, open }) => {
        const gaps = Array.from({ length: 1024 }, (_, mask) => (open.includes(mask) ? -(mask % 3) : 1))
        const table = { costs, gaps }
        expect(findCheapestSet(gameOf(table, slack))).toEqual(byEnumeration(table))
      }),
      { numRuns: 15 },
    )
  })

  const source = 'design 11'
  const rows = [
    {
      id: 'no lever where g <= 0 already',
      input: { costs: [0, 1], gaps: [0, -1, -2, -3] },
      expected: { levers: [], cost: 0 },
    },
    { id: 'no lever at all', input: { costs: [], gaps: [-4] }, expected: { levers: [], cost: 0 } },
    { id: 'nothing suffices', input: { costs: [1, 1], gaps: [2, 1, 1, 1] }, expected: null },
    { id: 'none to pull', input: { costs: [], gaps: [1] }, expected: null },
    {
      id: 'both together would not do: the first alone',
      input: { costs: [1, 2], gaps: [1, 0, 0, 1] },
      expected: { levers: [0], cost: 1 },
    },
    {
      id: 'two cheap ones before a dear one',
      input: { costs: [5, 1, 1], gaps: [1, 0, 1, 1, 1, 1, 0, 1] },
      expected: { levers: [1, 2], cost: 2 },
    },
    {
      id: 'equal cost: fewer levers',
      input: { costs: [1, 1, 2], gaps: [1, 1, 1, 0, 0, 1, 1, 1] },
      expected: { levers: [2], cost: 2 },
    },
    {
      id: 'equal cost and number: first in the file',
      input: {
        costs: [1, 1, 1, 1],
        gaps: Array.from({ length: 16 }, (_, m) => (m === 0b0110 || m === 0b1001 ? 0 : 1)),
      },
      expected: { levers: [0, 3], cost: 2 },
    },
    {
      id: 'decimal costs that add up to the same: fewer levers',
      input: { costs: [0.1, 0.7, 0.8], gaps: [1, 1, 1, 0, 0, 1, 1, 1] },
      expected: { levers: [2], cost: 0.8 },
    },
    {
      id: 'a lever that costs nothing is still one lever more',
      input: { costs: [0, 1], gaps: [1, 1, 0, -5] },
      expected: { levers: [1], cost: 1 },
    },
  ]
  test.each(rows.map((row) => ({ ...row, source, tolerance: 0 })))('$id', ({ input, expected }) => {
    for (const { slack } of slacks) expect(findCheapestSet(gameOf(input, slack))).toEqual(expected)
  })

  test('a good bound saves most of the work', () => {
    // Only the last two of sixteen levers help, and only together.
    let calls = 0
    const game: LeverGame = {
      costs: new Float64Array(16).fill(1),
      opens: (on) => {
        calls++
        return Boolean(on[14] && on[15])
      },
      mayOpen: (on, open) => Boolean((on[14] || open[14]) && (on[15] || open[15])),
    }
    expect(findCheapestSet(game)?.levers).toEqual([14, 15])
    expect(calls).toBeLessThan(200)
  })
})
