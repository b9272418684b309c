import { actorAt, firstFree, type Parse, plainSpeaker } from './english-parse.js'
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

/** `…, X said on Monday.`, `…, said X`, `according to X`. */
export function findAttribution(parse: Parse): Attribution | null {
  const { tokens, phrases, groups } = parse
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
    let comma = group.from - 1
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
    const inverted = comma === group.from - 1
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

function speakerBetween(parse: Parse, from: number, to: number): NamedActor | null {
  const { phrases } = parse
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!
    if (phrase.from < from || phrase.time) continue
    if (phrase.from >= to) break
    return actorAt(parse, p) ?? plainSpeaker(parse, phrase)
  }
  return null
}
