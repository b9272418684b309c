import { optionNames } from './issue-options.js'
import type { ScenarioIssue } from './scenario.js'

/** Finds the number of an issue's option by its name; for a real issue there is none. */
export type OptionLookup = readonly ReadonlyMap<string, number>[]

export const makeOptionLookup = (issues: readonly ScenarioIssue[]): OptionLookup =>
  issues.map((issue) => new Map(issue.kind === 'real' ? [] : optionNames(issue).map((name, option) => [name, option])))
