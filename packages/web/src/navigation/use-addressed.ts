import { useCallback, useEffect, useRef, useState } from 'react'
import { changeAddress, inAddress } from './address.js'

/** A browser takes a few changes of the address a second. */
const ADDRESS_MS = 250

/**
 * A text that the address holds under a name: it changes at once and is written a little later; the back button and
 * reloads bring it back. null: the address does not have it.
 */
export const useAddressed = (name: string): readonly [string | null, (text: string | null) => void] => {
  const [text, setText] = useState(() => inAddress(name))
  const written = useRef(text)
  useEffect(() => {
    if (text === written.current) return
    const timer = setTimeout(() => {
      written.current = text
      changeAddress({ [name]: text }, 'replace')
    }, ADDRESS_MS)
    return () => clearTimeout(timer)
  }, [name, text])
  useEffect(() => {
    const follow = () => {
      written.current = inAddress(name)
      setText(written.current)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [name])
  return [text, useCallback((next: string | null) => setText(next), [])]
}
