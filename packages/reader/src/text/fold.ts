/** Letters without diacritics and the signs that texts are set with, the common case: nothing to take apart. */
const PLAIN = /^[\x20-\x7e\u00a0\u00ab\u00b7\u00bb\u2010-\u2026]*$/
/** Composed letters and signs, none of them white space but the space. */
const TIDY = /^[\x20-\x7e\u00a1-\u024f\u2010-\u2027\u2030-\u205e]*$/

/** One line of display text: composed letters (NFC), runs of white space and invisible format characters as one space. */
export function tidy(text: string): string {
  if (TIDY.test(text) && !text.includes('  ')) return text.trim()
  return text
    .normalize('NFC')
    .replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g, ' ')
    .trim()
}

/** Lower case without diacritics: `Đào Nhật Tân` → `dao nhat tan`. */
export function foldMarks(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd')
}

/**
 * Lower case with diacritics, indifferent to where a tone mark stands in a syllable: `hoà` and `hòa` are one.
 * Letters first, then the marks in code-point order.
 */
export function markKey(word: string): string {
  const parts = word.toLowerCase().normalize('NFD')
  const marks = parts.match(/\p{M}/gu)
  if (marks === null) return parts
  return parts.replace(/\p{M}/gu, '') + marks.sort().join('')
}

/** Whether the word is written with a diacritic or with đ. */
export function hasMarks(word: string): boolean {
  return /[\p{M}đĐ]/u.test(word.normalize('NFD'))
}
