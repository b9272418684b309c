import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feasibleOutcomes, type Sample, samples, widen } from '../outcome-space/brute-force.fixture.js'
import { makeOutcomeSpace, makeUtilityTable } from '../outcome-space/outcome-space.js'
import { findFrontier } from './frontier.js'

const shapes = {
  'many exact ties': samples({ parties: [1, 4], issues: [1, 5], options: 4, amounts: 3, couplings: 4 }),
  'few ties': samples({ parties: [1, 5], issues: [1, 5], options: 4, amounts: 1e12, couplings: 5 }),
}

/** Distinct feasible vectors, best first, with the count and the first outcome of each. */
function bruteVectors({ space, table }: Sample) {
  const vectors = new Map<string, { utilities: number[]; count: number; digits: Int32Array }>()
  for (const { digits, utilities } of feasibleOutcomes(space, table)) {
    const known = vectors.get(utilities.join())
    if (known === undefined) vectors.set(utilities.join(), { utilities: [...utilities], count: 1, digits })
    else known.count++
  }
  return [...vectors.values()]
}

const isAtLeast = (a: number[], b: number[]) => a.every((u, i) => u >= b[i])

function bruteFrontier(sample: Sample) {
  const all = bruteVectors(sample)
  return all
    .filter((p) => !all.some((q) => q !== p && isAtLeast(q.utilities, p.utilities)))
    .sort((p, q) => {
      const i = p.utilities.findIndex((u, d) => u !== q.utilities[d])
      return q.utilities[i] - p.utilities[i]
    })
}

for (const [name, shape] of Object.entries(shapes)) {
  test(`the frontier is what enumeration finds, with counts and first outcomes: ${name}`, () => {
    fc.assert(
      fc.property(shape, (sample) => {
        const expected = bruteFrontier(sample)
        const answer = findFrontier(sample.space, sample.table)
        if (answer.kind !== 'found') {
          expect(answer).toEqual({ kind: 'empty' })
          expect(expected).toEqual([])
          return
        }
        expect([...answer.utilities]).toEqual(expected.flatMap((p) => p.utilities))
        expect(answer.counts).toEqual(expected.map((p) => p.count))
        expect(expected.map((_, k) => answer.witness(k))).toEqual(expected.map((p) => p.digits))
      }),
      { numRuns: 200 },
    )
  })

  test(`a thinned frontier is of real outcomes and keeps its word: ${name}`, () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 5 }), (sample, limit) => {
        const answer = findFrontier(sample.space, sample.table, { limit })
        const vectors = bruteVectors(sample)
        if (answer.kind !== 'found' && answer.kind !== 'bounded') {
          expect(answer).toEqual({ kind: 'empty' })
          expect(vectors).toEqual([])
          return
        }
        expect(answer.size).toBeLessThanOrEqual(limit)
        const points = Array.from({ length: answer.size }, (_, k) => [
          ...answer.utilities.subarray(k * answer.parties, (k + 1) * answer.parties),
        ])
        for (const point of points) expect(vectors.map((v) => v.utilities.join())).toContain(point.join())
        for (const { utilities } of vectors)
          expect(
            points.some((p) =>
              isAtLeast(
                p,
                utilities.map((u) => u - answer.epsilon),
              ),
            ),
          ).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
}

test('counts stay exact beyond 2^53', () => {
  const sizes = new Array(20).fill(10)
  const space = makeOutcomeSpace(2, sizes)
  const table = makeUtilityTable(space)
  const flat = findFrontier(space, table)
  expect(flat).toMatchObject({ kind: 'found', size: 1, counts: [10n ** 20n] })
  // Each issue: one option for the first party, nine for the second.
  table.contributions.forEach((_, at) => {
    table.contributions[at] = at < 200 ? Number(at % 10 === 0) : Number(at % 10 !== 0)
  })
  const answer = findFrontier(space, table)
  if (answer.kind !== 'found') throw new Error(answer.kind)
  let binomial = 1n
  for (let k = 0; k <= 20; k++) {
    expect([...answer.utilities.subarray(2 * k, 2 * k + 2)]).toEqual([20 - k, k])
    expect(BigInt(answer.counts[k])).toBe(binomial * 9n ** BigInt(k))
    binomial = (binomial * BigInt(20 - k)) / BigInt(k + 1)
  }
  expect([...answer.witness(1)]).toEqual([...new Array(19).fill(0), 1])
})

test('a frontier over more outcomes than doubles can number', () => {
  fc.assert(
    fc.property(shapes['many exact ties'], (small) => {
      const { sample, widenDigits, ways } = widen(small)
      const expected = bruteFrontier(small)
      const answer = findFrontier(sample.space, sample.table)
      if (answer.kind !== 'found') {
        expect(answer).toEqual({ kind: 'empty' })
        expect(expected).toEqual([])
        return
      }
      expect([...answer.utilities]).toEqual(expected.flatMap((p) => p.utilities))
      expect(answer.counts).toEqual(expected.map((p) => BigInt(p.count) * ways))
      expect(expected.map((_, k) => answer.witness(k))).toEqual(expected.map((p) => widenDigits(p.digits)))
    }),
    { numRuns: 40 },
  )
})

test('large sets of four and five parties are mutually undominated and complete', () => {
  const shape = samples({ parties: [4, 5], issues: [5, 5], options: 5, amounts: 1e6, couplings: 1 })
  fc.assert(
    fc.property(shape, (sample) => {
      const answer = findFrontier(sample.space, sample.table)
      const expected = bruteFrontier(sample).flatMap((p) => p.utilities)
      if (answer.kind === 'empty') expect(expected).toEqual([])
      else if (answer.kind === 'found') expect([...answer.utilities]).toEqual(expected)
      else throw new Error(answer.kind)
    }),
    { numRuns: 4 },
  )
})
