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
  let known: ValuedOutcome | null | undefined
  const closest = () => {
    if (known === undefined) known = search.closest(reservation)
    return known
  }
  if (!hasRational(frontier, reservation)) {
    const nearest = closest()
    if (nearest !== null && !isRational(nearest)) return { ...frontier, certainty: certainEverywhere('all') }
  }

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
    relativeUtilitarian: bestWeighted(
      search,
      reservation,
      ideal.map((most, i) => (most > reservation[i] ? 1 / (most - reservation[i]) : 0)),
      relativeUtilitarianScore(reservation, ideal),
      FLOAT,
    ),
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

/** Where it is not certain, the closest outcome, which is an egalitarian one for certain. */
function withClosest(best: BestOutcomes, closest: () => ValuedOutcome | null): BestOutcomes {
  const nearest = best.isBest ? null : closest()
  return nearest === null ? best : { outcomes: [nearest], isBest: true, isComplete: false }
}

/**
 * The points and outcomes that no other of them dominates, equal ones once, best for the first party first. What dominates
 * has a larger total, so that few need comparing; totals of quanta are exact.
 */
function withOutcomes(frontier: FrontierPoints, outcomes: readonly ValuedOutcome[]): FrontierPoints {
  const { parties, size, utilities } = frontier
  const totals = totalsOf(utilities, parties)
  const most = totals.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const added = outcomes.map((one) => ({ ...one, total: totalsOf(one.utilities, parties)[0] }))
  added.sort((a, b) => b.total - a.total)
  const kept = added.filter((one, q) => {
    for (let p = 0; p < q; p++) if (isAtLeast(added[p].utilities, one.utilities)) return false
    for (let k = 0; k < size && one.total < most; k++)
      if (totals[k] > one.total && isPointAtLeast(utilities, k * parties, one.utilities)) return false
    return true
  })
  const joined = new Float64Array((kept.length + size) * parties)
  /** Where each point comes from: a place in the frontier, or −1 less its place among those added. */
  const places = new Int32Array(kept.length + size)
  const byFirst = kept.toSorted((a, b) => compare(a.utilities, b.utilities))
  let all = 0
  let next = 0
  const own = new Float64Array(parties)
  for (let k = 0; k <= size; k++) {
    for (let i = 0; i < parties; i++) own[i] = k < size ? utilities[k * parties + i] : Number.NEGATIVE_INFINITY
    let isThere = false
    for (; next < byFirst.length; next++) {
      const order = compare(byFirst[next].utilities, own)
      if (order > 0) break
      isThere = order === 0
      joined.set(byFirst[next].utilities, all * parties)
      places[all++] = -1 - next
    }
    if (k === size || isThere || isBeaten(kept, own, totals[k])) continue
    joined.set(own, all * parties)
    places[all++] = k
  }
  return {
    parties,
    size: all,
    utilities: joined.slice(0, all * parties),
    witness: (k) => (places[k] >= 0 ? frontier.witness(places[k]) : byFirst[-1 - places[k]].digits.slice()),
  }
}

/** Whether one of those added, largest total first, is better than a point. */
function isBeaten(added: readonly (ValuedOutcome & { total: number })[], point: Float64Array, total: number): boolean {
  for (let q = 0; q < added.length && added[q].total > total; q++) if (isAtLeast(added[q].utilities, point)) return true
  return false
}

function totalsOf(utilities: Float64Array, parties: number): Float64Array {
  const totals = new Float64Array(utilities.length / parties)
  for (let at = 0; at < utilities.length; at++) totals[Math.floor(at / parties)] += utilities[at]
  return totals
}

function hasRational({ parties, size, utilities }: FrontierPoints, reservation: Float64Array): boolean {
  for (let k = 0; k < size; k++) if (isPointAtLeast(utilities, k * parties, reservation)) return true
  return false
}

function isPointAtLeast(utilities: Float64Array, at: number, other: Float64Array): boolean {
  for (let i = 0; i < other.length; i++) if (utilities[at + i] < other[i]) return false
  return true
}

function compare(a: Float64Array, b: Float64Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return b[i] - a[i]
  return 0
}
