import type { FrontierPoints } from '../../frontier/frontier.js'
import { orientation } from '../../numeric/orientation.js'
import { FLOAT, isClose } from '../../numeric/tolerance.js'
import type { RationalHull } from './hull.js'
import { type FoundLotteries, makeLottery } from './lottery.js'

/** A place on the chain: `share` of the way along segment `segment`, and the utilities there. */
interface Place {
  readonly segment: number
  readonly share: number
  readonly first: number
  readonly second: number
}

/**
 * Two parties: the upper right of the hull is a chain of segments, the first utility falling and the second rising, and
 * every concept is a place on it in closed form. Which points are corners, and whether any lottery is rational, is
 * decided exactly; places between corners have the rounding of a few operations. null: no lottery is rational.
 *
 * @source Andrew 1979, "Another efficient algorithm for convex hulls in two dimensions", Information Processing Letters 9
 */
export function makeHullOfTwo(frontier: FrontierPoints, reservation: Float64Array): RationalHull | null {
  const corners = findCorners(frontier)
  const places = clip(frontier, corners, reservation[0], reservation[1])
  if (places === null) return null
  const ends = [places[0], places[places.length - 1]] as const

  /** `share` of the way from place k to the next. */
  const between = (k: number, share: number): FoundLotteries => {
    const from = places[k]
    const to = places[Math.min(k + 1, places.length - 1)]
    const reached = to.segment > from.segment ? 1 : to.share
    const along = from.share + share * (reached - from.share)
    const points = [corners[from.segment], corners[Math.min(from.segment + 1, corners.length - 1)]]
    const lottery =
      points[0] === points[1]
        ? makeLottery(frontier, [points[0]], [1])
        : makeLottery(frontier, points, [1 - along, along])
    lottery.utilities[0] = from.first + share * (to.first - from.first)
    lottery.utilities[1] = from.second + share * (to.second - from.second)
    return { kind: 'found', lotteries: [lottery], tolerance: FLOAT }
  }

  const balance = (weights: Float64Array): FoundLotteries => {
    if (weights[1] === 0) return between(0, 0)
    if (weights[0] === 0) return between(places.length - 1, 0)
    const lead = ({ first, second }: Place) =>
      weights[0] * (first - reservation[0]) - weights[1] * (second - reservation[1])
    if (lead(places[0]) <= 0) return between(0, 0)
    for (let k = 0; k + 1 < places.length; k++) {
      const here = lead(places[k])
      const next = lead(places[k + 1])
      if (next <= 0) return between(k, here / (here - next))
    }
    return between(places.length - 1, 0)
  }

  return {
    ideal: () => Float64Array.of(ends[0].first, ends[1].second),
    balance,
    leximin: () => balance(Float64Array.of(1, 1)),
    total(weights) {
      const sums = places.map(
        ({ first, second }) => weights[0] * (first - reservation[0]) + weights[1] * (second - reservation[1]),
      )
      const most = sums.reduce((a, b) => Math.max(a, b))
      const lotteries = places.flatMap((_, k) => (isClose(sums[k], most, FLOAT) ? between(k, 0).lotteries : []))
      return { kind: 'found', lotteries, tolerance: FLOAT }
    },
    product() {
      let best = { k: 0, share: 0, product: Number.NEGATIVE_INFINITY }
      for (let k = 0; k < places.length; k++) {
        const { first, second } = places[k]
        const next = places[Math.min(k + 1, places.length - 1)]
        const [x, y] = [first - reservation[0], second - reservation[1]]
        const [dx, dy] = [next.first - first, next.second - second]
        // (x + s dx)(y + s dy) is largest where its derivative, dx y + dy x + 2 s dx dy, is 0.
        const share = dx * dy === 0 ? 0 : Math.min(1, Math.max(0, -(dx * y + dy * x) / (2 * dx * dy)))
        const product = (x + share * dx) * (y + share * dy)
        if (product > best.product) best = { k, share, product }
      }
      return between(best.k, best.share)
    },
  }
}

/** The corners of the upper right of the hull, best for the first party first. */
function findCorners({ size, utilities }: FrontierPoints): number[] {
  const order = Array.from({ length: size }, (_, k) => k).sort(
    (a, b) => utilities[2 * b] - utilities[2 * a] || utilities[2 * b + 1] - utilities[2 * a + 1],
  )
  const corners: number[] = []
  for (const k of order) {
    const [x, y] = [utilities[2 * k], utilities[2 * k + 1]]
    if (corners.length > 0 && y <= utilities[2 * corners[corners.length - 1] + 1]) continue
    while (corners.length > 1) {
      const a = corners[corners.length - 2]
      const b = corners[corners.length - 1]
      if (orientation(utilities[2 * a], utilities[2 * a + 1], utilities[2 * b], utilities[2 * b + 1], x, y) < 0) break
      corners.pop()
    }
    corners.push(k)
  }
  return corners
}

/** The rational part of the chain: its ends may lie within a segment. null where no part is rational. */
function clip(frontier: FrontierPoints, corners: readonly number[], r0: number, r1: number): Place[] | null {
  const { utilities } = frontier
  const x = (c: number) => utilities[2 * corners[c]]
  const y = (c: number) => utilities[2 * corners[c] + 1]
  const start = corners.findIndex((_, c) => y(c) >= r1)
  const end = corners.findLastIndex((_, c) => x(c) >= r0)
  if (start < 0 || end < 0) return null
  // Between two corners, one too little for each party: the reservation values must lie on or below the segment.
  if (start > end && orientation(x(end), y(end), r0, r1, x(start), y(start)) < 0) return null
  const places: Place[] = []
  if (start > 0 && y(start) > r1) {
    const share = (r1 - y(start - 1)) / (y(start) - y(start - 1))
    const first = x(start - 1) + share * (x(start) - x(start - 1))
    places.push({ segment: start - 1, share, first: Math.max(first, r0), second: r1 })
  }
  for (let c = start; c <= end; c++) places.push({ segment: c, share: 0, first: x(c), second: y(c) })
  if (end < corners.length - 1 && x(end) > r0) {
    const share = (x(end) - r0) / (x(end) - x(end + 1))
    const second = y(end) + share * (y(end + 1) - y(end))
    places.push({ segment: end, share, first: r0, second: Math.max(second, r1) })
  }
  return places
}
