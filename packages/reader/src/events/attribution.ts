import type { ActorMention } from '../actors/actor-finder.js'
import { actorAt, firstFree, type Parse, parseEnglish, plainSpeaker } from './english-parse.js'
import { type IsName, isQuoteSign } from './english-tokens.js'
import type { NamedActor } from './noun-phrases.js'
import { readVerb } from './verb-class.js'

/** The part of a sentence that says who reports it: tokens `from` up to `to`. */
export type Attribution = {
  readonly from: number
  readonly to: number
  readonly speaker: NamedActor | null
  /** Index of its verb of saying; -1 for `according to`. */
  readonly group: number
}

/** `…, X said on Monday.`, `…, said X`, `“…,” said X`, `X said: “…”`, `according to X`. */
export function findAttribution(parse: Parse): Attribution | null {
  const { tokens, phrases, groups } = parse
  const before = findAttributionBefore(parse)
  if (before !== null) return before
  for (let k = tokens.length - 2; k >= 0; k--) {
    if (tokens[k]!.lower !== 'according' || tokens[k + 1]!.lower !== 'to') continue
    const comma = k > 0 ? -1 : tokens.findIndex(({ tag }) => tag === 'comma')
    const to = comma < 0 ? tokens.length : comma
    return { from: k, to, speaker: speakerBetween(parse, k + 2, to), group: -1 }
  }
  for (let g = groups.length - 1; g > 0; g--) {
    const group = groups[g]!
    if (group.form !== 'finite' || group.negated) continue
    if (
      readVerb(tokens, group, group.head + 1, group.head + 2).kind !== 'SAY' &&
      group.base !== 'charge' &&
      group.base !== 'warn'
    )
      continue
    const start = afterWords(parse, group.from)
    let comma = start - 1
    while (
      comma > 0 &&
      tokens[comma]!.tag !== 'comma' &&
      tokens[comma]!.tag !== 'stop' &&
      tokens[comma]!.tag !== 'verb'
    )
      comma--
    if (tokens[comma]?.tag !== 'comma') continue
    const after = groups.slice(g + 1).filter(({ form }) => form === 'finite').length
    if (
      after > 0 &&
      !/[,]/.test(
        tokens
          .slice(group.head, group.head + 6)
          .map(({ text }) => text)
          .join(''),
      )
    )
      continue
    const inverted = comma === start - 1
    const speaker = inverted
      ? speakerBetween(parse, group.head + 1, tokens.length)
      : speakerBetween(parse, comma + 1, group.from)
    if (speaker === null && !inverted && tokens[group.from - 1]?.tag !== 'pron') continue
    if (firstFree(phrases, comma + 1, group.from) === null && !inverted && tokens[group.from - 1]?.tag !== 'pron')
      continue
    // an aside inside the subject is none: `France, Germany and Italy said`
    if (!groups.slice(0, g).some(({ form }) => form === 'finite')) continue
    return { from: comma, to: tokens.length, speaker, group: g }
  }
  return null
}

/** Who a sentence says is speaking, at its end or before its quotation; null where nobody is. */
export function speakerOfSentence(
  sentence: string,
  mentions: readonly ActorMention[],
  isName: IsName = () => false,
): string | null {
  return findAttribution(parseEnglish(sentence, mentions, isName))?.speaker?.text ?? null
}

/** Where the words end that a closing quotation mark stands behind, looking back from a token. */
function afterWords({ tokens }: Parse, at: number): number {
  let start = at
  while (start > 0 && isQuoteSign(tokens[start - 1]!.text)) start--
  return start
}

/** `X said: “…”`, `X said on Monday, “…”`: who says what stands behind the first opening quotation mark. */
function findAttributionBefore(parse: Parse): Attribution | null {
  const { tokens, groups } = parse
  const opening = tokens.findIndex(({ text }) => isQuoteSign(text))
  const mark = tokens[opening - 1]
  if (opening < 3 || (mark!.tag !== 'comma' && mark!.text !== ':')) return null
  const g = groups.findLastIndex(({ head }) => head < opening)
  const group = groups[g]
  if (g !== 0 || group === undefined || group.form !== 'finite' || group.negated) return null
  if (readVerb(tokens, group, group.head + 1, group.head + 2).kind !== 'SAY') return null
  const speaker = speakerBetween(parse, 0, group.from)
  return speaker === null ? null : { from: 0, to: opening, speaker, group: g }
}

/** The actor that a phrase names, with what it is of theirs that speaks: `the Sahrawi news service`. */
function wholeSpeaker(parse: Parse, p: number): NamedActor | null {
  const actor = actorAt(parse, p)
  const whole = actor === null ? null : parse.reader.plain(parse.phrases[p]!)
  return actor === null || whole === null || actor.end >= whole.end ? actor : { ...whole, mention: actor.mention }
}

function speakerBetween(parse: Parse, from: number, to: number): NamedActor | null {
  const { phrases } = parse
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!
    if (phrase.from < from || phrase.time) continue
    if (phrase.from >= to) break
    return wholeSpeaker(parse, p) ?? plainSpeaker(parse, phrase)
  }
  return null
}
