import type { Actor, EvidencePage, Id, Problem, Source } from '@parley/model'
import { useEffect, useMemo, useState } from 'react'
import { fetchPage } from './evidence-api.js'

/** A source as it was read, or why it could not be. */
export type PageRead =
  | { readonly kind: 'read'; readonly page: EvidencePage }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }

type Texts = Readonly<Record<Id, { readonly text: string }>>

/** `texts`: what the page of the case had when the source was read. */
type Kept = { readonly key: string; readonly read: PageRead; readonly texts: Texts }

/**
 * The pages of a case with what they suggest, read one after another, the one that is looked at first; each once, as long
 * as its entry in the case, its text and the case's actors stay. `texts`: as the page of the case has them.
 */
export const usePages = (
  sources: readonly Source[],
  actors: readonly Actor[],
  texts: Texts,
  first: Id | null,
): ReadonlyMap<Id, PageRead> => {
  const [kept, setKept] = useState<ReadonlyMap<Id, Kept>>(new Map())
  const about = JSON.stringify(actors)
  const wanted = sources.filter(({ file }) => file !== undefined)
  const keyOf = (source: Source) => `${about} ${JSON.stringify(source)}`
  const isFresh = (source: Source): boolean => {
    const one = kept.get(source.id)
    if (one?.key !== keyOf(source)) return false
    // Where the server did not answer, it is asked again once it has answered something else.
    if (one.read.kind === 'failed') return one.read.problems.length > 0 || one.texts === texts
    const text = texts[source.id]?.text
    return text === undefined || text === one.read.page.text
  }
  const missing = wanted.filter((source) => !isFresh(source))
  const next = missing.find(({ id }) => id === first) ?? missing[0]
  const nextKey = next === undefined ? null : keyOf(next)
  const nextText = next === undefined ? undefined : texts[next.id]?.text
  const isAgain = next !== undefined && kept.get(next.id)?.key === nextKey
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next page is another where its key or text is, or it is asked for again.
  useEffect(() => {
    if (next === undefined || nextKey === null) return
    let gone = false
    void fetchPage(next.id).then((answer) => {
      if (gone) return
      const read: PageRead =
        answer.kind === 'found'
          ? { kind: 'read', page: answer.value }
          : { kind: 'failed', problems: answer.kind === 'problems' ? answer.problems : [] }
      setKept((all) => new Map(all).set(next.id, { key: nextKey, read, texts }))
    })
    return () => {
      gone = true
    }
  }, [nextKey, nextText, isAgain ? texts : null])
  return useMemo(() => new Map([...kept].map(([id, { read }]) => [id, read])), [kept])
}
