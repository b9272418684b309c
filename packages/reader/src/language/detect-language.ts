import { splitWords } from '../text/words.js'
import { ENGLISH_WORDS, OTHER_WORDS, SHARED_WORDS, VIETNAMESE_WORDS } from './function-words.js'

export type PageLanguage = 'en' | 'vi'

/** Letters that Vietnamese has and other languages in Latin letters hardly: ă đ ơ ư, and all vowels with two marks or ạ, ả and the like. */
const VIETNAMESE_LETTER = /[ăđơư\u1EA0-\u1EF9]/
/** Letters with one mark that it shares with French, Portuguese and others. */
const SHARED_LETTER = /[àáâãèéêìíòóôõùúýĩũ]/
const WORDS_LOOKED_AT = 2_000

/** `vi`, `en`, or null where the words do not tell. Cost: linear, in at most the first 2,000 words. */
export function detectLanguage(text: string): PageLanguage | null {
  const words = splitWords(
    text
      .slice(0, WORDS_LOOKED_AT * 12)
      .normalize('NFC')
      .toLowerCase(),
  ).slice(0, WORDS_LOOKED_AT)
  let letters = 0
  let distinctive = 0
  let vietnamese = 0
  let english = 0
  let other = 0
  let foreign = 0
  for (const { text: word } of words) {
    if (!/\p{L}/u.test(word)) continue
    letters++
    if (!/\p{Script=Latin}/u.test(word)) foreign++
    else if (VIETNAMESE_LETTER.test(word)) distinctive++
    else if (VIETNAMESE_WORDS.has(word) || SHARED_LETTER.test(word)) vietnamese += 0.5
    if (ENGLISH_WORDS.has(word)) english += 1
    else if (SHARED_WORDS.has(word)) english += 0.5
    if (OTHER_WORDS.has(word) && !VIETNAMESE_WORDS.has(word)) other += 1
  }
  if (letters === 0 || foreign * 2 > letters) return null
  vietnamese += distinctive
  if (distinctive >= 0.12 * letters && vietnamese >= 0.25 * letters && vietnamese > 2 * english) return 'vi'
  if (english >= 0.12 * letters && english > 1.5 * other && english > vietnamese) return 'en'
  return null
}
