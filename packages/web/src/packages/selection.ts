import type { Digits } from '@parley/engine'
import type { Issue } from '@parley/model'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { changeAddress } from '../navigation/address.js'
import { isSame, readOutcome, tellOutcome } from './outcome.js'

/** The one package that is selected, wherever it was selected; also in the address. */
export type Selection = {
  readonly digits: Digits
  readonly select: (digits: Digits) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** `now`: null where nothing has been chosen yet. */
type History = {
  readonly past: readonly (Digits | null)[]
  readonly now: Digits | null
  readonly future: readonly (Digits | null)[]
}

type Step =
  | { readonly kind: 'select'; readonly digits: Digits }
  | { readonly kind: 'undo' | 'redo' | 'adopt'; readonly digits: Digits | null }

const MOST_STEPS = 200
/** A browser takes a few changes of the address a second. */
const ADDRESS_MS = 250

const takeStep = (history: History, step: Step): History => {
  const { past, now, future } = history
  switch (step.kind) {
    case 'select':
      if (now !== null && isSame(now, step.digits)) return history
      return { past: [...past, now].slice(-MOST_STEPS), now: step.digits, future: [] }
    case 'undo':
      return past.length === 0
        ? history
        : { past: past.slice(0, -1), now: past.at(-1) ?? null, future: [now, ...future] }
    case 'redo':
      return future.length === 0 ? history : { past: [...past, now], now: future[0] ?? null, future: future.slice(1) }
    case 'adopt':
      return { ...history, now: step.digits }
  }
}

/** `fallback`: what is selected while nobody has chosen. Digits that the case no longer has stand as now. */
export const useSelection = (issues: readonly Issue[], fallback: Digits): Selection => {
  const [history, step] = useReducer(takeStep, null, (): History => ({ past: [], now: inAddress(issues), future: [] }))
  const { past, now, future } = history
  const text = now === null ? null : tellOutcome(issues, now)
  const written = useRef(text)

  useEffect(() => {
    if (text === written.current) return
    const timer = setTimeout(() => {
      written.current = text
      changeAddress({ package: text }, 'replace')
    }, ADDRESS_MS)
    return () => clearTimeout(timer)
  }, [text])

  useEffect(() => {
    const follow = () => step({ kind: 'adopt', digits: inAddress(issues) })
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [issues])

  const select = useCallback((digits: Digits) => step({ kind: 'select', digits }), [])
  const undo = useCallback(() => step({ kind: 'undo', digits: null }), [])
  const redo = useCallback(() => step({ kind: 'redo', digits: null }), [])
  const isFitting = now?.length === issues.length && issues.every(({ options }, j) => (now[j] ?? 0) < options.length)
  const chosen = isFitting ? now : fallback
  return useMemo(
    () => ({ digits: chosen, select, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 }),
    [chosen, select, undo, redo, past.length, future.length],
  )
}

const inAddress = (issues: readonly Issue[]): Digits | null =>
  readOutcome(issues, new URLSearchParams(location.search).get('package'))
