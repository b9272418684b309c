import { foldMarks } from './fold.js'

/**
 * Crude English stem, good for comparing a word with its regular forms only: `attacks`, `attacked`, `attacking` →
 * `attack`; `promote`, `promoted` → `promot`. Words of three letters or fewer stay.
 */
export function stemEnglish(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    stem = findStem(word)
    if (stems.size >= STEMS_LIMIT) stems.clear()
    stems.set(word, stem)
  }
  return stem
}

/** Pages use the same words over and over. */
const stems = new Map<string, string>()
const STEMS_LIMIT = 20_000

function findStem(word: string): string {
  let stem = foldMarks(word)
  if (stem.length <= 3) return stem
  if (stem.endsWith('ies')) return `${stem.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^s]s$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  else if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem.replace(/([^aeiou])\1$/, '$1')
}
