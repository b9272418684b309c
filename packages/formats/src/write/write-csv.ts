import type { Problem, Result } from '@parley/model'
import { optionNames, outcomeCountOf } from '../scenario/issue-options.js'
import type { Scenario } from '../scenario/scenario.js'
import { forEachOutcome, utilityAt } from '../scenario/utility-at.js'
import { fileNames } from './file-names.js'
import { cannot, partyPath, type Written } from './written.js'

/** Rows of a table that a spreadsheet still opens. */
const MOST_ROWS = 1_000_000

/** A table of all outcomes: a column an issue, then a column a party with its utility. */
export const writeCsv = (scenario: Scenario): Result<Written> => {
  const { issues, parties } = scenario
  const outcomes = outcomeCountOf(issues)
  const problems: Problem[] = [
    ...issues
      .filter(({ kind }) => kind === 'real')
      .map(({ name }) =>
        cannot(
          `issues[${JSON.stringify(name)}]`,
          'continuous issue: every number of a range',
          '--points N takes N numbers of it',
        ),
      ),
    ...parties
      .filter(({ utility }) => utility.kind === 'ranking')
      .map((party) => cannot(partyPath(party), 'unsuitable preferences: an order without utilities', 'utilities')),
  ]
  if (problems.length === 0 && outcomes > MOST_ROWS)
    problems.push(cannot('(outcomes)', `large table: ${outcomes} outcomes`, `at most ${MOST_ROWS} rows`))
  if (problems.length > 0) return { ok: false, problems }
  const names = issues.map((issue) => optionNames(issue).map(cell))
  const rows = [[...issues.map(({ name }) => cell(name)), ...parties.map(({ name }) => cell(name))].join(',')]
  forEachOutcome(scenario, (digits) => {
    const utilities = parties.map(({ utility }) => utilityAt(issues, utility, digits))
    rows.push([...digits.map((option, j) => names[j]![option]), ...utilities].join(','))
  })
  const [name] = fileNames([scenario.name])
  return { ok: true, value: { files: [{ name: `${name}.csv`, text: `${rows.join('\n')}\n` }], notes: [] } }
}

/** A text as a cell. One that a spreadsheet would take for a formula gets an apostrophe in front. */
export const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
