const LETTER = /[\p{L}\p{N}\p{M}]/u

/** Whether neither end of a stretch lies within a word or a number: `lawful` of `unlawful` is not what somebody said. */
export function isWholeWords(text: string, start: number, end: number): boolean {
  return !isCut(text, start) && !isCut(text, end)
}

const isCut = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return false
  const before = text.slice(Math.max(0, at - 2), at)
  const behind = text.slice(at, at + 3)
  return (
    (LETTER.test(lastCharacter(before)) && LETTER.test(firstCharacter(behind))) ||
    // Between digits a separator belongs to the number: `1` of `1,500`.
    (/\d$/.test(before) && /^[.,:]\d/.test(behind)) ||
    (/\d[.,:]$/.test(before) && /^\d/.test(behind))
  )
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)
const lastCharacter = (text: string): string => [...text].at(-1) ?? ''

/** Whether words stand in a text, none of them cut. Linear in the text. */
export function standsIn(text: string, words: string): boolean {
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (isWholeWords(text, at, at + words.length)) return true
  return false
}
