import type { Attribution } from './attribution.js'
import type { Arguments } from './english-arguments.js'
import type { Clauses } from './english-clauses.js'
import type { Parse } from './english-parse.js'
import type { FoundEvent } from './event.js'
import type { EventClass, EventStage } from './event-class.js'
import type { NamedActor, NounPhrase } from './noun-phrases.js'
import { type Reading, readVerb } from './verb-class.js'

/** An English sentence taken apart. */
export type Sentence = {
  readonly parse: Parse
  readonly attribution: Attribution | null
  readonly clauses: Clauses
  readonly args: Arguments
}

/** Verbs of possibility: what they go with did not happen. */
export const HYPOTHETICAL: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca'])

/** What the verb of a group says, with its object or, in a passive, its subject. */
export function readingOf(sentence: Sentence, g: number): Reading {
  const group = sentence.parse.groups[g]!
  const clause = sentence.clauses.list[g]!
  if (group.passive) {
    const subject = clause.subject[0]
    const active = readVerb(sentence.parse.tokens, group, group.head + 1, sentence.clauses.endOf(g))
    if (subject === undefined) return active
    const passive = readVerb(sentence.parse.tokens, group, subject.from, Math.min(subject.to, group.from))
    return active.event !== null && active.at > group.head ? active : passive.event === null ? active : passive
  }
  return readVerb(sentence.parse.tokens, group, group.head + 1, sentence.clauses.endOf(g))
}

/** Parts of speech that something must follow; a clause that ends with one was cut where the next begins. */
const DANGLING: ReadonlySet<string> = new Set(['prep', 'to', 'sub', 'and', 'adv', 'comma'])

function lastWord({ parse: { tokens } }: Sentence, head: number, end: number): number {
  let last = Math.max(head, end - 1)
  if (end >= tokens.length) return last
  while (last > head + 1 && DANGLING.has(tokens[last]!.tag)) last--
  return last
}

/** The event of a group as it is given out: its clause, and how much the sentence is about it. */
export function makeEvent(
  sentence: Sentence,
  g: number,
  event: EventClass | null,
  source: readonly NamedActor[],
  target: readonly NamedActor[],
  speaker: NamedActor | null,
  reported: boolean,
  stage: EventStage,
  opening?: NounPhrase,
): FoundEvent {
  const group = sentence.parse.groups[g]!
  const clause = sentence.clauses.list[g]!
  const first = opening ?? clause.subject.find(({ to }) => to <= group.from)
  const from = first === undefined || clause.relative ? Math.min(group.from, clause.from) : first.from
  const start = sentence.parse.tokens[Math.min(from, group.from)]!.start
  const end = sentence.parse.tokens[lastWord(sentence, group.head, sentence.clauses.endOf(g))]!.end
  const rank =
    (clause.relative ? 2 : clause.adverbial ? 1.5 : 0) +
    (source.length === 0 ? 0.5 : 0) +
    (group.form === 'finite' ? 0 : 1)
  return { event, source, target, speaker, reported, stage, start, end, rank }
}
