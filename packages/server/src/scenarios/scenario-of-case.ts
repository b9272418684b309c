import { assemble, compileCase, evaluateInto, fromQuanta, makeNumbers } from '@parley/engine'
import {
  forEachOutcome,
  type IssueAmounts,
  outcomeCountOf,
  SCENARIO_LIMITS,
  type Scenario,
  type ScenarioIssue,
} from '@parley/formats'
import { asOfDate, isRecord, type LocalText, type Problem, type Result, textIn } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'

/**
 * A case as a scenario: utilities at face value and what no agreement is worth, by the point estimates as of the case's
 * date. Interactions make a table; red lines, which no other format has, are refused.
 */
export const scenarioOfCase = (loaded: LoadedCase): Result<Scenario> => {
  const { source } = loaded
  if (isRecord(source))
    return refuse('preferences', 'missing numbers: the case is a record', 'preferences and noAgreement')
  const compiled = compileCase(source, asOfDate(source))
  const { space } = compiled
  if (space.redLines.length > 0)
    return refuse(
      'preferences',
      `red lines: ${space.redLines.length}`,
      'none; other formats have no package that is not feasible',
    )
  const numbers = makeNumbers(compiled)
  const switches = {
    events: new Uint8Array(compiled.events.length).fill(1),
    levers: compiled.pulled,
    mistrust: false,
  }
  assemble(compiled, compiled.judgements.points, null, switches, numbers)
  const issues = source.issues.map(
    (issue): ScenarioIssue => ({
      kind: 'discrete',
      name: english(issue.name ?? issue.id),
      options: distinct(
        issue.options.map((option) => english(option.name ?? option.id)),
        issue.options.map(({ id }) => id),
      ),
    }),
  )
  const names = distinct(
    issues.map(({ name }) => name),
    source.issues.map(({ id }) => id),
  )
  const named = issues.map((issue, j) => ({ ...issue, name: names[j]! }))
  const width = space.offsets[issues.length]!
  const { contributions } = numbers.table
  const isAdditive = space.terms.length === 0
  if (!isAdditive && outcomeCountOf(named) > SCENARIO_LIMITS.tableOutcomes)
    return refuse(
      'preferences',
      `interactions: over ${outcomeCountOf(named)} outcomes`,
      `at most ${SCENARIO_LIMITS.tableOutcomes}`,
    )
  const amountsOf = (i: number): IssueAmounts[] =>
    Array.from(space.sizes, (size, j) => {
      const first = i * width + space.offsets[j]!
      return { kind: 'options', values: Array.from(contributions.subarray(first, first + size), fromQuanta) }
    })
  const tables = isAdditive
    ? []
    : tablesOf(named, compiled.parties.length, (digits, out) => evaluateInto(space, numbers.table, digits, out))
  const partyNames = distinct(
    source.parties.map((party) => english(party.name ?? party.id)),
    source.parties.map(({ id }) => id),
  )
  const parties = compiled.parties.map((_, i) => ({
    name: partyNames[i]!,
    reservation: fromQuanta(numbers.reservation[i]!),
    utility: isAdditive
      ? ({ kind: 'additive', constant: 0, amounts: amountsOf(i) } as const)
      : ({ kind: 'table', values: tables[i]! } as const),
  }))
  return { ok: true, value: { name: english(source.title), format: 'case', issues: named, parties } }
}

const tablesOf = (
  issues: readonly ScenarioIssue[],
  parties: number,
  evaluate: (digits: readonly number[], out: Float64Array) => void,
): Float64Array[] => {
  const tables = Array.from({ length: parties }, () => new Float64Array(outcomeCountOf(issues)))
  const out = new Float64Array(parties)
  forEachOutcome({ issues }, (digits, index) => {
    evaluate(digits, out)
    tables.forEach((table, i) => {
      table[index] = fromQuanta(out[i]!)
    })
  })
  return tables
}

const english = (text: LocalText): string => textIn(text, 'en')

/** Names where they differ from each other, else ids. */
const distinct = (names: readonly string[], ids: readonly string[]): readonly string[] =>
  new Set(names).size === names.length ? names : ids

const refuse = (path: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code: 'ERR_FORMAT_CANNOT', path, message, hint }
  return { ok: false, problems: [problem] }
}
