import { foldMarks, hasMarks, markKey } from '../text/fold.js'
import { isAllCapitals, startsUpperCase, type Word } from '../text/words.js'

/** Where a phrase stands: words `from` up to, not including, `to`. */
export type PhraseMatch = { readonly id: string; readonly from: number; readonly to: number }

type Phrase = { readonly id: string; readonly words: readonly string[] }
type Node = { readonly next: Map<string, Node>; readonly phrases: Phrase[] }

const ACRONYM_LETTERS = 3

/**
 * Phrases found in a text by whole words, longest first. A word with a capital is a name: it needs the capital in the
 * text, a short acronym all of its capitals (`US` is not `us`), and diacritics may be missing on either side but not
 * differ (`Hoa Binh` and `Hoà Bình` are found as `Hòa Bình`, `Hóa` is not `Hòa`). Other words need their diacritics.
 * `key` maps a word to what it is looked up by: without diacritics, or an English stem.
 */
export class PhraseIndex {
  readonly #root: Node = { next: new Map(), phrases: [] }
  readonly #key: (word: string) => string

  constructor(key: (word: string) => string = foldMarks) {
    this.#key = key
  }

  /** `words` as `splitWords` gives them; an empty phrase is ignored. */
  add(id: string, words: readonly Word[]): void {
    if (words.length === 0) return
    let node = this.#root
    for (const { text } of words) {
      const key = this.#key(text)
      let next = node.next.get(key)
      if (next === undefined) {
        next = { next: new Map(), phrases: [] }
        node.next.set(key, next)
      }
      node = next
    }
    node.phrases.push({ id, words: words.map(({ text }) => text) })
  }

  /** Every match, leftmost and longest first, without overlaps; several ids where a phrase has several. */
  find(words: readonly Word[]): readonly PhraseMatch[] {
    const matches: PhraseMatch[] = []
    for (let from = 0; from < words.length; ) {
      const found = this.#findAt(words, from)
      matches.push(...found)
      from = found[0]?.to ?? from + 1
    }
    return matches
  }

  #findAt(words: readonly Word[], from: number): readonly PhraseMatch[] {
    let best: readonly PhraseMatch[] = []
    let node = this.#root
    for (let to = from; to < words.length; ) {
      const next = node.next.get(this.#key(words[to]!.text))
      if (next === undefined) break
      node = next
      to++
      const here = node.phrases.filter((phrase) =>
        phrase.words.every((word, k) => isSameWord(word, words[from + k]!.text)),
      )
      if (here.length > 0) best = here.map(({ id }) => ({ id, from, to }))
    }
    return best
  }
}

/** Whether a text's word is a phrase's word, given that both have the same key. */
function isSameWord(phrase: string, text: string): boolean {
  const marked = hasMarks(phrase) && hasMarks(text)
  if (!startsUpperCase(phrase))
    return hasMarks(phrase) === hasMarks(text) && (!marked || markKey(phrase) === markKey(text))
  if (!startsUpperCase(text)) return false
  if (isAllCapitals(phrase) && phrase.length <= ACRONYM_LETTERS && !isAllCapitals(text)) return false
  return !marked || markKey(phrase) === markKey(text)
}
