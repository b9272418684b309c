import type { Container, HtmlBlock } from './walk-blocks.js'

/** A part of the page that holds the headline and so many paragraphs that a first finder took holds the article. */
const PARAGRAPHS = 3
const PARAGRAPH_LETTERS = 80
/** A part of the same kind with so many times the paragraphs is no other article: then the headline stands apart from its own. */
const MOST_TIMES = 2

/**
 * Blocks of the articles that a page goes on with after its own, as some do without end: they stand in a part of the page
 * of the same elements and classes as the part that holds the headline and the article. None without a headline.
 */
export function findOtherArticles(places: readonly HtmlBlock[], titleAt: number, taken: Float64Array): Uint8Array {
  const others = new Uint8Array(places.length)
  const own = ownParts(places, titleAt, taken)
  if (own.size === 0) return others
  const known = new Map<Container, number>()
  const isOther = (part: Container): number => {
    let other = known.get(part)
    if (other === undefined) {
      const twin = own.get(part.path)
      if (twin === part) other = 0
      else if (twin !== undefined && part.long > 0 && part.long <= MOST_TIMES * twin.long) other = 1
      else other = part.parent === null ? 0 : isOther(part.parent)
      known.set(part, other)
    }
    return other
  }
  for (const [k, { place }] of places.entries()) others[k] = isOther(place.container)
  return others
}

/** The parts around the headline that hold paragraphs of the article, by their paths. */
function ownParts(places: readonly HtmlBlock[], titleAt: number, taken: Float64Array): ReadonlyMap<number, Container> {
  const paragraphs = new Map<Container, number>()
  for (let part: Container | null = places[titleAt]?.place.container ?? null; part !== null; part = part.parent)
    paragraphs.set(part, 0)
  for (const [k, { place, line }] of places.entries()) {
    if (paragraphs.size === 0 || taken[k]! < 0.5 || line.length < PARAGRAPH_LETTERS) continue
    for (let part: Container | null = place.container; part !== null; part = part.parent) {
      const count = paragraphs.get(part)
      if (count !== undefined) paragraphs.set(part, count + 1)
    }
  }
  return new Map([...paragraphs].filter(([, count]) => count >= PARAGRAPHS).map(([part]) => [part.path, part]))
}
