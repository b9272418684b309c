/** A run of letters, digits and combining marks, with its place in the text that it was taken from. */
export type Word = {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** Number of words; scripts written without spaces count one word for every four letters of a run beyond twenty. */
export function countWords(text: string): number {
  let count = 0
  for (const match of text.matchAll(WORD)) {
    count += match[0].length > 20 ? Math.ceil(match[0].length / 4) : 1
  }
  return count
}

export function startsUpperCase(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Two or more letters, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*){2,}$/u.test(word)
}
