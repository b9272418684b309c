import { splitWords } from '../text/words.js'
import type { ListedItem } from './split-related.js'

/** Words in a shingle. */
const SHINGLE = 3
/** Two entries are one item from this similarity on. */
const SAME = 0.8
/** A title alone makes a duplicate only with so many words. */
const TITLE_WORDS = 4
/** Beyond so many distinct entries only those with exactly the same words are recognised. */
const COMPARED_ITEMS = 500
/** Only so many words of an entry are compared. */
const COMPARED_WORDS = 400

/**
 * For each item the index of the first item with the same text, or null. Same: Jaccard similarity of the three-word
 * shingles of title and teaser, computed exactly, is at least 0.8; where one of the two has no teaser, that of the titles.
 */
export function findDuplicates(items: readonly ListedItem[]): readonly (number | null)[] {
  const exact = new Map<string, number>()
  const distinct: Entry[] = []
  return items.map((item, index) => {
    const words = normalWords(`${item.title} ${item.teaser ?? ''}`)
    const key = words.join(' ')
    const same = exact.get(key)
    if (same !== undefined) return same
    if (distinct.length < COMPARED_ITEMS) {
      const entry = makeEntry(item, index, words)
      const like = distinct.find((other) => isSameItem(entry, other))
      if (like !== undefined) return like.index
      distinct.push(entry)
    }
    exact.set(key, index)
    return null
  })
}

type Entry = {
  readonly index: number
  readonly titleWords: number
  readonly hasTeaser: boolean
  readonly title: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
}

function makeEntry(item: ListedItem, index: number, words: readonly string[]): Entry {
  const title = normalWords(item.title)
  return {
    index,
    titleWords: title.length,
    hasTeaser: item.teaser !== null,
    title: shingles(title),
    whole: shingles(words),
  }
}

function isSameItem(a: Entry, b: Entry): boolean {
  if (a.hasTeaser && b.hasTeaser) return jaccard(a.whole, b.whole) >= SAME
  return a.titleWords >= TITLE_WORDS && jaccard(a.title, b.title) >= SAME
}

function normalWords(text: string): readonly string[] {
  return splitWords(text.normalize('NFC').toLowerCase()).map((word) => word.text)
}

/** All runs of three words; of a shorter text the text itself. */
function shingles(words: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>()
  const end = Math.min(words.length, COMPARED_WORDS)
  for (let k = 0; k === 0 || k + SHINGLE <= end; k++) set.add(words.slice(k, k + SHINGLE).join(' '))
  return set
}

/** |A ∩ B| / |A ∪ B|. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size > b.size) return jaccard(b, a)
  let both = 0
  for (const shingle of a) if (b.has(shingle)) both++
  return both / (a.size + b.size - both)
}
