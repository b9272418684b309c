import type { TermTable } from '../terms/term-table.js'
import { splitWords, startsUpperCase, type Word } from '../text/words.js'
import { isJoined, startsSentence } from './find-names.js'
import { PhraseIndex } from './phrase-index.js'
import { isSyllable } from './syllable.js'

/** A set of names and a way to find which of them a text mentions. */
export class NameFinder {
  readonly #index = new PhraseIndex()
  readonly #terms: TermTable

  /** Names are also looked for in the other forms that the terms give for them (`Egypt`: `Ai Cập`, `Egyptian`). */
  constructor(terms: TermTable) {
    this.#terms = terms
  }

  add(id: string, name: string): void {
    for (const form of this.#terms.otherNames(name)) this.#index.add(id, splitWords(form.normalize('NFC')))
  }

  /** Ids of the names that the text mentions. */
  find(text: string): ReadonlySet<string> {
    const composed = text.normalize('NFC')
    const words = splitWords(composed)
    const found = new Set<string>()
    for (const { id, from, to } of this.#index.find(words)) {
      if (to - from > 1 || !isPartOfName(composed, words, from)) found.add(id)
    }
    return found
  }
}

/** Whether a single Vietnamese syllable stands inside a longer Vietnamese name: `Mỹ` in `Mỹ Đình`. */
export function isPartOfName(text: string, words: readonly Word[], k: number): boolean {
  if (!isSyllable(words[k]!.text)) return false
  const isPart = (other: number) => {
    const word = words[other]
    return word !== undefined && startsUpperCase(word.text) && isSyllable(word.text)
  }
  if (isPart(k + 1) && isJoined(text, words[k]!, words[k + 1]!)) return true
  return isPart(k - 1) && isJoined(text, words[k - 1]!, words[k]!) && !startsSentence(text, words, k - 1)
}
