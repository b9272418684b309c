import { useCallback, useEffect, useRef, useState } from 'react'

/** Typing that has rested for this long is saved. */
const REST_MS = 500
/** Typing that does not rest is saved at least as often: what stood on the screen for a second outlives a crash. */
const LATEST_MS = 800

type Timer = ReturnType<typeof setTimeout> | undefined

/**
 * The text of a field: what is typed, at once; what is saved, where nothing is typed. `commit` is called when typing
 * rests or has gone on for a while, when the field is left, and when the page is; it says whether the text was taken, and
 * otherwise the text stays. `joins`: the same visit to the field has committed before.
 */
export const useDraft = (saved: string, commit: (text: string, joins: boolean) => boolean) => {
  const [typed, setTyped] = useState<string | null>(null)
  const state = useRef({ typed, saved, commit, joins: false })
  state.current.saved = saved
  state.current.commit = commit
  const rest = useRef<Timer>(undefined)
  const latest = useRef<Timer>(undefined)

  const flush = useCallback(() => {
    clearTimeout(rest.current)
    clearTimeout(latest.current)
    latest.current = undefined
    const { typed: text, saved: was, commit: save, joins } = state.current
    if (text === null || text === was) return true
    const isTaken = save(text, joins)
    if (isTaken) state.current.joins = true
    return isTaken
  }, [])

  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  // What was typed has been saved: from now on the field follows what is saved, whoever changes it.
  useEffect(() => {
    // A key pressed since this was drawn is not saved yet.
    if (typed !== saved || state.current.typed !== typed) return
    state.current.typed = null
    setTyped((now) => (now === saved ? null : now))
  }, [typed, saved])

  const type = (text: string) => {
    state.current.typed = text
    setTyped(text)
    clearTimeout(rest.current)
    rest.current = setTimeout(flush, REST_MS)
    latest.current ??= setTimeout(flush, LATEST_MS)
  }
  const leave = () => {
    if (flush()) {
      state.current.typed = null
      setTyped(null)
    }
    state.current.joins = false
  }
  return { text: typed ?? saved, type, leave, flush }
}
