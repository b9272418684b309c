import { GENERIC_WORDS } from '../names/generic-words.js'
import { foldMarks } from '../text/fold.js'

/** Begins at a word only, so that a long run of letters is read once, and is bounded, so that an endless one is no harm. */
const FULL_NAME = /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]{1,60}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,60}){1,12}/gu
const TITLED = /^(?:(?:Mr|Mrs|Ms|Dr|President|Minister|Secretary|Gen|General|Ông|Bà)\.?\s+)?(\p{Lu}[\p{L}\p{M}'’-]+)$/u

/** A capitalised word inside a sentence. */
const INSIDE = /(?<=[\p{Ll},;)] )\p{Lu}[\p{L}\p{M}]{1,60}/gu
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{1,60}/gu

/** Names that a page gives. Full ones by their last word: it then says `Mr. Blinken` for whom it called Antony Blinken. */
export class NameBook {
  readonly #names = new Map<string, string>()
  readonly #capitals = new Set<string>()
  readonly #small = new Set<string>()

  read(text: string): void {
    for (const [word] of text.matchAll(INSIDE)) this.#capitals.add(word)
    for (const [word] of text.matchAll(SMALL)) this.#small.add(word)
    for (const [run] of text.matchAll(FULL_NAME)) {
      const words = run.split(/\s/)
      while (words.length > 0 && GENERIC_WORDS.has(foldMarks(words[0]!))) words.shift()
      if (words.length < 2 || words.length > 4) continue
      const last = foldMarks(words.at(-1)!)
      if (!this.#names.has(last)) this.#names.set(last, words.join(' '))
    }
  }

  /** Whether the page has the word with a capital inside a sentence, and never in lower case. */
  isName(word: string): boolean {
    return this.#capitals.has(word) && !this.#small.has(word.toLowerCase()) && !GENERIC_WORDS.has(foldMarks(word))
  }

  /** The full name of whom a surname alone, or with Mr and the like, stands for; anything else as it is. */
  fullName(name: string): string {
    const match = name.match(TITLED)
    return match === null ? name : (this.#names.get(foldMarks(match[1]!)) ?? name)
  }
}
