import { LIMITS } from '../parse/limits.js'
import type { Problem } from '../types.js'
import { formatPath, type Path, WHOLE_FILE } from './path.js'
import type { ProblemCode } from './problem-codes.js'

/** A problem before its place in the text is looked up. */
export type Draft<Code extends string = ProblemCode> = {
  readonly code: Code
  readonly at: Path
  readonly message: string
  /** What would be right; a function where it is dear to work out, asked only for what is shown. */
  readonly hint: string | (() => string)
  /** The problem is the key itself and not what stands under it. */
  readonly onKey?: boolean
}

/** Where problems are handed in. */
export type Report = (draft: Draft) => void

/** A 1-based place in a text. */
export type Place = { readonly line: number; readonly column: number }

/**
 * Problems in the order of the text, each once: two of the same code at the same path are one, the first says enough.
 * Of more than `LIMITS.problems` the first found are shown and the rest counted.
 */
export function toProblems<Code extends string>(
  drafts: readonly Draft<Code>[],
  placeOf: (draft: Draft<Code>) => Place | undefined,
): Problem[] {
  const distinct = new Map<string, Draft<Code>>()
  for (const draft of drafts) {
    const key = `${draft.code} ${draft.at.length === 0 ? draft.message : formatPath(draft.at)}`
    if (!distinct.has(key)) distinct.set(key, draft)
  }
  const problems: Problem[] = []
  for (const draft of distinct.values()) {
    if (problems.length === LIMITS.problems) break
    const hint = typeof draft.hint === 'string' ? draft.hint : draft.hint()
    problems.push({ code: draft.code, path: formatPath(draft.at), message: draft.message, hint, ...placeOf(draft) })
  }
  const last = Number.MAX_SAFE_INTEGER
  problems.sort((a, b) => (a.line ?? last) - (b.line ?? last) || (a.column ?? last) - (b.column ?? last))
  const rest = distinct.size - problems.length
  if (rest > 0)
    problems.push({
      code: 'ERR_PROBLEMS_MANY',
      path: WHOLE_FILE,
      message: `many problems: ${rest} more`,
      hint: 'mend those above first',
    })
  return problems
}
