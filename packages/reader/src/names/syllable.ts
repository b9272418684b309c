import { foldMarks } from '../text/fold.js'

const SYLLABLE = /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/

/**
 * Whether a word has the shape of one Vietnamese syllable. Such a word is mostly part of a name, never enough of it:
 * `Bình` stands in many places and people, `Quảng Bình` is one.
 */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(foldMarks(word))
}
