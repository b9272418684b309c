import type { Loose } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import type { Comparison } from '../types.js'
import type { References } from './references.js'

/** Two packages that are compared name the same issues: an issue named in one alone would be compared with what? */
export function checkComparison(
  comparison: Loose<Comparison> | undefined,
  at: Path,
  refer: References,
  report: Report,
): void {
  refer.attribution(comparison, at)
  refer.outcome(comparison?.prefers, [...at, 'prefers'])
  refer.outcome(comparison?.to, [...at, 'to'])
  if (!comparison?.prefers || !comparison.to) return
  lackingOf(comparison.to, comparison.prefers, [...at, 'prefers'], report)
  lackingOf(comparison.prefers, comparison.to, [...at, 'to'], report)
}

function lackingOf(other: object, side: object, at: Path, report: Report): void {
  const lacking = Object.keys(other).filter((issue) => !Object.hasOwn(side, issue))
  if (lacking.length === 0) return
  const message = `unmatched comparison: without ${shorten(lacking.join(', '))}`
  report({ code: 'ERR_COMPARISON_ISSUES', at, message, hint: 'the same issues under prefers and to' })
}
