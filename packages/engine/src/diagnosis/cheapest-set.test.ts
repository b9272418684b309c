import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCheapestSet, type LeverGame } from './cheapest-set.js'
import { findByCuts } from './cut-search.js'

const MUCH = { questions: 1e6, steps: 1e6 }
const NOTHING = { questions: 0, steps: 0 }

/** A game by table: g of every set of levers, by bitmask. */
type Table = { readonly costs: readonly number[]; readonly gaps: readonly number[] }

const maskOf = (flags: Uint8Array): number => flags.reduce((mask, flag, lever) => mask | (flag << lever), 0)

/** `slack`: how far the bound stays below the least gap of all completions; Infinity: it says nothing. */
const gameOf = ({ costs, gaps }: Table, slack: number): LeverGame => ({
  costs: Float64Array.from(costs),
  gap: (on) => gaps[maskOf(on)],
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
        const expected = byEnumeration(table)
        expect(findCheapestSet(gameOf(table, slack))).toEqual({ set: expected, isProven: true })
        expect(findByCuts(gameOf(table, slack), MUCH)).toEqual({ kind: 'found', set: expected })
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
        const answer = { set: byEnumeration(table), isProven: true }
        expect(findCheapestSet(gameOf(table, slack))).toEqual(answer)
        expect(findCheapestSet(gameOf(table, slack), NOTHING)).toEqual(answer)
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
    for (const { slack } of slacks) {
      expect(findCheapestSet(gameOf(input, slack))).toEqual({ set: expected, isProven: true })
      expect(findByCuts(gameOf(input, slack), MUCH)).toEqual({ kind: 'found', set: expected })
    }
  })

  test('a good bound saves most of the work', () => {
    // Only the last two of sixteen levers help, and only together.
    let calls = 0
    const game: LeverGame = {
      costs: new Float64Array(16).fill(1),
      gap: (on) => (on[14] && on[15] ? 0 : 1),
      opens: (on) => {
        calls++
        return Boolean(on[14] && on[15])
      },
      mayOpen: (on, open) => Boolean((on[14] || open[14]) && (on[15] || open[15])),
    }
    expect(findCheapestSet(game)).toMatchObject({ set: { levers: [14, 15] }, isProven: true })
    expect(calls).toBeLessThan(200)
  })

  /** Forty levers, each for one of eight parties, who need several of them each. */
  const gameOfNeeds = (needs: readonly number[], isLoose: boolean) => {
    let questions = 0
    const helps = (l: number) => 1 + (l % 3)
    const missing = (on: Uint8Array, open: Uint8Array | null) =>
      Math.max(
        ...needs.map((need, party) => {
          let sum = 0
          for (let l = party; l < 40; l += 8) if (on[l] || open?.[l]) sum += helps(l)
          return need - sum
        }),
      )
    const game: LeverGame = {
      costs: Float64Array.from({ length: 40 }, (_, l) => 1 + ((l * 7) % 5)),
      gap: (on) => missing(on, null),
      opens: (on) => missing(on, null) <= 0,
      mayOpen: (on, open) => {
        questions++
        return isLoose || missing(on, open) <= 0
      },
    }
    return { game, questions: () => questions }
  }

  test('of forty levers is found by some thousand questions', () => {
    const { game, questions } = gameOfNeeds([2, 3, 1, 0, 4, 2, 1, 3], false)
    const { set, isProven } = findCheapestSet(game)
    expect(isProven).toBe(true)
    // Party by party, each of whose five levers are few enough to go through.
    const best = Array.from({ length: 8 }, (_, party) => {
      const own = [0, 1, 2, 3, 4].map((k) => party + 8 * k)
      const costs = Array.from({ length: 32 }, (_, mask) => own.filter((_, k) => (mask >> k) & 1))
        .filter((levers) => levers.reduce((sum, l) => sum + 1 + (l % 3), 0) >= [2, 3, 1, 0, 4, 2, 1, 3][party])
        .map((levers) => levers.reduce((sum, l) => sum + game.costs[l], 0))
      return Math.min(...costs)
    }).reduce((sum, cost) => sum + cost, 0)
    expect(set?.cost).toBe(best)
    expect(questions()).toBeLessThan(5_000)
  })

  test('of forty levers that the bound says nothing of is one that opens a zone, and says that a cheaper one may', () => {
    const { game, questions } = gameOfNeeds([2, 3, 1, 0, 4, 2, 1, 3], true)
    const { set, isProven } = findCheapestSet(game, { questions: 2_000, steps: 2_000 })
    expect(isProven).toBe(false)
    expect(game.opens(Uint8Array.from({ length: 40 }, (_, l) => Number(set?.levers.includes(l))))).toBe(true)
    expect(questions()).toBeLessThan(3_000)
  })
})
