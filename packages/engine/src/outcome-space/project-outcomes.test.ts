import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feasibleOutcomes, samples } from './brute-force.fixture.js'
import { makeOutcomeSpace, makeUtilityTable, outcomeCount, outcomeIndex } from './outcome-space.js'
import { projectOutcomes } from './project-outcomes.js'

const random = samples({ parties: [1, 4], issues: [1, 5], options: 4, amounts: 5, couplings: 4 })

describe('outcomes as points of a picture', () => {
  test('are the feasible outcomes in order, with two utilities and the worst gap', () => {
    fc.assert(
      fc.property(random, fc.nat(), fc.nat(), ({ space, table, reservation }, a, b) => {
        const parties = [a % space.parties, b % space.parties] as const
        const got = projectOutcomes(space, table, { parties, reservation, unit: 4, most: 10_000 })
        if (got.kind !== 'found') throw new Error(got.kind)
        const all = [...feasibleOutcomes(space, table)]
        expect([...got.x]).toEqual(all.map(({ utilities }) => utilities[parties[0]] / 4))
        expect([...got.y]).toEqual(all.map(({ utilities }) => utilities[parties[1]] / 4))
        expect([...got.gap]).toEqual(
          all.map(({ utilities }) => Math.max(...utilities.map((u, i) => reservation[i] - u)) / 4),
        )
        const places = got.index ?? Array.from(got.x, (_, k) => k)
        expect([...places]).toEqual(all.map(({ digits }) => Number(outcomeIndex(space, digits))))
        expect(got.index === null).toBe(BigInt(all.length) === outcomeCount(space))
      }),
      { numRuns: 150 },
    )
  })

  test('keep the sign of a gap of one quantum', () => {
    const space = makeOutcomeSpace(2, [3])
    const table = makeUtilityTable(space)
    table.contributions.set([5e11 - 1, 5e11, 5e11 + 1, 1e12, 1e12, 1e12])
    const reservation = Float64Array.of(5e11, 0)
    const got = projectOutcomes(space, table, { parties: [0, 1], reservation, unit: 1e12, most: 3 })
    if (got.kind !== 'found') throw new Error(got.kind)
    expect([...got.gap].map(Math.sign)).toEqual([1, 0, -1])
  })

  test('are not listed beyond the limit', () => {
    const space = makeOutcomeSpace(2, new Int32Array(40).fill(10))
    const reservation = new Float64Array(2)
    const options = { parties: [0, 1], reservation, unit: 1, most: 1_000_000 } as const
    expect(projectOutcomes(space, makeUtilityTable(space), options)).toEqual({ kind: 'too-many', outcomes: 10n ** 40n })
  })
})
