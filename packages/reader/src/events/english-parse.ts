import type { ActorMention } from '../actors/actor-finder.js'
import { type IsName, type Token, tagEnglish } from './english-tokens.js'
import { ActorReader, chunkNouns, type NamedActor, type NounPhrase } from './noun-phrases.js'
import { groupVerbs, type VerbGroup } from './verb-groups.js'

/** An English sentence as tokens, noun phrases and verb groups; places in it are those of tokens. */
export type Parse = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly phrases: readonly NounPhrase[]
  readonly groups: readonly VerbGroup[]
  readonly reader: ActorReader
}

export function parseEnglish(text: string, mentions: readonly ActorMention[], isName: IsName): Parse {
  const tokens = tagEnglish(text, mentions, isName)
  const phrases = chunkNouns(tokens)
  return { text, tokens, phrases, groups: groupVerbs(tokens, phrases), reader: new ActorReader(text, tokens, mentions) }
}

/** The first phrase within tokens that no preposition governs and that is no time. */
export function firstFree(phrases: readonly NounPhrase[], from: number, until: number): NounPhrase | null {
  for (const phrase of phrases) {
    if (phrase.from < from) continue
    if (phrase.to > until) break
    if (phrase.time || (phrase.prep !== null && !(phrase.joined && phrase.from === from))) continue
    return phrase
  }
  return null
}

/** Whom the phrase with that index names. */
export function actorAt({ reader, phrases }: Parse, p: number): NamedActor | null {
  return reader.read(phrases[p]!, phrases[p + 1] ?? null)
}

/** A phrase's own words, whoever they name; null where it is a time or absent. */
export function plainSpeaker({ text, tokens }: Parse, phrase: NounPhrase | undefined): NamedActor | null {
  if (phrase === undefined || phrase.time) return null
  const { start } = tokens[phrase.from]!
  const { end } = tokens[phrase.to - 1]!
  return { text: text.slice(start, end), start, end, mention: null }
}
