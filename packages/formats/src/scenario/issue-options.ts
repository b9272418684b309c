import type { ScenarioIssue } from './scenario.js'

/** How many options an issue has; infinite for a real one. */
export const optionCount = (issue: ScenarioIssue): number =>
  issue.kind === 'discrete' ? issue.options.length : issue.kind === 'integer' ? issue.high - issue.low + 1 : Infinity

/** The name of an issue's option: its own, or the whole number. */
export const optionName = (issue: ScenarioIssue, option: number): string =>
  issue.kind === 'discrete' ? issue.options[option]! : String(issue.low + option)

/** The names of all options of an issue that is not real. */
export const optionNames = (issue: ScenarioIssue): readonly string[] =>
  issue.kind === 'discrete'
    ? issue.options
    : Array.from({ length: optionCount(issue) }, (_, option) => optionName(issue, option))

/** How many outcomes the issues make; infinite where one is real. */
export const outcomeCountOf = (issues: readonly ScenarioIssue[]): number =>
  issues.reduce((product, issue) => product * optionCount(issue), 1)
