/** A run of letters, digits and combining marks, with its place in the text that it was taken from. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A longer run is several words: an endless one overflows the stack of the engine that matches it. */
const WORD = /[\p{L}\p{N}\p{M}]{1,1000}/gu
/** The same of a text of ASCII letters, and faster. */
const PLAIN_WORD = /[a-z0-9]+/gi
const PLAIN = /^[\s\x20-\x7e]*$/
const wordIn = (text: string): RegExp => (PLAIN.test(text) ? PLAIN_WORD : WORD)

export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordIn(text))) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** Number of words; scripts written without spaces count one word for every four letters of a run beyond twenty. */
export function countWords(text: string): number {
  let count = 0
  for (const match of text.matchAll(wordIn(text))) {
    count += match[0].length > 20 ? Math.ceil(match[0].length / 4) : 1
  }
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
