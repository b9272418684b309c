import { useEffect, useState } from 'react'

/** The page's colours where a canvas needs them, which knows no style sheet. */
export type Tones = {
  readonly ink: string
  readonly soft: string
  readonly paper: string
  readonly zone: string
  readonly accent: string
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']

/** The tones of the scheme that is on, kept up to date. */
export const useTones = (): Tones => {
  const [tones, setTones] = useState(readTones)
  useEffect(() => {
    const lists = QUERIES.map((query) => matchMedia(query))
    const read = () => setTones(readTones())
    for (const list of lists) list.addEventListener('change', read)
    return () => {
      for (const list of lists) list.removeEventListener('change', read)
    }
  }, [])
  return tones
}

const readTones = (): Tones => {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: of('--ink'),
    soft: of('--soft'),
    paper: of('--paper'),
    zone: of('--closer'),
    accent: of('--accent'),
  }
}
