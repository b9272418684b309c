import type { PackageField, View, Worth } from '@parley/engine'
import type { Case, IsoDate, Problem } from '@parley/model'
import { useEffect, useState } from 'react'
import { askUntil } from '../case/ask-until.js'
import { keepShown, lastShown, shownKey } from '../case/last-shown.js'
import { fetchField } from './packages-api.js'

/** The packages of a case, and the state of the case that their digits count in. */
export type ShownField = { readonly field: PackageField; readonly source: Case }

/**
 * The packages of the case that the page shows, at a worth: the last ones that came, while newer ones are on their way
 * (`isNewer`: they are not yet there).
 * `failed`: why they could not be had; no problem where the server did not answer. null: they could.
 */
export const useField = (
  view: View,
  at: IsoDate | null,
  worth: Worth,
): { readonly shown: ShownField | null; readonly isNewer: boolean; readonly failed: readonly Problem[] | null } => {
  const key = shownKey('packages', at, worth)
  const [shown, setShown] = useState(() => lastShown<ShownField>(key))
  const [failed, setFailed] = useState<readonly Problem[] | null>(null)
  const { case: source, diagnosis } = view
  const { caseHash } = diagnosis.provenance
  const isRecord = diagnosis.kind === 'record'
  // biome-ignore lint/correctness/useExhaustiveDependencies: a case is the same while its hash is.
  useEffect(() => {
    if (isRecord) return
    const gone = new AbortController()
    void askUntil(
      (signal) => fetchField({ at, worth }, signal),
      (field) => field.caseHash === caseHash,
      gone.signal,
    ).then((answer) => {
      if (answer === null) return
      setFailed(answer.kind === 'found' ? null : answer.kind === 'problems' ? answer.problems : [])
      if (answer.kind !== 'found') return
      const found = { field: answer.value, source }
      keepShown(key, found)
      setShown(found)
    })
    return () => gone.abort()
  }, [caseHash, at, worth, isRecord])
  return { shown, isNewer: shown !== null && shown.field.caseHash !== caseHash, failed }
}
