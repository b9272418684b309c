import type { ActorMention } from '../actors/actor-finder.js'
import { type Token, tagEnglish } from './english-tokens.js'
import type { FoundEvent } from './event.js'
import { type EventClass, type EventStage, isFriendly } from './event-class.js'
import { ActorReader, chunkNouns, type NamedActor, type NounPhrase } from './noun-phrases.js'
import { findEventNoun, type Reading, readVerb } from './verb-class.js'
import { groupVerbs, type VerbGroup } from './verb-groups.js'

const SENTENCE_EVENTS = 4
/** Clauses behind these words say when, why or on what condition; what they name is a target only where nothing else is. */
const ADVERBIAL: ReadonlySet<string> = new Set(
  'after before because although though while whereas if unless until when since as lest once than'.split(' '),
)
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])
const ASIDE: ReadonlySet<string> = new Set(
  'under during within amid amidst despite throughout following per via concerning regarding besides like unlike beyond above below since'.split(
    ' ',
  ),
)
const HYPOTHETICAL: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca'])
const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'ought'])
/** To accept, allow or do these with somebody is what a refusal refuses. */
const REFUSABLE: ReadonlySet<string> = new Set(
  'accept agree allow permit negotiate tolerate recognise recognize withdraw release talk meet cooperate support return sign back attend yield participate join discuss give provide let resume surrender compromise'.split(
    ' ',
  ),
)
const HAPPEN: ReadonlySet<string> = new Set(
  'begin start end resume erupt take continue break occur happen conclude open come hold go escalate flare follow'.split(
    ' ',
  ),
)
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'who', 'which', 'its', 'we', 'i'])

/**
 * Events that one English sentence tells, what it is about first. Questions, conditions, possibilities and what did not happen
 * are none. Linear in the sentence but for its verbs, of which each looks at a bounded stretch.
 */
export function findEnglishEvents(sentence: string, mentions: readonly ActorMention[]): readonly FoundEvent[] {
  if (/\?["”’)]*$/.test(sentence)) return []
  return new Sentence(sentence, mentions).events()
}

type Clause = {
  readonly subject: readonly NounPhrase[]
  readonly relative: boolean
  readonly adverbial: boolean
  readonly conditional: boolean
  readonly from: number
}

class Sentence {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #phrases: readonly NounPhrase[]
  readonly #groups: readonly VerbGroup[]
  readonly #reader: ActorReader
  readonly #clauses: Clause[] = []
  /** Groups that another verb has taken in: `refused to meet`. */
  readonly #taken = new Set<number>()
  /** Tokens from here on say who reports the sentence; and who does. */
  readonly #attribution: { readonly from: number; readonly speaker: NamedActor | null; readonly group: number } | null

  constructor(text: string, mentions: readonly ActorMention[]) {
    this.#text = text
    this.#tokens = tagEnglish(text)
    this.#phrases = chunkNouns(this.#tokens)
    this.#groups = groupVerbs(this.#tokens)
    this.#reader = new ActorReader(text, this.#tokens, mentions)
    this.#attribution = this.#findAttribution()
    for (let g = 0; g < this.#groups.length; g++) this.#clauses.push(this.#clauseOf(g))
  }

  events(): readonly FoundEvent[] {
    const found: FoundEvent[] = []
    const groups = this.#groups
    for (let g = 0; g < groups.length && found.length < SENTENCE_EVENTS * 2; g++) {
      if (this.#taken.has(g) || g === this.#attribution?.group) continue
      if (this.#attribution !== null && groups[g]!.from >= this.#attribution.from) continue
      const event = this.#read(g)
      if (event !== null) found.push(event)
    }
    return found.sort((a, b) => a.rank - b.rank).slice(0, SENTENCE_EVENTS)
  }

  /** The event of a group; takes in the groups that complete it. */
  #read(g: number): FoundEvent | null {
    const group = this.#groups[g]!
    const clause = this.#clauses[g]!
    if (clause.conditional) return null
    const next = this.#nextComplement(g)
    const subject = this.#actorsOf(clause.subject, group.from)
    const reading = this.#readingOf(g)
    const saying = this.#speakerOf(g)
    const reported = saying !== null
    const speaker = saying?.speaker ?? null

    if (reading.kind === 'SAY' && reading.event === null) return this.#announcement(g, subject, reported, speaker)
    if (group.modal !== null && HYPOTHETICAL.has(group.modal) && !(group.negated && REFUSABLE.has(group.base))) {
      this.#takeComplements(g)
      return null
    }
    if (group.modal !== null && OBLIGATION.has(group.modal)) {
      if (group.negated || saying === null || speaker === null || saying.own) return null
      this.#takeComplements(g)
      return this.#event(
        g,
        'REQUEST',
        [speaker],
        subject.length > 0 ? subject : this.#targets(g, [speaker]),
        saying.speaker,
        true,
        'announced',
      )
    }
    if (reading.kind === 'FAIL') {
      this.#takeComplements(g)
      return null
    }
    if (
      (group.modal === 'would' || group.modal === "'d") &&
      !reported &&
      !clause.relative &&
      this.#attribution === null
    ) {
      this.#takeComplements(g)
      return null
    }

    let event = reading.event
    let stage: EventStage = 'done'
    let last = g
    const future = group.modal !== null || this.#isIntention(g)
    if (reading.kind === 'COMMIT' && !(event !== null && reading.at !== group.head)) {
      const inner = next === null ? null : this.#innerClass(next)
      const noun = next === null ? findEventNoun(this.#tokens, group.head + 1, group.head + 8) : null
      const what = inner ?? noun?.event ?? null
      const swears = group.base === 'vow' || group.base === 'swear'
      const promises = !['intend', 'plan', 'prepare', 'hope'].includes(group.base)
      if (group.base === 'hope' || (what === null && !promises)) event = null
      else if (what === null) event = swears ? 'THREATEN' : 'AGREE'
      else
        event = isFriendly(what)
          ? 'AGREE'
          : what === 'ASSAULT' || swears || !promises
            ? 'THREATEN'
            : what === 'REJECT'
              ? 'REJECT'
              : 'AGREE'
      if (group.passive && group.base !== 'prepare') event = null
      if (next !== null) last = next
      stage = 'announced'
      this.#takeComplements(g)
    } else if (reading.kind === 'TRY' || (event === null && reading.kind !== 'SAY')) {
      if (next !== null && !this.#groups[next]!.negated) {
        const inner = this.#innerClass(next)
        if (inner !== null) {
          event = inner
          last = next
          this.#takeComplements(g)
          if (reading.kind === 'FORCE' && (group.base === 'force' || group.base === 'compel')) event = 'COERCE'
          if (
            reading.kind !== 'TRY' &&
            this.#groups[next]!.form === 'bare' &&
            this.#objectBetween(g, next) &&
            reading.kind !== 'START'
          ) {
            // `sent troops to attack`: an aim, not yet an event of its own
            stage = 'announced'
          }
        }
      }
      if (event === null && reading.kind === 'FORCE' && (group.base === 'force' || group.base === 'compel'))
        event = 'COERCE'
    } else if (event !== null && event !== 'CONCEDE') {
      this.#takeComplements(g)
    } else if (event === 'CONCEDE') {
      this.#takeComplements(g)
    }

    const happened =
      event === null || reading.kind === 'START' || reading.kind === 'STOP' ? this.#happening(g, clause) : null
    if (happened !== null)
      return this.#event(g, happened.event, happened.actors, [], speaker, reported, 'done', clause.subject[0])
    if (event === null) return null
    if (this.#isDenied(g, last)) {
      const refuses = REFUSABLE.has(group.base) && (group.modal !== null || this.#isPresent(group)) && isFriendly(event)
      if (!refuses) return null
      event = 'REJECT'
      stage = 'announced'
    } else if (future && stage !== 'announced') {
      stage = 'announced'
      event = this.#promised(event, g)
    }
    if (event === 'AGREE' && stage === 'done') stage = 'agreed'

    const doer: readonly NamedActor[] = group.passive
      ? this.#agents(g)
      : subject.length > 0
        ? subject
        : this.#fallbackSource(g, event, speaker)
    const target = group.passive ? this.#passiveTargets(g, clause, doer) : this.#targets(g, doer)
    return this.#event(g, event, doer, target, speaker, reported, stage)
  }

  #isPresent({ from }: VerbGroup): boolean {
    const { lower } = this.#tokens[from]!
    return lower === 'do' || lower === 'does'
  }

  #isDenied(g: number, last: number): boolean {
    const group = this.#groups[g]!
    if (group.negated) return true
    if (last !== g && this.#groups[last]!.negated) return true
    const object = this.#tokens[group.head + 1]
    if (object === undefined) return false
    if (object.lower === 'no' || object.lower === 'nobody' || object.lower === 'nothing' || object.lower === 'neither')
      return true
    const subject = this.#clauses[g]!.subject[0]
    const opening = subject === undefined ? undefined : this.#tokens[subject.from]
    return opening !== undefined && /^(?:no|neither|nobody|none)$/.test(opening.lower)
  }

  /** What will be done: help is agreed to, pressure threatened; measures that are announced as such stay what they are. */
  #promised(event: EventClass, g: number): EventClass {
    if (isFriendly(event)) return 'AGREE'
    const outer = this.#governing(g)
    const announced = outer !== null && ['announce', 'declare', 'decide', 'confirm'].includes(this.#groups[outer]!.base)
    if ((event === 'SANCTION' || event === 'COERCE') && announced) return event
    return event === 'ASSAULT' || event === 'COERCE' || event === 'PROTEST' || event === 'SANCTION' ? 'THREATEN' : event
  }

  /** `is ready to`, `is prepared to`, `is to`. */
  #isIntention(g: number): boolean {
    const group = this.#groups[g]!
    if (group.form !== 'bare') return false
    const before = this.#tokens[group.from - 1]
    return before !== undefined && /^(?:ready|willing|prepared|due|set)$/.test(before.lower)
  }

  #readingOf(g: number): Reading {
    const group = this.#groups[g]!
    const clause = this.#clauses[g]!
    if (group.passive) {
      const subject = clause.subject[0]
      const active = readVerb(this.#tokens, group, group.head + 1, this.#clauseEnd(g))
      if (subject === undefined) return active
      const passive = readVerb(this.#tokens, group, subject.from, Math.min(subject.to, group.from))
      return active.event !== null && active.at > group.head ? active : passive.event === null ? active : passive
    }
    return readVerb(this.#tokens, group, group.head + 1, this.#clauseEnd(g))
  }

  /** A noun that an announcement announces: `announced a suspension of air links`. */
  #announcement(
    g: number,
    subject: readonly NamedActor[],
    reported: boolean,
    speaker: NamedActor | null,
  ): FoundEvent | null {
    const group = this.#groups[g]!
    if (group.base !== 'announce' || group.passive || group.negated || this.#nextComplement(g) !== null) return null
    const noun = findEventNoun(this.#tokens, group.head + 1, Math.min(this.#clauseEnd(g), group.head + 9))
    if (noun === null) return null
    return this.#event(g, noun.event, subject, this.#targets(g, subject), speaker, reported, 'announced')
  }

  /** `talks between A and B ended`: what the subject names took place. */
  #happening(g: number, clause: Clause): { readonly event: EventClass; readonly actors: readonly NamedActor[] } | null {
    const group = this.#groups[g]!
    const subject = clause.subject[0]
    if (subject === undefined || !HAPPEN.has(group.base) || (group.passive && group.base !== 'hold') || group.negated)
      return null
    const next = this.#tokens[group.head + 1]
    if (next !== undefined && (next.tag === 'det' || next.tag === 'name') && group.base !== 'take') return null
    const noun = findEventNoun(this.#tokens, subject.from, group.from)
    if (
      noun === null ||
      (noun.event !== 'CONSULT' && noun.event !== 'ASSAULT' && noun.event !== 'PROTEST' && noun.event !== 'RETREAT')
    )
      return null
    const ends = group.base === 'end' || group.base === 'conclude'
    if (ends && noun.event !== 'CONSULT') return null
    const actors = this.#collect(noun.at + 1, group.from, []).slice(0, 4)
    const inside = this.#reader.read(subject, null)
    return { event: noun.event, actors: actors.length > 0 || inside === null ? actors : [inside] }
  }

  #objectBetween(g: number, next: number): boolean {
    return this.#phrases.some(({ from }) => from > this.#groups[g]!.head && from < this.#groups[next]!.from)
  }

  /** Who speaks for the group: a verb of saying that governs it, or the sentence's attribution. */
  #speakerOf(g: number): { readonly speaker: NamedActor | null; readonly own: boolean } | null {
    const outer = this.#governing(g)
    if (outer !== null) {
      const group = this.#groups[outer]!
      const speakers = group.passive ? [] : this.#actorsOf(this.#clauses[outer]!.subject, group.from)
      const speaker = speakers[0] ?? this.#plainSpeaker(this.#clauses[outer]!.subject[0])
      return { speaker, own: this.#isPronoun(g) }
    }
    return this.#attribution === null ? null : { speaker: this.#attribution.speaker, own: false }
  }

  #plainSpeaker(phrase: NounPhrase | undefined): NamedActor | null {
    if (phrase === undefined || phrase.time) return null
    const { start } = this.#tokens[phrase.from]!
    const { end } = this.#tokens[phrase.to - 1]!
    return { text: this.#text.slice(start, end), start, end, mention: null }
  }

  /** The group of saying whose complement a group is; null where there is none. */
  #governing(g: number): number | null {
    const group = this.#groups[g]!
    for (let o = g - 1; o >= 0; o--) {
      const outer = this.#groups[o]!
      if (o === this.#attribution?.group) return null
      const reading = readVerb(this.#tokens, outer, outer.head + 1, outer.head + 2)
      if (reading.kind !== 'SAY' && outer.base !== 'warn' && outer.base !== 'statement') continue
      if (outer.form !== 'finite' && outer.form !== 'ing') continue
      for (let k = outer.head + 1; k < group.from; k++)
        if (this.#tokens[k]!.tag === 'stop' || this.#tokens[k]!.lower === 'but') return null
      return o
    }
    return null
  }

  #isPronoun(g: number): boolean {
    const { from } = this.#groups[g]!
    const before = this.#tokens[from - 1]
    return before !== undefined && PRONOUNS.has(before.lower)
  }

  /** Subject of an event that has no actor of its own: words are the speaker's. */
  #fallbackSource(g: number, event: EventClass, speaker: NamedActor | null): readonly NamedActor[] {
    if (this.#isPronoun(g) || event === 'REJECT' || event === 'REQUEST' || event === 'THREATEN' || event === 'ACCUSE') {
      if (speaker !== null) return [speaker]
    }
    if (this.#isPronoun(g)) {
      for (let o = g - 1; o >= 0; o--) {
        const actors = this.#actorsOf(this.#clauses[o]!.subject, this.#groups[o]!.from)
        if (actors.length > 0) return actors
      }
    }
    return []
  }

  /** The clause of a group that completes another: `refused to meet`, `said it would allow`. */
  #nextComplement(g: number): number | null {
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

  /** The class of a completing group, through further ones. */
  #innerClass(g: number): EventClass | null {
    const reading = this.#readingOf(g)
    if (reading.event !== null) return reading.event
    if (reading.kind === 'COMMIT') return 'AGREE'
    const next = this.#nextComplement(g)
    return next === null || next <= g ? null : this.#innerClass(next)
  }

  #takeComplements(g: number): void {
    const end = this.#clauseEnd(g)
    for (let n = g + 1; n < this.#groups.length; n++) {
      const group = this.#groups[n]!
      if (group.from >= end) break
      const previous = this.#tokens[group.from - 1]
      if (previous?.tag === 'and' && group.form === 'finite') break
      this.#taken.add(n)
    }
  }

  /** Where what a group governs ends: at a stop, an adverbial clause, the attribution, or a coordinated verb. */
  #clauseEnd(g: number): number {
    const { head } = this.#groups[g]!
    const limit =
      this.#attribution !== null && this.#attribution.from > head ? this.#attribution.from : this.#tokens.length
    for (let k = head + 1; k < limit; k++) {
      const { tag, lower } = this.#tokens[k]!
      if (tag === 'stop') return k
      if (tag === 'sub' && ADVERBIAL.has(lower)) return k
      if (tag === 'and') {
        const next = this.#groups.find(({ from }) => from > k)
        if (
          next !== undefined &&
          next.form === 'finite' &&
          this.#phrases.every(({ from }) => from < k || from > next.from)
        )
          return k
        if (lower === 'but') return k
      }
    }
    return limit
  }

  /** The first actor behind a group, with those joined to it; adverbial clauses only where there is no other. */
  #targets(g: number, doers: readonly NamedActor[]): readonly NamedActor[] {
    const group = this.#groups[g]!
    const end = this.#clauseEnd(g)
    const limit =
      this.#attribution !== null && this.#attribution.from > group.head ? this.#attribution.from : this.#tokens.length
    for (const [from, to] of [
      [group.head + 1, end],
      [end, limit],
    ] as const) {
      const found = this.#collect(from, to, doers)
      if (found.length > 0) return found
    }
    return []
  }

  /** The first actor within tokens that is none of `except`, with those joined to it. Known ones go before mere names. */
  #collect(from: number, to: number, except: readonly NamedActor[]): readonly NamedActor[] {
    let fallback: readonly NamedActor[] = []
    for (let p = 0; p < this.#phrases.length; p++) {
      const phrase = this.#phrases[p]!
      if (phrase.from < from) continue
      if (phrase.from >= to) break
      if (phrase.prep !== null && ASIDE.has(phrase.prep)) continue
      const actor = this.#actorAt(p)
      if (actor === null || except.some((other) => isSame(other, actor))) continue
      const found = [actor]
      for (let n = p + 1; n < this.#phrases.length && this.#phrases[n]!.from < to; n++) {
        const other = this.#phrases[n]!
        if (other.prep === 'of' && !other.joined) continue
        if (!other.joined) break
        const joined = this.#actorAt(n)
        if (joined !== null && !except.some((seen) => isSame(seen, joined))) found.push(joined)
      }
      if (actor.mention !== null && !(actor.mention.kind === 'agent' && isBareAgent(actor))) return found
      if (fallback.length === 0 || (fallback[0]!.mention === null && actor.mention !== null)) fallback = found
    }
    return fallback
  }

  #actorAt(p: number): NamedActor | null {
    return this.#reader.read(this.#phrases[p]!, this.#phrases[p + 1] ?? null)
  }

  /** `by` somebody behind a passive. */
  #agents(g: number): readonly NamedActor[] {
    const { head } = this.#groups[g]!
    const end = this.#clauseEnd(g)
    for (let p = 0; p < this.#phrases.length; p++) {
      const phrase = this.#phrases[p]!
      if (phrase.from <= head || phrase.from >= end) continue
      if (phrase.prep !== 'by') continue
      const actor = this.#actorAt(p)
      if (actor === null) return []
      const found = [actor]
      for (let n = p + 1; n < this.#phrases.length && this.#phrases[n]!.joined; n++) {
        const joined = this.#actorAt(n)
        if (joined !== null) found.push(joined)
      }
      return found
    }
    return []
  }

  #passiveTargets(g: number, clause: Clause, doers: readonly NamedActor[]): readonly NamedActor[] {
    const subject = this.#actorsOf(clause.subject, this.#groups[g]!.from)
    return subject.length > 0 ? subject : this.#targets(g, doers)
  }

  /** Actors of subject phrases, with what depends on them up to the verb. */
  #actorsOf(subject: readonly NounPhrase[], until: number): readonly NamedActor[] {
    const found: NamedActor[] = []
    for (const phrase of subject) {
      const p = this.#phrases.indexOf(phrase)
      let actor = this.#actorAt(p)
      for (let n = p + 1; actor === null && n < this.#phrases.length; n++) {
        const other = this.#phrases[n]!
        if (other.from >= until || other.joined || !['of', 'by', 'from', 'between', 'among'].includes(other.prep ?? ''))
          break
        actor = this.#actorAt(n)
      }
      if (actor !== null && !found.some((seen) => seen.start === actor.start)) found.push(actor)
    }
    return found
  }

  /** Subject of a group and what kind of clause it stands in. */
  #clauseOf(g: number): Clause {
    const group = this.#groups[g]!
    const tokens = this.#tokens
    let anchor = 0
    let boundary: 'start' | 'sub' | 'wh' | 'say' | 'soft' = 'start'
    let word = ''
    let seen = g > 0
    for (let k = group.from - 1; k >= 0; k--) {
      const { tag, lower } = tokens[k]!
      if (tag === 'stop') {
        anchor = k + 1
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
      const own = seen || group.form !== 'finite' ? null : this.#firstFree(anchor, group.from)
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
    const own = this.#firstFree(anchor, group.from)
    if (own !== null) return { ...base, subject: this.#withJoined(own, group.from) }
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
      if (other.form === 'finite') return this.#clauses[o]!.subject
    }
    return []
  }

  #firstFree(from: number, until: number): NounPhrase | null {
    for (const phrase of this.#phrases) {
      if (phrase.from < from) continue
      if (phrase.to > until) break
      if (phrase.time || (phrase.prep !== null && !phrase.joined)) continue
      if (phrase.joined && phrase.prep !== null) continue
      return phrase
    }
    return null
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

  /** `…, X said on Monday.`, `…, said X`, `according to X`. */
  #findAttribution(): { from: number; speaker: NamedActor | null; group: number } | null {
    const tokens = this.#tokens
    for (let k = tokens.length - 2; k > 0 && tokens.length - k < 60; k--) {
      if (tokens[k]!.lower !== 'according' || tokens[k + 1]!.lower !== 'to') continue
      return { from: k, speaker: this.#speakerBetween(k + 2, tokens.length), group: -1 }
    }
    for (let g = this.#groups.length - 1; g > 0; g--) {
      const group = this.#groups[g]!
      if (group.form !== 'finite' || group.negated) continue
      if (
        readVerb(tokens, group, group.head + 1, group.head + 2).kind !== 'SAY' &&
        group.base !== 'charge' &&
        group.base !== 'warn'
      )
        continue
      let comma = group.from - 1
      while (
        comma > 0 &&
        tokens[comma]!.tag !== 'comma' &&
        tokens[comma]!.tag !== 'stop' &&
        tokens[comma]!.tag !== 'verb'
      )
        comma--
      if (tokens[comma]?.tag !== 'comma') continue
      const after = this.#groups.slice(g + 1).filter(({ form }) => form === 'finite').length
      if (
        after > 0 &&
        !/[,]/.test(
          this.#tokens
            .slice(group.head, group.head + 6)
            .map(({ text }) => text)
            .join(''),
        )
      )
        continue
      const inverted = comma === group.from - 1
      const speaker = inverted
        ? this.#speakerBetween(group.head + 1, tokens.length)
        : this.#speakerBetween(comma + 1, group.from)
      if (speaker === null && !inverted && tokens[group.from - 1]?.tag !== 'pron') continue
      if (this.#firstFree(comma + 1, group.from) === null && !inverted && tokens[group.from - 1]?.tag !== 'pron')
        continue
      // an aside inside the subject is none: `France, Germany and Italy said`
      if (!this.#groups.slice(0, g).some(({ form }) => form === 'finite')) continue
      return { from: comma, speaker, group: g }
    }
    return null
  }

  #speakerBetween(from: number, to: number): NamedActor | null {
    for (let p = 0; p < this.#phrases.length; p++) {
      const phrase = this.#phrases[p]!
      if (phrase.from < from || phrase.time) continue
      if (phrase.from >= to) break
      return this.#actorAt(p) ?? this.#plainSpeaker(phrase)
    }
    return null
  }

  #event(
    g: number,
    event: EventClass,
    source: readonly NamedActor[],
    target: readonly NamedActor[],
    speaker: NamedActor | null,
    reported: boolean,
    stage: EventStage,
    opening?: NounPhrase,
  ): FoundEvent {
    const group = this.#groups[g]!
    const clause = this.#clauses[g]!
    const first = opening ?? clause.subject.find(({ to }) => to <= group.from)
    const from = first === undefined || clause.relative ? Math.min(group.from, clause.from) : first.from
    const start = this.#tokens[Math.min(from, group.from)]!.start
    const end = this.#tokens[Math.max(group.head, this.#clauseEnd(g) - 1)]!.end
    const rank =
      (clause.relative ? 2 : clause.adverbial ? 1.5 : 0) +
      (source.length === 0 ? 0.5 : 0) +
      (group.form === 'finite' ? 0 : 1)
    return { event, source, target, speaker, reported, stage, start, end, rank }
  }
}

function isRelative(tokens: readonly Token[], k: number): boolean {
  return (
    tokens[k]!.lower === 'that' &&
    (tokens[k + 1]?.tag === 'verb' || tokens[k + 1]?.tag === 'modal') &&
    tokens[k - 1]?.tag === 'noun'
  )
}

function isBareAgent({ text }: NamedActor): boolean {
  return !text.includes(' ')
}

const isSame = (a: NamedActor, b: NamedActor): boolean =>
  a.start === b.start ||
  a.text === b.text ||
  (a.mention !== null &&
    b.mention !== null &&
    a.mention.kind !== 'agent' &&
    b.mention.kind === a.mention.kind &&
    b.mention.id === a.mention.id)
