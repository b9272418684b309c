import { type Case, type IsoDate, isKnown, type PartialOutcome } from '@parley/model'
import { findEgalitarian } from '../bargaining/egalitarian.js'
import { findKalaiSmorodinsky } from '../bargaining/kalai-smorodinsky.js'
import { findNash } from '../bargaining/nash.js'
import type { FoundPoints, NoAgreementZone } from '../bargaining/rational.js'
import { findUtilitarian } from '../bargaining/utilitarian.js'
import { makeClosestFinder } from '../frontier/closest.js'
import type { BoundedFrontier, FoundFrontier } from '../frontier/frontier.js'
import { evaluateInto, isFeasible, outcomeCount } from '../outcome-space/outcome-space.js'
import type { Numbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { closestWithin } from './evaluate.js'
import type { Concept, PackageField, RecordedPackage, ToldFrontier, ToldPackage } from './package-types.js'

/** A frontier, or why there is none. */
export type FieldFrontier =
  | FoundFrontier
  | BoundedFrontier
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large' }

/**
 * A case's packages as the page draws them: the frontier with its reference points, the closest package, what holds now,
 * and every package that is on record as offered or signed by the date. Issues that a recorded package leaves out are
 * taken as they stand now, and named.
 *
 * `numbers`: of the case (see `pointNumbers`); `frontier`: of the same numbers. Cost: points × (parties + issues), and one
 * closest package.
 *
 * @example describePackageField(c, pointNumbers(c, 'expected'), findFrontier(c.space, numbers.table))
 */
export const describePackageField = (
  c: CompiledCase,
  numbers: Numbers,
  frontier: FieldFrontier,
): Omit<PackageField, 'caseHash' | 'worth' | 'hasPoints'> => ({
  asOf: c.asOf,
  parties: c.parties,
  reservation: Array.from(numbers.reservation, fromQuanta),
  outcomes: String(outcomeCount(c.space)),
  frontier:
    frontier.kind === 'empty' || frontier.kind === 'too-large' ? frontier : tellFrontier(frontier, numbers.reservation),
  closest: frontier.kind === 'too-large' ? null : tellClosest(c, numbers),
  statusQuo: tellPackage(c, numbers, c.statusQuo),
  recorded: recordedPackages(c.source, c.asOf).map(({ outcome, ...of }) => {
    const digits = completeOutcome(c, outcome)
    return {
      ...of,
      ...tellPackage(c, numbers, digits),
      leavesOut: c.source.issues.filter(({ id }) => outcome[id] === undefined).map(({ id }) => id),
      feasible: isFeasible(c.space, digits),
    }
  }),
})

const tellPackage = (c: CompiledCase, numbers: Numbers, digits: Int32Array): ToldPackage => {
  const utilities = new Float64Array(c.parties.length)
  evaluateInto(c.space, numbers.table, digits, utilities)
  return { digits: Array.from(digits), utilities: Array.from(utilities, fromQuanta) }
}

const tellClosest = (c: CompiledCase, numbers: Numbers): PackageField['closest'] => {
  const finder = makeClosestFinder(c.space)
  finder.load(numbers.table)
  const answer = closestWithin(finder, numbers.reservation)
  return answer === null || answer.kind === 'empty'
    ? null
    : { ...tellPackage(c, numbers, answer.digits), distance: fromQuanta(answer.gap) }
}

const tellFrontier = (frontier: FoundFrontier | BoundedFrontier, reservation: Float64Array): ToldFrontier => {
  const certaintyOf = (concept: Concept) =>
    frontier.kind === 'found' || frontier.epsilon === 0 ? 'all' : (frontier.certainty?.[concept] ?? 'near')
  const at = (answer: FoundPoints | NoAgreementZone) => (answer.kind === 'found' ? answer.points : [])
  return {
    kind: 'found',
    size: frontier.size,
    utilities: Array.from(frontier.utilities, fromQuanta),
    digits: Array.from({ length: frontier.size }, (_, k) => Array.from(frontier.witness(k))).flat(),
    counts: frontier.kind === 'found' ? frontier.counts.map((n) => (typeof n === 'bigint' ? String(n) : n)) : null,
    exact: frontier.epsilon === 0,
    epsilon: fromQuanta(frontier.epsilon),
    references: {
      nash: at(findNash(frontier, reservation)),
      kalaiSmorodinsky: at(findKalaiSmorodinsky(frontier, reservation)),
      egalitarian: at(findEgalitarian(frontier, reservation)),
      utilitarian: at(findUtilitarian(frontier, reservation)),
    },
    certainty: {
      nash: certaintyOf('nash'),
      kalaiSmorodinsky: certaintyOf('kalaiSmorodinsky'),
      egalitarian: certaintyOf('egalitarian'),
      utilitarian: certaintyOf('utilitarian'),
    },
  }
}

/** An outcome's digits, with the status quo where it leaves an issue out. */
const completeOutcome = (c: CompiledCase, outcome: PartialOutcome): Int32Array =>
  Int32Array.from(c.source.issues, ({ id, options }, j) => {
    const option = outcome[id]
    return option === undefined ? c.statusQuo[j] : options.findIndex((one) => one.id === option)
  })

type Recorded = Pick<RecordedPackage, 'kind' | 'id' | 'date' | 'by' | 'what'> & { readonly outcome: PartialOutcome }

/** Offers of rounds and agreements that have an outcome and were known by the date, in the order of their dates. */
const recordedPackages = (source: Case, asOf: IsoDate): Recorded[] => {
  const agreements = (source.agreements ?? [])
    .filter((agreement) => isKnown(agreement, asOf))
    .flatMap(({ id, date, name, outcome }): Recorded[] =>
      outcome ? [{ kind: 'agreement', id: `agreements.${id}`, date, by: null, what: name ?? null, outcome }] : [],
    )
  const offers = (source.rounds ?? [])
    .filter((round) => isKnown(round, asOf))
    .flatMap((round, r) =>
      (round.offers ?? []).flatMap((offer, k): Recorded[] => {
        if (!offer.outcome) return []
        const id = `rounds.${round.id ?? r}.offers.${offer.id ?? k}`
        return [
          {
            kind: 'offer',
            id,
            date: round.date,
            by: offer.by ?? null,
            what: offer.what ?? null,
            outcome: offer.outcome,
          },
        ]
      }),
    )
  return [...agreements, ...offers].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
