import { ENGLISH_WORDS, SHARED_WORDS } from '../language/function-words.js'
import { foldMarks } from '../text/fold.js'
import { isAllCapitals, splitWords, startsUpperCase, type Word } from '../text/words.js'
import { GENERIC_WORDS } from './generic-words.js'
import { isSyllable } from './syllable.js'

/** Texts longer than this are searched to here. */
const TEXT_LIMIT = 200_000
const ABBREVIATIONS = /^(?:mr|mrs|ms|dr|st|gen|col|sen|gov|prof|tp|ths|gs|ts)$/i

/**
 * Names that a text mentions: its capitalised words inside sentences, as phrases to look for elsewhere. A run of
 * Vietnamese syllables is one name; any other capitalised word also names by itself, unless it is generic. A first word
 * of a sentence counts only where the text has it inside a sentence too; a line set in capitals, or as a title with only
 * small words in lower case, tells nothing. `isKnown` admits single syllables.
 */
export function findNames(text: string, isKnown: (word: string) => boolean): readonly (readonly Word[])[] {
  const lines = text.slice(0, TEXT_LIMIT).normalize('NFC').split('\n')
  const wordsOf = lines.map(splitWords)
  const lower = new Set(
    wordsOf.flatMap((words) => words.map(({ text: word }) => word).filter((word) => !startsUpperCase(word))),
  )
  const names = new Map<string, readonly Word[]>()
  for (const [k, line] of lines.entries()) {
    if (!wordsOf[k]!.some(({ text: word }) => isContentWord(word))) continue
    for (const run of findRuns(line, wordsOf[k]!)) {
      for (const name of splitRun(run)) {
        const word = name[0]!.text
        if (name.length === 1 && !(isSyllable(word) ? isKnown(word) : isDistinct(word, lower))) continue
        names.set(name.map(({ text: part }) => part).join(' '), name)
      }
    }
  }
  return [...names.values()]
}

/** Runs of capitalised words that no sentence begins with. */
function findRuns(line: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: (readonly Word[])[] = []
  for (let from = 0; from < words.length; from++) {
    if (!startsUpperCase(words[from]!.text) || startsSentence(line, words, from)) continue
    let to = from + 1
    while (to < words.length && startsUpperCase(words[to]!.text) && isJoined(line, words[to - 1]!, words[to]!)) to++
    runs.push(words.slice(from, to))
    from = to - 1
  }
  return runs
}

/** Vietnamese syllables that follow each other stay together, every other word stands alone. */
function splitRun(run: readonly Word[]): readonly (readonly Word[])[] {
  const names: Word[][] = []
  let open = false
  for (const word of run) {
    const syllable = isSyllable(word.text)
    if (syllable && open) names.at(-1)!.push(word)
    else names.push([word])
    open = syllable
  }
  return names
}

/** Whether a word is in lower case and more than an article, a preposition or the like. */
function isContentWord(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !ENGLISH_WORDS.has(word) && !SHARED_WORDS.has(word)
}

/** Whether a word says by itself who or where: no title, no generic part of names, no word of common use. */
function isDistinct(word: string, lower: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase()
  if (isAllCapitals(word)) return word.length <= 6 && !GENERIC_WORDS.has(plain)
  return word.length >= 3 && !GENERIC_WORDS.has(foldMarks(word)) && !ENGLISH_WORDS.has(plain) && !lower.has(plain)
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
