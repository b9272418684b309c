import type { Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import type { Path } from '../problem/path.js'

/** A ranking names every id once. Ids that do not exist are for the caller to report. */
export function checkRanking(
  ranking: readonly unknown[],
  ids: Iterable<string> | undefined,
  kind: 'issue' | 'option',
  at: Path,
  report: Report,
): void {
  const seen = new Set<unknown>()
  for (const [i, id] of ranking.entries()) {
    if (id !== undefined && seen.has(id)) {
      const message = `repeated ${kind}: ${String(id)}`
      report({ code: 'ERR_RANKING_DUPLICATE', at: [...at, i], message, hint: `each ${kind} once` })
    }
    seen.add(id)
  }
  if (seen.has(undefined)) return
  const absent = [...(ids ?? [])].filter((id) => !seen.has(id))
  if (absent.length === 0) return
  const message = `incomplete ranking: without ${shorten(absent.join(', '))}`
  report({ code: 'ERR_RANKING_INCOMPLETE', at, message, hint: `every ${kind} once` })
}
