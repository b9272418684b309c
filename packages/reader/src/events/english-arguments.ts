import type { Attribution } from './attribution.js'
import type { Clause, Clauses } from './english-clauses.js'
import { actorAt, type Parse, plainSpeaker } from './english-parse.js'
import { type EventClass, isFriendly } from './event-class.js'
import type { NamedActor, NounPhrase } from './noun-phrases.js'
import { readVerb } from './verb-class.js'

const ASIDE: ReadonlySet<string> = new Set(
  'under during within amid amidst despite throughout following per via concerning regarding besides beside alongside like unlike beyond above below since'.split(
    ' ',
  ),
)
/** Done to people only. */
const BODILY: ReadonlySet<string> = new Set(
  `kill murder assassinate shoot gun kidnap abduct arrest detain jail imprison execute behead torture wound injure stab lynch
  poison slaughter massacre rape beat hang deport`.split(/\s+/),
)
/** These set another clause beside one, with actors of its own. */
const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though', 'but', ';', ':'])
const DOER_PREPS: ReadonlySet<string> = new Set(['of', 'by', 'from', 'between', 'among'])
/** `X's statement that …` is said by X. */
const STATEMENTS: ReadonlySet<string> = new Set(
  'statement claim announcement remark assertion report reports statements claims remarks comment view belief'.split(
    ' ',
  ),
)

/** Who does what a verb group tells, to whom, and who says so. */
export class Arguments {
  readonly #parse: Parse
  readonly #clauses: Clauses
  readonly #attribution: Attribution | null

  constructor(parse: Parse, clauses: Clauses, attribution: Attribution | null) {
    this.#parse = parse
    this.#clauses = clauses
    this.#attribution = attribution
  }

  /** Actors of subject phrases, with what depends on them up to the verb. */
  actorsOf(
    subject: readonly NounPhrase[],
    until: number,
    preps: ReadonlySet<string> | null = DOER_PREPS,
  ): readonly NamedActor[] {
    const found: NamedActor[] = []
    for (const phrase of subject) {
      const p = this.#parse.phrases.indexOf(phrase)
      let actor = actorAt(this.#parse, p)
      for (let n = p + 1; actor === null && n < this.#parse.phrases.length; n++) {
        const other = this.#parse.phrases[n]!
        if (other.from >= until || other.joined || other.prep === null) break
        if (preps !== null && !preps.has(other.prep)) break
        actor = actorAt(this.#parse, n)
      }
      if (actor !== null && !found.some((seen) => seen.start === actor.start)) found.push(actor)
    }
    return found
  }

  /** The first actor behind a group, with those joined to it; adverbial clauses only where there is no other. */
  targets(g: number, doers: readonly NamedActor[], event: EventClass | null, after?: number): readonly NamedActor[] {
    const { head } = this.#parse.groups[g]!
    const end = this.#clauses.endOf(g)
    const limit =
      this.#attribution !== null && this.#attribution.from > head ? this.#attribution.from : this.#parse.tokens.length
    const bodily = event === 'ASSAULT' || event === 'COERCE' || event === 'RETREAT'
    for (const [from, to] of [
      [(after ?? head) + 1, end],
      [end, this.#goesOn(end) ? limit : end],
    ] as const) {
      const found = this.collect(
        from,
        to,
        doers,
        bodily,
        event === 'MOBILIZE' || /^(?:withdraw|pull|speed|begin|complete|start)$/.test(this.#parse.groups[g]!.base),
      )
      if (found.length > 0) return found
    }
    return []
  }

  /** Whether what stands behind a clause still says when, why or whereby it was: another clause of its own has its own actors. */
  #goesOn(end: number): boolean {
    const token = this.#parse.tokens[end]
    if (token === undefined || CONTRASTS.has(token.lower)) return false
    if (token.tag !== 'and') return true
    const next = this.#parse.groups.find(({ from }) => from > end)
    if (next?.form !== 'finite') return true
    if (next.modal !== null) return false
    const { forms } = this.#parse.tokens[next.head]!
    // `to unite and mobilise against`, `weapons and equipment seized from`: no clause of its own, or perhaps none
    if (!next.past) return !forms!.has('s')
    const after = this.#parse.tokens[next.head + 1]
    return forms!.has('part') && next.from === next.head && (after?.tag === 'prep' || after?.lower === 'last')
  }

  /**
   * The first actor within tokens that is none of `except`, with those joined to it. One with a state, an organisation or a name of
   * the case goes before mere names and, unless something is done to people, before words such as `citizens`.
   */
  collect(
    from: number,
    to: number,
    except: readonly NamedActor[],
    bodily: boolean,
    ownForces: boolean,
  ): readonly NamedActor[] {
    let fallback: readonly NamedActor[] = []
    for (let p = 0; p < this.#parse.phrases.length; p++) {
      const phrase = this.#parse.phrases[p]!
      if (phrase.from < from) continue
      if (phrase.from >= to) break
      if (phrase.prep !== null && ASIDE.has(phrase.prep)) continue
      const actor = actorAt(this.#parse, p)
      if (actor === null || except.some((other) => isSame(other, actor))) continue
      const found = [actor]
      for (let n = p + 1; n < this.#parse.phrases.length && this.#parse.phrases[n]!.from < to; n++) {
        const other = this.#parse.phrases[n]!
        if (other.prep === 'of' && !other.joined) continue
        if (!other.joined) break
        const joined = actorAt(this.#parse, n)
        if (joined !== null && !except.some((seen) => isSame(seen, joined))) found.push(joined)
      }
      if (!bodily && isOwn(this.#parse.tokens[phrase.from]!.lower) && actor.mention?.id === 'military') continue
      const own = ownForces && actor.mention?.kind === 'agent' && actor.mention.id === 'military'
      const strong =
        !own && actor.mention !== null && (actor.mention.kind !== 'agent' || bodily || actor.text.includes(' '))
      if (strong) return found
      if (fallback.length === 0 || (fallback[0]!.mention === null && actor.mention !== null)) fallback = found
    }
    return fallback
  }

  /** `by` somebody behind a passive. */
  agents(g: number): readonly NamedActor[] {
    const { head } = this.#parse.groups[g]!
    const end = this.#clauses.endOf(g)
    for (let p = 0; p < this.#parse.phrases.length; p++) {
      const phrase = this.#parse.phrases[p]!
      if (phrase.from <= head || phrase.from >= end) continue
      if (phrase.prep !== 'by') continue
      const actor = actorAt(this.#parse, p)
      if (actor === null) return []
      const found = [actor]
      for (let n = p + 1; n < this.#parse.phrases.length && this.#parse.phrases[n]!.joined; n++) {
        const joined = actorAt(this.#parse, n)
        if (joined !== null) found.push(joined)
      }
      return found
    }
    return []
  }

  /** Who does what a passive tells: `by` somebody, or the parties of an agreement `between` them. */
  doersOf(g: number, clause: Clause, event: EventClass): readonly NamedActor[] {
    const named = this.agents(g)
    return named.length > 0 || !isFriendly(event) ? named : this.#partiesOf(g, clause)
  }

  #partiesOf(g: number, clause: Clause): readonly NamedActor[] {
    const { from } = this.#parse.groups[g]!
    const subject = clause.subject[0]
    const between = this.#parse.tokens[subject?.to ?? from]?.lower
    if (subject !== undefined && between === 'between') return this.collect(subject.to, from, [], true, false)
    if (this.#parse.groups[g]!.form !== 'part') return []
    // `the agreement signed in Pretoria between A and B`
    const behind = this.#parse.phrases.find((phrase) => phrase.from > from && phrase.prep === 'between')
    const end = this.#parse.groups[g + 1]?.from ?? this.#parse.tokens.length
    return behind === undefined || behind.from >= end ? [] : this.collect(behind.from, end, [], true, false)
  }

  /** Whom a passive is about: what its subject names, or what depends on that; somebody, whoever it is, where a body is harmed. */
  passiveTargets(g: number, clause: Clause, doers: readonly NamedActor[]): readonly NamedActor[] {
    const { from, base } = this.#parse.groups[g]!
    const parties = this.#partiesOf(g, clause)
    if (parties.length > 0) return doers.some((doer) => doer.start === parties[0]!.start) ? [] : parties
    const subject = this.actorsOf(clause.subject, from)
    if (subject.length > 0) return subject
    const first = clause.subject[0]
    const somebody = first !== undefined && BODILY.has(base) ? this.#parse.reader.plain(first) : null
    return somebody === null ? this.actorsOf(clause.subject, from, null) : [somebody]
  }

  /** Who speaks for the group: a verb of saying that governs it, or the sentence's attribution. */
  speakerOf(g: number): { readonly speaker: NamedActor | null; readonly own: boolean } | null {
    const outer = this.governing(g)
    if (outer !== null) {
      const group = this.#parse.groups[outer]!
      const speakers = group.passive ? [] : this.actorsOf(this.#clauses.list[outer]!.subject, group.from)
      const speaker = speakers[0] ?? plainSpeaker(this.#parse, this.#clauses.list[outer]!.subject[0])
      return { speaker, own: this.#clauses.hasPronoun(g) }
    }
    return (
      this.#statement(g) ?? (this.#attribution === null ? null : { speaker: this.#attribution.speaker, own: false })
    )
  }

  /** `X's statement that …` in front of the group's clause. */
  #statement(g: number): { readonly speaker: NamedActor | null; readonly own: boolean } | null {
    const { from } = this.#clauses.list[g]!
    if (this.#parse.tokens[from - 1]?.lower !== 'that' || !STATEMENTS.has(this.#parse.tokens[from - 2]?.lower ?? ''))
      return null
    const p = this.#parse.phrases.findIndex(({ to }) => to === from - 1)
    return p < 0 ? null : { speaker: actorAt(this.#parse, p), own: this.#clauses.hasPronoun(g) }
  }

  /** The group of saying whose complement a group is; null where there is none. */
  governing(g: number): number | null {
    const group = this.#parse.groups[g]!
    for (let o = g - 1; o >= 0; o--) {
      const outer = this.#parse.groups[o]!
      if (o === this.#attribution?.group) return null
      const reading = readVerb(this.#parse.tokens, outer, outer.head + 1, outer.head + 2)
      if (reading.kind !== 'SAY' && outer.base !== 'warn' && outer.base !== 'statement') continue
      if (outer.form !== 'finite' && outer.form !== 'ing') continue
      for (let k = outer.head + 1; k < group.from; k++)
        if (this.#parse.tokens[k]!.tag === 'stop' || this.#parse.tokens[k]!.lower === 'but') return null
      return o
    }
    return null
  }
}

/** `its forces` are the doer's own. */
const isOwn = (word: string): boolean => word === 'its' || word === 'their' || word === 'his' || word === 'her'

/** The same actor: the same words, or both plainly the same state or organisation (`Israel` and `Israeli`, not `Israeli police`). */
const isSame = (a: NamedActor, b: NamedActor): boolean => {
  if (a.start === b.start || a.text === b.text) return true
  if (a.mention === null || b.mention === null || a.mention.kind === 'agent') return false
  const plain = ({ start, end, mention }: NamedActor) => end - start <= mention!.end - mention!.start + 2
  return a.mention.kind === b.mention.kind && a.mention.id === b.mention.id && plain(a) && plain(b)
}
