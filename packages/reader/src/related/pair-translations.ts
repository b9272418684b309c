import { findNames } from '../names/find-names.js'
import type { TermTable } from '../terms/term-table.js'
import { foldMarks } from '../text/fold.js'
import { splitWords } from '../text/words.js'
import type { ListedItem } from './split-related.js'

/** A distinct related item with its place in the list and its language. */
export type PairingItem = ListedItem & { readonly index: number; readonly language: string }

/** What two texts in different languages can have in common, and how much it weighs before rarity. */
const WEIGHTS = { number: 1.5, name: 1.5, term: 1, byline: 1 } as const
/** Added for the same rank among the items of the own language, less with every rank between. */
const ORDER_WEIGHT = 0.05
/** A pair needs this score, and its lead over the next best pair of either item. */
const THRESHOLD = 0.34
const MARGIN = 0.08
/** Lists longer than this are paired among their first items only. */
const PAIRED_ITEMS = 300

type Features = ReadonlyMap<string, number>
type Candidate = { readonly a: number; readonly b: number; readonly score: number }

/**
 * For each item that translates an earlier one, the earlier one's index. No model: a pair scores the weighted share of
 * names, numbers, listed terms and bylines in common, rare ones counting more, plus a little for standing at the same
 * rank. Pairs are taken best first and one to one; items whose best pair is not clearly better than another stay alone.
 */
export function pairTranslations(items: readonly PairingItem[], terms: TermTable): ReadonlyMap<number, number> {
  const considered = items.slice(0, PAIRED_ITEMS)
  const features = weighByRarity(considered.map((item) => findFeatures(item, terms)))
  const ranks = ranksByLanguage(considered)
  const candidates: Candidate[] = []
  for (let b = 0; b < considered.length; b++) {
    for (let a = 0; a < b; a++) {
      if (considered[a]!.language === considered[b]!.language) continue
      const score = overlap(features[a]!, features[b]!)
      if (score > 0) candidates.push({ a, b, score: score + ORDER_WEIGHT / (1 + Math.abs(ranks[a]! - ranks[b]!)) })
    }
  }
  return new Map(choosePairs(candidates).map(({ a, b }) => [considered[b]!.index, considered[a]!.index]))
}

function choosePairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((x, y) => y.score - x.score || x.b - y.b || x.a - y.a)
  const taken = new Set<number>()
  const chosen: Candidate[] = []
  for (const [k, pair] of sorted.entries()) {
    if (pair.score < THRESHOLD) break
    if (taken.has(pair.a) || taken.has(pair.b)) continue
    const rival = sorted
      .slice(k + 1)
      .find(({ a, b }) => !taken.has(a) && !taken.has(b) && (a === pair.a || b === pair.b))
    if (rival === undefined || pair.score - rival.score >= MARGIN) chosen.push(pair)
    taken.add(pair.a)
    taken.add(pair.b)
  }
  return chosen
}

function findFeatures(item: PairingItem, terms: TermTable): ReadonlyMap<string, number> {
  const text = `${item.title}\n${item.teaser ?? ''}`.normalize('NFC')
  const words = splitWords(text)
  const features = new Map<string, number>()
  for (const { text: word } of words) if (/^\d+$/.test(word)) features.set(`number ${word}`, WEIGHTS.number)
  for (const id of terms.find(words, item.language)) features.set(`term ${id}`, WEIGHTS.term)
  for (const name of [item.title, item.teaser ?? ''].flatMap((part) => findNames(part, () => false))) {
    const spelling = name.map(({ text: word }) => word).join(' ')
    if (!terms.isName(spelling)) features.set(`name ${foldMarks(spelling)}`, WEIGHTS.name)
  }
  if (item.author !== null) features.set(`byline ${foldMarks(item.author)}`, WEIGHTS.byline)
  return features
}

/** Multiplies each weight by ln(1 + items / items with the feature). */
function weighByRarity(all: readonly Features[]): readonly Features[] {
  const counts = new Map<string, number>()
  for (const features of all) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return all.map(
    (features) =>
      new Map([...features].map(([key, weight]) => [key, weight * Math.log(1 + all.length / counts.get(key)!)])),
  )
}

/** Dice coefficient of the weights: twice what both have over what each has. */
function overlap(a: Features, b: Features): number {
  let both = 0
  let sum = 0
  for (const [key, weight] of a) {
    sum += weight
    if (b.has(key)) both += weight
  }
  for (const weight of b.values()) sum += weight
  return sum === 0 ? 0 : (2 * both) / sum
}

function ranksByLanguage(items: readonly PairingItem[]): readonly number[] {
  const counts = new Map<string, number>()
  return items.map(({ language }) => {
    const rank = counts.get(language) ?? 0
    counts.set(language, rank + 1)
    return rank
  })
}
