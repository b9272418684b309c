import type { Claim, HelperSuggestion, Id, RejectedClaim, Source } from '@parley/model'
import { useMemo, useRef } from 'react'
import { joinSuggestions } from './offered.js'
import { evidenceOf, type PageEvidence } from './page-evidence.js'
import type { PageRead } from './use-pages.js'

/** The source that stands for claims which quote none. */
export const UNQUOTED = '-'

type Lists = readonly (readonly unknown[] | undefined)[]
type Kept = { readonly lists: Lists; readonly page: PageEvidence }

/**
 * What became of the claims of each source, and under `UNQUOTED` those that quote none. A source is looked at anew only
 * where its own suggestions or claims are others: with many sources, a decision about one costs that of one.
 */
export const useEvidenceBySource = (
  sources: readonly Source[],
  pages: ReadonlyMap<Id, PageRead>,
  helped: ReadonlyMap<Id, readonly HelperSuggestion[]>,
  accepted: ReadonlyMap<string, readonly Claim[]>,
  rejected: ReadonlyMap<string, readonly RejectedClaim[]>,
): ReadonlyMap<Id, PageEvidence> => {
  const kept = useRef(new Map<Id, Kept>())
  return useMemo(() => {
    const all = new Map<Id, PageEvidence>()
    for (const { id } of sources) {
      const read = pages.get(id)
      const rules = read?.kind === 'read' ? read.page.suggestions : undefined
      const lists = [rules, helped.get(id), accepted.get(id), rejected.get(id)] as const
      const known = kept.current.get(id)
      const same = known?.lists.every((list, k) => isSameList(list, lists[k])) === true ? known.page : null
      const [, helper, own, not] = lists
      const page =
        same ?? evidenceOf(id, rules === undefined ? [] : joinSuggestions(rules, helper ?? []), own ?? [], not ?? [])
      kept.current.set(id, { lists, page })
      all.set(id, page)
    }
    all.set(UNQUOTED, { open: [], accepted: accepted.get('') ?? [], rejected: rejected.get('') ?? [] })
    return all
  }, [sources, pages, helped, accepted, rejected])
}

/** Whether two lists say the same: a case that was read anew has other objects, with the same in them. */
const isSameList = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean => {
  if (a === b) return true
  if (a === undefined || b === undefined || a.length !== b.length) return false
  return a.every((one, k) => one === b[k] || JSON.stringify(one) === JSON.stringify(b[k]))
}
