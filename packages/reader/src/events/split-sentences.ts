/** Stretch of a text. */
export type Stretch = { readonly start: number; readonly end: number }

/** A longer sentence is cut at a space: what reads like one is mostly a list, and the work must stay linear. */
const SENTENCE_CHARS = 1200
/** Begins where a run of marks begins, so that a long run is read once. */
const END = /(?<![.!?…])[.!?…]+["”’»')\]]*(?=\s|$)|[;](?=\s)/gu
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|etc|Inc|Co|Ltd|TP|ThS|GS|TS|PGS|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u

/** Sentences of a text, without the space around them, as stretches of it. Linear in the text. */
export function splitSentences(text: string): readonly Stretch[] {
  const sentences: Stretch[] = []
  let from = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && !endsSentence(text, match.index)) continue
    add(text, from, end, sentences)
    from = end
  }
  add(text, from, text.length, sentences)
  return sentences
}

/** Whether a full stop ends a sentence: no abbreviation before it, no lower case after it. */
function endsSentence(text: string, dot: number): boolean {
  const after = text.slice(dot + 1, dot + 12).trimStart()
  if (after === '') return true
  if (/^\p{Ll}/u.test(after)) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, dot - 12), dot + 1))
}

function add(text: string, from: number, to: number, into: Stretch[]): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  while (end - start > SENTENCE_CHARS) {
    const space = text.slice(start, start + SENTENCE_CHARS).lastIndexOf(' ')
    const cut = start + (space > 0 ? space : SENTENCE_CHARS)
    into.push({ start, end: cut })
    start = cut
    while (start < end && text[start] === ' ') start++
  }
  if (end > start) into.push({ start, end })
}
