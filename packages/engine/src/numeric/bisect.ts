import { InvariantError } from '../invariant-error.js'

const MAX_STEPS = 60

/**
 * Where f passes into or out of its zone, f(x) <= 0, on [lo, hi]: for each two neighbours of `points` equally spaced
 * scan points (both ends among them) of which one lies in the zone and one does not, the last x in the zone, by
 * bisection until no double lies between or for 60 steps. Ascending; a zone of one scan point counts once; empty where
 * no neighbours differ, and where lo = hi. f may be a step or have corners; two crossings inside one interval are missed.
 *
 * Throws InvariantError where lo > hi, either is not finite, there are fewer than 2 points, or f gives a NaN.
 * Cost: `points` evaluations, and up to 60 a crossing.
 *
 * @example findCrossings((x) => x * x - 2, 0, 4) // [Math.SQRT2, or the double below]
 */
export function findCrossings(f: (x: number) => number, lo: number, hi: number, points = 65): number[] {
  if (!(lo <= hi && Number.isFinite(hi - lo))) throw new InvariantError(`invalid range to scan: ${lo}..${hi}`)
  if (!(Number.isInteger(points) && points >= 2)) throw new InvariantError(`invalid number of scan points: ${points}`)
  const crossings: number[] = []
  if (lo === hi) return crossings
  let left = lo
  let leftInZone = isInZone(f, lo)
  for (let k = 1; k < points; k++) {
    const right = k === points - 1 ? hi : lo + (hi - lo) * (k / (points - 1))
    const rightInZone = isInZone(f, right)
    if (leftInZone !== rightInZone) {
      const at = leftInZone ? boundary(f, left, right) : boundary(f, right, left)
      if (crossings.length === 0 || crossings[crossings.length - 1] !== at) crossings.push(at)
    }
    left = right
    leftInZone = rightInZone
  }
  return crossings
}

function boundary(f: (x: number) => number, inside: number, outside: number): number {
  let zone = inside
  let other = outside
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = zone + (other - zone) / 2
    if (middle === zone || middle === other) break
    if (isInZone(f, middle)) zone = middle
    else other = middle
  }
  return zone
}

function isInZone(f: (x: number) => number, x: number): boolean {
  const value = f(x)
  if (Number.isNaN(value)) throw new InvariantError(`invalid value to scan: NaN at ${x}`)
  return value <= 0
}
