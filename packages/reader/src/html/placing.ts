import type { ClassifiedBlock } from '../article/classify-block.js'
import type { Container, HtmlBlock } from './walk-blocks.js'

/** What was summed up of a page's markup to say where each of its blocks stands. */
export type Placing = {
  /** How near each block is to the container whose own paragraphs hold most of what was taken, and to the one of most prose. */
  readonly toMain: readonly Nearness[]
  readonly toRich: readonly Nearness[]
  /** Mark of the article element that holds the article; null without one. */
  readonly article: number | null
  /** Headlines of first rank since the beginning of the article, two at most; -1 above it. */
  readonly headlines: Int8Array
  /** Blocks of the same element and class names: how many, their words, and the share taken and linked. */
  readonly kinds: readonly KindSum[]
}

export type KindSum = { count: number; words: number; taken: number; linked: number }

export function placingOf(
  blocks: readonly ClassifiedBlock[],
  places: readonly HtmlBlock[],
  taken: Float64Array,
): Placing {
  return {
    toMain: nearnesses(
      places,
      mainContainers(places, (k) => places[k]!.line.length * taken[k]!),
    ),
    toRich: nearnesses(
      places,
      mainContainers(places, (k) => richness(blocks[k]!, places[k]!)),
    ),
    article: mainArticle(places, taken),
    headlines: laterHeadlines(places, taken),
    kinds: kindSums(blocks, places, taken),
  }
}

const RICH_WORDS = 14

/** What a paragraph speaks for its container being the article's. */
function richness({ kind, words }: ClassifiedBlock, { place }: HtmlBlock): number {
  return kind === 'prose' && words >= RICH_WORDS && !place.hidden
    ? Math.max(0, Math.min(words, 80) - 2 * place.linkWords)
    : 0
}

const CHAIN = 4

/** The container whose children hold most by a measure of blocks, and the ones around it. */
function mainContainers(places: readonly HtmlBlock[], measure: (k: number) => number): readonly Container[] {
  const sums = new Map<Container, number>()
  let best: Container | null = null
  let most = 0
  for (const [k, { place }] of places.entries()) {
    const size = measure(k)
    if (size === 0 || place.container.parent === null) continue
    const sum = (sums.get(place.container.parent) ?? 0) + size
    sums.set(place.container.parent, sum)
    if (sum > most) {
      most = sum
      best = place.container.parent
    }
  }
  const chain: Container[] = []
  for (let part = best; part !== null && chain.length < CHAIN; part = part.parent) chain.push(part)
  return chain
}

/** Mark of the first article element that holds a third of what the richest one has. */
function mainArticle(places: readonly HtmlBlock[], taken: Float64Array): number | null {
  const sums = new Map<number, number>()
  let most = 0
  for (const [k, { place, line }] of places.entries()) {
    if (place.article === 0) continue
    const sum = (sums.get(place.article) ?? 0) + line.length * (0.2 + taken[k]!)
    sums.set(place.article, sum)
    most = Math.max(most, sum)
  }
  for (const [article, sum] of sums) if (3 * sum >= most) return article
  return null
}

function laterHeadlines(places: readonly HtmlBlock[], taken: Float64Array): Int8Array {
  let count = -1
  return Int8Array.from(places, ({ place, line }, k) => {
    if (count < 0 && taken[k]! >= 0.5 && place.tag === 'p') count = 0
    else if (count >= 0 && count < 2 && place.tag === 'h1' && line.includes(' ')) count++
    return count
  })
}

function kindSums(
  blocks: readonly ClassifiedBlock[],
  places: readonly HtmlBlock[],
  taken: Float64Array,
): readonly KindSum[] {
  const sums = new Map<string, KindSum>()
  return places.map(({ place }, k) => {
    const key = `${place.tag} ${place.near}`
    let sum = sums.get(key)
    if (sum === undefined) {
      sum = { count: 0, words: 0, taken: 0, linked: 0 }
      sums.set(key, sum)
    }
    const { words } = blocks[k]!
    sum.count++
    sum.words += words
    sum.taken += words * taken[k]!
    sum.linked += place.linkWords
    return sum
  })
}

/** How far up from the main container one has to go to hold another too, and how deep below that it stands; -1 outside. */
export type Nearness = { readonly up: number; readonly depth: number }

const OUTSIDE: Nearness = { up: -1, depth: -1 }

function nearnesses(places: readonly HtmlBlock[], main: readonly Container[]): readonly Nearness[] {
  const known = new Map<Container, Nearness>(main.map((part, up) => [part, { up, depth: 0 }]))
  const find = (container: Container): Nearness => {
    let nearness = known.get(container)
    if (nearness !== undefined) return nearness
    const outer = container.parent === null ? OUTSIDE : find(container.parent)
    nearness = outer.up < 0 ? OUTSIDE : { up: outer.up, depth: outer.depth + 1 }
    known.set(container, nearness)
    return nearness
  }
  return places.map(({ place }) => find(place.container))
}
