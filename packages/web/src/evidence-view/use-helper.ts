import type { HelperAnswer, HelperState, HelperSuggestion, Id, Problem } from '@parley/model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { askHelper, fetchHelper, noteConsent } from './helper-api.js'

/** What became of asking the helper about one source. */
export type Asked =
  | { readonly kind: 'asking' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'no-server' }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'answered'; readonly answer: HelperAnswer }

/**
 * The helper, as the server has it, and what it was asked about each source of the case. `put` gets what it suggests. Nothing is
 * asked but by `ask`, and what is still asked ends with the view.
 */
export const useHelper = (put: (source: Id, suggestions: readonly HelperSuggestion[]) => void) => {
  const { language } = useSpeech()
  const [state, setState] = useState<HelperState | null>(null)
  const [asked, setAsked] = useState<ReadonlyMap<Id, Asked>>(new Map())
  const running = useRef(new Map<Id, AbortController>())
  const note = useCallback((source: Id, what: Asked) => setAsked((all) => new Map(all).set(source, what)), [])

  useEffect(() => {
    let gone = false
    const all = running.current
    void fetchHelper().then((answer) => {
      if (!gone && answer.kind === 'found') setState(answer.value)
    })
    return () => {
      gone = true
      for (const one of all.values()) one.abort()
    }
  }, [])

  const ask = useCallback(
    async (source: Id) => {
      running.current.get(source)?.abort()
      const one = new AbortController()
      running.current.set(source, one)
      note(source, { kind: 'asking' })
      const answer = await askHelper({ source, language }, one.signal)
      if (running.current.get(source) !== one) return
      running.current.delete(source)
      if (one.signal.aborted) return note(source, { kind: 'stopped' })
      if (answer.kind === 'problems') return note(source, { kind: 'failed', problems: answer.problems })
      if (answer.kind !== 'found') return note(source, { kind: 'no-server' })
      put(source, answer.value.suggestions)
      note(source, { kind: 'answered', answer: answer.value })
    },
    [language, note, put],
  )
  const stop = useCallback((source: Id) => running.current.get(source)?.abort(), [])
  /** Whether it was noted. */
  const consent = useCallback(async (endpoint: string, given: boolean): Promise<boolean> => {
    const answer = await noteConsent(endpoint, given)
    if (answer.kind === 'found') setState(answer.value)
    return answer.kind === 'found'
  }, [])
  return { state, asked, ask, stop, consent }
}
