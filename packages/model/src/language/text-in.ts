import type { LocalText } from '../types.js'

/** A text with the code of the language that it is in; undefined where the case does not say. */
export type SpokenText = { readonly text: string; readonly language: string | undefined }

/**
 * A text in a language: that language, else the same without its region (`vi` for `vi-VN`), else English, else the
 * first given. A text without languages is itself.
 */
export function textIn(text: LocalText, language: string): string {
  return spokenIn(text, language).text
}

/** As `textIn`, with the language that was found, for the `lang` of what shows it. */
export function spokenIn(text: LocalText, language: string): SpokenText {
  if (typeof text === 'string') return { text, language: undefined }
  for (const code of [language, language.split('-')[0]!, 'en'])
    if (Object.hasOwn(text, code)) return { text: text[code]!, language: code }
  const [first] = Object.keys(text)
  return first === undefined ? { text: '', language: undefined } : { text: text[first]!, language: first }
}
