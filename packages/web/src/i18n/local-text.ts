import { type LocalText, spokenIn } from '@parley/model'

/** A text with the language that it is in. */
export type Worded = { readonly text: string; readonly lang: string }

/** Letters that Vietnamese uses and English does not. */
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/

/** A text without a language code is taken as Vietnamese where its letters say so, else as English. */
export const guessLanguage = (text: string): string => (VIETNAMESE.test(text) ? 'vi' : 'en')

/** The text in the language asked for, else in English, else in the first language given. */
export const pickText = (of: LocalText, asked: string): Worded => {
  const { text, language } = spokenIn(of, asked)
  return { text, lang: language ?? guessLanguage(text) }
}
