import { findEgalitarian } from '../bargaining/egalitarian.js'
import { findEgalitarianHull } from '../bargaining/egalitarian-hull.js'
import type { FoundLotteries } from '../bargaining/hull/lottery.js'
import { findIdealHull } from '../bargaining/ideal-hull.js'
import { findKalaiSmorodinsky } from '../bargaining/kalai-smorodinsky.js'
import { findKalaiSmorodinskyHull } from '../bargaining/kalai-smorodinsky-hull.js'
import { findLeximin } from '../bargaining/leximin.js'
import { findLeximinHull } from '../bargaining/leximin-hull.js'
import { findNash } from '../bargaining/nash.js'
import { findNashHull } from '../bargaining/nash-hull.js'
import { findOpposition } from '../bargaining/opposition.js'
import type { FoundPoints, NoAgreementZone } from '../bargaining/rational.js'
import { findRelativeUtilitarian } from '../bargaining/relative-utilitarian.js'
import { findRelativeUtilitarianHull } from '../bargaining/relative-utilitarian-hull.js'
import { findShareAbove } from '../bargaining/share-above.js'
import { findUtilitarian } from '../bargaining/utilitarian.js'
import { findUtilitarianHull } from '../bargaining/utilitarian-hull.js'
import type { FrontierPoints } from '../frontier/frontier.js'
import type { MeasuredSpace } from '../outcome-space/measured-space.js'
import { type OutcomeTally, tallyOf } from './describe-improvements.js'
import type { ReferencePoint } from './describe-points.js'
import type { NamedOutcome } from './types.js'

/** A lottery over packages that answers a concept on the convex hull: expected utilities, and what is drawn how often. */
export type LotteryPoint = {
  readonly utilities: readonly number[]
  /** The support, best for the first party first; probabilities add up to 1. */
  readonly lottery: readonly (ReferencePoint & { readonly probability: number })[]
  /** How close to the best it is; each concept's page says in what. */
  readonly tolerance: number
}

/** Concepts in the order told; each also on the convex hull, under its name and `Hull`. */
export const CONCEPT_NAMES = [
  'nash',
  'kalaiSmorodinsky',
  'egalitarian',
  'leximin',
  'utilitarian',
  'relativeUtilitarian',
] as const

export type ConceptName = (typeof CONCEPT_NAMES)[number]
export type HullName = `${ConceptName}Hull`

/** Reference points beyond those of `DescribedPoints`, and what a space is like. */
export type DescribedReferences = {
  readonly leximin: readonly ReferencePoint[]
  readonly relativeUtilitarian: readonly ReferencePoint[]
  /** Each party's largest expected utility over rational lotteries; null: no lottery is rational. */
  readonly idealHull: readonly number[] | null
  /** null where nothing is feasible. */
  readonly opposition: {
    /** The least Euclidean distance of a point from every party's largest utility. */
    readonly distance: number
    readonly points: readonly ReferencePoint[]
    readonly most: readonly number[]
  } | null
  /** Outcomes at or above every reservation value. */
  readonly rationalShare: OutcomeTally
  /** The least Euclidean distance between the answers of two concepts; no entry where one has none. */
  readonly distances: Readonly<Record<string, Readonly<Record<string, number>>>>
} & { readonly [name in HullName]: readonly LotteryPoint[] }

type Finder = (frontier: FrontierPoints, reservation: Float64Array) => FoundPoints | NoAgreementZone
type HullFinder = (frontier: FrontierPoints, reservation: Float64Array) => FoundLotteries | NoAgreementZone

/** Each concept on the finite set. */
export const FINDERS: Readonly<Record<ConceptName, Finder>> = {
  nash: findNash,
  kalaiSmorodinsky: findKalaiSmorodinsky,
  egalitarian: findEgalitarian,
  leximin: findLeximin,
  utilitarian: findUtilitarian,
  relativeUtilitarian: findRelativeUtilitarian,
}

/** Each concept on the convex hull. */
export const HULL_FINDERS: Readonly<Record<ConceptName, HullFinder>> = {
  nash: findNashHull,
  kalaiSmorodinsky: findKalaiSmorodinskyHull,
  egalitarian: findEgalitarianHull,
  leximin: findLeximinHull,
  utilitarian: findUtilitarianHull,
  relativeUtilitarian: findRelativeUtilitarianHull,
}

/** Distinct partial sums up to which outcomes are counted, and else drawn, where an answer has to come at once. */
const QUICK = { sums: 1 << 14, draws: 10_000 }

/**
 * Every other reference point of a space, in words: leximin and relative utilitarian, each concept on the convex hull as a
 * lottery with its support, opposition, the share of rational outcomes, and how far the concepts' answers lie apart.
 *
 * `frontier`: of the space, with a point at least; `reservation`: in quanta, finite; `isThorough`: the rational outcomes
 * are counted as far as they can be, which may take a second, and not only where it is cheap. Cost: points × parties, for
 * three parties and more some linear programs over the points.
 *
 * @example describeReferences(measured, frontier, reservation, names, { isThorough: false })
 */
export const describeReferences = (
  measured: MeasuredSpace,
  frontier: FrontierPoints,
  reservation: Float64Array,
  names: { outcome(digits: Int32Array): NamedOutcome; unit(quanta: number): number },
  { isThorough }: { readonly isThorough: boolean },
): DescribedReferences => {
  const { parties, utilities } = frontier
  const units = (quanta: ArrayLike<number>) => Array.from(quanta, names.unit)
  const pointAt = (k: number): ReferencePoint => ({
    utilities: units(utilities.subarray(k * parties, (k + 1) * parties)),
    outcome: names.outcome(frontier.witness(k)),
  })
  const pointsOf = (answer: FoundPoints | NoAgreementZone) =>
    answer.kind === 'found' ? answer.points.map(pointAt) : []
  const lotteriesOf = (answer: FoundLotteries | NoAgreementZone): LotteryPoint[] =>
    answer.kind === 'empty'
      ? []
      : answer.lotteries.map((lottery) => ({
          utilities: units(lottery.utilities),
          lottery: lottery.points.map((k, p) => ({ probability: lottery.probabilities[p], ...pointAt(k) })),
          tolerance: answer.tolerance,
        }))
  const finite = recordOf((name) => FINDERS[name](frontier, reservation))
  const hulls = recordOf((name) => lotteriesOf(HULL_FINDERS[name](frontier, reservation)))
  const opposition = findOpposition(frontier)
  const idealHull = findIdealHull(frontier, reservation)
  const places: Record<string, readonly (readonly number[])[]> = {}
  const placesOf = (answer: FoundPoints | NoAgreementZone) =>
    answer.kind === 'found' ? answer.points.map((k) => units(utilities.subarray(k * parties, (k + 1) * parties))) : []
  for (const name of CONCEPT_NAMES) places[name] = placesOf(finite[name])
  for (const name of CONCEPT_NAMES) places[`${name}Hull`] = hulls[name].map((point) => point.utilities)
  return {
    leximin: pointsOf(finite.leximin),
    relativeUtilitarian: pointsOf(finite.relativeUtilitarian),
    idealHull: idealHull.kind === 'found' ? units(idealHull.utilities) : null,
    nashHull: hulls.nash,
    kalaiSmorodinskyHull: hulls.kalaiSmorodinsky,
    egalitarianHull: hulls.egalitarian,
    leximinHull: hulls.leximin,
    utilitarianHull: hulls.utilitarian,
    relativeUtilitarianHull: hulls.relativeUtilitarian,
    opposition: {
      distance: names.unit(opposition.distance),
      points: opposition.points.map(pointAt),
      most: units(opposition.most),
    },
    rationalShare: tallyOf(findShareAbove(measured, reservation, isThorough ? {} : QUICK)),
    distances: distancesBetween(places),
  }
}

/** The same where nothing is feasible: no answer of any concept. */
export const NO_REFERENCES: DescribedReferences = {
  leximin: [],
  relativeUtilitarian: [],
  idealHull: null,
  nashHull: [],
  kalaiSmorodinskyHull: [],
  egalitarianHull: [],
  leximinHull: [],
  utilitarianHull: [],
  relativeUtilitarianHull: [],
  opposition: null,
  rationalShare: { kind: 'exact', count: 0, share: 0 },
  distances: {},
}

const recordOf = <T>(make: (name: ConceptName) => T): Record<ConceptName, T> =>
  Object.fromEntries(CONCEPT_NAMES.map((name) => [name, make(name)])) as Record<ConceptName, T>

/** Between any two concepts that have answers: the least distance between an answer of one and one of the other. */
const distancesBetween = (
  places: Readonly<Record<string, readonly (readonly number[])[]>>,
): Record<string, Record<string, number>> => {
  const answered = Object.entries(places)
    .filter(([, points]) => points.length > 0)
    .map(([name, points]) => ({ name, points, byFirst: byFirstOf(points) }))
  return Object.fromEntries(
    answered.map((one) => [
      one.name,
      Object.fromEntries(
        answered.filter((other) => other !== one).map((other) => [other.name, leastDistance(one, other)]),
      ),
    ]),
  )
}

type Places = readonly (readonly number[])[]

type Answers = { readonly points: Places; readonly byFirst: ReadonlyMap<number, Places> }

/** Points by what they are worth to the first party. */
const byFirstOf = (points: Places): ReadonlyMap<number, Places> => {
  const byFirst = new Map<number, (readonly number[])[]>()
  for (const point of points) {
    const same = byFirst.get(point[0])
    if (same) same.push(point)
    else byFirst.set(point[0], [point])
  }
  return byFirst
}

/** 0 where they share an answer, which is looked for first: a concept can have very many, of which every other's are some. */
const leastDistance = (one: Answers, other: Answers): number => {
  const [few, many] = one.points.length <= other.points.length ? [one, other] : [other, one]
  for (const point of few.points)
    if (many.byFirst.get(point[0])?.some((same) => same.every((utility, i) => utility === point[i]))) return 0
  let least = Number.POSITIVE_INFINITY
  for (const a of few.points)
    for (const b of many.points) {
      let squares = 0
      for (let i = 0; i < a.length; i++) squares += (a[i] - b[i]) ** 2
      if (squares < least) least = squares
    }
  return Math.sqrt(least)
}
