import { CONDITIONAL } from './english-clauses.js'
import type { FoundEvent } from './event.js'
import { HYPOTHETICAL, makeEvent, readingOf, type Sentence } from './sentence.js'
import { readVerb } from './verb-class.js'

/**
 * Where no verb has a class: that the sentence's main verb relates two known actors, or that one says something of another, which
 * is left to a reader to name.
 */
export function relateActors(sentence: Sentence): readonly FoundEvent[] {
  if (
    sentence.parse.tokens.some(
      ({ tag, lower }) => tag === 'not' || lower === 'no' || HYPOTHETICAL.has(lower) || CONDITIONAL.has(lower),
    )
  )
    return []
  for (let g = 0; g < sentence.parse.groups.length; g++) {
    const group = sentence.parse.groups[g]!
    const clause = sentence.clauses.list[g]!
    if (
      group.form !== 'finite' ||
      group.passive ||
      clause.relative ||
      clause.adverbial ||
      g === sentence.attribution?.group
    )
      continue
    const saying = sentence.args.speakerOf(g)
    if (group.modal === 'would' && saying === null) continue
    if (readingOf(sentence, g).kind === 'FAIL') return []
    const says = readVerb(sentence.parse.tokens, group, group.head + 1, group.head + 2).kind === 'SAY'
    const subject = sentence.args.actorsOf(clause.subject, group.from)
    const source =
      subject.length > 0 ? subject : saying?.own === true && saying.speaker !== null ? [saying.speaker] : []
    const target = sentence.args.targets(g, source, null)
    const others = saying?.speaker == null ? target : [...target, saying.speaker]
    if (![source, others].every((actors) => actors.some(({ mention }) => mention !== null))) continue
    if (target.length === 0) continue
    return [
      makeEvent(
        sentence,
        g,
        null,
        source,
        target,
        saying?.speaker ?? (says ? source[0]! : null),
        saying !== null || says,
        group.modal === null ? 'done' : 'announced',
      ),
    ]
  }
  return []
}
