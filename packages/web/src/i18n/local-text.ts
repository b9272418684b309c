import type { LocalText } from '@parley/model'

/** A text with the language that it is in. */
export type Worded = { readonly text: string; readonly lang: string }

/** Letters that Vietnamese uses and English does not. */
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/

/** A text without a language code is taken as Vietnamese where its letters say so, else as English. */
export const guessLanguage = (text: string): string => (VIETNAMESE.test(text) ? 'vi' : 'en')

/** The text in the language asked for, else in English, else in the first language given. */
export const pickText = (text: LocalText, language: string): Worded => {
  if (typeof text === 'string') return { text, lang: guessLanguage(text) }
  for (const lang of [language, 'en']) {
    const found = text[lang]
    if (found !== undefined) return { text: found, lang }
  }
  const [first] = Object.entries(text)
  return first ? { lang: first[0], text: first[1] } : { text: '', lang: language }
}
