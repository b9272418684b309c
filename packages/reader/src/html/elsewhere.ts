import { ELSEWHERE } from './told-elements.js'
import type { HtmlBlock } from './walk-blocks.js'

const ADVERTS: ReadonlySet<string> = new Set(['nav', 'amp-ad', 'amp-sticky-ad', 'amp-embed', 'amp-next-page'])
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

/** Whether an element by its name, class names or id holds what is said of comments, adverts or other pages. */
export function isElsewhere(tag: string, names: string, id: string): boolean {
  if (ADVERTS.has(tag)) return true
  if (WHOLE.has(tag)) return false
  return ELSEWHERE.test(names) || ELSEWHERE.test(id)
}

/** Where such elements hold more than this of what a first finder took, their names mean something else. */
const MOST = 0.4

/** Blocks that stand in comments, adverts and lists of other pages. */
export function findElsewhere(places: readonly HtmlBlock[], taken: Float64Array): Uint8Array {
  const elsewhere = Uint8Array.from(places, ({ place }) => Number(place.elsewhere))
  let [inside, all] = [0, 0]
  for (const [k, { line }] of places.entries()) {
    all += taken[k]! * line.length
    if (elsewhere[k] === 1) inside += taken[k]! * line.length
  }
  return inside > MOST * all ? elsewhere.fill(0) : elsewhere
}
