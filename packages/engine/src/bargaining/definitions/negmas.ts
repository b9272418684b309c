import { listedFrontier, rangesOf } from './listed.js'
import type { DefinedAnalysis, DefinedAnswer, DefinitionSpace } from './types.js'

/** NegMAS's `eps`: absolute, whatever the scale of the utilities. */
const NEARLY = 1e-12

/**
 * NegMAS. The frontier holds only outcomes at or above every reservation value, each utility vector once, by falling sum;
 * a reservation value of NaN empties it, none is minus infinity. Every concept is looked for there, and gives all that
 * are within 1e-12 (absolute) of the best; where some party's range is not above that, everything ties. With
 * [low, high] a party's range and r' = max(r, low):
 *
 * `nash` the product of u − r'; `kalai` the least u − r' and `modifiedKalai` the least u, largest; `ks` the spread (largest
 * less least) of (u − r') / (high − r') and `modifiedKs` that of u / high, smallest, so equal shares before large ones;
 * `maxWelfare` the sum of u; `maxRelativeWelfare` that of (u − low) / (high − r'). `opposition`: the least distance of
 * u / high from all parties having 1 over outcomes that no party ranks below its reservation value, null where NegMAS has
 * infinity, without any; `rationalFraction`: the share of outcomes *above* every reservation value.
 *
 * @source NegMAS 0.15.7, negmas/preferences/ops.py: pareto_frontier, nash_points, kalai_points, ks_points,
 * max_welfare_points, max_relative_welfare_points, opposition_level
 */
export function analyseAsNegmas(space: DefinitionSpace): DefinedAnalysis {
  const { parties, utilities } = space
  const reservation = space.reservation.map((r) => r ?? Number.NEGATIVE_INFINITY)
  const ranges = rangesOf(space)
  const floors = reservation.map((r, i) => Math.max(r, ranges[i].low))
  const listed = listedFrontier(space)
  const u = (place: number, i: number) => utilities[place * parties + i]
  const isRational = (place: number) => reservation.every((r, i) => u(place, i) >= r)
  const total = (place: number) => reservation.reduce((sum, _, i) => sum + u(place, i), 0)
  const frontier = Array.from(listed.indices)
    .filter(isRational)
    .sort((a, b) => total(b) - total(a) || a - b)

  const best = (isFlat: boolean, score: (place: number) => number): DefinedAnswer => {
    if (frontier.length === 0) return { kind: 'empty', reason: 'no-agreement-zone' }
    if (isFlat) return { kind: 'found', points: frontier }
    const scores = frontier.map(score)
    const most = scores.reduce((a, b) => Math.max(a, b))
    return { kind: 'found', points: frontier.filter((_, p) => scores[p] >= most - NEARLY) }
  }
  const over = (place: number, of: (u: number, i: number) => number) => reservation.map((_, i) => of(u(place, i), i))
  const spread = (shares: readonly number[]) => Math.max(...shares) - Math.min(...shares)
  const orOne = (x: number) => (x === 0 ? 1 : x)
  const isFlat = floors.some((floor, i) => ranges[i].high - floor <= NEARLY)
  const isNarrow = ranges.some(({ low, high }) => high - low <= NEARLY)
  const gain = (x: number, i: number) => x - floors[i]
  return {
    kind: 'found',
    definition: 'negmas',
    frontier,
    frontierSize: BigInt(frontier.length),
    concepts: {
      nash: best(isFlat, (place) => over(place, gain).reduce((product, g) => product * g, 1)),
      kalai: best(isFlat, (place) => Math.min(...over(place, gain))),
      modifiedKalai: best(isFlat, (place) => Math.min(...over(place, (x) => x))),
      ks: best(isFlat, (place) => -spread(over(place, (x, i) => gain(x, i) / orOne(ranges[i].high - floors[i])))),
      modifiedKs: best(isFlat, (place) => -spread(over(place, (x, i) => x / orOne(ranges[i].high)))),
      maxWelfare: best(isNarrow, total),
      maxRelativeWelfare: best(isNarrow, (place) =>
        over(place, (x, i) => (x - ranges[i].low) / orOne(ranges[i].high - floors[i])).reduce((sum, s) => sum + s, 0),
      ),
    },
    figures: {
      opposition:
        frontier.length === 0
          ? null
          : frontier
              .map((place) => Math.hypot(...over(place, (x, i) => 1 - x / orOne(ranges[i].high))))
              .reduce((a, b) => Math.min(a, b)),
      rationalFraction: rationalFraction(space, reservation),
    },
  }
}

function rationalFraction(
  { parties, utilities, holds }: DefinitionSpace,
  reservation: readonly number[],
): number | null {
  if (holds === 'frontier') return null
  let above = 0
  for (let at = 0; at < utilities.length; at += parties) {
    let i = 0
    while (i < parties && utilities[at + i] > reservation[i]) i++
    if (i === parties) above++
  }
  return above / (utilities.length / parties)
}
