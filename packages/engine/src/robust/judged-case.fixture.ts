/** For tests: preferences of small cases, written as a file would say them. */
import type { Case, Comparison, Judgement, Preference } from '@parley/model'
import fc from 'fast-check'
import { type CompiledCase, compileCase } from '../preference/compile-case.js'
import { PROVENANCE, plainCase } from '../preference/plain-case.fixture.js'
import { describeRanges, type RangesSettings } from './describe-ranges.js'
import { type PartyPreferences, preferencesOf } from './party-preferences.js'
import { solver } from './solver.fixture.js'
import type { RangedPackage, RangesAnswer } from './types.js'

export type Judged = { readonly c: CompiledCase; readonly parties: readonly PartyPreferences[] }

export const judged = (source: Case, faceValue = true): Judged => {
  const c = compileCase(source, '2024-03-01')
  const found = preferencesOf(c, faceValue)
  if (found.kind !== 'found') throw new Error(JSON.stringify(found))
  return { c, parties: found.parties }
}

/** A plain case with other preferences of its first party. */
export const withPreference = (
  values: Parameters<typeof plainCase>[0],
  a: Partial<Preference>,
  b: Partial<Preference> = {},
  parts: Partial<Case> = {},
): Case => {
  const plain = plainCase(values, parts)
  return { ...plain, preferences: { a: { ...plain.preferences!.a, ...a }, b: { ...plain.preferences!.b, ...b } } }
}

export const rangesOf = (
  { c, parties }: Judged,
  samples = 200,
  settings: Partial<RangesSettings> = {},
): RangesAnswer => {
  const provenance = { ...PROVENANCE, samples }
  const answer = describeRanges(
    c,
    parties,
    { faceValue: true, named: [], programs: 10_000, ask: 0, progress() {}, provenance, ...settings },
    solver,
  )
  if (answer.kind !== 'ranges') throw new Error(answer.kind)
  return answer
}

/** Each package's class by its options, joined. */
export const classesOf = (answer: RangesAnswer): Record<string, RangedPackage['efficient']> =>
  Object.fromEntries(answer.packages.map((p) => [Object.values(p.outcome).join(''), p.efficient]))

const grid = fc.integer({ min: 0, max: 8 }).map((n) => n / 8)
const range = (scalar: fc.Arbitrary<number>): fc.Arbitrary<Judgement> =>
  fc.oneof(
    { weight: 2, arbitrary: scalar },
    { weight: 3, arbitrary: fc.tuple(scalar, scalar).map(([a, b]): Judgement => [Math.min(a, b), Math.max(a, b)]) },
  )

const ISSUES = ['i', 'j', 'k']
const OPTIONS = ['w', 'x', 'y']

type Sizes = readonly number[]

const part = (sizes: Sizes) =>
  fc
    .subarray([...sizes.keys()], { minLength: 1, maxLength: Math.min(2, sizes.length) })
    .chain((issues) =>
      fc.tuple(...issues.map((j) => fc.tuple(fc.constant(ISSUES[j]), fc.constantFrom(...OPTIONS.slice(0, sizes[j]))))),
    )
    .map((pairs) => Object.fromEntries(pairs))

const comparison = (sizes: Sizes): fc.Arbitrary<Comparison> =>
  part(sizes).chain((prefers) =>
    fc
      .tuple(...Object.keys(prefers).map((issue) => fc.constantFrom(...OPTIONS.slice(0, sizes[ISSUES.indexOf(issue)]))))
      .map((options) => ({
        prefers,
        to: Object.fromEntries(Object.keys(prefers).map((issue, n) => [issue, options[n]])),
      })),
  )

const preference = (sizes: Sizes, comparisons: number): fc.Arbitrary<Preference> => {
  const issues = ISSUES.slice(0, sizes.length)
  const weights = fc.integer({ min: 1, max: 6 })
  return fc.record({
    weights: fc.oneof(
      fc.record(Object.fromEntries(issues.map((id) => [id, range(weights)]))),
      fc.shuffledSubarray(issues, { minLength: issues.length }).map((ranking) => ({ ranking })),
    ),
    values: fc.record(
      Object.fromEntries(
        issues.map((id, j) => {
          const options = OPTIONS.slice(0, sizes[j])
          return [
            id,
            fc.oneof(
              { weight: 3, arbitrary: fc.record(Object.fromEntries(options.map((o) => [o, range(grid)]))) },
              {
                weight: 1,
                arbitrary: fc.shuffledSubarray(options, { minLength: options.length }).map((ranking) => ({ ranking })),
              },
            ),
          ]
        }),
      ),
    ),
    interactions: fc.array(
      fc.record({ when: part(sizes), adds: range(fc.integer({ min: -2, max: 2 }).map((n) => n / 8)) }),
      { maxLength: 1 },
    ),
    comparisons: fc.array(comparison(sizes), { maxLength: comparisons }),
  }) as fc.Arbitrary<Preference>
}

/** Two parties, up to three issues of up to three options, every kind of statement; comparisons may contradict the rest. */
export const judgedCase = (comparisons = 0): fc.Arbitrary<Case> =>
  fc.array(fc.integer({ min: 2, max: 3 }), { minLength: 1, maxLength: 3 }).chain((sizes) =>
    fc
      .record({
        a: preference(sizes, comparisons),
        b: preference(sizes, comparisons),
        redLines: fc.array(fc.record({ when: part(sizes) }), { maxLength: 1 }),
      })
      .map(
        ({ a, b, redLines }): Case => ({
          ...plainCase({}),
          issues: sizes.map((size, j) => ({
            id: ISSUES[j],
            options: OPTIONS.slice(0, size).map((id) => ({ id })),
            statusQuo: 'w',
          })),
          preferences: { a: { ...a, redLines }, b },
        }),
      ),
  )
