import { grade, sizeClass } from '../article/text-features.js'
import { HINT_NAMES } from './class-hints.js'
import { type Container, type HtmlBlock, REGIONS } from './walk-blocks.js'

const TAGS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li td th figcaption blockquote section article pre dd dt button label footer header aside nav body address cite'.split(
    ' ',
  ),
)

/** Features of every block by its element, what stands around it in the tree, and class names. */
export function placeFeatures(
  blocks: readonly HtmlBlock[],
  taken: Float64Array,
  isPassedOver: readonly boolean[],
): readonly (readonly string[])[] {
  const main = mainContainers(blocks, taken)
  const article = mainArticle(blocks, taken)
  const headlines = laterHeadlines(blocks, taken)
  return blocks.map((block, index) => {
    if (isPassedOver[index]) return []
    const { place, line } = block
    const words = Math.max(1, (block as HtmlBlock & { words?: number }).words ?? line.split(' ').length)
    const size = sizeClass(words)
    const length = size <= 3 ? 'short' : size <= 5 ? 'middle' : 'long'
    const tag = TAGS.has(place.tag) ? place.tag : 'other'
    const links = grade(place.linkWords / words, [0.001, 0.2, 0.5, 0.9])
    const features = [`tag ${tag}`, `tag ${tag} ${length}`, `links ${length} ${links}`, `tag ${tag} links ${links}`]
    const strong = place.strongWords / words
    if (strong > 0) features.push(`strong ${length} ${grade(strong, [0.5, 0.9])}`)
    const element =
      article === null ? 'none' : place.article === article ? 'same' : place.article === 0 ? 'outside' : 'other'
    features.push(`article ${element} ${length}`, `article ${element} taken ${grade(taken[index]!, [0.5])}`)
    features.push(`headlines ${headlines[index]!} ${length}`)
    if (place.hidden) features.push('hidden')
    for (let k = 0; k < REGIONS.length; k++)
      if ((place.regions >> k) & 1) features.push(`in ${REGIONS[k]}`, `in ${REGIONS[k]} ${length}`)
    for (let k = 0; k < HINT_NAMES.length; k++) {
      if ((place.near >> k) & 1) features.push(`near ${HINT_NAMES[k]}`, `near ${HINT_NAMES[k]} ${length}`)
      if ((place.far >> k) & 1) features.push(`far ${HINT_NAMES[k]}`)
    }
    const parent = place.container.parent ?? place.container
    const grand = parent.parent ?? parent
    for (const [name, part] of [
      ['own', place.container],
      ['parent', parent],
      ['grand', grand],
    ] as const) {
      features.push(
        `${name} long ${grade(part.long, [1, 2, 4, 8])}`,
        `${name} links ${grade(part.linkWords / Math.max(1, part.words), [0.02, 0.1, 0.25, 0.5, 0.8])}`,
      )
    }
    features.push(`parent blocks ${grade(parent.blocks, [2, 4, 8, 20])} long ${grade(parent.long, [1, 3])}`)
    features.push(`main ${nearness(place.container, main)} ${length}`, `main ${nearness(place.container, main)} ${tag}`)
    return features
  })
}

/** The container whose own paragraphs hold most of what was taken, and the ones around it. */
function mainContainers(blocks: readonly HtmlBlock[], taken: Float64Array): readonly Container[] {
  const sums = new Map<Container, number>()
  let best: Container | null = null
  let most = 0
  for (const [k, { place, line }] of blocks.entries()) {
    const size = line.length * taken[k]!
    if (size === 0 || place.container.parent === null) continue
    const sum = (sums.get(place.container.parent) ?? 0) + size
    sums.set(place.container.parent, sum)
    if (sum > most) {
      most = sum
      best = place.container.parent
    }
  }
  const chain: Container[] = []
  for (let part = best; part !== null && chain.length < 4; part = part.parent) chain.push(part)
  return chain
}

/** Mark of the first article element that holds a third of what the richest one has; null without any. */
function mainArticle(blocks: readonly HtmlBlock[], taken: Float64Array): number | null {
  const sums = new Map<number, number>()
  for (const [k, { place, line }] of blocks.entries()) {
    if (place.article !== 0) sums.set(place.article, (sums.get(place.article) ?? 0) + line.length * (0.2 + taken[k]!))
  }
  const most = Math.max(0, ...sums.values())
  for (const [article, sum] of sums) if (3 * sum >= most) return article
  return null
}

/** Headlines of first rank that stand between the beginning of the article and each block, two at most: other articles follow. */
function laterHeadlines(blocks: readonly HtmlBlock[], taken: Float64Array): Int8Array {
  let count = -1
  return Int8Array.from(blocks, ({ place, line }, k) => {
    if (count < 0 && taken[k]! >= 0.5 && place.tag === 'p') count = 0
    else if (count >= 0 && count < 2 && place.tag === 'h1' && line.includes(' ')) count++
    return count
  })
}

/** How far up from the main container one has to go to hold this one too, and how deep below it stands. */
function nearness(container: Container, main: readonly Container[]): string {
  if (main.length === 0) return 'none'
  let depth = 0
  for (let part: Container | null = container; part !== null; part = part.parent) {
    const up = main.indexOf(part)
    if (up >= 0) return `${up} ${Math.min(depth, 4)}`
    depth++
  }
  return 'outside'
}
