import { placeFeatures } from '../html/place-features.js'
import type { HtmlBlock } from '../html/walk-blocks.js'
import type { ClassifiedBlock } from './classify-block.js'
import { contextFeatures } from './context-features.js'
import { logOdds, probability, type Weights } from './linear-model.js'
import { secondLook } from './second-look.js'
import { type TextTraits, textTraits } from './text-features.js'

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
  readonly features: readonly (readonly string[])[]
}

export function prepare({ blocks, places, taken, ruled, title }: Candidates): Prepared {
  const traits = blocks.map(textTraits)
  const context = contextFeatures(blocks, traits, taken, ruled, title)
  const place = places === null ? null : placeFeatures(places, taken)
  const features = blocks.map((_, k) => [...traits[k]!.features, ...context[k]!, ...(place?.[k] ?? [])])
  return { traits, features }
}

export function secondFeatures(
  candidates: Candidates,
  { traits, features }: Prepared,
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
  const second = secondLook(blocks, traits, first, groups)
  return features.map((own, k) => [...own, ...second[k]!])
}

/** Longer pages are left to what the first finder took. */
const BLOCKS_LIMIT = 20_000

/** For each block the probability that it is a paragraph of the article. */
export function classifyParagraphs(candidates: Candidates, classifier: Classifier): Float64Array {
  if (candidates.blocks.length > BLOCKS_LIMIT) {
    return candidates.taken.map((share, k) => Math.max(share, candidates.ruled.has(k) ? 1 : 0))
  }
  const prepared = prepare(candidates)
  const first = Float64Array.from(prepared.features, (own) => probability(logOdds(classifier.first, own)))
  const second = secondFeatures(candidates, prepared, first)
  return Float64Array.from(second, (own) => probability(logOdds(classifier.second, own)))
}
