import type { BoundedFrontier, Certainty, FrontierPoints } from '../frontier/frontier.js'
import { type BestOutcomes, isAtLeast, type OutcomeSearch, type ValuedOutcome } from '../frontier/outcome-search.js'
import { FLOAT } from '../numeric/tolerance.js'
import type { Score } from './best-rational.js'
import { certainEverywhere } from './certainty.js'
import { egalitarianScore } from './egalitarian.js'
import { kalaiSmorodinskyScore } from './kalai-smorodinsky.js'
import { nashScore } from './nash.js'
import { requireReservation } from './rational.js'
import { relativeUtilitarianScore } from './relative-utilitarian.js'
import { utilitarianScore } from './utilitarian.js'

/**
 * A thinned frontier with the outcomes added that the solution concepts choose among all outcomes, and how certain these
 * are: where all of a concept's answers are there, it is found in these points as in the exact frontier.
 *
 * Without an agreement zone every answer is `all`, there being none, or `near` where it is not certain that there is no
 * zone. `leximin` is as certain as `egalitarian`, of whose answers it takes some, and `near` where those may not be all.
 * A frontier that is exact, or of which only the points are known, gets no points.
 * Cost: some searches by branch and bound, of a bounded number of steps each, and one closest outcome.
 *
 * @throws InvariantError where a reservation value is missing or not finite.
 * @example addBestOutcomes(frontier, reservation).certainty?.nash
 */
export function addBestOutcomes(frontier: BoundedFrontier, reservation: Float64Array): BoundedFrontier {
  requireReservation(frontier, reservation)
  if (frontier.epsilon === 0) return { ...frontier, certainty: certainEverywhere('all') }
  const { parties, search } = frontier
  if (search === null) return { ...frontier, certainty: certainEverywhere('near') }
  const isRational = ({ utilities }: ValuedOutcome) => isAtLeast(utilities, reservation)
  const closest = search.closest(reservation)
  if (closest !== null && !isRational(closest)) return { ...frontier, certainty: certainEverywhere('all') }

  const weightsOf = (i: number) => Float64Array.from({ length: parties }, (_, j) => Number(i === j))
  const ofEach = Array.from({ length: parties }, (_, i) =>
    bestWeighted(search, reservation, weightsOf(i), (u, at) => u[at + i], 0),
  )
  const most = ofEach.map(({ outcomes }, i) => outcomes.map(({ utilities }) => utilities[i]))
  if (most.some((of) => of.length === 0)) return { ...frontier, certainty: certainEverywhere('near') }
  const ideal = Float64Array.from(most, (of) => Math.max(...of))
  const isIdeal = ofEach.every(({ isBest }) => isBest)
  const best = (score: Score) => search.best(reservation, score, FLOAT)
  const ones = new Float64Array(parties).fill(1)
  const answers = {
    nash: best(nashScore(reservation, ideal)),
    kalaiSmorodinsky: best(kalaiSmorodinskyScore(reservation, ideal)),
    egalitarian: withClosest(best(egalitarianScore(reservation)), closest),
    utilitarian: bestWeighted(search, reservation, ones, utilitarianScore(parties), FLOAT),
    relativeUtilitarian: best(relativeUtilitarianScore(reservation, ideal)),
  }
  const rated = (answer: BestOutcomes, needsIdeal: boolean): Certainty =>
    !answer.isBest || (needsIdeal && !isIdeal) ? 'near' : answer.isComplete ? 'all' : 'some'
  const egalitarian = rated(answers.egalitarian, false)
  const added = [
    ...ofEach.flatMap(({ outcomes }) => outcomes.slice(0, 1)),
    ...Object.values(answers).flatMap((of) => of.outcomes),
  ]
  return {
    ...frontier,
    ...withOutcomes(frontier, added),
    certainty: {
      ideal: isIdeal ? 'all' : 'near',
      nash: rated(answers.nash, true),
      kalaiSmorodinsky: rated(answers.kalaiSmorodinsky, true),
      egalitarian,
      leximin: egalitarian === 'all' ? 'all' : 'near',
      utilitarian: rated(answers.utilitarian, false),
      relativeUtilitarian: rated(answers.relativeUtilitarian, true),
    },
  }
}

/** The heaviest of all outcomes where some of these are rational; else the best of the rational ones that is found. */
function bestWeighted(
  search: OutcomeSearch,
  reservation: Float64Array,
  weights: Float64Array,
  score: Score,
  tolerance: number,
): BestOutcomes {
  const heaviest = search.heaviest(weights, tolerance)
  const outcomes = heaviest.outcomes.filter(({ utilities }) => isAtLeast(utilities, reservation))
  return outcomes.length > 0 ? { ...heaviest, outcomes } : search.best(reservation, score, tolerance)
}

/** With the closest outcome, which is an egalitarian one for certain. */
function withClosest(best: BestOutcomes, closest: ValuedOutcome | null): BestOutcomes {
  return closest === null || best.isBest ? best : { outcomes: [closest], isBest: true, isComplete: false }
}

/** The points and outcomes that no other of them dominates, equal ones once, best for the first party first. */
function withOutcomes(frontier: FrontierPoints, added: readonly ValuedOutcome[]): FrontierPoints {
  const { parties, size, utilities } = frontier
  const all = [
    ...added.map((outcome) => ({ utilities: outcome.utilities, digits: () => outcome.digits.slice() })),
    ...Array.from({ length: size }, (_, k) => ({
      utilities: utilities.subarray(k * parties, (k + 1) * parties),
      digits: () => frontier.witness(k),
    })),
  ]
  // What dominates has a larger total, so that few need comparing; totals of quanta are exact.
  const totals = Float64Array.from(all, (one) => one.utilities.reduce((sum, utility) => sum + utility, 0))
  const heavierFirst = (places: number[]) => places.sort((a, b) => totals[b] - totals[a])
  const places = all.map((_, k) => k)
  const everyone = heavierFirst(places.slice())
  const addedOnes = heavierFirst(places.slice(0, added.length))
  const addedBy = new Map<number, number[]>()
  for (const k of addedOnes) {
    const first = all[k].utilities[0]
    addedBy.set(first, [...(addedBy.get(first) ?? []), k])
  }
  /** Whether another is better than the one in place k, or the same and before it: points of the frontier need no comparing with one another. */
  const isNeedless = (k: number): boolean => {
    const own = all[k].utilities
    const isSame = (q: number) => q < k && isAtLeast(all[q].utilities, own) && isAtLeast(own, all[q].utilities)
    if (addedBy.get(own[0])?.some(isSame)) return true
    for (const q of k < added.length ? everyone : addedOnes) {
      if (totals[q] <= totals[k]) return false
      if (isAtLeast(all[q].utilities, own)) return true
    }
    return false
  }
  const kept = all.filter((_, k) => !isNeedless(k)).sort((a, b) => compare(a.utilities, b.utilities))
  const joined = new Float64Array(kept.length * parties)
  kept.forEach((one, k) => {
    joined.set(one.utilities, k * parties)
  })
  return { parties, size: kept.length, utilities: joined, witness: (k) => kept[k].digits() }
}

function compare(a: Float64Array, b: Float64Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return b[i] - a[i]
  return 0
}
