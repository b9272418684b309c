import { certainEverywhere } from '../bargaining/certainty.js'
import { findEgalitarian } from '../bargaining/egalitarian.js'
import { findIdeal } from '../bargaining/ideal.js'
import { findKalaiSmorodinsky } from '../bargaining/kalai-smorodinsky.js'
import { findNash } from '../bargaining/nash.js'
import { type FoundPoints, findRational, type NoAgreementZone } from '../bargaining/rational.js'
import { findUtilitarian } from '../bargaining/utilitarian.js'
import type { BoundedFrontier, FoundFrontier, ReferenceCertainty } from '../frontier/frontier.js'
import type { NamedOutcome } from './types.js'

/** A point of the frontier; utilities in the order of `parties`. */
export type ReferencePoint = { readonly utilities: readonly number[]; readonly outcome: NamedOutcome }

/** `count`: outcomes that attain it, a decimal string from 2^53 on; null on a frontier that was thinned. */
export type FrontierEntry = ReferencePoint & {
  readonly rational: boolean
  readonly count: number | string | null
}

/** The points of a frontier and its reference points (design 7): all maximisers of each concept; empty without a zone. */
export type DescribedPoints = {
  readonly frontier: readonly FrontierEntry[]
  /** Each party's largest rational utility; null where the zone is empty. */
  readonly ideal: readonly number[] | null
  readonly nash: readonly ReferencePoint[]
  readonly kalaiSmorodinsky: readonly ReferencePoint[]
  readonly egalitarian: readonly ReferencePoint[]
  readonly utilitarian: readonly ReferencePoint[]
  readonly exact: boolean
  /** Every feasible package is within this of a point here, for every party; 0 where exact. */
  readonly epsilon: number
  /** How far each concept's answers can be relied on (see `Certainty`): `all` where exact. */
  readonly certainty: ReferenceCertainty
}

/**
 * A frontier with its reference points, in words: `outcome` names an outcome's digits, `unit` takes a utility from quanta
 * to the unit it is told in. `reservation`: in quanta, finite. Cost: points × parties.
 */
export const describePoints = (
  frontier: FoundFrontier | BoundedFrontier,
  reservation: Float64Array,
  name: { outcome(digits: Int32Array): NamedOutcome; unit(quanta: number): number },
): DescribedPoints => {
  const rational = findRational(frontier, reservation)
  const isRational = new Uint8Array(frontier.size)
  if (rational.kind === 'found') for (const k of rational.points) isRational[k] = 1
  const counts = frontier.kind === 'found' ? frontier.counts : null
  const { parties, size, utilities } = frontier
  const points: FrontierEntry[] = []
  for (let k = 0; k < size; k++) {
    const units: number[] = []
    for (let i = 0; i < parties; i++) units.push(name.unit(utilities[k * parties + i]))
    const outcome = name.outcome(frontier.witness(k))
    points.push({ utilities: units, outcome, rational: isRational[k] === 1, count: countOf(counts?.[k]) })
  }
  const at = (found: FoundPoints | NoAgreementZone): ReferencePoint[] =>
    found.kind === 'found'
      ? found.points.map((k) => ({ utilities: points[k].utilities, outcome: points[k].outcome }))
      : []
  const ideal = findIdeal(frontier, reservation)
  return {
    frontier: points,
    ideal: ideal.kind === 'found' ? Array.from(ideal.utilities, name.unit) : null,
    nash: at(findNash(frontier, reservation)),
    kalaiSmorodinsky: at(findKalaiSmorodinsky(frontier, reservation)),
    egalitarian: at(findEgalitarian(frontier, reservation)),
    utilitarian: at(findUtilitarian(frontier, reservation)),
    exact: frontier.epsilon === 0,
    epsilon: name.unit(frontier.epsilon),
    certainty:
      (frontier.kind === 'bounded' && frontier.certainty) || certainEverywhere(frontier.epsilon === 0 ? 'all' : 'near'),
  }
}

const countOf = (count: number | bigint | undefined): FrontierEntry['count'] =>
  count === undefined ? null : typeof count === 'bigint' ? String(count) : count
