import type { Context } from './context.js'
import { FAR, type Features, near, type SeenPage } from './seen-page.js'

type Seen = SeenPage & { readonly context: Context }
const NEIGHBOURS = [
  [-3, 'above-3'],
  [-2, 'above-2'],
  [-1, 'above-1'],
  [1, 'below-1'],
  [2, 'below-2'],
  [3, 'below-3'],
] as const

/** Features of a block by where it stands: below the headline, among paragraphs, in what a first finder took for the article. */
export const CONTEXT_FEATURES: Features<Seen> = {
  place: ({ blocks }, k) => k / blocks.length,
  blocks: ({ blocks }) => blocks.length,
  passed: ({ context }, k) => context.passed[k]!,
  'prose-above': ({ context }, k) => context.above[k]!,
  'prose-below': ({ context }, k) => context.below[k]!,
  'run-share': ({ context }, k) => context.runShare[k]!,
  'run-side': ({ context }, k) => context.runSide[k]!,
  head: ({ context }, k) => context.heads.turn[k]!,
  'head-since': ({ context }, k) => context.heads.since[k]!,
  kin: ({ context }, k) => context.kin[k]!,
  purity: ({ context }, k) => context.purity[k]!,
  'since-comments': ({ context }, k) => context.heads.comments[k]!,
  'since-related': ({ context }, k) => context.heads.related[k]!,
  'since-bio': ({ context }, k) => context.heads.bio[k]!,
  'title-kin': ({ context }, k) => context.titleKin[k]!,
  'from-title': ({ titleAt }, k) => (titleAt < 0 ? FAR + 1 : near(k - titleAt)),
  'is-title': ({ context }, k) => context.isTitle[k]!,
  said: ({ context }, k) => context.said[k]!,
  opened: ({ context }, k) => context.opened[k]!,
  taken: ({ taken }, k) => taken[k]!,
  'taken-above': ({ taken, context }, k) => mean(taken, context.words, k - 5, k),
  'taken-below': ({ taken, context }, k) => mean(taken, context.words, k + 1, k + 6),
  'taken-beside': ({ taken }, k) => (taken[k - 1] ?? 0) + (taken[k + 1] ?? 0),
  'from-first': ({ context: { first } }, k) => (first < 0 ? -FAR - 1 : near(k - first)),
  'to-last': ({ context: { first, last } }, k) => (first < 0 ? -FAR - 1 : near(last - k)),
  ruled: ({ ruled }, k) => (ruled.has(k) ? 1 : 0),
  'ruled-beside': ({ ruled }, k) => (ruled.has(k - 1) ? 1 : 0) + (ruled.has(k + 1) ? 1 : 0),
  ...Object.fromEntries(
    NEIGHBOURS.flatMap(([offset, name]) => [
      [`words-${name}`, ({ blocks }: Seen, k: number) => blocks[k + offset]?.words ?? -1],
      [`end-${name}`, ({ traits }: Seen, k: number) => traits[k + offset]?.end ?? -1],
    ]),
  ),
}

/** Mean of values weighted by words, with little weight for each block. */
export function mean(values: Float64Array, words: Float64Array, from: number, to: number): number {
  let sum = 0
  let weight = 0
  for (let k = Math.max(0, from); k < Math.min(values.length, to); k++) {
    const own = Math.min(80, words[k]!) + 1
    sum += values[k]! * own
    weight += own
  }
  return weight === 0 ? 0 : sum / weight
}
