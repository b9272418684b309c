import type { ActorMention } from '../actors/actor-finder.js'
import { foldMarks } from '../text/fold.js'
import { splitWords, startsUpperCase, type Word } from '../text/words.js'
import { isJoined, startsSentence } from './find-names.js'
import { GENERIC_WORDS } from './generic-words.js'

/**
 * Names in a sentence that no list has: runs of capitalised words beside the mentions, without titles and other words that
 * name nobody at either end. The word that a sentence begins with counts only with another one behind it, or where `isName`
 * knows it.
 */
export function unlistedNames(
  sentence: string,
  mentions: readonly ActorMention[],
  isName: (word: string) => boolean = () => false,
): readonly { readonly start: number; readonly end: number }[] {
  const words = splitWords(sentence)
  const isFree = ({ text, start, end }: Word) =>
    startsUpperCase(text) && text.length > 1 && !mentions.some((known) => start < known.end && known.start < end)
  const isGeneric = ({ text }: Word) => GENERIC_WORDS.has(foldMarks(text))
  const names: { start: number; end: number }[] = []
  for (let from = 0; from < words.length; from++) {
    if (!isFree(words[from]!)) continue
    let to = from + 1
    while (to < words.length && isFree(words[to]!) && isJoined(sentence, words[to - 1]!, words[to]!)) to++
    const run = words.slice(from, to)
    const opens = startsSentence(sentence, words, from) && run.length === 1 && !isName(run[0]!.text)
    from = to - 1
    while (run.length > 0 && isGeneric(run[0]!)) run.shift()
    while (run.length > 0 && isGeneric(run.at(-1)!)) run.pop()
    if (run.length > 0 && !opens) names.push({ start: run[0]!.start, end: run.at(-1)!.end })
  }
  return names
}
