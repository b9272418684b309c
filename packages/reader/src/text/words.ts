import { unitTest } from './unit-test.js'

/** A run of letters, digits and combining marks, with its place in the text that it was taken from. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Letters beyond the first plane are two units: a text that has any is left to the expression. */
const SURROGATE = /[\ud800-\udfff]/
/** A longer run is several words: an endless one overflows the stack of an engine that matches it. */
const LONGEST = 1_000
const WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}]{1,${LONGEST}}`, 'gu')
const isInWord = unitTest(/[\p{L}\p{N}\p{M}]/u)

/** Calls back with the ends of each word. Unit by unit, which is several times as fast as a regular expression. */
function eachWord(text: string, take: (start: number, end: number) => void): void {
  if (SURROGATE.test(text)) {
    for (const { 0: word, index } of text.matchAll(WORD)) take(index, index + word.length)
    return
  }
  let start = -1
  for (let k = 0; k < text.length; k++) {
    if (isInWord(text.charCodeAt(k))) {
      if (start < 0) start = k
      else if (k - start === LONGEST) {
        take(start, k)
        start = k
      }
    } else if (start >= 0) {
      take(start, k)
      start = -1
    }
  }
  if (start >= 0) take(start, text.length)
}

export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  eachWord(text, (start, end) => words.push({ text: text.slice(start, end), start, end }))
  return words
}

/** Number of words; scripts written without spaces count one word for every four letters of a run beyond twenty. */
export function countWords(text: string): number {
  let count = 0
  eachWord(text, (start, end) => {
    count += end - start > 20 ? Math.ceil((end - start) / 4) : 1
  })
  return count
}

export function startsUpperCase(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** Two or more letters, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*){2,}$/u.test(word)
}
