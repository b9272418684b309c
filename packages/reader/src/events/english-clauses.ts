import type { Attribution } from './attribution.js'
import { firstFree, type Parse } from './english-parse.js'
import { isQuoteSign, type Token } from './english-tokens.js'
import type { NounPhrase } from './noun-phrases.js'
import { readVerb } from './verb-class.js'
import type { VerbGroup } from './verb-groups.js'

/** Clauses behind these words say when, why or on what condition; what they name is a target only where nothing else is. */
const ADVERBIAL: ReadonlySet<string> = new Set(
  'after before because although though while whereas if unless until when since as lest once than'.split(' '),
)
/** What such a word opens is a condition, no event. */
export const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])
const OTHERS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they'])
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'who', 'which', 'its', 'we', 'i'])

/** What a verb group stands in. */
export type Clause = {
  readonly subject: readonly NounPhrase[]
  /** Says more about a noun: `who attacked …`. */
  readonly relative: boolean
  /** Says when or why. */
  readonly adverbial: boolean
  readonly conditional: boolean
  /** Its first token. */
  readonly from: number
}

/** The clauses of a sentence, one a verb group, and how they hang together. */
export class Clauses {
  readonly list: readonly Clause[]
  readonly #tokens: readonly Token[]
  readonly #phrases: readonly NounPhrase[]
  readonly #groups: readonly VerbGroup[]
  readonly #attribution: Attribution | null

  constructor({ tokens, phrases, groups }: Parse, attribution: Attribution | null) {
    this.#tokens = tokens
    this.#phrases = phrases
    this.#groups = groups
    this.#attribution = attribution
    const list: Clause[] = []
    this.list = list
    // each looks at those before it
    for (let g = 0; g < groups.length; g++) list.push(this.#clauseOf(g))
  }

  /** Subject of a group and what kind of clause it stands in. */
  #clauseOf(g: number): Clause {
    const group = this.#groups[g]!
    const tokens = this.#tokens
    let anchor = 0
    let boundary: 'start' | 'stop' | 'sub' | 'wh' | 'say' | 'soft' = 'start'
    let word = ''
    let seen = g > 0
    for (let k = group.from - 1; k >= 0; k--) {
      const { tag, lower } = tokens[k]!
      if (tag === 'stop') {
        anchor = k + 1
        boundary = /^[.;:]$/.test(lower) ? 'stop' : boundary
        break
      }
      if (tag === 'wh' || (tag === 'sub' && !(lower === 'so')) || (lower === 'that' && isRelative(tokens, k))) {
        const relative = tag === 'wh' || isRelative(tokens, k)
        if (this.#closedBefore(k, group.from)) continue
        anchor = k + 1
        boundary = relative ? 'wh' : 'sub'
        word = lower
        break
      }
      const inside = this.#groups.findIndex(({ head, form }) => head === k && form === 'finite')
      if (inside >= 0 && inside < g) {
        const reading = readVerb(tokens, this.#groups[inside]!, k + 1, k + 2)
        if (
          reading.kind === 'SAY' &&
          this.#phrases.some(({ from, prep }) => from > k && from < group.from && prep === null)
        ) {
          anchor = k + 1
          boundary = 'say'
          break
        }
      }
      if ((tag === 'and' || tag === 'comma') && this.#groups.some(({ head, form }) => head < k && form === 'finite')) {
        const opened = this.#phrases.find(
          ({ from, to, prep, time, joined }) =>
            from > k && to <= group.from && from - k <= 2 && !time && (prep === null || joined),
        )
        if (
          tag === 'and' &&
          opened !== undefined &&
          opened.from === k + 1 &&
          opened.to === group.from &&
          !this.#opensClause(k)
        )
          continue
        const between = this.#groups.some(({ head, form }, n) => n < g && head > k && form === 'finite')
        if (opened !== undefined && !between && group.form === 'finite') {
          anchor = k + 1
          boundary = 'soft'
          break
        }
      }
    }
    seen = this.#groups.some(({ head, form }, n) => n < g && head >= anchor && form === 'finite')
    const adverbial = boundary === 'sub' && ADVERBIAL.has(word)
    const conditional = boundary === 'sub' && CONDITIONAL.has(word)
    const base = { relative: boundary === 'wh', adverbial, conditional, from: anchor }
    if (boundary === 'wh') {
      const own = seen || group.form !== 'finite' ? null : firstFree(this.#phrases, anchor, group.from)
      if (own !== null) return { ...base, subject: this.#withJoined(own, group.from) }
      const antecedent = this.#phraseBefore(anchor - 1)
      return { ...base, subject: antecedent === null ? [] : [antecedent] }
    }
    if (group.form === 'part' || (group.form === 'ing' && tokens[group.from - 1]?.tag === 'noun')) {
      const antecedent = this.#phraseBefore(group.from)
      if (antecedent !== null) return { ...base, relative: true, subject: [antecedent] }
    }
    if (group.form !== 'finite' || seen) {
      const previous = this.#previousSubject(g, anchor)
      if (previous.length > 0 || group.form !== 'finite') return { ...base, subject: previous }
    }
    const own = firstFree(this.#phrases, anchor, group.from)
    if (own !== null) return { ...base, subject: this.#withJoined(own, group.from) }
    if (boundary === 'stop') return { ...base, subject: [] }
    return { ...base, subject: PRONOUNS.has(tokens[group.from - 1]?.lower ?? '') ? [] : this.#previousSubject(g, 0) }
  }

  /** Whether a comma between the subordinate clause's verb and the group closes the clause that begins at `k`. */
  #closedBefore(k: number, until: number): boolean {
    const verb = this.#groups.find(({ from }) => from > k)
    if (verb === undefined || verb.from >= until) return false
    for (let at = verb.head + 1; at < until; at++) {
      if (this.#tokens[at]!.tag === 'comma') return true
    }
    return false
  }

  #previousSubject(g: number, anchor: number): readonly NounPhrase[] {
    for (let o = g - 1; o >= 0; o--) {
      const other = this.#groups[o]!
      if (other.head < anchor) break
      if (other.form === 'finite') return this.list[o]!.subject
    }
    return []
  }

  #withJoined(first: NounPhrase, until: number): readonly NounPhrase[] {
    const subject = [first]
    for (let p = this.#phrases.indexOf(first) + 1; p < this.#phrases.length; p++) {
      const phrase = this.#phrases[p]!
      if (phrase.to > until) break
      if (phrase.joined) subject.push(phrase)
      else if (phrase.prep === null) break
    }
    return subject
  }

  #phraseBefore(at: number): NounPhrase | null {
    let found: NounPhrase | null = null
    for (const phrase of this.#phrases) {
      if (phrase.to > at) break
      if (!phrase.time) found = phrase
    }
    return found
  }

  /** Where what a group governs ends: at a stop, an adverbial clause, the attribution, or a coordinated verb. */
  endOf(g: number): number {
    const { head } = this.#groups[g]!
    const limit =
      this.#attribution !== null && this.#attribution.from > head ? this.#attribution.from : this.#tokens.length
    for (let k = head + 1; k < limit; k++) {
      const { tag, lower } = this.#tokens[k]!
      if (tag === 'stop') return k
      if (tag === 'sub' && ADVERBIAL.has(lower) && this.#groups.some(({ from }) => from > k)) return k
      if (tag === 'and') {
        const next = this.#groups.find(({ from }) => from > k)
        if (
          next !== undefined &&
          next.form === 'finite' &&
          this.#phrases.every(({ from }) => from < k || from > next.from)
        )
          return k
        if (lower === 'but' || this.#opensClause(k)) return k
      }
    }
    return limit
  }

  /** Whether a new subject and its verb follow `and`: `was killed in Iran and Israel destroyed …`. */
  #opensClause(k: number): boolean {
    const p = this.#phrases.findIndex(({ from }) => from === k + 1)
    if (p < 1 || !this.#groups.some(({ from, form }) => form === 'finite' && from === this.#phrases[p]!.to))
      return false
    const before = this.#phrases[p - 1]!
    return before.prep !== null || this.#tokens[before.from - 1]?.tag === 'verb'
  }

  /** The clause of a group that completes another: `refused to meet`, `said it would allow`. */
  nextComplement(g: number): number | null {
    const next = this.#groups[g + 1]
    const group = this.#groups[g]!
    if (next === undefined || g + 1 === this.#attribution?.group) return null
    for (let k = group.head + 1; k < next.from; k++) {
      const { tag, lower } = this.#tokens[k]!
      if (tag === 'stop' || (ADVERBIAL.has(lower) && tag === 'sub') || tag === 'wh') return null
      if (tag === 'comma' && next.form !== 'bare') return null
    }
    if (next.form === 'bare') return g + 1
    if (next.form === 'ing') return g + 1
    return next.form === 'finite' &&
      (this.#tokens.slice(group.head + 1, next.from).some(({ lower }) => lower === 'that') ||
        readVerb(this.#tokens, group, group.head + 1, group.head + 2).kind === 'SAY')
      ? g + 1
      : null
  }

  /** Whether a group's subject is somebody that quoted words speak of, who is not who speaks them: `“They attacked …,” said X`. */
  saysOfOthers(g: number): boolean {
    const { from } = this.#groups[g]!
    if (!OTHERS.has(this.#tokens[from - 1]?.lower ?? '')) return false
    return this.#tokens.slice(0, from).filter(({ text }) => isQuoteSign(text)).length % 2 === 1
  }

  hasPronoun(g: number): boolean {
    const { from } = this.#groups[g]!
    const before = this.#tokens[from - 1]
    return before !== undefined && PRONOUNS.has(before.lower)
  }
}

function isRelative(tokens: readonly Token[], k: number): boolean {
  return (
    tokens[k]!.lower === 'that' &&
    (tokens[k + 1]?.tag === 'verb' || tokens[k + 1]?.tag === 'modal') &&
    tokens[k - 1]?.tag === 'noun'
  )
}
