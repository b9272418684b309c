import { GENERIC_WORDS } from '../names/generic-words.js'
import { foldMarks } from '../text/fold.js'

/** Begins at a word only, so that a long run of letters is read once, and is bounded, so that an endless one is no harm. */
const FULL_NAME = /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]{1,60}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,60}){1,12}/gu
const TITLED = /^(?:(?:Mr|Mrs|Ms|Dr|President|Minister|Secretary|Gen|General|Ông|Bà)\.?\s+)?(\p{Lu}[\p{L}\p{M}'’-]+)$/u

/** Single words are looked up in so much of the page's text. */
const LOOKED_AT = 100_000
/** What stands before a name inside a sentence, and around a whole word. */
const INSIDE = /[\p{Ll},;)] $/u
const LETTER = /[\p{L}\p{M}]/u

/** Names that a page gives. Full ones by their last word: it then says `Mr. Blinken` for whom it called Antony Blinken. */
export class NameBook {
  readonly #names = new Map<string, string>()
  readonly #known = new Map<string, boolean>()
  #text = ''

  read(text: string): void {
    if (this.#text.length < LOOKED_AT) this.#text += `${text.slice(0, LOOKED_AT)}\n`
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
    let known = this.#known.get(word)
    if (known === undefined) {
      known =
        !GENERIC_WORDS.has(foldMarks(word)) &&
        this.#has(word, (before) => INSIDE.test(before)) &&
        !this.#has(word.toLowerCase(), () => true)
      this.#known.set(word, known)
    }
    return known
  }

  #has(word: string, fits: (before: string) => boolean): boolean {
    for (let at = this.#text.indexOf(word); at >= 0; at = this.#text.indexOf(word, at + word.length)) {
      const [before, after] = [this.#text.slice(Math.max(0, at - 2), at), this.#text.charAt(at + word.length)]
      if (!LETTER.test(after) && !LETTER.test(before.slice(-1)) && fits(before)) return true
    }
    return false
  }

  /** The full name of whom a surname alone, or with Mr and the like, stands for; anything else as it is. */
  fullName(name: string): string {
    const match = name.match(TITLED)
    return match === null ? name : (this.#names.get(foldMarks(match[1]!)) ?? name)
  }
}
