import type { Container, HtmlBlock } from './walk-blocks.js'

/** A part of the page that holds the headline and so many paragraphs holds an article. */
const PARAGRAPHS = 3

/**
 * Blocks of the articles that a page goes on with after its own, as some do without end: they stand in a part of the page
 * of the same elements and classes as the part that holds the headline and the article. None without a headline.
 */
export function findOtherArticles(places: readonly HtmlBlock[], titleAt: number): Uint8Array {
  const others = new Uint8Array(places.length)
  const own = new Map<number, Container>()
  for (let part: Container | null = places[titleAt]?.place.container ?? null; part !== null; part = part.parent) {
    if (part.long >= PARAGRAPHS) own.set(part.path, part)
  }
  if (own.size === 0) return others
  const known = new Map<Container, number>()
  const isOther = (part: Container): number => {
    let other = known.get(part)
    if (other === undefined) {
      const twin = own.get(part.path)
      if (twin === part) other = 0
      else if (twin !== undefined && part.long > 0) other = 1
      else other = part.parent === null ? 0 : isOther(part.parent)
      known.set(part, other)
    }
    return other
  }
  for (const [k, { place }] of places.entries()) others[k] = isOther(place.container)
  return others
}
