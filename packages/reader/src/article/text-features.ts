import { ENGLISH_WORDS, VIETNAMESE_WORDS } from '../language/function-words.js'
import { foldMarks } from '../text/fold.js'
import { splitWords, startsUpperCase } from '../text/words.js'
import type { ClassifiedBlock } from './classify-block.js'
import { FURNITURE_TURNS } from './furniture.js'

/** What a block says about itself at a glance; `textFeatures` has the rest. */
export type TextTraits = {
  readonly size: number
  readonly end: string
  /** Whether it ends as a sentence does. */
  readonly sentence: boolean
}

const SIZES = [1, 2, 4, 7, 11, 17, 27, 45, 80]

/** Class of a number of words: 0 for one word, up to 9 for more than 80. */
export function sizeClass(words: number): number {
  let size = 0
  while (size < SIZES.length && words > SIZES[size]!) size++
  return size
}

const TURN_LETTERS = 300
/** Words of a block that are looked at one by one. */
const WORDS_LOOKED_AT = 120

export function textTraits({ line, words }: ClassifiedBlock): TextTraits {
  const end = endOf(line)
  return { size: sizeClass(words), end, sentence: end === 'stop' || end === 'mark' }
}

/** Features of a block by its own words: length, punctuation, capitals, function words, turns of phrase. */
export function textFeatures({ line, kind }: ClassifiedBlock, { size, end }: TextTraits): readonly string[] {
  const features: string[] = [`size ${size}`, `kind ${kind}`, `kind ${kind} ${size}`]
  features.push(`end ${end}`, `end ${end} ${size}`, `start ${startOf(line)}`, `start ${startOf(line)} ${end}`)
  const own = splitWords(line.slice(0, WORDS_LOOKED_AT * 10)).slice(0, WORDS_LOOKED_AT)
  let capitals = 0
  let small = 0
  let digits = 0
  for (const { text } of own) {
    if (startsUpperCase(text)) capitals++
    const plain = text.toLowerCase()
    if (ENGLISH_WORDS.has(plain) || VIETNAMESE_WORDS.has(plain)) small++
    if (/\d/.test(text)) digits++
  }
  const count = Math.max(1, own.length)
  const length = size <= 3 ? 'short' : size <= 5 ? 'middle' : 'long'
  features.push(
    `capitals ${length} ${grade(capitals / count, [0.1, 0.25, 0.5, 0.8])}`,
    `small ${length} ${grade(small / count, [0.001, 0.15, 0.25, 0.35])}`,
    `digits ${length} ${grade(digits / count, [0.001, 0.1, 0.3])}`,
  )
  const sentences = (line.slice(0, 2_000).match(/[.!?]["”’)]?(?=\s+\p{Lu})/gu) ?? []).length
  features.push(
    `sentences ${Math.min(sentences, 3)}`,
    `commas ${length} ${Math.min(3, (line.match(/,\s/g) ?? []).length)}`,
  )
  if (/["“”«]/u.test(line)) features.push(`quoted ${length}`)
  if (/[|｜•·»›]/u.test(line)) features.push(`bars ${length}`)
  if (/\.{3}$|…$/.test(line)) features.push(`ellipsis ${length}`)
  if (line === line.toUpperCase() && line !== line.toLowerCase()) features.push(`uppercase ${length}`)
  if (/:$/.test(line)) features.push(`colon ${length}`)
  for (const turn of turnsOf(line)) features.push(`turn ${turn} ${length}`)
  return features
}

/** The turns of phrase of a page's furniture in the first part of a line. */
export function turnsOf(line: string): readonly string[] {
  const head = line.length > TURN_LETTERS ? line.slice(0, TURN_LETTERS) : line
  return FURNITURE_TURNS.flatMap(([turn, expression]) => (expression.test(head) ? [turn] : []))
}

export function grade(value: number, bounds: readonly number[]): number {
  let k = 0
  while (k < bounds.length && value >= bounds[k]!) k++
  return k
}

function endOf(line: string): string {
  const bare = line.replace(/[\s"”’»)\]']+$/u, '')
  const last = bare.at(-1) ?? ''
  if (last === '.' || last === '。') return 'stop'
  if (last === '!' || last === '?' || last === '…') return 'mark'
  if (last === ':' || last === ';' || last === ',') return 'pause'
  return bare.length < line.length && /["”’»]$/u.test(line) ? 'quote' : 'open'
}

function startOf(line: string): string {
  if (/^\p{Lu}/u.test(line)) return 'upper'
  if (/^\p{Ll}/u.test(line)) return 'lower'
  if (/^\d/.test(line)) return 'digit'
  return /^["“‘«]/u.test(line) ? 'quote' : 'sign'
}

/** Words of a text as one key: letters and digits without marks. */
export function wordKey(text: string): string {
  return foldMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
