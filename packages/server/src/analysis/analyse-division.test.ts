import { existsSync, readFileSync } from 'node:fs'
import type { Scenario } from '@parley/formats'
import { describe, expect, it } from 'vitest'
import { dividePoints, divideSpace } from './analyse-division.js'
import { scenarioSpace } from './scenario-space.js'

const file = new URL('../../../../../shared/oracles/classic/adjusted-winner.json', import.meta.url)
const hasShared = existsSync(file)
if (!hasShared) console.log(`skipped: no published divisions at ${file.pathname}`)

type Row = {
  readonly case: string
  readonly parties: readonly [string, string]
  readonly items: readonly string[]
  readonly points: Readonly<Record<string, readonly number[]>>
  readonly computed: { readonly final_points: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>
}
const rows: readonly Row[] = hasShared ? JSON.parse(readFileSync(file, 'utf8')).cases : []

const fraction = (text: string) => {
  const [above = 0, below = 1] = text.split('/').map(Number)
  return above / below
}

const pointsOf = (row: Row) => ({
  parties: row.parties,
  items: row.items.map((name, j) => ({ name, points: row.parties.map((party) => row.points[party]![j]!) })),
})

/** The same as a scenario: each item an issue of two options, of which each party wants its own. */
const scenarioOf = (row: Row): Scenario => ({
  name: row.case,
  format: 'negmas',
  issues: row.items.map((name) => ({ kind: 'discrete', name, options: ['a', 'b'] })),
  parties: row.parties.map((name, i) => ({
    name,
    reservation: null,
    utility: {
      kind: 'additive',
      constant: 3,
      amounts: row.points[name]!.map((points) => ({
        kind: 'options',
        values: i === 0 ? [points / 100, 0] : [0.25, 0.25 + points / 100],
      })),
    },
  })),
})

/** @source published cases of Brams and Taylor and others, see `verification` in the file */
describe.skipIf(!hasShared)('published divisions', () => {
  it.each(rows.map((row) => [row.case, row] as const))('%s', (_, row) => {
    const shares = row.computed[`share_to_${row.parties[0]}`] as Readonly<Record<string, string>>
    const finals = row.parties.map((party) => fraction(row.computed.final_points[party]!))
    const space = scenarioSpace(scenarioOf(row))
    for (const division of [dividePoints(pointsOf(row)), space.ok ? divideSpace(space.value) : space]) {
      if (!division.ok) throw new Error(JSON.stringify(division.problems))
      const { items, totals } = division.value
      items.forEach(({ name, shares: [share, other] }) => {
        expect(share).toBeCloseTo(fraction(shares[name]!), 9)
        expect(share + other).toBeCloseTo(1, 12)
      })
      totals.forEach((total, i) => {
        // Published points need not add up to 100; ours are of each party's own 100.
        const sum = row.points[row.parties[i]!]!.reduce((a, b) => a + b, 0)
        expect((total * sum) / 100).toBeCloseTo(finals[i]!, 9)
      })
    }
  })
})

const two = (values: readonly (readonly number[])[]) =>
  scenarioSpace({
    name: 'x',
    format: 'negmas',
    issues: [
      { kind: 'discrete', name: 'fare', options: ['low', 'middle', 'high'] },
      { kind: 'discrete', name: 'boats', options: ['none', 'two'] },
    ],
    parties: values.map((amounts, i) => ({
      name: `p${i}`,
      reservation: null,
      utility: {
        kind: 'additive',
        constant: 0,
        amounts: [
          { kind: 'options', values: amounts.slice(0, 3) },
          { kind: 'options', values: amounts.slice(3) },
        ],
      },
    })),
  })

const divide = (values: readonly (readonly number[])[]) => {
  const space = two(values)
  if (!space.ok) throw new Error('no space')
  return divideSpace(space.value)
}

describe('dividing the issues of a scenario', () => {
  it('gives the winner its best option, and takes stakes for points', () => {
    // At stake: 6 and 2 for the first, 1 and 3 for the second.
    const division = divide([
      [0, 6, 4, 2, 0],
      [1, 0, 1, 0, 3],
    ])
    expect(division).toMatchObject({
      ok: true,
      value: {
        divided: null,
        totals: [75, 75],
        items: [
          { name: 'fare', points: [75, 25], shares: [1, 0], options: ['middle', 'low'] },
          { name: 'boats', points: [25, 75], shares: [0, 1], options: ['none', 'two'] },
        ],
      },
    })
  })

  it.each([
    [[[0, 1, 2, 0, 1]], 'unsuitable number of parties: 1'],
    [
      [
        [0, 1, 2, 0, 1],
        [0, 1, 2, 0, 1],
        [0, 1, 2, 0, 1],
      ],
      'unsuitable number of parties: 3',
    ],
    [
      [
        [0, 1, 2, 0, 1],
        [4, 4, 4, 1, 1],
      ],
      'missing points: nothing matters to this party',
    ],
  ])('%j: %s', (values, message) => {
    expect(divide(values)).toMatchObject({ ok: false, problems: [{ code: 'ERR_DIVISION', message }] })
  })
})
