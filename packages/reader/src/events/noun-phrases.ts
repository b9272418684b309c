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

/** Names that end so are no actors, whoever they are called after: `Europe Bridge`, `Geneva Convention`. */
const THINGS: ReadonlySet<string> = new Set(
  'bridge street square road avenue river airport hotel hall park stadium sea ocean mountain award prize cup day act treaty agreement agreements accord accords summit plan declaration constitution war convention protocol resolution olympics games championship bay channel canal peninsula heights valley railway highway'.split(
    ' ',
  ),
)
const SPEAKERS =
  /^(?:spokes(?:man|woman|person|men)|spokespeople|representatives?|ministers?|secretary|envoys?|ambassador)$/
const ATTRIBUTES: ReadonlySet<string> = new Set(['rebels', 'military', 'police', 'government'])

/** Somebody whom a phrase names, as the text has it. */
export type NamedActor = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The dictionary's or the case's entry; null for a name that neither has. */
  readonly mention: ActorMention | null
}

/** `both sides`, `the two governments`: their number is part of whom such words name. */
const COUNTERPARTS: ReadonlySet<string> = new Set(
  'sides parties governments armies leaders presidents camps countries states neighbours neighbors side party'.split(
    ' ',
  ),
)
const ALL_OF_THEM: ReadonlySet<string> = new Set(['both', 'two', 'three', 'all', 'each', 'either', 'every'])

/** `government of Sindh`, `students at Cumhuriyet University`, `police in Jericho` are one actor. */
const PLACES: ReadonlySet<string> = new Set(['of', 'in', 'from', 'at', 'near'])
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
    const before = precedingWord(tokens, from)
    const last = phrases.at(-1)
    const joined = last !== undefined && isJoin(tokens, last.to, from)
    const prep = before?.tag === 'prep' || before?.tag === 'to' ? before.lower : joined ? last!.prep : null
    phrases.push({
      from,
      to,
      prep,
      joined,
      time: isTime(tokens, from, to),
    })
  }
  joinLists(tokens, phrases)
  return phrases
}

/** `Britain, France and Italy`: a comma joins where `and` follows. */
function joinLists(tokens: readonly Token[], phrases: NounPhrase[]): void {
  for (let p = phrases.length - 1; p > 1; p--) {
    const phrase = phrases[p - 1]!
    const before = phrases[p - 2]!
    if (!phrases[p]!.joined || phrase.joined || phrase.prep !== null || phrase.from !== before.to + 1) continue
    if (tokens[before.to]!.tag === 'comma' && !before.time)
      phrases[p - 1] = { ...phrase, joined: true, prep: before.prep }
  }
}

/** A day, a date or a stretch of time, and nobody. */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  let time = false
  for (let at = from; at < to; at++) {
    const { tag } = tokens[at]!
    if (tag === 'noun' || tag === 'name' || tag === 'adj') return false
    time ||= tag === 'time'
  }
  return time
}

function isPart(tokens: readonly Token[], k: number): boolean {
  const { tag, text } = tokens[k]!
  const before = tokens[k - 1]!.tag
  if (tag === 'time') return before !== 'noun' && before !== 'name'
  // `the first time Israel attacked`: a name begins another phrase behind a word that is no title
  if (tag === 'name' && tokens[k]!.actor === 'named' && before === 'noun' && tokens[k - 1]!.actor === null) return false
  if (PARTS.has(tag)) {
    if (before === 'time') return tag === 'pos' || tag === 'num' || tag === 'noun'
    return !(tag === 'det' && (before === 'noun' || before === 'name'))
  }
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
    if (to <= from) return this.#counted(phrase)
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
    if (head.tag === 'name' && THINGS.has(head.lower) && last < to - 1) return null
    if (head.tag === 'name' && next !== null && this.#isLongName(phrase, next)) {
      return this.#extended(from, this.#tokens[next.to - 1]!.end, known)
    }
    if (next !== null && this.#isNamed(phrase, to, next))
      return this.#extended(from, this.#tokens[next.to - 1]!.end, known)
    if (known === null) return head.tag === 'name' && head.text.length > 1 ? this.#name(from, to, null) : null
    if (last < to - 1 && head.tag !== 'name') {
      // `power lines`, `school books`: a word for people that only describes a thing
      if (known.kind === 'agent' && !ATTRIBUTES.has(known.id)) return null
      while (this.#tokens[last + 1]!.tag === 'name') last++
      return this.#name(first, last + 1, known)
    }
    const joint = next !== null && next.from === phrase.to + 1 ? this.#tokens[phrase.to]!.lower : ''
    const speaks = joint === 'for' && SPEAKERS.test(head.lower)
    if (
      next !== null &&
      !next.time &&
      known.kind === 'agent' &&
      ((PLACES.has(joint) && !(joint === 'from' && known.id === 'government')) || speaks)
    ) {
      const inner = this.read(next, null)
      if (inner !== null && (inner.mention?.kind !== 'agent' || joint === 'of' || speaks))
        return this.#extended(from, this.#tokens[next.to - 1]!.end, inner.mention ?? known)
    }
    return this.#name(from, to, known)
  }

  /** Whoever a phrase of common nouns is about: its words without articles and numbers; null where none are left. */
  plain(phrase: NounPhrase): NamedActor | null {
    const { from, to } = this.#trim(phrase)
    return to <= from || phrase.time ? null : this.#name(from, to, null)
  }

  /** Mentions within tokens, whatever their place in phrases. */
  within(from: number, to: number): readonly ActorMention[] {
    return this.#mentions.filter(
      ({ start, end }) => to > from && start >= this.#tokens[from]!.start && end <= this.#tokens[to - 1]!.end,
    )
  }

  /** A number word inside a sentence that a name begins with: `the Three Brotherhood Alliance`. */
  #opensName(k: number): boolean {
    const { tag, text } = this.#tokens[k]!
    return k > 0 && tag === 'num' && /^\p{Lu}/u.test(text) && this.#tokens[k + 1]?.tag === 'name'
  }

  /** `Iran's foreign minister, Ali Karimi, said`: a name between commas behind a word for people. */
  #isNamed(phrase: NounPhrase, to: number, next: NounPhrase): boolean {
    const head = this.#at[to - 1]!
    if (head < 0 || this.#mentions[head]!.kind !== 'agent' || next.joined || next.from !== phrase.to + 1) return false
    if (this.#tokens[phrase.to]!.tag !== 'comma' || this.#tokens[next.to]?.tag !== 'comma') return false
    for (let k = next.from; k < next.to; k++) {
      const at = this.#at[k]!
      if (this.#tokens[k]!.tag !== 'name' || (at >= 0 && this.#mentions[at]!.kind === 'state')) return false
    }
    return true
  }

  /** `the two`, who were named before. */
  #counted({ from, to }: NounPhrase): NamedActor | null {
    const [the, number] = [this.#tokens[from]!, this.#tokens[to - 1]!]
    return to - from === 2 && the.lower === 'the' && /^(?:two|three|four)$/.test(number.lower)
      ? this.#name(from, to, null)
      : null
  }

  /** Without articles, numbers and brackets at the ends. */
  #trim({ from, to }: NounPhrase): { from: number; to: number } {
    const first = from
    while (
      from < to &&
      this.#at[from]! < 0 &&
      (['det', 'num', 'other', 'pos', 'time'].includes(this.#tokens[from]!.tag) ||
        NUMBER_GAP.has(this.#tokens[from]!.lower)) &&
      !this.#opensName(from)
    )
      from++
    while (to > from && ['other', 'pos', 'time', 'num'].includes(this.#tokens[to - 1]!.tag)) to--
    if (
      from > first &&
      COUNTERPARTS.has(this.#tokens[from]?.lower ?? '') &&
      ALL_OF_THEM.has(this.#tokens[from - 1]!.lower)
    )
      from--
    return { from, to }
  }

  /** `National League for Democracy`: a name that goes on behind `of` or `for`. */
  #isLongName(phrase: NounPhrase, next: NounPhrase): boolean {
    if (next.from !== phrase.to + 1 || next.time || !/^(?:of|for)$/.test(this.#tokens[phrase.to]!.lower)) return false
    const head = this.#at[phrase.to - 1]!
    if (head >= 0 && this.#mentions[head]!.kind !== 'agent') return false
    return this.#tokens.slice(next.from, next.to).every(({ tag }) => tag === 'name')
  }

  #extended(from: number, end: number, mention: ActorMention | null): NamedActor {
    const start = this.#tokens[from]!.start
    return { text: this.#sentence.slice(start, end), start, end, mention }
  }

  #name(from: number, to: number, mention: ActorMention | null): NamedActor {
    // a name with `of` in it, such as that of an organisation, is never cut
    const whole = mention !== null && mention.kind !== 'agent'
    const start = Math.min(this.#tokens[from]!.start, whole ? mention.start : Infinity)
    const end = Math.max(this.#tokens[to - 1]!.end, whole ? mention.end : 0)
    return { text: this.#sentence.slice(start, end), start, end, mention }
  }
}
