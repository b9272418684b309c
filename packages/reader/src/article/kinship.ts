import { unitTest } from '../text/unit-test.js'

const isLetter = unitTest(/\p{L}/u)
const LONG = 5
const STEM = 7
const MOST_WORDS = 60
const MOST_LETTERS = 600

/** The longer words of a line's beginning, shortened so that their endings do not matter. */
export function longWords(line: string): ReadonlySet<string> {
  const own = new Set<string>()
  const end = Math.min(line.length, MOST_LETTERS)
  let start = -1
  for (let k = 0; k <= end && own.size < MOST_WORDS; k++) {
    if (k < end && isLetter(line.charCodeAt(k))) {
      if (start < 0) start = k
    } else if (start >= 0) {
      if (k - start >= LONG) own.add(line.slice(start, k).toLowerCase().slice(0, STEM))
      start = -1
    }
  }
  return own
}

/** Share of a block's words; -1 where it has too few to say. */
export function shareOf(own: ReadonlySet<string>, isShared: (word: string) => boolean): number {
  if (own.size < 2) return -1
  let shared = 0
  for (const word of own) if (isShared(word)) shared++
  return shared / own.size
}

/** Share of each block's words that another block of the article has; `taken` says which those are. */
export function kinship(words: readonly ReadonlySet<string>[], taken: Float64Array): Float64Array {
  const counts = new Map<string, number>()
  for (const [k, own] of words.entries()) {
    if (taken[k]! >= 0.5) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return Float64Array.from(words, (own, k) => {
    const self = taken[k]! >= 0.5 ? 1 : 0
    return shareOf(own, (word) => (counts.get(word) ?? 0) > self)
  })
}

/** Of the words that a block shares with other blocks: how likely those are the article's, on average; -1 without any. */
export function purity(words: readonly ReadonlySet<string>[], likely: Float64Array): Float64Array {
  const sums = new Map<string, { count: number; likely: number }>()
  for (const [k, own] of words.entries()) {
    for (const word of own) {
      let sum = sums.get(word)
      if (sum === undefined) {
        sum = { count: 0, likely: 0 }
        sums.set(word, sum)
      }
      sum.count++
      sum.likely += likely[k]!
    }
  }
  return Float64Array.from(words, (own, k) => {
    let total = 0
    let count = 0
    for (const word of own) {
      const sum = sums.get(word)!
      if (sum.count < 2) continue
      total += (sum.likely - likely[k]!) / (sum.count - 1)
      count++
    }
    return count === 0 ? -1 : total / count
  })
}
