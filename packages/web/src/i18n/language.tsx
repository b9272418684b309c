import type { LocalText } from '@parley/model'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { directionOf } from './direction.js'
import { en, type Words } from './en.js'
import { type Formats, type Language, makeFormats } from './formats.js'
import { pickText } from './local-text.js'
import { vi } from './vi.js'

const WORDS: Record<Language, Words> = { en, vi }
const STORED_AS = 'parley-language'

export type Speech = {
  readonly language: Language
  readonly words: Words
  readonly formats: Formats
  readonly setLanguage: (language: Language) => void
  /** A text of the case in the page's language where it has one. For attributes; in elements use `Local`. */
  readonly say: (text: LocalText) => string
}

const SpeechContext = createContext<Speech | null>(null)

export const useSpeech = (): Speech => {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech outside SpeechProvider')
  return speech
}

export const SpeechProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState<Language>(preferredLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
    store(language)
  }, [language])
  const speech = useMemo<Speech>(
    () => ({
      language,
      words: WORDS[language],
      formats: makeFormats(language),
      setLanguage,
      say: (text) => pickText(text, language).text,
    }),
    [language],
  )
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** A text of the case, marked with its language where that is not the page's. */
export const Local = ({ of }: { readonly of: LocalText }) => {
  const { language } = useSpeech()
  const { text, lang } = pickText(of, language)
  if (lang === language) return text
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {text}
    </span>
  )
}

const preferredLanguage = (): Language => {
  const stored = read()
  if (stored === 'en' || stored === 'vi') return stored
  return navigator.language.startsWith('vi') ? 'vi' : 'en'
}

// Storage may be switched off in the browser; the page then forgets the choice.
const read = (): string | null => {
  try {
    return localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}

const store = (language: Language): void => {
  try {
    localStorage.setItem(STORED_AS, language)
  } catch {
    return
  }
}
