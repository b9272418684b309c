import type { Actor } from '@parley/model'
import { isPartOfName } from '../names/name-finder.js'
import { PhraseIndex } from '../names/phrase-index.js'
import type { TermTable } from '../terms/term-table.js'
import { stemEnglish } from '../text/stem-english.js'
import { splitWords } from '../text/words.js'
import { AGENTS } from './agents.js'
import { COUNTRIES } from './countries.js'
import { ORGANISATIONS } from './organisations.js'

/** `case`: an actor of the case; `state`, `organisation`: of the dictionary; `agent`: a generic word such as `rebels`. */
export type ActorKind = 'case' | 'state' | 'organisation' | 'agent'

/** Where a text names an actor. */
export type ActorMention = {
  readonly kind: ActorKind
  /** Id in the case, code of the dictionary, or the agent's sector. */
  readonly id: string
  readonly start: number
  readonly end: number
}

const entries = (table: string): (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id, ...fields] = line.split('|').map((field) => field.trim())
      return [id!, fields.flatMap((field) => field.split(', ')).filter((form) => form !== '')] as const
    })

let shipped: { readonly index: PhraseIndex } | null = null

/** The dictionary that ships, made ready once: it never changes. */
function dictionary(): PhraseIndex {
  if (shipped !== null) return shipped.index
  const index = new PhraseIndex(stemEnglish)
  for (const [id, forms] of entries(COUNTRIES)) for (const form of forms) index.add(`state ${id}`, splitWords(form))
  for (const [id, forms] of entries(ORGANISATIONS)) {
    for (const form of forms) index.add(`organisation ${id}`, splitWords(form))
  }
  for (const [id, forms] of entries(AGENTS)) {
    for (const form of forms) index.add(`agent ${id.replace('-vi', '')}`, splitWords(form))
  }
  shipped = { index }
  return index
}

/** Finds actors in a text: those of the case first, then those of the dictionary, the longest match at each place. */
export class ActorFinder {
  readonly #case = new PhraseIndex(stemEnglish)

  /** Names of the case are also looked for in the forms that the terms give for them (`Egypt`: `Ai Cập`, `Egyptian`). */
  constructor(actors: readonly Actor[], terms: TermTable) {
    for (const { id, name, aliases } of actors) {
      const names = typeof name === 'string' ? [name] : Object.values(name ?? {})
      for (const given of [...names, ...(aliases ?? [])]) {
        for (const form of terms.otherNames(given)) this.#case.add(`case ${id}`, splitWords(form.normalize('NFC')))
      }
    }
  }

  /** Mentions in the order of the text, without overlaps. Linear in the text. */
  find(text: string): readonly ActorMention[] {
    const words = splitWords(text)
    const taken = new Uint8Array(words.length)
    const mentions: ActorMention[] = []
    for (const index of [this.#case, dictionary()]) {
      for (const { id, from, to } of index.find(words)) {
        if (taken.subarray(from, to).includes(1)) continue
        if (to - from === 1 && isPartOfName(text, words, from)) continue
        taken.fill(1, from, to)
        const [kind, name] = id.split(' ') as [ActorKind, string]
        mentions.push({ kind, id: name, start: words[from]!.start, end: words[to - 1]!.end })
      }
    }
    return mentions.sort((a, b) => a.start - b.start)
  }
}
