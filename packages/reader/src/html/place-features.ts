import type { Features, SeenPage } from '../article/seen-page.js'
import { HINT_NAMES } from './class-hints.js'
import type { Placing } from './placing.js'
import { type Container, type HtmlBlock, type Place, REGIONS } from './walk-blocks.js'

type Seen = SeenPage & { readonly places: readonly HtmlBlock[]; readonly placing: Placing }

/** Elements in an order in which neighbours are alike. */
const TAGS: readonly string[] =
  'p blockquote pre li dd dt td th h6 h5 h4 h3 h2 h1 div section article main body figcaption cite address label button header footer aside nav'.split(
    ' ',
  )

const of = (feature: (place: Place, page: Seen, k: number) => number) => (page: Seen, k: number) =>
  feature(page.places[k]!.place, page, k)
const share = (part: number, whole: number) => part / Math.max(1, whole)

/** The containers around a block, from the inside out. */
const AROUND: Readonly<Record<string, (place: Place) => Container>> = {
  own: ({ container }) => container,
  parent: ({ container }) => container.parent ?? container,
  grand: ({ container }) => container.parent?.parent ?? container.parent ?? container,
}

/** Features of a block by its element, what stands around it in the tree, and class names. */
export const PLACE_FEATURES: Features<Seen> = {
  tag: of(({ tag }) => TAGS.indexOf(tag)),
  links: of(({ linkWords }, { blocks }, k) => share(linkWords, blocks[k]!.words)),
  'link-words': of(({ linkWords }) => linkWords),
  strong: of(({ strongWords }, { blocks }, k) => share(strongWords, blocks[k]!.words)),
  hidden: of(({ hidden }) => (hidden ? 1 : 0)),
  article: of(({ article }, { placing }) =>
    placing.article === null ? -1 : article === placing.article ? 2 : article === 0 ? 1 : 0,
  ),
  headlines: ({ placing }, k) => placing.headlines[k]!,
  'kind-count': ({ placing }, k) => placing.kinds[k]!.count,
  'kind-words': ({ placing }, k) => placing.kinds[k]!.words / placing.kinds[k]!.count,
  'kind-taken': ({ placing }, k) => share(placing.kinds[k]!.taken, placing.kinds[k]!.words),
  'kind-links': ({ placing }, k) => share(placing.kinds[k]!.linked, placing.kinds[k]!.words),
  'main-up': ({ placing }, k) => placing.toMain[k]!.up,
  'main-depth': ({ placing }, k) => placing.toMain[k]!.depth,
  'rich-up': ({ placing }, k) => placing.toRich[k]!.up,
  'rich-depth': ({ placing }, k) => placing.toRich[k]!.depth,
  ...Object.fromEntries(
    Object.entries(AROUND).flatMap(([name, part]) => [
      [`${name}-long`, of((place) => part(place).long)],
      [`${name}-words`, of((place) => part(place).words)],
      [`${name}-blocks`, of((place) => part(place).blocks)],
      [`${name}-links`, of((place) => share(part(place).linkWords, part(place).words))],
    ]),
  ),
  ...Object.fromEntries(REGIONS.map((region, bit) => [`in-${region}`, of(({ regions }) => (regions >> bit) & 1)])),
  ...Object.fromEntries(
    HINT_NAMES.flatMap((hint, bit) => [
      [`near-${hint}`, of((place) => (place.near >> bit) & 1)],
      [`far-${hint}`, of((place) => (place.far >> bit) & 1)],
    ]),
  ),
}
