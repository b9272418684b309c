import { useEffect, useRef } from 'react'
import { type Action, actionOf, type KeySettings } from './key-map.js'

/** Where a key is typed, or means something of its own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], dialog, [role="menu"]'

/** Does what a single key asks for, unless it is typed into something or comes with another key held. */
export const useKeys = (settings: KeySettings, act: (action: Action) => void): void => {
  const latest = useRef({ settings, act })
  latest.current = { settings, act }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return
      if (document.querySelector('dialog[open]') !== null) return
      const action = actionOf(latest.current.settings, event.key)
      if (action === null) return
      event.preventDefault()
      latest.current.act(action)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
