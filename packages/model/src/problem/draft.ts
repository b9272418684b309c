import type { Problem } from '../types.js'
import type { Path } from './path.js'
import { formatPath } from './path.js'
import type { ProblemCode } from './problem-codes.js'

/** A problem before its place in the text is looked up. */
export type Draft = {
  readonly code: ProblemCode
  readonly at: Path
  readonly message: string
  readonly hint: string
  /** The problem is the key itself and not what stands under it. */
  readonly onKey?: boolean
}

/** Where problems are handed in. */
export type Report = (draft: Draft) => void

/** A 1-based place in a text. */
export type Place = { readonly line: number; readonly column: number }

/**
 * Problems in the order of the text, each once.
 * Two of the same code at the same path are one: the first says enough.
 */
export function toProblems(drafts: readonly Draft[], placeOf: (draft: Draft) => Place | undefined): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  for (const draft of drafts) {
    const path = formatPath(draft.at)
    const key = draft.at.length === 0 ? `${draft.code} ${draft.message}` : `${draft.code} ${path}`
    if (seen.has(key)) continue
    seen.add(key)
    problems.push({ code: draft.code, path, message: draft.message, hint: draft.hint, ...placeOf(draft) })
  }
  const last = Number.MAX_SAFE_INTEGER
  return problems.sort((a, b) => (a.line ?? last) - (b.line ?? last) || (a.column ?? last) - (b.column ?? last))
}
