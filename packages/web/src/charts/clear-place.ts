/** A point of a line, in pixels. */
export type Point = { readonly x: number; readonly y: number }

/** A place for a label: its left end, its baseline, its width. */
export type Place = { readonly x: number; readonly y: number; readonly width: number }

/** Half of a label's height: the line should keep further off than this. */
const HALF_LINE = 9

/** The first of the places that the line keeps clear of, else the one that it keeps furthest from. `places`: not empty. */
export const clearPlace = (places: readonly [Place, ...Place[]], line: readonly Point[]): Place => {
  const clear = places.find((place) => distanceTo(place, line) > HALF_LINE)
  if (clear) return clear
  return places.reduce((best, place) => (distanceTo(place, line) > distanceTo(best, line) ? place : best))
}

/** How near the line comes, above or below, to the middle of a label; 0 where it runs through it. */
const distanceTo = ({ x, y, width }: Place, line: readonly Point[]): number => {
  const middle = y - 4
  let nearest = Number.POSITIVE_INFINITY
  for (const [k, to] of line.entries()) {
    const from = line[k - 1] ?? to
    if (to.x < x || from.x > x + width) continue
    const ends = [heightAt(from, to, Math.max(x, from.x)), heightAt(from, to, Math.min(x + width, to.x))]
    const top = Math.min(...ends)
    const bottom = Math.max(...ends)
    nearest = Math.min(nearest, middle < top ? top - middle : Math.max(0, middle - bottom))
  }
  return nearest
}

const heightAt = (from: Point, to: Point, x: number): number =>
  to.x > from.x ? from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y) : to.y
