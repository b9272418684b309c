import type { Brief } from '@parley/engine/brief'
import type { Problem } from '@parley/model'
import { useEffect, useState } from 'react'
import { keepShown, lastShown, shownKey } from '../case/last-shown.js'
import { useCase } from '../case/use-case.js'
import { type BriefAsked, fetchBrief } from './brief-api.js'

/**
 * The brief as the case gives rise to it: the last one that came, while a newer one is on its way. `failed`: why it could
 * not be had; no problem where the server did not answer. null: it could.
 */
export const useBrief = ({
  language,
  at,
  since,
}: BriefAsked): { readonly brief: Brief | null; readonly failed: readonly Problem[] | null } => {
  const { view } = useCase()
  const key = shownKey('brief', language, at, since)
  const [brief, setBrief] = useState(() => lastShown<Brief>(key))
  const [failed, setFailed] = useState<readonly Problem[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew with each view, since samples of another day may be there.
  useEffect(() => {
    const gone = new AbortController()
    void fetchBrief({ language, at, since }, gone.signal).then((answer) => {
      if (gone.signal.aborted) return
      if (answer.kind === 'found') {
        keepShown(key, answer.value)
        setBrief(answer.value)
      }
      setFailed(answer.kind === 'found' ? null : answer.kind === 'problems' ? answer.problems : [])
    })
    return () => gone.abort()
  }, [view, language, at, since])
  return { brief, failed }
}
