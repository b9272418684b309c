import type { ActorMention } from '../actors/actor-finder.js'
import type { Token } from './english-tokens.js'

/** A noun with what stands before it. Places are those of tokens, `to` exclusive. */
export type NounPhrase = {
  readonly from: number
  readonly to: number
  /** The preposition that it depends on, in lower case; null where it is free. */
  readonly prep: string | null
  /** Whether `and`, or a comma in a list, joins it to the phrase before. */
  readonly joined: boolean
  readonly time: boolean
}

/** Somebody whom a phrase names, as the text has it. */
export type NamedActor = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The dictionary's or the case's entry; null for a name that neither has. */
  readonly mention: ActorMention | null
}

const PARTS: ReadonlySet<string> = new Set(['noun', 'name', 'adj', 'num', 'det', 'pos'])
const NUMBER_GAP: ReadonlySet<string> = new Set([
  'of',
  'about',
  'around',
  'over',
  'than',
  'to',
  'up',
  'least',
  'at',
  'more',
  'some',
  'nearly',
  'almost',
])

export function chunkNouns(tokens: readonly Token[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = []
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!
    if (!PARTS.has(token.tag) && token.tag !== 'time') continue
    const from = k++
    while (k < tokens.length && isPart(tokens, k)) k++
    const to = k--
    let noun = false
    for (let at = from; at < to; at++)
      noun ||= tokens[at]!.tag === 'noun' || tokens[at]!.tag === 'name' || tokens[at]!.tag === 'adj'
    const before = precedingWord(tokens, from)
    const last = phrases.at(-1)
    const joined = last !== undefined && isJoin(tokens, last.to, from)
    const prep = before?.tag === 'prep' || before?.tag === 'to' ? before.lower : joined ? last!.prep : null
    phrases.push({
      from,
      to,
      prep,
      joined,
      time: !noun || (tokens[to - 1]!.tag === 'time' && !hasName(tokens, from, to)),
    })
  }
  return phrases
}

function isPart(tokens: readonly Token[], k: number): boolean {
  const { tag, text } = tokens[k]!
  if (PARTS.has(tag) || tag === 'time')
    return !(
      tag === 'det' &&
      k > 0 &&
      (tokens[k - 1]!.tag === 'noun' || tokens[k - 1]!.tag === 'name' || tokens[k - 1]!.tag === 'time')
    )
  if (tag !== 'other') return false
  // quotation marks and short brackets stay inside a phrase: `the Azadliq (Freedom) coalition`
  return /^["“”'‘’`()]$/.test(text)
}

function precedingWord(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1
  while (at >= 0 && (tokens[at]!.tag === 'adv' || tokens[at]!.tag === 'other')) at--
  return tokens[at]
}

/** Whether only `and`, a comma, or both stand between two phrases. */
function isJoin(tokens: readonly Token[], end: number, from: number): boolean {
  const gap = tokens.slice(end, from)
  return (
    gap.length > 0 &&
    gap.length <= 3 &&
    gap.every(
      ({ tag, lower }) => tag === 'comma' || (tag === 'and' && lower !== 'but') || (lower === 'with' && gap.length > 1),
    ) &&
    gap.some(({ tag }) => tag === 'and')
  )
}

const hasName = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ tag }) => tag === 'name')

/** What a sentence's phrases name. */
export class ActorReader {
  readonly #sentence: string
  readonly #tokens: readonly Token[]
  readonly #mentions: readonly ActorMention[]
  /** Of each token the mention that covers it, or -1. */
  readonly #at: Int32Array

  constructor(sentence: string, tokens: readonly Token[], mentions: readonly ActorMention[]) {
    this.#sentence = sentence
    this.#tokens = tokens
    this.#mentions = mentions
    this.#at = new Int32Array(tokens.length).fill(-1)
    let m = 0
    for (let k = 0; k < tokens.length; k++) {
      while (m < mentions.length && mentions[m]!.end <= tokens[k]!.start) m++
      if (m < mentions.length && mentions[m]!.start < tokens[k]!.end) this.#at[k] = m
    }
  }

  /** The actor that a phrase names; null where it names none. `next` is the phrase behind it, for `government of Sindh`. */
  read(phrase: NounPhrase, next: NounPhrase | null): NamedActor | null {
    if (phrase.time) return null
    const { from, to } = this.#trim(phrase)
    if (to <= from) return null
    let first = -1
    let last = -1
    let known: ActorMention | null = null
    for (let k = from; k < to; k++) {
      const at = this.#at[k]!
      if (at < 0) continue
      if (first < 0) first = k
      last = k
      const mention = this.#mentions[at]!
      if (known === null || (known.kind === 'agent' && mention.kind !== 'agent')) known = mention
    }
    const head = this.#tokens[to - 1]!
    if (known === null)
      return hasName(this.#tokens, from, to) && head.tag === 'name' ? this.#name(from, to, null) : null
    if (last < to - 1 && head.tag !== 'name') return this.#name(first, last + 1, known)
    const governs =
      known.kind === 'agent' && next !== null && next.from === phrase.to + 1 && this.#tokens[phrase.to]!.lower === 'of'
    if (governs && next !== null) {
      const inner = this.read(next, null)
      if (inner !== null && inner.mention?.kind !== 'agent') {
        const start = this.#tokens[from]!.start
        return { text: this.#sentence.slice(start, inner.end), start, end: inner.end, mention: inner.mention ?? known }
      }
    }
    return this.#name(from, to, known)
  }

  /** Mentions within tokens, whatever their place in phrases. */
  within(from: number, to: number): readonly ActorMention[] {
    return this.#mentions.filter(
      ({ start, end }) => to > from && start >= this.#tokens[from]!.start && end <= this.#tokens[to - 1]!.end,
    )
  }

  /** Without articles, numbers and brackets at the ends. */
  #trim({ from, to }: NounPhrase): { from: number; to: number } {
    while (
      from < to &&
      this.#at[from]! < 0 &&
      (['det', 'num', 'other', 'pos', 'time'].includes(this.#tokens[from]!.tag) ||
        NUMBER_GAP.has(this.#tokens[from]!.lower))
    )
      from++
    while (to > from && ['other', 'pos', 'time', 'num'].includes(this.#tokens[to - 1]!.tag)) to--
    return { from, to }
  }

  #name(from: number, to: number, mention: ActorMention | null): NamedActor {
    const start = this.#tokens[from]!.start
    const end = this.#tokens[to - 1]!.end
    return { text: this.#sentence.slice(start, end), start, end, mention }
  }
}
