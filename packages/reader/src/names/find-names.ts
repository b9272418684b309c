import { ENGLISH_WORDS } from '../language/function-words.js'
import { foldMarks } from '../text/fold.js'
import { isAllCapitals, splitWords, startsUpperCase, type Word } from '../text/words.js'
import { GENERIC_WORDS } from './generic-words.js'
import { isSyllable } from './syllable.js'

/** Texts longer than this are searched to here. */
const TEXT_LIMIT = 200_000
const ABBREVIATIONS = /^(?:mr|mrs|ms|dr|st|gen|col|sen|gov|prof|tp|ths|gs|ts)$/i
/** Above this share of capitalised words a text is set in capitals or as a title, and capitals mean nothing. */
const CAPITAL_SHARE = 0.6

/**
 * Names that a text mentions: its capitalised words inside sentences, as phrases to look for elsewhere. A run of
 * Vietnamese syllables is one name; any other capitalised word also names by itself, unless it is generic. A first word
 * of a sentence counts only where the text has it inside a sentence too. `isKnown` admits single syllables.
 */
export function findNames(text: string, isKnown: (word: string) => boolean): readonly (readonly Word[])[] {
  const short = text.slice(0, TEXT_LIMIT).normalize('NFC')
  const words = splitWords(short)
  if (
    words.length >= 4 &&
    words.filter(({ text: word }) => startsUpperCase(word)).length > CAPITAL_SHARE * words.length
  ) {
    return []
  }
  const lower = new Set(words.map(({ text: word }) => word).filter((word) => !startsUpperCase(word)))
  const names = new Map<string, readonly Word[]>()
  const keep = (run: readonly Word[]) => names.set(run.map(({ text: word }) => word).join(' '), run)
  for (let k = 0; k < words.length; k++) {
    if (!isInnerCapital(short, words, k)) continue
    let to = k + 1
    while (to < words.length && startsUpperCase(words[to]!.text) && isJoined(short, words[to - 1]!, words[to]!)) to++
    for (let from = k; from < to; ) {
      const syllables = isSyllable(words[from]!.text)
      let end = from + 1
      if (syllables) while (end < to && isSyllable(words[end]!.text)) end++
      const run = words.slice(from, end)
      if (run.length > 1 || (syllables ? isKnown(run[0]!.text) : isDistinct(run[0]!.text, lower))) keep(run)
      from = end
    }
    k = to - 1
  }
  return [...names.values()]
}

/** Whether a word says by itself who or where: no title, no generic part of names, no word of common use. */
function isDistinct(word: string, lower: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase()
  if (isAllCapitals(word)) return word.length <= 6 && !GENERIC_WORDS.has(plain)
  return word.length >= 3 && !GENERIC_WORDS.has(foldMarks(word)) && !ENGLISH_WORDS.has(plain) && !lower.has(plain)
}

function isInnerCapital(text: string, words: readonly Word[], k: number): boolean {
  return startsUpperCase(words[k]!.text) && !startsSentence(text, words, k)
}

/** Whether a sentence, quotation or line begins with the word. */
export function startsSentence(text: string, words: readonly Word[], k: number): boolean {
  const before = words[k - 1]
  if (before === undefined) return true
  const gap = text.slice(before.end, words[k]!.start)
  if (gap === '. ' && (ABBREVIATIONS.test(before.text) || /^\p{Lu}$/u.test(before.text))) return false
  return /[.!?…:“"«\n\r]|(?:^|\s)[–—-]\s/u.test(gap)
}

/** Whether two words stand in one name: a space or hyphen between them and nothing else. */
export function isJoined(text: string, a: Word, b: Word): boolean {
  return /^(?: |-)$/.test(text.slice(a.end, b.start))
}
