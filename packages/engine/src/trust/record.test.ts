import { existsSync, readFileSync } from 'node:fs'
import type { Agreement, IsoDate, Stipulation } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trustRecordOf } from './record.js'

const promise = (parts: Partial<Stipulation>): Stipulation => ({ id: 's', by: 'a', what: 'w', ...parts })
const agreement = (...stipulations: Partial<Stipulation>[]): Agreement => ({
  id: 'truce',
  date: '2024-01-01',
  stipulations: stipulations.map(promise),
})

type Row = {
  id: string
  input: { agreements: readonly Agreement[]; asOf?: IsoDate; halfLife?: number; periodDays?: number }
  expected: readonly [kept: number, broken: number]
}

const rows: Row[] = [
  { id: 'no agreement', input: { agreements: [] }, expected: [0, 0] },
  {
    id: 'an agreement without stipulations',
    input: { agreements: [{ id: 't', date: '2024-01-01' }] },
    expected: [0, 0],
  },
  { id: 'broken', input: { agreements: [agreement({ status: 0 })] }, expected: [0, 1] },
  { id: 'a third carried out', input: { agreements: [agreement({ status: 1 })] }, expected: [1 / 3, 2 / 3] },
  { id: 'two thirds carried out', input: { agreements: [agreement({ status: 2 })] }, expected: [2 / 3, 1 / 3] },
  { id: 'kept', input: { agreements: [agreement({ status: 3 })] }, expected: [1, 0] },
  { id: 'not assessed', input: { agreements: [agreement({})] }, expected: [0, 0] },
  { id: "another's", input: { agreements: [agreement({ by: 'b', status: 3 })] }, expected: [0, 0] },
  {
    id: 'several, of two agreements',
    input: { agreements: [agreement({ status: 3 }, { status: 1 }, { by: 'b', status: 0 }), agreement({ status: 3 })] },
    expected: [7 / 3, 2 / 3],
  },
  {
    id: 'on the day of the agreement',
    input: { agreements: [agreement({ status: 3 })], asOf: '2024-01-01', halfLife: 1 },
    expected: [1, 0],
  },
  { id: 'before it', input: { agreements: [agreement({ status: 3 })], asOf: '2023-12-31' }, expected: [0, 0] },
  {
    id: 'due before the agreement, as if already done: from the agreement on',
    input: { agreements: [agreement({ status: 3, due: '2023-12-01' })], asOf: '2023-12-31' },
    expected: [0, 0],
  },
  {
    id: 'the day before it is due',
    input: { agreements: [agreement({ status: 3, due: '2024-02-01' })], asOf: '2024-01-31' },
    expected: [0, 0],
  },
  {
    id: 'the day it is due',
    input: { agreements: [agreement({ status: 3, due: '2024-02-01' })], asOf: '2024-02-01', halfLife: 1 },
    expected: [1, 0],
  },
  {
    id: 'due, but not known yet',
    input: { agreements: [agreement({ status: 0, due: '2024-02-01', known: '2024-02-10' })], asOf: '2024-02-09' },
    expected: [0, 0],
  },
  {
    id: 'known late: its age still counts from the day it was due',
    input: {
      agreements: [agreement({ status: 0, due: '2024-02-01', known: '2024-02-11' })],
      asOf: '2024-02-11',
      halfLife: 5,
      periodDays: 1,
    },
    expected: [0, 1 / 4],
  },
  {
    id: 'one half-life old, without a due date from the agreement',
    input: { agreements: [agreement({ status: 3 })], asOf: '2024-01-15', halfLife: 2 },
    expected: [1 / 2, 0],
  },
  {
    id: 'parts of a period count',
    input: { agreements: [agreement({ status: 1 })], asOf: '2024-01-08', halfLife: 2 },
    expected: [2 ** -0.5 / 3, (2 * 2 ** -0.5) / 3],
  },
  {
    id: 'never fades without a half-life',
    input: { agreements: [agreement({ status: 2 })], asOf: '2040-01-01' },
    expected: [2 / 3, 1 / 3],
  },
]

describe('the record of an actor', () => {
  test.each(rows.map((row) => ({ ...row, source: 'design 4 and 14.9', tolerance: 1e-15 })))(
    '$id',
    ({ input, expected, tolerance }) => {
      const { agreements, asOf = '2024-03-01', halfLife, periodDays = 7 } = input
      const record = trustRecordOf(agreements, 'a', asOf, halfLife, periodDays)
      expect(Math.abs(record.kept - expected[0])).toBeLessThanOrEqual(tolerance)
      expect(Math.abs(record.broken - expected[1])).toBeLessThanOrEqual(tolerance)
    },
  )

  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2024-01-${String(n).padStart(2, '0')}`)
  const stipulation = fc.record(
    { due: day, known: day, status: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const) },
    { requiredKeys: [] },
  )

  test('is the sum of the records of its stipulations, each worth its decay in all', () => {
    fc.assert(
      fc.property(
        fc.array(stipulation, { maxLength: 6 }),
        day,
        fc.integer({ min: 1, max: 30 }),
        (list, asOf, halfLife) => {
          const whole = trustRecordOf([agreement(...list)], 'a', asOf, halfLife, 1)
          const parts = list.map((one) => trustRecordOf([agreement(one)], 'a', asOf, halfLife, 1))
          const sum = (read: (r: { kept: number; broken: number }) => number) => parts.reduce((n, r) => n + read(r), 0)
          expect(whole.kept).toBeCloseTo(
            sum((r) => r.kept),
            12,
          )
          expect(whole.broken).toBeCloseTo(
            sum((r) => r.broken),
            12,
          )
          for (const { kept, broken } of parts) expect(kept + broken).toBeLessThanOrEqual(1 + 1e-12)
        },
      ),
      { numRuns: 100 },
    )
  })
})

/** Mean and variance of a Beta prior after so many kept and broken, worked by hand; the oracle file has more. */
const posteriors = [
  { id: 'nothing known', input: [1, 1, 0, 0], expected: [1 / 2, 1 / 12] },
  { id: 'three kept, one broken', input: [1, 1, 3, 1], expected: [2 / 3, 2 / 63] },
  { id: 'ten broken', input: [1, 1, 0, 10], expected: [1 / 12, 11 / (144 * 13)] },
].map((row) => ({ ...row, source: 'conjugate Beta–Bernoulli posterior', tolerance: 1e-12 }))

const file = new URL('../../../../../shared/oracles/bargaining-theory.json', import.meta.url)
const absence = existsSync(file) ? null : `skipped: ${file.pathname} is absent`
if (absence) console.warn(absence)

type Case = readonly [a: number, b: number, kept: number, broken: number, mean: number, variance: number]
const cases: Case[] = absence ? [] : JSON.parse(readFileSync(file, 'utf8')).beta_bernoulli.cases

/** The Beta distribution of trust after a record of so many promises, as `assemble` makes it of prior and record. */
const posteriorOf = ([a, b, keptCount, brokenCount]: readonly number[]) => {
  const kept = Array.from({ length: keptCount }, () => ({ status: 3 as const }))
  const broken = Array.from({ length: brokenCount }, () => ({ status: 0 as const }))
  const record = trustRecordOf([agreement(...kept, ...broken)], 'a', '2024-03-01', undefined, 7)
  const [alpha, beta] = [a + record.kept, b + record.broken]
  const mean = alpha / (alpha + beta)
  return { mean, variance: (mean * (1 - mean)) / (alpha + beta + 1) }
}

describe('trust after a record', () => {
  test.each(posteriors)('$id', ({ input, expected, tolerance }) => {
    const { mean, variance } = posteriorOf(input)
    expect(Math.abs(mean - expected[0])).toBeLessThanOrEqual(tolerance)
    expect(Math.abs(variance - expected[1])).toBeLessThanOrEqual(tolerance)
  })

  test.skipIf(absence)('agrees with the oracle table beta_bernoulli', () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const row of cases) {
      const { mean, variance } = posteriorOf(row)
      expect(Math.abs(mean - row[4])).toBeLessThanOrEqual(1e-9)
      expect(Math.abs(variance - row[5])).toBeLessThanOrEqual(1e-11)
    }
  })
})
