import type { Problem } from '../types.js'

/** `problem: CODE path: what was found (what would be right)`, on one line. */
export function formatProblem(problem: Problem): string {
  const text = `problem: ${problem.code} ${problem.path}: ${problem.message} (${problem.hint})`
  return text.replace(/\s+/g, ' ')
}
