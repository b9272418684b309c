import { type Actor, normalText } from '@parley/model'
import type { ActorFinder } from '../actors/actor-finder.js'
import { NameBook } from '../claims/name-book.js'
import { foldMarks, tidy } from '../text/fold.js'
import type { Passage } from './types.js'
import { standsIn } from './whole-words.js'

const NAME_CHARS = 120

/** The names that a helper may use: those that its passages have, and those of the case. */
export class KnownNames {
  readonly #shown: string
  readonly #case = new Map<string, string>()
  readonly #book = new NameBook()
  readonly #finder: ActorFinder

  constructor(text: string, passages: readonly Passage[], actors: readonly Actor[], finder: ActorFinder) {
    const shown = passages.map(({ start, end }) => text.slice(start, end))
    for (const passage of shown) this.#book.read(passage)
    this.#shown = normalText(shown.join('\n')).text
    this.#finder = finder
    for (const { id, name, aliases } of actors) {
      const names = typeof name === 'string' ? [name] : Object.values(name ?? { id })
      for (const each of [...names, ...(aliases ?? [])])
        if (!this.#case.has(foldMarks(each))) this.#case.set(foldMarks(each), each)
    }
  }

  /** The name as page or case write it; null where neither has it. */
  find(given: string): string | null {
    const name = tidy(given)
    if (name === '' || name.length > NAME_CHARS || !/\p{L}/u.test(name)) return null
    return standsIn(this.#shown, name) ? name : (this.#case.get(foldMarks(name)) ?? null)
  }

  /** As `find`, of who speaks: a surname stands for the full name that the page gives. */
  findSpeaker(given: string): string | null {
    const name = this.find(given)
    return name === null ? null : this.#book.fullName(name)
  }

  /** Whether a quote names somebody: by that name, or by another of the same actor. */
  isIn(quote: string, name: string): boolean {
    if (standsIn(tidy(quote), name)) return true
    const ids = new Set(this.#finder.find(name).map(({ kind, id }) => `${kind} ${id}`))
    return ids.size > 0 && this.#finder.find(quote).some(({ kind, id }) => ids.has(`${kind} ${id}`))
  }
}
