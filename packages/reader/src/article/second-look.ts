import type { HtmlBlock } from '../html/walk-blocks.js'
import type { Context } from './context.js'
import { mean } from './context-features.js'
import { kinship, purity } from './kinship.js'
import type { Features, SeenPage } from './seen-page.js'

/** What the first look made of a page's blocks, and sums of it. */
export type FirstLook = {
  readonly likely: Float64Array
  /** Words that are likely the body's: of all blocks, and above each. */
  readonly total: number
  readonly above: Float64Array
  /** For each block the sums over its group: same parent, same element and classes, same grandparent. */
  readonly groups: readonly (readonly GroupSum[])[]
  /** As of `Context`, of what is likely. */
  readonly kin: Float64Array
  readonly purity: Float64Array
}

type GroupSum = { words: number; likely: number; count: number }
type Seen = SeenPage & { readonly context: Context; readonly first: FirstLook }

const MOST_WORDS = 80
const weightOf = ({ blocks }: SeenPage, k: number) => Math.min(MOST_WORDS, blocks[k]!.words)
/** Groups of blocks by their places; a page without any has none. */
const GROUPS: readonly ((place: HtmlBlock['place']) => unknown)[] = [
  ({ container }) => container.parent,
  ({ tag, near }) => `${tag} ${near}`,
  ({ container }) => container.parent?.parent ?? null,
]

export function firstLookOf(page: SeenPage, { longWords }: Context, likely: Float64Array): FirstLook {
  let total = 0
  const above = Float64Array.from(likely, (own, k) => {
    const before = total
    total += own * weightOf(page, k)
    return before
  })
  const { places } = page
  const groups =
    places === null
      ? []
      : GROUPS.map((key) =>
          groupSums(
            page,
            likely,
            places.map(({ place }) => key(place)),
          ),
        )
  return { likely, total, above, groups, kin: kinship(longWords, likely), purity: purity(longWords, likely) }
}

function groupSums(page: SeenPage, likely: Float64Array, keys: readonly unknown[]): readonly GroupSum[] {
  const sums = new Map<unknown, GroupSum>()
  return keys.map((key, k) => {
    let sum = sums.get(key)
    if (sum === undefined) {
      sum = { words: 0, likely: 0, count: 0 }
      sums.set(key, sum)
    }
    sum.words += weightOf(page, k)
    sum.likely += weightOf(page, k) * likely[k]!
    sum.count++
    return sum
  })
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Features of the second look: what the first look made of the block, of its neighbours, and of the blocks of its kind. */
export const SECOND_FEATURES: Features<Seen> = {
  first: ({ first }, k) => first.likely[k]!,
  'first-above-2': ({ first }, k) => first.likely[k - 2] ?? -1,
  'first-above-1': ({ first }, k) => first.likely[k - 1] ?? -1,
  'first-below-1': ({ first }, k) => first.likely[k + 1] ?? -1,
  'first-below-2': ({ first }, k) => first.likely[k + 2] ?? -1,
  'first-above-4': ({ first, context }, k) => mean(first.likely, context.words, k - 4, k),
  'first-below-4': ({ first, context }, k) => mean(first.likely, context.words, k + 1, k + 5),
  'first-above-12': ({ first, context }, k) => mean(first.likely, context.words, k - 12, k),
  'first-below-12': ({ first, context }, k) => mean(first.likely, context.words, k + 1, k + 13),
  'first-kin': ({ first }, k) => first.kin[k]!,
  'first-purity': ({ first }, k) => first.purity[k]!,
  'body-words': ({ first }) => first.total,
  'body-above': ({ first }, k) => share(first.above[k]!, first.total),
  'body-below': (page, k) =>
    1 - share(page.first.above[k]! + page.first.likely[k]! * weightOf(page, k), page.first.total),
}

/** As `SECOND_FEATURES`, of HTML: what the first look made of the other blocks of its groups. */
export const SECOND_PLACE_FEATURES: Features<Seen> = Object.fromEntries(
  GROUPS.flatMap((_, g) => [
    [
      `group-${g}-others`,
      (page: Seen, k: number) => {
        const { words, likely } = page.first.groups[g]![k]!
        const own = weightOf(page, k)
        return words === own ? -1 : (likely - own * page.first.likely[k]!) / (words - own)
      },
    ],
    [`group-${g}-part`, (page: Seen, k: number) => share(page.first.groups[g]![k]!.likely, page.first.total)],
    [`group-${g}-count`, (page: Seen, k: number) => page.first.groups[g]![k]!.count],
  ]),
)
