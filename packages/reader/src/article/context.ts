import { findHeads, type Heads } from './announcing-heads.js'
import type { ClassifiedBlock } from './classify-block.js'
import { kinship, longWords, purity, shareOf } from './kinship.js'
import { isOpening } from './sections.js'
import { FAR, type SeenPage } from './seen-page.js'
import { wordKey } from './text-features.js'

/** Paragraphs by length alone: what body text is made of. */
const PROSE_WORDS = 18
const KEY_LETTERS = 400

/** What was summed up of a page to say where each of its blocks stands. */
export type Context = {
  /** Share of the page's prose that stands above each block. */
  readonly passed: Float64Array
  /** Blocks to the nearest prose above and below. */
  readonly above: Int32Array
  readonly below: Int32Array
  /** First and last block that the first finder took; -1 without any. */
  readonly first: number
  readonly last: number
  /** How much of all prose the stretch around each block has, and on which side of the longest it stands. */
  readonly runShare: Float64Array
  readonly runSide: Int8Array
  /** What the nearest short line above announces, and how far up it stands. */
  readonly heads: Heads
  /** The longer words of each block, and the shares of them that other blocks of the article have, and the title. */
  readonly longWords: readonly ReadonlySet<string>[]
  readonly kin: Float64Array
  readonly titleKin: Float64Array
  /** How much the words that each block shares with others are the article's, 0..1. */
  readonly purity: Float64Array
  /** 2 where the page has said the same line before, 1 where it says it again. */
  readonly said: Int8Array
  readonly isTitle: Uint8Array
  /** Whether another article's headline and byline stand between the beginning of this one and the block. */
  readonly opened: Uint8Array
  readonly words: Float64Array
}

export function contextOf(page: SeenPage): Context {
  const { blocks, traits, taken, title, titleAt, keys } = page
  const prose = traits.map(({ words, sentence }) => words >= PROSE_WORDS && sentence)
  const titleKey = title === null ? null : wordKey(title)
  const takenAt = Array.from(taken.keys()).filter((k) => taken[k]! >= 0.5)
  const first = takenAt[0] ?? -1
  const runs = proseRuns(blocks, prose)
  const words = blocks.map(({ line }) => longWords(line))
  const titleWords = longWords(title ?? '')
  return {
    passed: passedShares(blocks, prose),
    above: distances(prose, true),
    below: distances(prose, false),
    first,
    last: takenAt.at(-1) ?? -1,
    runShare: runs.share,
    runSide: runs.side,
    heads: findHeads(blocks, traits),
    longWords: words,
    kin: kinship(words, taken),
    titleKin: Float64Array.from(words, (own) => shareOf(own, (word) => titleWords.has(word))),
    purity: purity(words, taken),
    said: repetitions(keys),
    isTitle: Uint8Array.from(keys, (key) => (key === titleKey ? 1 : 0)),
    opened: openings(blocks, first, titleAt),
    words: Float64Array.from(blocks, ({ words }) => words),
  }
}

/** What each block says, as a key to compare it by. */
export function keysOf(blocks: readonly ClassifiedBlock[]): readonly string[] {
  return blocks.map(({ line }) => wordKey(line.slice(0, KEY_LETTERS)))
}

/** The first block that says a headline; -1 without one. */
export function findTitleAt(keys: readonly string[], title: string | null): number {
  if (title === null) return -1
  const wanted = wordKey(title)
  return keys.findIndex((key) => isSameTitle(key, wanted))
}

function isSameTitle(key: string, title: string): boolean {
  return key === title || (title.length > 20 && key.startsWith(title) && key.length < title.length + 40)
}

function passedShares(blocks: readonly ClassifiedBlock[], prose: readonly boolean[]): Float64Array {
  let total = 0
  for (const [k, { words }] of blocks.entries()) if (prose[k]) total += words
  let passed = 0
  return Float64Array.from(blocks, ({ words }, k) => {
    const share = total === 0 ? 0.5 : passed / total
    if (prose[k]) passed += words
    return share
  })
}

/** Blocks from each block to the nearest one that is prose, above or below; `FAR` where there is none. */
function distances(prose: readonly boolean[], above: boolean): Int32Array {
  const result = new Int32Array(prose.length)
  let distance = FAR
  for (let step = 0; step < prose.length; step++) {
    const k = above ? step : prose.length - 1 - step
    result[k] = distance
    distance = prose[k] ? 1 : Math.min(FAR, distance + 1)
  }
  return result
}

const RUN_GAP = 3

/** Stretches of prose with at most `RUN_GAP` other blocks between. */
function proseRuns(
  blocks: readonly ClassifiedBlock[],
  prose: readonly boolean[],
): { readonly share: Float64Array; readonly side: Int8Array } {
  const runOf = new Int32Array(blocks.length).fill(-1)
  const words: number[] = []
  let last = -FAR
  for (let k = 0; k < blocks.length; k++) {
    if (!prose[k]) continue
    if (k - last > RUN_GAP + 1) words.push(0)
    else for (let between = last + 1; between < k; between++) runOf[between] = words.length - 1
    words[words.length - 1] = words.at(-1)! + blocks[k]!.words
    runOf[k] = words.length - 1
    last = k
  }
  let total = 0
  let longest = 0
  for (const [run, own] of words.entries()) {
    total += own
    if (own > words[longest]!) longest = run
  }
  let passed = -1
  const side = Int8Array.from(runOf, (run) => {
    if (run >= 0) passed = run
    return run < 0 ? (passed < longest ? -2 : 2) : Math.sign(run - longest)
  })
  return { share: Float64Array.from(runOf, (run) => (run < 0 ? 0 : words[run]! / total)), side }
}

function repetitions(keys: readonly string[]): Int8Array {
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  const seen = new Set<string>()
  return Int8Array.from(keys, (key) => {
    const said = seen.has(key) ? 2 : copies.get(key)! > 1 ? 1 : 0
    seen.add(key)
    return said
  })
}

function openings(blocks: readonly ClassifiedBlock[], first: number, titleAt: number): Uint8Array {
  let opened = 0
  return Uint8Array.from(blocks, (_, k) => {
    if (opened === 0 && first >= 0 && k > first && k !== titleAt && isOpening(blocks, k)) opened = 1
    return k > titleAt ? opened : 0
  })
}
