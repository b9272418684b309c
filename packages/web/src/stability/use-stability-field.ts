import type { StabilityField } from '@parley/engine/graph-model'
import type { Case, IsoDate, Problem } from '@parley/model'
import { useEffect, useState } from 'react'
import { ask } from '../api.js'
import { askUntil } from '../case/ask-until.js'
import { keepShown, lastShown, shownKey } from '../case/last-shown.js'
import { useCase } from '../case/use-case.js'

/** The conflict of a case, and the state of the case that it was computed from. */
export type ShownConflict = { readonly field: StabilityField; readonly source: Case }

/**
 * The conflict of the case that the page shows: the last that came, while a newer one is on its way (`isNewer`: it is not
 * yet there). `failed`: why it could
 * not be had; no problem where the server did not answer. null: it could.
 */
export const useStabilityField = (
  at: IsoDate | null,
): { readonly shown: ShownConflict | null; readonly isNewer: boolean; readonly failed: readonly Problem[] | null } => {
  const { case: source, diagnosis } = useCase().view
  const { caseHash } = diagnosis.provenance
  const key = shownKey('stability', at)
  const [shown, setShown] = useState(() => lastShown<ShownConflict>(key))
  const [failed, setFailed] = useState<readonly Problem[] | null>(null)
  const hasConflict = source.conflict !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a case is the same while its hash is.
  useEffect(() => {
    if (!hasConflict) return
    const gone = new AbortController()
    const query = at === null ? '' : `?at=${encodeURIComponent(at)}`
    const fetchField = (signal: AbortSignal) => ask<StabilityField | null>(`/api/stability${query}`, { signal })
    void askUntil(fetchField, (field) => field?.caseHash === caseHash, gone.signal).then((answer) => {
      if (answer === null) return
      setFailed(answer.kind === 'found' ? null : answer.kind === 'problems' ? answer.problems : [])
      if (answer.kind !== 'found') return
      const found = { field: answer.value!, source }
      keepShown(key, found)
      setShown(found)
    })
    return () => gone.abort()
  }, [caseHash, at, hasConflict])
  return { shown, isNewer: shown !== null && shown.field.caseHash !== caseHash, failed }
}
