import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feasibleOutcomes, samples } from '../outcome-space/brute-force.fixture.js'
import { type Match, makeOutcomeSpace } from '../outcome-space/outcome-space.js'
import { makeDecisionGraph } from './decision-graph.js'
import { planElimination } from './plan.js'

const spaceOf = (sizes: number[], ...redLines: Match[]) =>
  makeOutcomeSpace(
    2,
    sizes,
    [],
    redLines.map((when) => ({ when })),
  )

test('issues without couplings have width 0 and cost their options', () => {
  const { width, cost, order, separators } = planElimination(spaceOf([2, 3, 4]))
  expect({ width, cost }).toEqual({ width: 0, cost: 9 })
  expect([...order].sort()).toEqual([0, 1, 2])
  expect(separators.map((s) => [...s])).toEqual([[], [], []])
})

test('couplings within one issue couple nothing', () => {
  expect(planElimination(spaceOf([2, 3], [[0, 0]], [[1, 2]])).width).toBe(0)
})

test('a chain has width 1, a ring width 2, one coupling over all issues their number less 1', () => {
  const chain: Match[] = [0, 1, 2, 3].map((j) => [
    [j, 0],
    [j + 1, 1],
  ])
  expect(planElimination(spaceOf([4, 4, 4, 4, 4], ...chain))).toMatchObject({ width: 1, cost: 4 * 16 + 4 })
  const ring: Match = [
    [4, 0],
    [0, 1],
  ]
  expect(planElimination(spaceOf([4, 4, 4, 4, 4], ...chain, ring)).width).toBe(2)
  const all: Match = [0, 1, 2, 3].map((j) => [j, 0] as const)
  expect(planElimination(spaceOf([2, 2, 2, 2], all))).toMatchObject({ width: 3, cost: 16 + 8 + 4 + 2 })
})

test('the largest issue of a star is not put into every separator', () => {
  // Issue 0 meets all others; the small ones are eliminated first, each with issue 0 alone as its separator.
  const star: Match[] = [1, 2, 3].map((j) => [
    [0, 0],
    [j, 0],
  ])
  const { separators, width } = planElimination(spaceOf([9, 2, 2, 2], ...star))
  expect(width).toBe(1)
  expect([separators[1], separators[2]].map((s) => [...s])).toEqual([[0], [0]])
})

test('every coupling lies in one bucket, and separators are eliminated later', () => {
  const shape = samples({ parties: [1, 3], issues: [1, 7], options: 3, amounts: 3, couplings: 6 })
  fc.assert(
    fc.property(shape, ({ space }) => {
      const { order, separators } = planElimination(space)
      expect([...order].sort((a, b) => a - b)).toEqual([...space.sizes.keys()])
      const step = (j: number) => order.indexOf(j)
      for (const [j, separator] of separators.entries())
        for (const other of separator) expect(step(other)).toBeGreaterThan(step(j))
      for (const { when } of [...space.terms, ...space.redLines]) {
        const issues = when.map(([j]) => j)
        const first = issues.reduce((a, b) => (step(a) < step(b) ? a : b))
        for (const j of issues) expect([first, ...separators[first]]).toContain(j)
      }
    }),
    { numRuns: 100 },
  )
})

test('the decision graph has the feasible outcomes, and no more cells than the plan says', () => {
  const shape = samples({ parties: [1, 3], issues: [1, 5], options: 3, amounts: 3, couplings: 6 })
  fc.assert(
    fc.property(shape, ({ space, table }) => {
      const made = makeDecisionGraph(space)
      if (made.kind !== 'found') throw new Error(made.kind)
      const { graph } = made
      expect(graph.cellIssue.length).toBeLessThanOrEqual(planElimination(space).cost)
      const ways = (g: number): number => {
        let sum = 0
        for (let k = graph.cellStart[g]; k < graph.cellStart[g + 1]; k++)
          sum += graph.children.subarray(graph.childStart[k], graph.childStart[k + 1]).reduce((a, c) => a * ways(c), 1)
        return sum
      }
      const feasible = [...feasibleOutcomes(space, table)].length
      expect(graph.roots === null ? 0 : graph.roots.reduce((a, g) => a * ways(g), 1)).toBe(feasible)
    }),
    { numRuns: 100 },
  )
})

test('of the options decided above, only what can still match makes a difference', () => {
  // A term over two issues of ten options: two groups of the one decided below, not ten.
  const space = spaceOf(
    [10, 10],
    [
      [0, 3],
      [1, 4],
    ],
  )
  const made = makeDecisionGraph(space)
  if (made.kind !== 'found') throw new Error(made.kind)
  expect(made.graph.cellIssue.length).toBe(10 + 10 + 9)
  // A red line over sixteen issues is a chain, though the plan's cost is 2^17.
  const long = makeDecisionGraph(
    spaceOf(
      new Array(16).fill(2),
      [...Array(16).keys()].map((j) => [j, 0] as const),
    ),
  )
  if (long.kind !== 'found') throw new Error(long.kind)
  expect(long.graph.cellIssue.length).toBeLessThan(64)
})

test('a graph that would pass the limit is not made', () => {
  const sizes = new Array(10).fill(4)
  const pairs: Match[] = sizes.flatMap((_, a) =>
    sizes.slice(a + 1).flatMap((_, b) =>
      [0, 1, 2, 3].map(
        (o) =>
          [
            [a, o],
            [a + 1 + b, (o + a + b) % 4],
          ] as const,
      ),
    ),
  )
  const space = spaceOf(sizes, ...pairs)
  expect(makeDecisionGraph(space, 1000)).toMatchObject({ kind: 'too-large' })
})
