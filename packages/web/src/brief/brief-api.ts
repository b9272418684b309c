import type { Brief, BriefLanguage } from '@parley/engine/brief'
import type { BriefRelease, Id, IsoDate, Problem } from '@parley/model'
import { type Answer, ask } from '../api.js'

export type BriefAsked = {
  readonly language: BriefLanguage
  readonly at: IsoDate | null
  readonly since: IsoDate | null
}

const query = (asked: Readonly<Record<string, string | null>>): string =>
  new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null)).toString()

/** A brief as the case gives rise to it, without what an analyst changed. */
export const fetchBrief = (asked: BriefAsked, signal: AbortSignal): Promise<Answer<Brief>> =>
  ask(`/api/brief?${query(asked)}`, { signal })

/** Where a draft of the case can be had as a file. */
export const draftFile = (id: Id, format: string): string => `/api/brief/file?${query({ id, format })}`

export type Released =
  | { readonly kind: 'released'; readonly release: BriefRelease }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

export const releaseDraft = async (request: {
  readonly id: Id
  readonly by?: Id
  readonly namesAnalyst: boolean
}): Promise<Released> => {
  try {
    const response = await fetch('/api/brief/release', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(request),
    })
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'released', release: body as BriefRelease }
    const { problems } = body as { problems?: readonly Problem[] }
    return { kind: 'problems', problems: problems ?? [] }
  } catch {
    return { kind: 'problems', problems: [] } // no answer of ours: told as such
  }
}
