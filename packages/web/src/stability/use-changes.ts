import { useCallback, useEffect, useMemo, useState } from 'react'
import { useAddressed } from '../navigation/use-addressed.js'
import type { Assessed } from './assess.js'
import { type Changes, reassess } from './change-preferences.js'
import { readChanges, tellChanges } from './changes-in-address.js'

/** The changes of "what if", also in the address, and the conflict with them. */
export const useChanges = (
  base: Assessed,
): { readonly changes: Changes; readonly change: (changes: Changes) => void; readonly shown: Assessed } => {
  const [told, tell] = useAddressed('order')
  const [changes, setChanges] = useState<Changes>(() => readChanges(base, told))
  // The back button, a link, or another state of the file: what the address says counts.
  useEffect(() => {
    setChanges((before) => (tellChanges(base, before) === told ? before : readChanges(base, told)))
  }, [base, told])
  const change = useCallback(
    (next: Changes) => {
      setChanges(next)
      tell(tellChanges(base, next))
    },
    [base, tell],
  )
  const shown = useMemo(() => reassess(base, changes), [base, changes])
  return { changes, change, shown }
}
