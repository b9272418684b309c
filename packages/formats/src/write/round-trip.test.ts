import { parseCase } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomScenario } from '../random-scenario.fixture.js'
import { type ReadOptions, readScenario } from '../read-scenario.js'
import { largestSum, smallestSum } from '../scenario/additive.js'
import { optionNames } from '../scenario/issue-options.js'
import type { Scenario } from '../scenario/scenario.js'
import { forEachOutcome, utilityAt } from '../scenario/utility-at.js'
import { type WrittenFormat, writeScenario } from './write-scenario.js'

const SETTINGS = { asOf: '2025-01-31' }

const filesOf = (scenario: Scenario, format: WrittenFormat) => {
  const written = writeScenario(scenario, format, SETTINGS)
  if (!written.ok) throw new Error(JSON.stringify(written.problems))
  return written.value.files
}

const readBack = (scenario: Scenario, format: WrittenFormat, options: ReadOptions = {}): Scenario => {
  const files = filesOf(scenario, format).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
  const read = readScenario(files, options)
  if (!read.ok)
    throw new Error(
      `${JSON.stringify(read.problems)}\n${files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n')}`,
    )
  return read.value
}

const expectSame = (again: Scenario, scenario: Scenario, within: (scenario: Scenario, i: number) => number) => {
  expect(again.parties.map(({ name }) => name)).toEqual(scenario.parties.map(({ name }) => name))
  expect(again.issues.map(({ name }) => name)).toEqual(scenario.issues.map(({ name }) => name))
  expect(again.issues.map(optionNames)).toEqual(scenario.issues.map(optionNames))
  forEachOutcome(scenario, (digits) => {
    scenario.parties.forEach(({ utility }, i) => {
      const difference =
        utilityAt(again.issues, again.parties[i].utility, digits)! - utilityAt(scenario.issues, utility, digits)!
      expect(Math.abs(difference)).toBeLessThanOrEqual(within(scenario, i))
    })
  })
}

describe('a scenario that is written and read again', () => {
  it('has the same utilities, reservation values and discounts as NegMAS YAML', () => {
    fc.assert(
      fc.property(randomScenario('any'), (scenario) => {
        const again = readBack(scenario, 'negmas')
        expectSame(again, scenario, () => 1e-12 * 50)
        expect(again.parties.map(({ reservation }) => reservation)).toEqual(
          scenario.parties.map(({ reservation }) => reservation),
        )
        expect(again.parties.map(({ discount }) => discount)).toEqual(scenario.parties.map(({ discount }) => discount))
        expect(again.issues).toEqual(scenario.issues)
      }),
      { numRuns: 60 },
    )
  })

  it('has them as GENIUS XML', () => {
    fc.assert(
      fc.property(randomScenario('unit'), (scenario) => {
        const again = readBack(scenario, 'genius')
        expectSame(again, scenario, () => 1e-12)
        expect(again.parties.map(({ reservation }) => reservation)).toEqual(
          scenario.parties.map(({ reservation }) => reservation),
        )
        expect(again.parties.map(({ discount }) => discount)).toEqual(scenario.parties.map(({ discount }) => discount))
      }),
      { numRuns: 60 },
    )
  })

  it('has the same utilities as GeniusWeb JSON, with weights that add up to 1 as decimals', () => {
    fc.assert(
      fc.property(randomScenario('unit'), (scenario) => {
        expectSame(readBack(scenario, 'geniusweb'), scenario, () => 1e-12)
        for (const { name, text } of filesOf(scenario, 'geniusweb').slice(1)) {
          const space = JSON.parse(text).LinearAdditiveUtilitySpace
          const weights: number[] = Object.values(space.issueWeights)
          const decimals = weights.map((weight) => BigInt(Math.round(weight * 1e15)))
          expect(weights.map((weight) => Number(weight.toFixed(15)))).toEqual(weights)
          expect([name, decimals.reduce((sum, weight) => sum + weight, 0n)]).toEqual([name, 10n ** 15n])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a continuous issue with its straight line, as GENIUS XML and as NegMAS YAML', () => {
    const scenario: Scenario = {
      name: 'made',
      format: 'genius',
      issues: [
        { kind: 'real', name: 'price', low: 1.5, high: 4 },
        { kind: 'discrete', name: 'colour', options: ['red', 'blue'] },
      ],
      parties: [
        [0.1, 0.6],
        [0.3, 0],
      ].map(([atLow, atHigh], i) => ({
        name: `party ${i + 1}`,
        reservation: 0.25,
        utility: {
          kind: 'additive',
          constant: 0,
          amounts: [
            {
              kind: 'pieces',
              points: [
                [1.5, atLow],
                [4, atHigh],
              ],
            },
            { kind: 'options', values: [0.4, 0.1] },
          ],
        },
      })),
    }
    for (const format of ['genius', 'negmas'] as const) {
      const again = readBack(scenario, format)
      expect(again.issues).toEqual(scenario.issues)
      for (const price of [1.5, 2, 3.25, 4])
        for (const colour of [0, 1])
          again.parties.forEach(({ utility }, i) => {
            const expected = utilityAt(scenario.issues, scenario.parties[i].utility, [price, colour])!
            expect(Math.abs(utilityAt(again.issues, utility, [price, colour])! - expected)).toBeLessThan(1e-12)
          })
    }
    for (const format of ['case', 'geniusweb', 'csv'] as const)
      expect(writeScenario(scenario, format, SETTINGS)).toMatchObject({
        ok: false,
        problems: [{ code: 'ERR_FORMAT_CANNOT' }],
      })
  })

  it('is refused where the format cannot say it', () => {
    const issues = [
      { kind: 'discrete', name: 'a', options: ['x', 'y'] },
      { kind: 'discrete', name: 'b', options: ['x', 'y'] },
    ] as const
    const of = (utility: Scenario['parties'][number]['utility'], reservation: number | null = null): Scenario => ({
      name: 'made',
      format: 'negmas',
      issues,
      parties: ['p', 'q'].map((name) => ({ name, reservation, utility })),
    })
    const sum = (scale: number, more: { constant?: number; cap?: number } = {}) =>
      of({
        kind: 'additive',
        constant: 0,
        amounts: [
          { kind: 'options', values: [0, scale] },
          { kind: 'options', values: [scale, 0] },
        ],
        ...more,
      })
    const refusedBy = (scenario: Scenario) =>
      (['case', 'genius', 'geniusweb', 'negmas', 'csv'] as const).filter(
        (format) => !writeScenario(scenario, format, SETTINGS).ok,
      )
    expect(refusedBy(sum(0.5))).toEqual([])
    expect(refusedBy(sum(3))).toEqual(['genius', 'geniusweb'])
    expect(refusedBy(sum(0.8, { cap: 1 }))).toEqual(['geniusweb', 'negmas'])
    expect(refusedBy(sum(-0.1))).toEqual(['genius', 'geniusweb'])
    expect(refusedBy(of({ kind: 'table', values: Float64Array.of(0, 0, 0, 1) }))).toEqual([
      'case',
      'genius',
      'geniusweb',
      'negmas',
    ])
    expect(refusedBy(of({ kind: 'ranking', better: [] }))).toEqual(['case', 'genius', 'geniusweb', 'negmas', 'csv'])
    expect(refusedBy(of(sum(0.5).parties[0].utility, 2))).toEqual(['case', 'geniusweb'])
    expect(refusedBy({ ...sum(0.5), name: 'a\u0001' })).toEqual(['case', 'genius', 'geniusweb', 'negmas'])
  })

  it('has the same rational outcomes as GeniusWeb JSON, whose reservation is a bid', () => {
    fc.assert(
      fc.property(randomScenario('unit'), fc.double({ min: -0.5, max: 1, noNaN: true }), (made, reservation) => {
        const scenario = { ...made, parties: made.parties.map((party) => ({ ...party, reservation })) }
        const tops = made.parties.map(({ utility }) => (utility.kind === 'additive' ? largestSum(utility) : 0))
        fc.pre(tops.every((top) => Math.abs(top - reservation) > 1e-9))
        const written = writeScenario(scenario, 'geniusweb', SETTINGS)
        expect(written.ok).toBe(tops.every((top) => reservation <= top))
        if (!written.ok) return
        const again = readBack(scenario, 'geniusweb')
        forEachOutcome(scenario, (digits) => {
          scenario.parties.forEach(({ utility }, i) => {
            const worth = utilityAt(scenario.issues, utility, digits)!
            if (Math.abs(worth - reservation) < 1e-9) return
            expect(worth >= again.parties[i].reservation! - 1e-12).toBe(worth >= reservation)
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  it("is a legal case on each party's own scale, u' = (u − worst)/(best − worst)", () => {
    fc.assert(
      fc.property(randomScenario('any'), (scenario) => {
        const room = scenario.parties.map(({ utility, reservation }) =>
          utility.kind === 'additive' && reservation !== null ? largestSum(utility) - reservation : 1,
        )
        fc.pre(room.every((of) => of === 0 || Math.abs(of) > 1e-9))
        const reachable = room.every((of) => of >= 0)
        const written = writeScenario(scenario, 'case', SETTINGS)
        expect(written.ok).toBe(reachable)
        if (!written.ok) return
        const parsed = parseCase(written.value.files[0].text)
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
        const { parties, issues, preferences, noAgreement } = parsed.value.case
        expect(issues.map(({ name }) => name)).toEqual(scenario.issues.map(({ name }) => name))
        expect(issues.map(({ options }) => options.map(({ name }) => name))).toEqual(scenario.issues.map(optionNames))
        forEachOutcome(scenario, (digits) => {
          scenario.parties.forEach(({ utility, reservation }, i) => {
            if (utility.kind !== 'additive') return
            const [worst, best] = [smallestSum(utility), largestSum(utility)]
            const { weights, values } = preferences![parties[i].id] as unknown as {
              weights: Record<string, number>
              values: Record<string, Record<string, number>>
            }
            const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
            const ownScale = issues.reduce(
              (sum, { id, options }, j) => sum + (weights[id] / total) * values[id][options[digits[j]].id],
              0,
            )
            if (best - worst < 1e-9) return
            const scaled = (u: number) => (u - worst) / (best - worst)
            const within = 1e-12 * Math.max(1, 100 / (best - worst))
            expect(Math.abs(ownScale - scaled(utilityAt(scenario.issues, utility, digits)!))).toBeLessThan(within)
            const statusQuo = noAgreement![parties[i].id].statusQuo as number
            expect(Math.abs(statusQuo - Math.max(0, scaled(reservation ?? worst)))).toBeLessThan(within)
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  it('is a case whose interactions take off what was cut off', () => {
    const issues = [
      { kind: 'discrete', name: 'a', options: ['x', 'y'] },
      { kind: 'discrete', name: 'b', options: ['x', 'y'] },
    ] as const
    const utility = {
      kind: 'additive',
      constant: 0,
      cap: 1,
      amounts: [
        { kind: 'options', values: [0.2, 0.7] },
        { kind: 'options', values: [0.1, 0.5] },
      ],
    } as const
    const parties = ['p', 'q'].map((name) => ({ name, reservation: 0.3, utility }))
    const [file] = filesOf({ name: 'made', format: 'genius', issues, parties }, 'case')
    const parsed = parseCase(file.text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const { interactions } = parsed.value.case.preferences!.p
    // Sums from 0.3 to 1.2; the best, 1.2, counts 1: 0.2 of 0.9 are taken off.
    expect(interactions).toEqual([{ when: { a: 'y', b: 'y' }, adds: expect.closeTo(-0.2 / 0.9, 12) }])
  })

  it('has a row an outcome as CSV, with no cell that starts a formula', () => {
    fc.assert(
      fc.property(randomScenario('any'), (scenario) => {
        const rows = parseCsv(filesOf(scenario, 'csv')[0].text)
        expect(rows[0]).toHaveLength(scenario.issues.length + scenario.parties.length)
        forEachOutcome(scenario, (digits, index) => {
          const row = rows[index + 1]
          scenario.issues.forEach((issue, j) => {
            const option = optionNames(issue)[digits[j]]
            expect(row[j]).toBe(/^[=+\-@\t\r]/.test(option) ? `'${option}` : option)
          })
          scenario.parties.forEach(({ utility }, i) => {
            expect(Number(row[scenario.issues.length + i])).toBe(utilityAt(scenario.issues, utility, digits))
          })
        })
      }),
      { numRuns: 40 },
    )
  })
})

/** A plain reading of RFC 4180. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
