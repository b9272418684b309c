import { distanceToSolution } from '../bargaining/distance-to-solution.js'
import type { FrontierPoints } from '../frontier/frontier.js'
import { CONCEPT_NAMES, type ConceptName, FINDERS, HULL_FINDERS, type HullName } from './describe-references.js'

/** How far a package is from what a concept answers, and the utilities of the nearest answer. */
export type SolutionDistance = { readonly distance: number; readonly utilities: readonly number[] }

/** By concept, and by concept on the convex hull; no entry where it has no answer. */
export type SolutionDistances = { readonly [name in ConceptName | HullName]?: SolutionDistance }

/**
 * How far a package is from every solution, Euclidean in utilities. `at`: its utilities in quanta; `unit` takes quanta to
 * the unit that is told. Cost: that of finding the solutions.
 *
 * @throws InvariantError where a reservation value is missing or not finite.
 * @example describeDistances(Float64Array.of(6e11, 4e11), frontier, reservation, fromQuanta).nash
 */
export const describeDistances = (
  at: Float64Array,
  frontier: FrontierPoints,
  reservation: Float64Array,
  unit: (quanta: number) => number,
): SolutionDistances => {
  const { parties, utilities } = frontier
  const entries = CONCEPT_NAMES.flatMap((name): [ConceptName | HullName, SolutionDistance][] => {
    const points = FINDERS[name](frontier, reservation)
    const lotteries = HULL_FINDERS[name](frontier, reservation)
    const toPoint = distanceToSolution(at, frontier, points)
    const toLottery = distanceToSolution(at, frontier, lotteries)
    const found: [ConceptName | HullName, SolutionDistance][] = []
    if (toPoint.kind === 'found' && points.kind === 'found') {
      const k = points.points[toPoint.nearest]
      const nearest = utilities.subarray(k * parties, (k + 1) * parties)
      found.push([name, { distance: unit(toPoint.distance), utilities: Array.from(nearest, unit) }])
    }
    if (toLottery.kind === 'found' && lotteries.kind === 'found') {
      const nearest = lotteries.lotteries[toLottery.nearest].utilities
      found.push([`${name}Hull`, { distance: unit(toLottery.distance), utilities: Array.from(nearest, unit) }])
    }
    return found
  })
  return Object.fromEntries(entries)
}
