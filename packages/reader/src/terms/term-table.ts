import { PhraseIndex } from '../names/phrase-index.js'
import { foldMarks } from '../text/fold.js'
import { stemEnglish } from '../text/stem-english.js'
import { splitWords, startsUpperCase, type Word } from '../text/words.js'
import type { Term } from './term.js'

/** Terms made ready for looking up: which things does a text in a given language mention? */
export class TermTable {
  readonly #indices = new Map<string, PhraseIndex>()
  readonly #names = new Map<string, number>()
  readonly #terms: readonly Term[]

  constructor(terms: readonly Term[]) {
    this.#terms = terms
    for (const [id, term] of terms.entries()) {
      for (const [language, forms] of Object.entries(term)) {
        for (const form of forms) this.#add(id, language, form)
      }
    }
  }

  #add(id: number, language: string, form: string): void {
    let index = this.#indices.get(language)
    if (index === undefined) {
      index = new PhraseIndex(language === 'en' ? stemEnglish : foldMarks)
      this.#indices.set(language, index)
    }
    index.add(String(id), splitWords(form))
    if (startsUpperCase(form)) this.#names.set(foldMarks(form), id)
  }

  /** Ids of the terms that a text in the language mentions. */
  find(words: readonly Word[], language: string): ReadonlySet<string> {
    return new Set(
      this.#indices
        .get(language)
        ?.find(words)
        .map(({ id }) => id),
    )
  }

  /** All forms, in every language, of the name; itself alone where the table does not have it. */
  otherNames(name: string): readonly string[] {
    const id = this.#names.get(foldMarks(name))
    return id === undefined ? [name] : [name, ...Object.values(this.#terms[id]!).flat().filter(startsUpperCase)]
  }

  isName(word: string): boolean {
    return this.#names.has(foldMarks(word)) && startsUpperCase(word)
  }
}
