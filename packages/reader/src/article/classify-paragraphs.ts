import { placeFeatures } from '../html/place-features.js'
import type { HtmlBlock } from '../html/walk-blocks.js'
import type { ClassifiedBlock } from './classify-block.js'
import { contextFeatures } from './context-features.js'
import { logOdds, probability, type Weights } from './linear-model.js'
import { secondLook } from './second-look.js'
import { type TextTraits, textFeatures, textTraits } from './text-features.js'

/** Weights of the two looks of a classifier. */
export type Classifier = { readonly first: Weights; readonly second: Weights }

/** A page whose blocks are to be told apart. */
export type Candidates = {
  readonly blocks: readonly ClassifiedBlock[]
  /** The same blocks where they come from HTML. */
  readonly places: readonly HtmlBlock[] | null
  /** For each block the share that a first finder took for the article. */
  readonly taken: Float64Array
  /** Blocks that the rules for plain text take for the body. */
  readonly ruled: ReadonlySet<number>
  readonly title: string | null
}

export type Prepared = {
  readonly traits: readonly TextTraits[]
  /** Empty for blocks that are passed over: short links that nothing takes for the article. */
  readonly features: readonly (readonly string[])[]
}

/** What the first look goes by. */
export function prepare({ blocks, places, taken, ruled, title }: Candidates): Prepared {
  const traits = blocks.map(textTraits)
  const isPassedOver = blocks.map(({ words }, k) => {
    const place = places?.[k]?.place
    return (
      place !== undefined &&
      words <= LINK_WORDS &&
      place.linkWords >= LINKED * words &&
      taken[k]! < 0.1 &&
      !ruled.has(k)
    )
  })
  const context = contextFeatures(blocks, traits, taken, ruled, title, isPassedOver)
  const place = places === null ? null : placeFeatures(places, taken, isPassedOver)
  const features = blocks.map((block, k) =>
    isPassedOver[k] ? [] : [...textFeatures(block, traits[k]!), ...context[k]!, ...(place?.[k] ?? [])],
  )
  return { traits, features }
}

const LINK_WORDS = 17
const LINKED = 0.9

/** What the second look adds to the features of the first. */
export function secondFeatures(
  candidates: Candidates,
  { traits }: Prepared,
  first: Float64Array,
): readonly (readonly string[])[] {
  const { blocks, places } = candidates
  const groups =
    places === null
      ? []
      : [
          places.map(({ place }) => place.container.parent),
          places.map(({ place }) => `${place.tag} ${place.near}`),
          places.map(({ place }) => place.container.parent?.parent ?? null),
        ]
  return secondLook(blocks, traits, first, groups)
}

/** Longer pages are left to what the first finder took. */
const BLOCKS_LIMIT = 20_000

/** What the first look makes of a block; nothing of one that is passed over. */
export function firstLook(weights: Weights, features: readonly string[]): number {
  return features.length === 0 ? 0 : probability(logOdds(weights, features))
}

/** For each block the probability that it is a paragraph of the article. */
export function classifyParagraphs(candidates: Candidates, classifier: Classifier): Float64Array {
  if (candidates.blocks.length > BLOCKS_LIMIT) {
    return candidates.taken.map((share, k) => Math.max(share, candidates.ruled.has(k) ? 1 : 0))
  }
  const prepared = prepare(candidates)
  const first = Float64Array.from(prepared.features, (own) => firstLook(classifier.first, own))
  const second = secondFeatures(candidates, prepared, first)
  return Float64Array.from(first, (own, k) =>
    own < HOPELESS
      ? own
      : probability(logOdds(classifier.second, prepared.features[k]!) + logOdds(classifier.second, second[k]!, 0)),
  )
}

/** What the first look finds so unlikely is not looked at again. */
const HOPELESS = 0.003
