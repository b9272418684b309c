import type { ActorMention } from '../actors/actor-finder.js'
import { EVENT_NOUNS, OBJECT_RULES } from './english-nouns.js'
import { VERBS } from './english-verbs.js'
import { ADJECTIVES, CLOSED, ED_NOUNS, NOUN_FIRST, NUMBER_WORDS, PARTICIPLES } from './english-words.js'
import type { EventClass } from './event-class.js'
import { inflect, type VerbForm } from './inflect.js'

/** Parts of speech, as far as clauses need them. `that` and the like are `sub`, `who` and `which` are `wh`. */
export type Tag =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adj'
  | 'adv'
  | 'det'
  | 'pron'
  | 'prep'
  | 'to'
  | 'modal'
  | 'not'
  | 'and'
  | 'sub'
  | 'wh'
  | 'num'
  | 'time'
  | 'pos'
  | 'comma'
  | 'stop'
  | 'other'

export type Token = {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Whether it belongs to a name of the case or the dictionary, or to a word for those who act, such as `rebels`. */
  readonly actor: 'named' | 'agent' | null
  tag: Tag
  /** Of a verb. */
  base: string | null
  forms: ReadonlySet<VerbForm> | null
}

export type VerbKind =
  | EventClass
  | 'SAY'
  | 'COMMIT'
  | 'TRY'
  | 'FAIL'
  | 'FORCE'
  | 'START'
  | 'STOP'
  | 'LIFT'
  | 'IMPOSE'
  | 'ALLOW'
  | 'GIVE'
  | 'SEND'
  | 'TAKE'
  | 'SIGN'
  | 'PLAIN'

const table = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':')
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .split(',')
          .map((word) => word.trim()),
      ] as const
    })

/** Kind of each verb, or verb with particle; the first line that has it holds. */
export const VERB_KINDS: ReadonlyMap<string, VerbKind> = (() => {
  const kinds = new Map<string, VerbKind>()
  for (const [kind, verbs] of table(VERBS))
    for (const verb of verbs) if (!kinds.has(verb)) kinds.set(verb, kind as VerbKind)
  for (const line of OBJECT_RULES.trim().split('\n')) {
    for (const verb of line.slice(0, line.indexOf(' +')).split(', ')) if (!kinds.has(verb)) kinds.set(verb, 'PLAIN')
  }
  return kinds
})()

/** Class of each event noun and of its plural; the first line that has it holds. */
export const NOUN_CLASSES: ReadonlyMap<string, EventClass> = (() => {
  const classes = new Map<string, EventClass>()
  for (const [kind, nouns] of table(EVENT_NOUNS)) {
    for (const noun of nouns) {
      for (const form of [noun, `${noun}s`, noun.replace(/y$/, 'ies')]) {
        if (!classes.has(form)) classes.set(form, kind as EventClass)
      }
    }
  }
  return classes
})()

const VERB_FORMS: ReadonlyMap<string, { readonly base: string; readonly forms: ReadonlySet<VerbForm> }> = (() => {
  const forms = new Map<string, { base: string; forms: Set<VerbForm> }>()
  for (const verb of VERB_KINDS.keys()) {
    if (verb.includes(' ') && VERB_KINDS.has(verb.split(' ')[0]!)) continue
    const base = verb.split(' ')[0]!
    for (const [form, kind] of inflect(base)) {
      const known = forms.get(form)
      if (known === undefined) forms.set(form, { base, forms: new Set([kind]) })
      else if (known.base === base) known.forms.add(kind)
    }
  }
  for (const form of ['am', 'is', 'are', "'re", "'m"]) forms.set(form, { base: 'be', forms: new Set(['s']) })
  for (const form of ['was', 'were']) forms.set(form, { base: 'be', forms: new Set(['past']) })
  forms.set('has', { base: 'have', forms: new Set(['s']) })
  forms.set("'ve", { base: 'have', forms: new Set(['s']) })
  return forms
})()

const TOKEN =
  /(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|Sen|Gov|Maj|Capt|Sgt|Rev|Prof|Hon)\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|\p{L}+?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|ll|d|re|ve|m)(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|m|bn)?(?:-\p{L}+)*|[\p{L}\p{M}]+(?:-[\p{L}\p{M}\p{N}]+)*|--+|[–—]|[^\s\p{L}\p{N}]/gu

/** Whether a word that a sentence begins with is a name elsewhere. */
export type IsName = (word: string) => boolean

/** Tokens of a sentence with their parts of speech; places count from the start of the text given. Named actors are names. */
export function tagEnglish(sentence: string, mentions: readonly ActorMention[], isName: IsName): Token[] {
  const tokens: Token[] = []
  let m = 0
  for (const match of sentence.matchAll(TOKEN)) {
    const text = match[0]
    const start = match.index
    const end = start + text.length
    const lower = text.toLowerCase().replace(/’/g, "'")
    while (m < mentions.length && mentions[m]!.end <= start) m++
    const mention = mentions[m]
    const inside = mention !== undefined && mention.start <= start && mention.end >= end
    const actor = !inside ? null : mention.kind === 'agent' ? 'agent' : 'named'
    const isName = actor === 'named' && /\p{L}/u.test(text) && lower !== 'of'
    const tag = isName ? 'name' : firstTag(text, lower, tokens.length === 0)
    tokens.push({ text, lower, start, end, actor, tag, base: null, forms: null })
  }
  openWithName(tokens, isName)
  markQuantities(tokens)
  markDirections(tokens)
  for (let k = 0; k < tokens.length; k++) decideVerb(tokens, k)
  return tokens
}

/** A first word that is a name elsewhere, or stands before another capital, is a name as well: `Homeland Union`. */
function openWithName(tokens: readonly Token[], isName: IsName): void {
  const [first, second] = tokens
  if (first === undefined || second === undefined || first.tag !== 'noun') return
  if (first.actor === null && isName(first.text)) first.tag = 'name'
  if (second.tag !== 'name') return
  if (/^\p{Lu}/u.test(first.text) && !VERB_FORMS.has(first.lower)) first.tag = 'name'
}

const QUANTITY =
  /^(?:at (?:least|most)|up to|(?:more|less|fewer) than|as (?:many|few) as|over|about|around|some|nearly|almost|close to)$/

/** `at least`, `up to` and the like before a number belong to it, and are no prepositions. */
function markQuantities(tokens: readonly Token[]): void {
  for (let k = 1; k < tokens.length; k++) {
    if (tokens[k]!.tag !== 'num') continue
    const [opening, first, middle] = [tokens[k - 3], tokens[k - 2], tokens[k - 1]!]
    if (first?.tag === 'num' && (middle.lower === 'to' || (middle.tag === 'and' && opening?.lower === 'between'))) {
      middle.tag = 'num'
      if (opening !== undefined && /^(?:between|from)$/.test(opening.lower)) opening.tag = 'det'
    }
    for (const length of [3, 2, 1]) {
      if (k < length) continue
      const before = tokens.slice(k - length, k)
      if (!QUANTITY.test(before.map(({ lower }) => lower).join(' '))) continue
      for (const token of before) token.tag = 'det'
      break
    }
  }
}

/** `people east of the river`: where, and no part of who. */
function markDirections(tokens: readonly Token[]): void {
  for (const [k, token] of tokens.entries()) {
    if (/^(?:north|south|east|west)$/.test(token.text) && tokens[k + 1]?.lower === 'of') token.tag = 'prep'
  }
}

function firstTag(text: string, lower: string, opens: boolean): Tag {
  if (/^\p{N}/u.test(text)) return 'num'
  if (lower === "'s") return 'pos'
  if (text === ',') return 'comma'
  if (/^(?:[.;:!?…]|--+|[–—])$/.test(text)) return 'stop'
  if (!/\p{L}/u.test(text)) return 'other'
  if (lower === 'to') return 'to'
  const capital = /^\p{Lu}/u.test(text)
  if (text === 'US' || text === 'IS') return 'name'
  if (NUMBER_WORDS.has(lower)) return 'num'
  for (const [tag, list] of CLOSED) {
    if (!list.has(lower)) continue
    if (lower === 'may' || lower === 'march') return capital && !opens ? 'time' : lower === 'may' ? 'modal' : 'noun'
    if (tag === 'sub' && lower === 'that') return 'sub'
    return tag
  }
  if (
    /ly$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:ally|family|assembly|italy|reply|supply|rally|july|monopoly|anomaly|apply|comply|rely|fly)$/.test(lower)
  )
    return 'adv'
  if (ADJECTIVES.has(lower)) return capital && !opens ? 'name' : 'adj'
  return capital && !opens ? 'name' : 'noun'
}

/** Verbs whose complement says what shall be. */
const MANDATES: ReadonlySet<string> = new Set('demand insist ask request urge propose recommend require'.split(' '))

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'time', 'pron', 'pos'])

const BASE: ReadonlySet<VerbForm> = new Set(['base'])
const PAST: ReadonlySet<VerbForm> = new Set(['past', 'part'])

/** A verb that the table lacks, where the words around it or its ending say that it is one. */
function guessForms(
  tokens: readonly Token[],
  k: number,
): { readonly base: string; readonly forms: ReadonlySet<VerbForm> } | undefined {
  const { lower, tag } = tokens[k]!
  if (tag !== 'noun' || !/^\p{Ll}+$/u.test(tokens[k]!.text)) return undefined
  const before = tokens[k - 1]
  if (before?.tag === 'modal') return { base: lower, forms: BASE }
  if (
    before?.tag === 'to' &&
    (tokens[k + 1]?.tag === 'det' || tokens[k + 1]?.tag === 'pron' || tokens[k + 1]?.tag === 'name')
  ) {
    return { base: lower, forms: BASE }
  }
  if (lower.length > 4 && lower.endsWith('ed') && !ED_NOUNS.has(lower)) return { base: lower.slice(0, -2), forms: PAST }
  return undefined
}

/** Decides whether a word that may be a verb is one, from the words before it (already decided) and after it. */
function decideVerb(tokens: Token[], k: number): void {
  const token = tokens[k]!
  if (token.tag !== 'noun' && token.tag !== 'adj' && !(token.tag === 'name' && k === 0)) return
  const entry = VERB_FORMS.get(token.lower) ?? guessForms(tokens, k)
  if (entry === undefined) return
  let at = k - 1
  while (at >= 0 && (tokens[at]!.tag === 'adv' || tokens[at]!.tag === 'not' || tokens[at]!.tag === 'other')) at--
  const before = tokens[at]
  const isVerb = fitsVerb(tokens, k, before, entry.forms, entry.base)
  if (!isVerb) {
    if (
      (entry.forms.has('part') || entry.forms.has('ing')) &&
      tokens[k + 1] !== undefined &&
      token.tag === 'noun' &&
      !NOUN_FIRST.has(token.lower)
    ) {
      token.tag = 'adj'
    }
    return
  }
  token.tag = 'verb'
  token.base = entry.base
  token.forms = entry.forms
}

function fitsVerb(
  tokens: readonly Token[],
  k: number,
  before: Token | undefined,
  forms: ReadonlySet<VerbForm>,
  base: string,
): boolean {
  const token = tokens[k]!
  const next = tokens[k + 1]
  if (base === 'be' || base === 'have' || base === 'do') return true
  const tag = before?.tag
  if (tag === 'to') {
    // "to" is a preposition before nouns: `to talks`, `to support from`
    if (!forms.has('base')) return false
    return !(NOUN_FIRST.has(token.lower) && next !== undefined && (next.lower === 'from' || next.lower === 'of'))
  }
  if (tag === 'modal') return forms.has('base')
  if (tag === 'verb') {
    const aux = before!.base
    if (aux === 'have') return forms.has('part')
    if (aux === 'be') return forms.has('part') || forms.has('ing')
    if (aux === 'do') return forms.has('base')
    if (aux === 'help' || aux === 'let') return forms.has('base') || forms.has('ing')
    if (forms.has('ing')) return true
    if (forms.has('past'))
      return !startsNoun(next) && token.lower.endsWith('ed') ? false : forms.has('past') && !nounAfterAdjective(next)
    return false
  }
  if (tag === undefined)
    return forms.has('ing') ? !NOUN_FIRST.has(token.lower) : forms.has('part') && next?.lower === 'by'
  if (tag === 'det' || tag === 'adj' || tag === 'num') {
    if (tag === 'num' && forms.has('past') && !nounAfterAdjective(next)) return true
    if (before!.lower === 'both' || before!.lower === 'all' || before!.lower === 'each' || before!.lower === 'many')
      return forms.has('past')
    return false
  }
  if (tag === 'pos') return false
  if (tag === 'prep') return forms.has('ing') && !NOUN_FIRST.has(token.lower) && next?.lower !== 'of'
  if (forms.has('ing'))
    return !NOUN_FIRST.has(token.lower) || (tag === 'comma' && (startsNoun(next) || next?.tag === 'noun'))
  if (forms.has('past') || forms.has('part')) {
    if ((tag === 'comma' || tag === 'and' || tag === 'sub') && nounAfterAdjective(next) && !startsNoun(next)) {
      // `and alleged crimes`: an adjective; `and abducted civilians` behind another verb, `that killed civilians`: verbs
      return !PARTICIPLES.has(token.lower) && (before!.lower === 'that' || hasVerbBefore(tokens, k))
    }
    if (token.lower === base) return finiteFits(tokens, k, before, next, forms)
    return true
  }
  return finiteFits(tokens, k, before, next, forms)
}

/** A base or -s form after a noun: a verb where it is no noun, or where an object follows and no other verb has come. */
function finiteFits(
  tokens: readonly Token[],
  k: number,
  before: Token | undefined,
  next: Token | undefined,
  forms: ReadonlySet<VerbForm>,
): boolean {
  const token = tokens[k]!
  const tag = before?.tag
  if (tag === 'wh' || tag === 'pron') return true
  if (!NOMINAL.has(tag!) && tag !== 'comma' && tag !== 'and')
    return tag !== 'sub' && !NOUN_FIRST.has(token.lower) && !NOUN_FIRST.has(tokenBase(token.lower))
  const nounish = token.actor === 'agent' || NOUN_FIRST.has(token.lower) || NOUN_FIRST.has(tokenBase(token.lower))
  if (tag === 'and' || tag === 'comma') {
    if (nounish) return false
    return forms.has('s') || forms.has('base')
  }
  if (isDemanded(tokens, k) && forms.has('base')) return true
  const plural = /s$/.test(before!.lower) && !/(?:ss|is|us)$/.test(before!.lower)
  if (before!.tag !== 'name' && forms.has('s') === plural && before!.tag !== 'pron') return false
  if (!nounish || (next !== undefined && VERB_KINDS.has(`${token.lower} ${next.lower}`) && !hasFiniteVerb(tokens, k)))
    return true
  if (next === undefined || hasFiniteVerb(tokens, k)) return false
  return startsNoun(next) || next.tag === 'to' || next.tag === 'name'
}

/** `demanded that the operator pay`: a base form behind a single noun. */
function isDemanded(tokens: readonly Token[], k: number): boolean {
  for (let j = k - 1; j > 0 && k - j < 8; j--) {
    if (tokens[j]!.lower === 'that') return MANDATES.has(tokens[j - 1]!.base ?? '')
    if (tokens[j]!.tag === 'verb' || tokens[j]!.tag === 'stop') return false
  }
  return false
}

function hasVerbBefore(tokens: readonly Token[], k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 40; j--) {
    if (tokens[j]!.tag === 'stop') return false
    if (tokens[j]!.tag === 'verb') return true
  }
  return false
}

const tokenBase = (lower: string): string => lower.replace(/s$/, '')

function hasFiniteVerb(tokens: readonly Token[], k: number): boolean {
  for (let j = k - 1; j >= 0 && k - j < 40; j--) {
    const { tag, forms } = tokens[j]!
    if (tag === 'stop' || tag === 'sub' || tag === 'wh') return false
    if (tag === 'verb' && forms !== null && !forms.has('ing')) return true
  }
  return tokens
    .slice(k + 1, k + 30)
    .some(
      ({ lower }) =>
        lower === 'is' ||
        lower === 'are' ||
        lower === 'was' ||
        lower === 'were' ||
        lower === 'has' ||
        lower === 'have' ||
        lower === 'said' ||
        lower === 'will',
    )
}

const startsNoun = (next: Token | undefined): boolean =>
  next !== undefined && (next.tag === 'det' || next.tag === 'pron' || next.tag === 'num' || next.tag === 'name')
const nounAfterAdjective = (next: Token | undefined): boolean =>
  next !== undefined && (next.tag === 'noun' || next.tag === 'adj' || next.tag === 'name')

/** Whether a token opens or closes quoted words. */
export const isQuoteSign = (text: string): boolean => /^["“”„«»]$/.test(text)
