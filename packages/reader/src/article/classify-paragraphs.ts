import { findElsewhere } from '../html/elsewhere.js'
import { findOtherArticles } from '../html/other-articles.js'
import { PLACE_FEATURES } from '../html/place-features.js'
import { placingOf } from '../html/placing.js'
import type { HtmlBlock } from '../html/walk-blocks.js'
import { contextOf, findTitleAt, keysOf } from './context.js'
import { CONTEXT_FEATURES } from './context-features.js'
import { firstLookOf, SECOND_FEATURES, SECOND_PLACE_FEATURES } from './second-look.js'
import type { Candidates, Features, SeenPage } from './seen-page.js'
import { TEXT_FEATURES, textTraits } from './text-features.js'
import { logOdds, probability, type TreeModel } from './tree-model.js'

/** The two looks of a classifier. */
export type Classifier = { readonly first: TreeModel; readonly second: TreeModel }

/** Numbers for the named features of a block. */
export type Measure = (names: readonly string[], k: number) => Float64Array

const LINK_WORDS = 17
const LINKED = 0.9

/** A page with what its blocks say about themselves. */
export function seePage(candidates: Candidates): SeenPage {
  const { blocks, places, title } = candidates
  const keys = keysOf(blocks)
  const titleAt = findTitleAt(keys, title)
  const apart = places === null ? null : findApart(places, titleAt, candidates.taken)
  const taken = candidates.taken.map((share, k) => (apart?.[k] === 1 ? 0 : share))
  const ruled = new Set([...candidates.ruled].filter((k) => apart?.[k] !== 1))
  const isPassedOver = blocks.map(({ words }, k) => {
    const place = places?.[k]?.place
    if (apart?.[k] === 1) return true
    return (
      place !== undefined &&
      words <= LINK_WORDS &&
      place.linkWords >= LINKED * words &&
      taken[k]! < 0.1 &&
      !ruled.has(k)
    )
  })
  const traits = blocks.map((block, k) => textTraits(block, isPassedOver[k]!))
  return { ...candidates, taken, ruled, keys, titleAt, traits, isPassedOver }
}

/** Blocks of other articles of the page, of comments and of what stands about other pages. */
function findApart(places: readonly HtmlBlock[], titleAt: number, taken: Float64Array): Uint8Array {
  const elsewhere = findElsewhere(places, taken)
  return findOtherArticles(places, titleAt, taken).map((other, k) => other | elsewhere[k]!)
}

type AnyFeatures = Features<never>
type Feature = (page: unknown, k: number) => number

/** Names of all features of a look at pages with or without markup. */
export function featureNames(look: 'first' | 'second', hasPlaces: boolean): readonly string[] {
  return [...tables(look, hasPlaces)].flatMap((table) => Object.keys(table))
}

function tables(look: 'first' | 'second', hasPlaces: boolean): readonly AnyFeatures[] {
  return [
    TEXT_FEATURES,
    CONTEXT_FEATURES,
    ...(hasPlaces ? [PLACE_FEATURES] : []),
    ...(look === 'second' ? [SECOND_FEATURES] : []),
    ...(look === 'second' && hasPlaces ? [SECOND_PLACE_FEATURES] : []),
  ]
}

const ALL: ReadonlyMap<string, Feature> = new Map(
  tables('second', true).flatMap((table) => Object.entries(table) as [string, Feature][]),
)

const found = new WeakMap<readonly string[], readonly Feature[]>()

function featuresOf(names: readonly string[]): readonly Feature[] {
  let features = found.get(names)
  if (features === undefined) {
    features = names.map((name) => ALL.get(name)!)
    found.set(names, features)
  }
  return features
}

/** Looks at a page twice: `measure` gives the numbers of a block, those of the second look once `look` has been told the first. */
export function lookAt(candidates: Candidates): {
  readonly page: SeenPage
  readonly measure: Measure
  readonly remember: (likely: Float64Array) => void
} {
  const page = seePage(candidates)
  const context = contextOf(page)
  const seen: Record<string, unknown> = { ...page, context }
  if (page.places !== null) seen.placing = placingOf(page.blocks, page.places, page.taken)
  return {
    page,
    measure: (names, k) => {
      const features = featuresOf(names)
      const row = new Float64Array(features.length)
      for (let f = 0; f < row.length; f++) row[f] = features[f]!(seen, k)
      return row
    },
    remember: (likely) => {
      seen.first = firstLookOf(page, context, likely)
    },
  }
}

/** Longer pages are left to what the first finder took. */
const BLOCKS_LIMIT = 20_000
/** What the first look finds so unlikely is not looked at again. */
const HOPELESS = 0.003

/** For each block the probability that it is a paragraph of the article. */
export function classifyParagraphs(candidates: Candidates, { first, second }: Classifier): Float64Array {
  const { blocks, taken, ruled } = candidates
  if (blocks.length > BLOCKS_LIMIT) return taken.map((share, k) => Math.max(share, ruled.has(k) ? 1 : 0))
  const { page, measure, remember } = lookAt(candidates)
  const look = (model: TreeModel, k: number) => probability(logOdds(model, measure(model.names, k)))
  const likely = Float64Array.from(blocks, (_, k) => (page.isPassedOver[k] ? 0 : look(first, k)))
  remember(likely)
  return likely.map((own, k) => (own < HOPELESS ? own : look(second, k)))
}
