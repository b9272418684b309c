import { SCENARIO_LIMITS } from '../limits.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { optionCount } from './issue-options.js'
import type { ScenarioIssue } from './scenario.js'

/** Issues as they are read: each has its own name, options and bounds that make sense, and they are not too many. */
export class IssueList {
  readonly #tell: Tell
  readonly #names = new Set<string>()
  #issues = 0
  #options = 0
  #isFull = false

  constructor(tell: Tell) {
    this.#tell = tell
  }

  /** Whether a limit was passed: what follows need not be looked at. */
  get isFull(): boolean {
    return this.#isFull
  }

  /** Whether the issue can stand; why not is told. */
  add(issue: ScenarioIssue, at: number): boolean {
    const tell = this.#tell
    const name = quoted(issue.name)
    if (this.#names.has(issue.name)) {
      tell(at, 'ERR_SCENARIO_DUPLICATE', `repeated issue: ${name}`, 'each issue once')
      return false
    }
    this.#names.add(issue.name)
    if (issue.kind === 'discrete' && issue.options.length === 0) {
      tell(at, 'ERR_SCENARIO_MISSING', `missing values: issue ${name} has none`, 'at least one value')
      return false
    }
    if (issue.kind !== 'discrete' && !(issue.low <= issue.high)) {
      tell(at, 'ERR_SCENARIO_RANGE', `empty range: ${issue.low} to ${issue.high} of ${name}`, 'the lower bound first')
      return false
    }
    const repeated = issue.kind === 'discrete' ? firstRepeated(issue.options) : undefined
    if (repeated !== undefined) {
      tell(at, 'ERR_SCENARIO_DUPLICATE', `repeated value: ${quoted(repeated)} of ${name}`, 'each value once')
      return false
    }
    this.#issues++
    if (issue.kind !== 'real') this.#options += optionCount(issue)
    if (this.#issues > SCENARIO_LIMITS.issues) return this.#refuse(at, `more than ${SCENARIO_LIMITS.issues} issues`)
    if (this.#options > SCENARIO_LIMITS.options) return this.#refuse(at, `${this.#options} options up to issue ${name}`)
    return true
  }

  #refuse(at: number, size: string): false {
    this.#isFull = true
    const { issues, options } = SCENARIO_LIMITS
    this.#tell(at, 'ERR_SCENARIO_SIZE', `large scenario: ${size}`, `at most ${issues} issues and ${options} options`)
    return false
  }
}

const firstRepeated = (options: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  return options.find((option) => seen.size === seen.add(option).size)
}
