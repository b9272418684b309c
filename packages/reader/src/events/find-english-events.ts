import type { ActorMention } from '../actors/actor-finder.js'
import { type Attribution, findAttribution } from './attribution.js'
import { Arguments } from './english-arguments.js'
import { Clauses } from './english-clauses.js'
import { type Parse, parseEnglish } from './english-parse.js'
import type { IsName } from './english-tokens.js'
import type { FoundEvent } from './event.js'
import { type EventClass, type EventStage, isFriendly } from './event-class.js'
import { readAnnouncement, readHappening } from './happenings.js'
import type { NamedActor } from './noun-phrases.js'
import { relateActors } from './relate-actors.js'
import { HYPOTHETICAL, makeEvent, readingOf, type Sentence } from './sentence.js'
import { findEventNoun } from './verb-class.js'
import type { VerbGroup } from './verb-groups.js'

const SENTENCE_EVENTS = 4
const OBLIGATION: ReadonlySet<string> = new Set(['must', 'should', 'ought'])
/** To accept, allow or do these with somebody is what a refusal refuses. */
const REFUSABLE: ReadonlySet<string> = new Set(
  'accept agree allow permit negotiate tolerate recognise recognize withdraw release talk meet cooperate support return sign back attend yield participate join discuss give provide let resume surrender compromise observe respect honour honor extend renew stop halt cease lift pull leave'.split(
    ' ',
  ),
)
/** What is so to do is not done. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'impossible unlikely difficult hard unable harder reluctant premature possible likely'.split(' '),
)

/** `Had Egypt accepted, …`. */
const UNREAL = /^["“']?(?:Had|Were|Should) (?!\p{Ll}+ed\b)/u
/** Behind these stands what nobody knows. */
const UNPROVEN =
  /\b(?:no|little|without) (?:evidence|proof|indication|sign|confirmation|suggestion) that\b|\b(?:unclear|unknown|not (?:clear|known|certain)) (?:if|whether|who|that)\b/iu

/**
 * Events that one English sentence tells, what it is about first. Questions, conditions, possibilities and what did not happen
 * are none. `isName` tells of a word that opens a sentence whether it is a name elsewhere. Linear in the sentence but for its verbs, of which each looks at a bounded stretch.
 */
export function findEnglishEvents(
  sentence: string,
  mentions: readonly ActorMention[],
  isName: IsName = () => false,
): readonly FoundEvent[] {
  if (/\?["”’)]*$/.test(sentence) || UNREAL.test(sentence)) return []
  const events = new SentenceReader(parseEnglish(sentence, mentions, isName)).events()
  const unproven = events.length === 0 ? -1 : sentence.search(UNPROVEN)
  return unproven < 0 ? events : events.filter(({ start }) => start < unproven)
}

class SentenceReader {
  readonly #sentence: Sentence
  readonly #parse: Parse
  readonly #attribution: Attribution | null
  readonly #clauses: Clauses
  readonly #arguments: Arguments
  /** Groups that another verb has taken in: `refused to meet`. */
  readonly #taken = new Set<number>()

  constructor(parse: Parse) {
    this.#parse = parse
    this.#attribution = findAttribution(parse)
    this.#clauses = new Clauses(parse, this.#attribution)
    this.#arguments = new Arguments(parse, this.#clauses, this.#attribution)
    this.#sentence = { parse, attribution: this.#attribution, clauses: this.#clauses, args: this.#arguments }
  }

  events(): readonly FoundEvent[] {
    const found: FoundEvent[] = []
    const groups = this.#parse.groups
    for (let g = 0; g < groups.length && found.length < SENTENCE_EVENTS * 2; g++) {
      if (this.#taken.has(g) || g === this.#attribution?.group) continue
      if (
        this.#attribution !== null &&
        groups[g]!.from >= this.#attribution.from &&
        groups[g]!.from < this.#attribution.to
      )
        continue
      const event = this.#read(g)
      if (event !== null) found.push(event)
    }
    const told = found.filter(isTold)
    if (told.length === 0) told.push(...relateActors(this.#sentence))
    return told.sort((a, b) => a.rank - b.rank).slice(0, SENTENCE_EVENTS)
  }

  /** The event of a group; takes in the groups that complete it. */
  #read(g: number): FoundEvent | null {
    const group = this.#parse.groups[g]!
    const clause = this.#clauses.list[g]!
    // an aim is no event, nor is what stands behind a preposition
    if (
      clause.conditional ||
      group.form === 'bare' ||
      this.#isParenthesis(g) ||
      (group.form === 'ing' && this.#parse.tokens[group.from - 1]?.tag === 'prep')
    )
      return null
    const next = this.#clauses.nextComplement(g)
    const subject = this.#arguments.actorsOf(clause.subject, group.from)
    const reading = readingOf(this.#sentence, g)
    const saying = this.#arguments.speakerOf(g)
    const reported = saying !== null
    const speaker = saying?.speaker ?? null

    if (reading.kind === 'SAY' && reading.event === null && group.passive && next !== null)
      return this.#readHearsay(g, next, subject)
    if (reading.kind === 'SAY' && reading.event === null)
      return readAnnouncement(this.#sentence, g, subject, reported, speaker)
    if (group.modal !== null && HYPOTHETICAL.has(group.modal) && !(group.negated && REFUSABLE.has(group.base))) {
      this.#takeComplements(g)
      return this.#readThreat(g, reading.event, subject, speaker)
    }
    if (group.modal !== null && OBLIGATION.has(group.modal)) {
      if (group.negated || saying === null || speaker === null || saying.own) return null
      this.#takeComplements(g)
      return makeEvent(
        this.#sentence,
        g,
        'REQUEST',
        [speaker],
        subject.length > 0 ? subject : this.#arguments.targets(g, [speaker], 'REQUEST'),
        saying.speaker,
        true,
        'announced',
      )
    }
    if (this.#isInsistedOn(g) && speaker !== null) {
      return makeEvent(this.#sentence, g, 'REQUEST', [speaker], subject, null, false, 'announced')
    }
    if (reading.kind === 'FAIL') {
      this.#takeComplements(g)
      return null
    }
    if (
      group.modal !== null &&
      !reported &&
      this.#parse.tokens.some(({ lower }) => lower === 'if' || lower === 'unless')
    ) {
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
    let byPurpose = false
    let future = group.modal !== null
    if (reading.kind === 'COMMIT' && !(event !== null && reading.at !== group.head)) {
      const inner = next === null ? null : this.#innerClass(next)
      const noun = next === null ? findEventNoun(this.#parse.tokens, group.head + 1, group.head + 8) : null
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
      if (next !== null && !this.#parse.groups[next]!.negated) {
        const inner = this.#innerClass(next)
        if (inner !== null) {
          event = inner
          last = next
          byPurpose = reading.kind === 'PLAIN'
          future ||= this.#isIntention(next)
          this.#takeComplements(g)
          if (reading.kind === 'FORCE' && (group.base === 'force' || group.base === 'compel')) event = 'COERCE'
          if (
            reading.kind !== 'TRY' &&
            this.#parse.groups[next]!.form === 'bare' &&
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
      event === null || reading.kind === 'START' || reading.kind === 'STOP'
        ? readHappening(this.#sentence, g, clause)
        : null
    if (happened !== null) {
      const { actors, victims: there } = happened
      const victims =
        actors.length > 0 || there.length > 0 || happened.event === 'CONSULT'
          ? there
          : this.#arguments.targets(g, [], happened.event)
      return makeEvent(this.#sentence, g, happened.event, actors, victims, speaker, reported, 'done', clause.subject[0])
    }
    if (event === null || (subject.length === 0 && this.#hasNobody(g))) return null
    if (this.#isDenied(g, last)) {
      const refuses = REFUSABLE.has(group.base) && (group.modal !== null || this.#isPresent(group)) && isFriendly(event)
      if (!refuses) return null
      event = 'REJECT'
      stage = 'announced'
    } else if (future && reading.kind !== 'COMMIT') {
      stage = 'announced'
      event = this.#promised(event, g)
    }
    if (event === 'AGREE' && stage === 'done') stage = 'agreed'

    const doer: readonly NamedActor[] =
      group.passive && !(event === 'MOBILIZE' && this.#arguments.agents(g).length === 0)
        ? this.#arguments.doersOf(g, clause, event)
        : subject.length > 0
          ? subject
          : this.#fallbackSource(g, event, speaker)
    const target =
      group.passive && event !== 'MOBILIZE'
        ? this.#arguments.passiveTargets(g, clause, doer)
        : this.#arguments.targets(
            byPurpose ? last : g,
            doer,
            event,
            reading.event === 'ACCUSE' && group.base === 'call' ? reading.at : undefined,
          )
    return makeEvent(this.#sentence, g, event, doer, target, speaker, reported, stage)
  }

  /** `may halt its mediation if …, the minister said`: what somebody says may be done on a condition is threatened. */
  #readThreat(
    g: number,
    event: EventClass | null,
    subject: readonly NamedActor[],
    speaker: NamedActor | null,
  ): FoundEvent | null {
    const { tokens, groups } = this.#parse
    if (event === null || isFriendly(event) || speaker === null || subject.length === 0 || groups[g]!.passive)
      return null
    if (groups[g]!.negated || !tokens.some(({ lower }) => lower === 'if' || lower === 'unless')) return null
    const target = this.#arguments.targets(g, subject, 'THREATEN')
    return makeEvent(this.#sentence, g, 'THREATEN', subject, target, speaker, true, 'announced')
  }

  /** `was said to have agreed`, `is reported to have been killed`: told by nobody in particular. */
  #readHearsay(g: number, next: number, subject: readonly NamedActor[]): FoundEvent | null {
    const inner = this.#parse.groups[next]!
    const event = inner.form === 'bare' ? this.#innerClass(next) : null
    if (event === null || inner.negated || this.#parse.groups[g]!.negated) return null
    this.#takeComplements(g)
    const happened = this.#parse.tokens.slice(inner.from, inner.head).some(({ lower }) => lower === 'have')
    const doer = inner.passive ? this.#arguments.agents(next) : subject
    const target = inner.passive ? subject : this.#arguments.targets(next, doer, event)
    const stage = happened ? (event === 'AGREE' ? 'agreed' : 'done') : 'announced'
    return makeEvent(this.#sentence, g, event, doer, target, null, true, stage)
  }

  /** `insisted that the dispute be settled`. */
  #isInsistedOn(g: number): boolean {
    const { from, modal } = this.#parse.groups[g]!
    const outer = modal === null && this.#parse.tokens[from]!.lower === 'be' ? this.#arguments.governing(g) : null
    return outer !== null && this.#parse.groups[outer]!.base === 'insist'
  }

  /** `as promised in 1991`, `than expected`. */
  #isParenthesis(g: number): boolean {
    const { from, head, form } = this.#parse.groups[g]!
    const { forms } = this.#parse.tokens[head]!
    return (
      from === head &&
      form !== 'ing' &&
      forms!.has('part') &&
      /^(?:as|than|if|unless)$/.test(this.#parse.tokens[from - 1]?.lower ?? '')
    )
  }

  #isPresent({ from }: VerbGroup): boolean {
    const { lower } = this.#parse.tokens[from]!
    return lower === 'do' || lower === 'does'
  }

  /** Whether an active verb has nothing before it in its clause. */
  #hasNobody(g: number): boolean {
    const { passive, form } = this.#parse.groups[g]!
    return !passive && form === 'finite' && this.#clauses.list[g]!.subject.length === 0 && !this.#clauses.hasPronoun(g)
  }

  #isDenied(g: number, last: number): boolean {
    if (last !== g && DOUBTFUL.has(this.#parse.tokens[this.#parse.groups[last]!.from - 1]?.lower ?? '')) return true
    const group = this.#parse.groups[g]!
    if (group.negated) return true
    if (last !== g && this.#parse.groups[last]!.negated) return true
    const object = this.#parse.tokens[group.head + 1]
    if (object === undefined) return false
    if (object.lower === 'no' || object.lower === 'nobody' || object.lower === 'nothing' || object.lower === 'neither')
      return true
    const subject = this.#clauses.list[g]!.subject[0]
    const opening = subject === undefined ? undefined : this.#parse.tokens[subject.from]
    return opening !== undefined && /^(?:no|neither|nobody|none)$/.test(opening.lower)
  }

  /** What will be done: help is agreed to, pressure threatened; measures that are announced as such stay what they are. */
  #promised(event: EventClass, g: number): EventClass {
    if (isFriendly(event)) return 'AGREE'
    const outer = this.#arguments.governing(g)
    const announced =
      outer !== null && ['announce', 'declare', 'decide', 'confirm'].includes(this.#parse.groups[outer]!.base)
    if ((event === 'SANCTION' || event === 'COERCE') && announced) return event
    return event === 'ASSAULT' || event === 'COERCE' || event === 'PROTEST' || event === 'SANCTION' ? 'THREATEN' : event
  }

  /** `is ready to`, `is prepared to`, `is to`. */
  #isIntention(g: number): boolean {
    const group = this.#parse.groups[g]!
    if (group.form !== 'bare') return false
    const before = this.#parse.tokens[group.from - 1]
    return before !== undefined && (before.base === 'be' || /^(?:ready|willing|prepared|due|set)$/.test(before.lower))
  }

  #objectBetween(g: number, next: number): boolean {
    return this.#parse.phrases.some(
      ({ from }) => from > this.#parse.groups[g]!.head && from < this.#parse.groups[next]!.from,
    )
  }

  /** Subject of an event that has no actor of its own: words are the speaker's. */
  #fallbackSource(g: number, event: EventClass, speaker: NamedActor | null): readonly NamedActor[] {
    if (this.#clauses.saysOfOthers(g)) return []
    if (
      this.#clauses.hasPronoun(g) ||
      event === 'REJECT' ||
      event === 'REQUEST' ||
      event === 'THREATEN' ||
      event === 'ACCUSE'
    ) {
      if (speaker !== null) return [speaker]
    }
    if (this.#clauses.hasPronoun(g)) {
      for (let o = g - 1; o >= 0; o--) {
        const actors = this.#arguments.actorsOf(this.#clauses.list[o]!.subject, this.#parse.groups[o]!.from)
        if (actors.length > 0) return actors
      }
    }
    return []
  }

  /** The class of a completing group, through further ones. */
  #innerClass(g: number): EventClass | null {
    const { from, negated } = this.#parse.groups[g]!
    if (negated || DOUBTFUL.has(this.#parse.tokens[from - 1]?.lower ?? '')) return null
    const reading = readingOf(this.#sentence, g)
    if (reading.event !== null) return reading.event
    if (reading.kind === 'COMMIT') return 'AGREE'
    if (reading.kind === 'FAIL') return null
    const next = this.#clauses.nextComplement(g)
    const inner = next === null || next <= g ? null : this.#innerClass(next)
    if (inner === null || reading.kind !== 'STOP') return inner
    return isFriendly(inner) ? 'SANCTION' : 'RETREAT'
  }

  #takeComplements(g: number): void {
    const end = this.#clauses.endOf(g)
    for (let n = g + 1; n < this.#parse.groups.length; n++) {
      const group = this.#parse.groups[n]!
      if (group.from >= end) break
      const previous = this.#parse.tokens[group.from - 1]
      if (previous?.tag === 'and' && group.form === 'finite') break
      if (group.form === 'finite' && this.#parse.groups[g]!.form === 'part') break
      this.#taken.add(n)
    }
  }
}

/** Whether somebody known takes part; a mere aim or a participle needs more than a name, an agreement nobody. */
function isTold({ source, target, rank, stage }: FoundEvent): boolean {
  const actors = [...source, ...target]
  if (stage === 'agreed' && rank < 1) return true
  return actors.some(({ mention }) => mention !== null) || (rank < 1 && actors.length > 0)
}
