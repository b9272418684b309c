import { eld } from 'eld/extrasmall'
import { splitWords } from '../text/words.js'
import { ENGLISH_WORDS, OTHER_WORDS, SHARED_WORDS, VIETNAMESE_WORDS } from './function-words.js'

/** Letters that Vietnamese has and other languages in Latin letters hardly: ă đ ơ ư, and all vowels with two marks or ạ, ả and the like. */
const VIETNAMESE_LETTER = /[ăđơư\u1EA0-\u1EF9]/
/** Letters with one mark that it shares with French, Portuguese and others. */
const SHARED_LETTER = /[àáâãèéêìíòóôõùúýĩũ]/
/** Most words: nothing about their letters is to be asked. */
const PLAIN_LETTERS = /^[a-z]+$/
const WORDS_LOOKED_AT = 600

/** The n-gram detector needs so many words, and so many of them that are no names. */
const LEAST_WORDS = 4
const LEAST_SMALL = 1
/** In a short text without letters beyond ASCII, English is believed where it comes so near to the first guess. */
const SHORT_WORDS = 8
const NEAR = 0.85

/**
 * The language as an ISO 639-1 code; null where the words do not tell. Vietnamese by its letters and words, English by
 * its function words; where they decide nothing, by eld's letter n-grams. Cost: linear, in at most the first 600 words.
 */
export function detectLanguage(text: string): string | null {
  const beginning = text.slice(0, WORDS_LOOKED_AT * 12).normalize('NFC')
  const words = splitWords(beginning).slice(0, WORDS_LOOKED_AT)
  return byFunctionWords(words.map(({ text: word }) => word.toLowerCase())) ?? byLetters(beginning, words)
}

function byFunctionWords(words: readonly string[]): 'en' | 'vi' | null {
  let letters = 0
  let distinctive = 0
  let vietnamese = 0
  let english = 0
  let other = 0
  let foreign = 0
  for (const word of words) {
    const isPlain = PLAIN_LETTERS.test(word)
    if (!isPlain && !/\p{L}/u.test(word)) continue
    letters++
    if (!isPlain && !/\p{Script=Latin}/u.test(word)) foreign++
    else if (!isPlain && VIETNAMESE_LETTER.test(word)) distinctive++
    else if (VIETNAMESE_WORDS.has(word) || (!isPlain && SHARED_LETTER.test(word))) vietnamese += 0.5
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

function byLetters(text: string, words: readonly { readonly text: string }[]): string | null {
  const written = words.filter(({ text: word }) => /\p{L}/u.test(word))
  const small = written.filter(({ text: word }) => /^\p{Ll}/u.test(word))
  const isLatin = /\p{Script=Latin}/u.test(text)
  if (written.length < LEAST_WORDS) return null
  const guess = eld.detect(text)
  if (guess.language === '') return null
  // A line of capitalised words: names, unless their letters are clearly English.
  if (isLatin && small.length < LEAST_SMALL) return guess.language === 'en' && guess.isReliable() ? 'en' : null
  const scores = guess.getScores()
  const isPlain = written.length <= SHORT_WORDS && /^[\p{ASCII}‘’“”–—]*$/u.test(text)
  if (isPlain && (scores.en ?? 0) >= NEAR * (scores[guess.language] ?? 0)) return 'en'
  return guess.isReliable() ? guess.language : null
}
