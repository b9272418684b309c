import fc from 'fast-check'
import type { IssueAmounts, Scenario, ScenarioIssue } from './scenario/scenario.js'

/** Names as people and programs write them, and as nobody should: quotes, commas, brackets, numbers, keys of objects. */
const name = fc.oneof(
  fc.constantFrom(
    'Price',
    'Größe & Farbe',
    '価格',
    '-',
    '12',
    '1e3',
    'no',
    'null',
    '=1+1',
    'a "b", c',
    '<x>',
    '__proto__',
    "it's",
    '10.50',
    ' blank ',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text) && text.trim() !== ''),
)

const distinctNames = (least: number, most: number) => fc.uniqueArray(name, { minLength: least, maxLength: most })

const issueOf = (issueName: string): fc.Arbitrary<ScenarioIssue> =>
  fc.oneof(
    distinctNames(1, 4).map((options): ScenarioIssue => ({ kind: 'discrete', name: issueName, options })),
    fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 4 }))
      .map(([low, more]): ScenarioIssue => ({ kind: 'integer', name: issueName, low, high: low + more })),
  )

const sizeOf = (issue: ScenarioIssue) =>
  issue.kind === 'discrete' ? issue.options.length : issue.kind === 'integer' ? issue.high - issue.low + 1 : 0

/** Amounts between two bounds, with 0 and repeated ones among them. */
const amountsOf = (issue: ScenarioIssue, low: number, high: number): fc.Arbitrary<IssueAmounts> => {
  const amount = fc.oneof(
    fc.constant(Math.max(0, low)),
    fc.double({ min: low, max: high, noNaN: true }).map((x) => Math.trunc(x * 1e9) / 1e9),
    fc.integer({ min: Math.ceil(low * 8), max: Math.floor(high * 8) }).map((n) => n / 8),
  )
  return fc
    .array(amount, { minLength: sizeOf(issue), maxLength: sizeOf(issue) })
    .map((values) => ({ kind: 'options', values: values.map((value) => value + 0) }))
}

/**
 * Scenarios of two or three parties. `unit`: amounts that add up to between 0 and 1, as GENIUS and GeniusWeb have them;
 * otherwise anything between −50 and 50, with a constant.
 */
export const randomScenario = (scale: 'unit' | 'any'): fc.Arbitrary<Scenario> =>
  distinctNames(1, 3)
    .chain((names) => fc.tuple(...names.map(issueOf)))
    .chain((issues) => {
      const most = scale === 'unit' ? 1 / issues.length : 50
      const party = fc.record({
        amounts: fc.tuple(...issues.map((issue) => amountsOf(issue, scale === 'unit' ? 0 : -50, most))),
        constant: scale === 'unit' ? fc.constant(0) : fc.constantFrom(0, 3.25, -7),
        reservation: scale === 'unit' ? fc.constant(null) : fc.option(fc.double({ min: -50, max: 50, noNaN: true })),
        discount: fc.option(fc.constantFrom(0.5, 0.999)),
      })
      return fc.array(party, { minLength: 2, maxLength: 3 }).map(
        (parties): Scenario => ({
          name: 'made',
          format: 'negmas',
          issues,
          parties: parties.map(({ amounts, constant, reservation, discount }, i) => ({
            name: `party ${i + 1}`,
            reservation: reservation === null ? null : reservation + 0,
            ...(discount === null ? {} : { discount }),
            utility: { kind: 'additive', constant, amounts },
          })),
        }),
      )
    })
