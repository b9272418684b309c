import { createHash } from 'node:crypto'
import type { Result } from '@parley/model'
import type { Page, SuggestedClaim } from '@parley/reader'
import { LatestMap } from '../kept/latest-map.js'
import type { CapturedSources } from './captured-source.js'
import type { CaptureWork, SuggestWork } from './page-work.js'

/** Reads pages, one after another. */
export type PageReader = {
  suggest(work: SuggestWork): Promise<readonly SuggestedClaim[]>
  /** All of a page, of which the suggestions are a part. */
  read(work: SuggestWork): Promise<Page>
  capture(work: CaptureWork): Promise<Result<CapturedSources>>
  /** What is still asked is rejected with an AbortError. */
  close(): void
}

/** Of so many pages the suggestions are kept; beyond it those that were not asked for longest are made again. */
const KEPT = 1_000

/** A reader in this thread: while it works, nothing else does. */
export const readerHere = (): PageReader => ({
  suggest: async (work) => (await import('./page-work.js')).suggestClaims(work),
  read: async (work) => (await import('./page-work.js')).readSource(work),
  capture: async (work) => (await import('./page-work.js')).capturePages(work),
  close() {},
})

/** Keeps what a reader suggested: a page is read once, as long as its words and the actors of the case stay. */
export const keepSuggestions = (reader: PageReader): PageReader => {
  const kept = new LatestMap<string, Promise<readonly SuggestedClaim[]>>(KEPT)
  return {
    ...reader,
    suggest(work) {
      const key = keyOf(work)
      const suggestions = kept.get(key) ?? reader.suggest(work)
      kept.set(key, suggestions)
      suggestions.catch(() => kept.delete(key))
      return suggestions
    },
  }
}

const keyOf = ({ text, actors, raw }: SuggestWork): string => {
  const hash = createHash('sha256').update(text).update('\0').update(JSON.stringify(actors)).update('\0')
  return hash.update(raw ?? '').digest('hex')
}
