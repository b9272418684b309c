import type { Problem, Result } from '@parley/model'

type NamedIssue = { readonly name: string; readonly options: readonly string[] }

/** Names listed in a hint; more are counted. */
const MOST_NAMES = 12

/**
 * A package given as text, as digits: `issue=option,issue=option` or, as the terminal prints it,
 * `issue: option; issue: option`. Names may hold these signs: the longest name that fits is meant. Issues left out stand
 * at `statusQuo`; without one each must be named. Every unknown issue, unknown option, repeated and missing issue is a
 * problem of its own.
 */
export const parseOutcome = (
  text: string,
  issues: readonly NamedIssue[],
  statusQuo: Int32Array | null,
): Result<Int32Array> => {
  const digits = statusQuo === null ? new Int32Array(issues.length) : Int32Array.from(statusQuo)
  const named = new Set<number>()
  const problems: Problem[] = []
  const add = (code: string, message: string, hint: string) => problems.push({ code, path: '--outcome', message, hint })
  for (let rest = text.trim(); rest !== ''; ) {
    const written = rest.split(/[,;]/, 1)[0]!
    const issue = longest(
      issues.map(({ name }) => name),
      rest,
      /^\s*[=:]\s*/,
    )
    if (written.trim() === '') {
      rest = rest.slice(written.length + 1).trimStart()
      continue
    }
    if (issue === null) {
      add(
        'ERR_OUTCOME_ISSUE',
        `unknown issue: ${written.trim()}`,
        `issue=option with one of ${listed(issues.map((i) => i.name))}`,
      )
      rest = rest.slice(written.length + 1).trimStart()
      continue
    }
    const { name, options } = issues[issue.index]!
    const option = longest(options, issue.rest, /^\s*(?:[,;]\s*|$)/)
    if (named.has(issue.index)) add('ERR_OUTCOME_ISSUE', `repeated issue: ${name}`, 'each issue once')
    named.add(issue.index)
    if (option === null) {
      const value = issue.rest.split(/[,;]/, 1)[0]!
      add('ERR_OUTCOME_OPTION', `unknown option: ${name}=${value.trim()}`, `one of ${listed(options)}`)
      rest = issue.rest.slice(value.length + 1).trimStart()
      continue
    }
    digits[issue.index] = option.index
    rest = option.rest
  }
  if (statusQuo === null)
    issues.forEach(({ name, options }, j) => {
      if (!named.has(j)) add('ERR_OUTCOME_ISSUE', `missing issue: ${name}`, `${name}=… with one of ${listed(options)}`)
    })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: digits }
}

/** The longest of some names that a text begins with, `after` which it goes on; and what comes then. */
const longest = (
  names: readonly string[],
  text: string,
  after: RegExp,
): { readonly index: number; readonly rest: string } | null => {
  let best: { index: number; rest: string } | null = null
  let length = -1
  names.forEach((name, index) => {
    if (name.length <= length || !text.startsWith(name)) return
    const tail = text.slice(name.length)
    const end = after.exec(tail)
    if (end === null) return
    length = name.length
    best = { index, rest: tail.slice(end[0].length) }
  })
  return best
}

const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
