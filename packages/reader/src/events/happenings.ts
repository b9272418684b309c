import type { Clause } from './english-clauses.js'
import type { FoundEvent } from './event.js'
import type { EventClass } from './event-class.js'
import type { NamedActor } from './noun-phrases.js'
import { makeEvent, type Sentence } from './sentence.js'
import { findEventNoun } from './verb-class.js'

const HAPPEN: ReadonlySet<string> = new Set(
  'begin start end resume erupt take continue break occur happen conclude open come hold go escalate flare follow'.split(
    ' ',
  ),
)
/** `fighting in Khartoum resumed`: where it was, which is not who did it. */
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'around', 'inside', 'outside', 'across', 'on'])
/** A noun that an announcement announces: `announced a suspension of air links`. */
export function readAnnouncement(
  sentence: Sentence,
  g: number,
  subject: readonly NamedActor[],
  reported: boolean,
  speaker: NamedActor | null,
): FoundEvent | null {
  const group = sentence.parse.groups[g]!
  if (group.base !== 'announce' || group.passive || group.negated || sentence.clauses.nextComplement(g) !== null)
    return null
  const noun = findEventNoun(sentence.parse.tokens, group.head + 1, Math.min(sentence.clauses.endOf(g), group.head + 9))
  if (noun === null) return null
  return makeEvent(
    sentence,
    g,
    noun.event,
    subject,
    sentence.args.targets(g, subject, noun.event),
    speaker,
    reported,
    'announced',
  )
}

/** `talks between A and B ended`: what the subject names took place. */
export function readHappening(
  sentence: Sentence,
  g: number,
  clause: Clause,
): {
  readonly event: EventClass
  readonly actors: readonly NamedActor[]
  readonly victims: readonly NamedActor[]
} | null {
  const group = sentence.parse.groups[g]!
  const subject = clause.subject[0]
  if (subject === undefined || !HAPPEN.has(group.base) || (group.passive && group.base !== 'hold') || group.negated)
    return null
  const next = sentence.parse.tokens[group.head + 1]
  if (next !== undefined && (next.tag === 'det' || next.tag === 'name') && group.base !== 'take') return null
  const noun = findEventNoun(sentence.parse.tokens, subject.from, group.from)
  if (
    noun === null ||
    (noun.event !== 'CONSULT' && noun.event !== 'ASSAULT' && noun.event !== 'PROTEST' && noun.event !== 'RETREAT')
  )
    return null
  const ends = group.base === 'end' || group.base === 'conclude'
  if (ends && noun.event !== 'CONSULT') return null
  const actors = sentence.args.collect(noun.at + 1, group.from, [], true, false).slice(0, 4)
  const before = sentence.parse.phrases.find(
    ({ from, to }) =>
      actors[0] !== undefined &&
      sentence.parse.tokens[to - 1]!.end >= actors[0].end &&
      sentence.parse.tokens[from]!.start <= actors[0].start,
  )
  if (noun.event !== 'CONSULT' && before !== undefined && WHERE.has(before.prep ?? ''))
    return { event: noun.event, actors: [], victims: actors }
  const inside = sentence.parse.reader.read(subject, null)
  return { event: noun.event, actors: actors.length > 0 || inside === null ? actors : [inside], victims: [] }
}
