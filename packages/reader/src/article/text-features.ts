import { ENGLISH_WORDS, VIETNAMESE_WORDS } from '../language/function-words.js'
import { foldMarks } from '../text/fold.js'
import { splitWords, startsUpperCase } from '../text/words.js'
import type { ClassifiedBlock } from './classify-block.js'
import { FURNITURE_TURNS } from './furniture.js'
import type { Features, SeenPage } from './seen-page.js'

/** What a block says about itself. Shares are of the words looked at. */
export type TextTraits = {
  readonly words: number
  /** Whether it ends as a sentence does. */
  readonly sentence: boolean
  readonly end: number
  readonly start: number
  readonly letters: number
  readonly capitals: number
  readonly small: number
  readonly digits: number
  readonly sentences: number
  readonly commas: number
  readonly uppercase: number
  /** Bits: quotation marks, bars and bullets, an ellipsis at the end. */
  readonly signs: number
  /** One bit for each of `FURNITURE_TURNS`. */
  readonly turns: number
}

const TURN_LETTERS = 300
/** Credits of pictures stand at the end of a long line. */
const LAST_LETTERS = 100
/** Words of a block that are looked at one by one. */
const WORDS_LOOKED_AT = 120

const QUOTED = 1
const BARS = 2
const ELLIPSIS = 4

/** Of a block that is passed over only what others go by: its end, and its turns of phrase. */
export function textTraits({ line, words }: ClassifiedBlock, isPassedOver: boolean): TextTraits {
  const end = endOf(line)
  if (isPassedOver) return { ...NO_TRAITS, words, end, sentence: end >= MARK, turns: turnBits(line) }
  let [capitals, small, digits, letters] = [0, 0, 0, 0]
  const own = splitWords(line.slice(0, WORDS_LOOKED_AT * 10)).slice(0, WORDS_LOOKED_AT)
  for (const { text } of own) {
    letters += text.length
    if (startsUpperCase(text)) capitals++
    const plain = text.toLowerCase()
    if (ENGLISH_WORDS.has(plain) || VIETNAMESE_WORDS.has(plain)) small++
    if (/\d/.test(text)) digits++
  }
  const count = Math.max(1, own.length)
  return {
    words,
    end,
    sentence: end >= MARK,
    start: startOf(line),
    letters: letters / count,
    capitals: capitals / count,
    small: small / count,
    digits: digits / count,
    sentences: (line.slice(0, 2_000).match(/[.!?]["”’)]?(?=\s+\p{Lu})/gu) ?? []).length,
    commas: (line.slice(0, 2_000).match(/,\s/g) ?? []).length,
    uppercase: !/[a-z]/.test(line) && line === line.toUpperCase() && line !== line.toLowerCase() ? 1 : 0,
    signs:
      (/["“”«]/u.test(line) ? QUOTED : 0) |
      (/[|｜•·»›]/u.test(line) ? BARS : 0) |
      (/\.{3}$|…$/.test(line) ? ELLIPSIS : 0),
    turns: turnBits(line),
  }
}

const NO_TRAITS = {
  start: 0,
  letters: 0,
  capitals: 0,
  small: 0,
  digits: 0,
  sentences: 0,
  commas: 0,
  uppercase: 0,
  signs: 0,
} as const

type Trait = (traits: TextTraits) => number

const OWN: Readonly<Record<string, Trait>> = {
  words: ({ words }) => words,
  end: ({ end }) => end,
  start: ({ start }) => start,
  letters: ({ letters }) => letters,
  capitals: ({ capitals }) => capitals,
  small: ({ small }) => small,
  digits: ({ digits }) => digits,
  sentences: ({ sentences }) => sentences,
  commas: ({ commas }) => commas,
  uppercase: ({ uppercase }) => uppercase,
  quoted: ({ signs }) => signs & QUOTED,
  bars: ({ signs }) => (signs & BARS) / BARS,
  ellipsis: ({ signs }) => (signs & ELLIPSIS) / ELLIPSIS,
}

const KINDS = ['related-header', 'related-lead', 'furniture', 'byline', 'dateline', 'heading', 'prose']

/** Features of a block by its own words: length, punctuation, capitals, function words, turns of phrase. */
export const TEXT_FEATURES: Features<SeenPage> = {
  kind: ({ blocks }, k) => KINDS.indexOf(blocks[k]!.kind),
  ...Object.fromEntries(
    Object.entries(OWN).map(([name, trait]) => [name, ({ traits }: SeenPage, k: number) => trait(traits[k]!)]),
  ),
  turns: ({ traits }, k) => countBits(traits[k]!.turns),
  ...Object.fromEntries(
    FURNITURE_TURNS.map(([turn], bit) => [
      `turn-${turn}`,
      ({ traits }: SeenPage, k: number) => (traits[k]!.turns >> bit) & 1,
    ]),
  ),
}

/** The turns of phrase of a page's furniture at the beginning and the end of a line, a bit each. */
function turnBits(line: string): number {
  const isLong = line.length > TURN_LETTERS + LAST_LETTERS
  const head = isLong ? `${line.slice(0, TURN_LETTERS)}\n${line.slice(-LAST_LETTERS)}` : line
  let bits = 0
  for (let k = 0; k < FURNITURE_TURNS.length; k++) if (FURNITURE_TURNS[k]![1].test(head)) bits |= 1 << k
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

const MARK = 3

/** How a line ends, the more like a sentence the higher: open, pause, quotation mark, mark, full stop. */
function endOf(line: string): number {
  const bare = line.replace(/[\s"”’»)\]']+$/u, '')
  const last = bare.at(-1) ?? ''
  if (last === '.' || last === '。') return 4
  if (last === '!' || last === '?' || last === '…') return MARK
  if (last === ':' || last === ';' || last === ',') return 1
  return bare.length < line.length && /["”’»]$/u.test(line) ? 2 : 0
}

/** How a line begins: sign, digit, small letter, quotation mark, capital. */
function startOf(line: string): number {
  if (/^\p{Lu}/u.test(line)) return 4
  if (/^\p{Ll}/u.test(line)) return 2
  if (/^\d/.test(line)) return 1
  return /^["“‘«]/u.test(line) ? 3 : 0
}

/** Words of a text as one key: letters and digits without marks. */
export function wordKey(text: string): string {
  const folded = foldMarks(text)
  return folded.replace(/^[\x20-\x7e]*$/.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()
}
