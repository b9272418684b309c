import type { EnsembleSummary } from '../ensemble/summary.js'
import { evaluateInto } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers, type Numbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { describeClosest, nameOutcome, nameUtilities } from './closest-package.js'
import { ALL_CAUSES, type Evaluator } from './evaluator.js'
import { NO_QUANTILES } from './quantiles.js'
import { sayInSubstance } from './substance.js'
import type { Closest, Distance, Holding, NearPackage, PartyDiagnosis } from './types.js'
import { wouldHold } from './would-hold.js'

/** How a case stands with all at work: of a diagnosis, what does not ask what else might be. */
export type Now = {
  readonly distance: Extract<Distance, { kind: 'found' }>
  /** g(S) in quanta by bitmask of causes. */
  readonly gaps: Float64Array
  readonly parties: readonly PartyDiagnosis[]
  readonly closest: Closest
  readonly nearest: readonly NearPackage[]
  readonly wouldHold: readonly Holding[]
  readonly easierByDoubt: readonly string[]
}

/**
 * A case as it stands at the point estimates, with the ranges of `ensemble` where it was run.
 *
 * @param near the packages nearest to a zone, the closest first, of `findNearest`; not empty. An ensemble has watched them
 *   first
 */
export const describeNow = (e: Evaluator, near: readonly Int32Array[], ensemble: EnsembleSummary | null): Now => {
  const c = e.compiled
  const digits = near[0]
  const faceValue = assembleFaceValue(e)
  const gaps = new Float64Array(8)
  const { bound } = e.subsetGapsInto(c.judgements.points, null, gaps)
  const gap = gaps[ALL_CAUSES]
  const closest = describeClosest(c, e.numbers, digits, gap)
  const binding = closest.binding.map((party) => c.parties.indexOf(party))
  // Everything below reads e.numbers as they stand with all at work.
  return {
    distance: {
      kind: 'found',
      value: fromQuanta(gap),
      ...(bound !== undefined && { exact: false, bound: fromQuanta(bound) }),
      quantiles: ensemble?.distance ?? NO_QUANTILES,
      zoneShare: ensemble?.zoneShare ?? null,
      inSubstance: sayInSubstance(e, digits, binding, gap),
      closestIsStatusQuo: digits.every((digit, j) => digit === c.statusQuo[j]),
    },
    gaps,
    closest,
    parties: describeParties(c, e.numbers, digits, closest.binding, ensemble),
    nearest: describeNearest(e, near, ensemble),
    wouldHold: wouldHold(c, faceValue, e.numbers.reservation, digits),
    easierByDoubt: c.parties.filter((_, i) => {
      const doubted = new Float64Array(c.parties.length)
      const atFaceValue = new Float64Array(c.parties.length)
      evaluateInto(c.space, e.numbers.table, digits, doubted)
      evaluateInto(c.space, faceValue.table, digits, atFaceValue)
      return doubted[i] > atFaceValue[i]
    }),
  }
}

/** Everything at work but mistrust: what is signed at its face value. */
const assembleFaceValue = (e: Evaluator): Numbers => {
  const numbers = makeNumbers(e.compiled)
  const atWork = { events: e.allEvents, levers: e.compiled.pulled, mistrust: false }
  assemble(e.compiled, e.compiled.judgements.points, null, atWork, numbers)
  return numbers
}

/** Every party as the numbers have it; `digits`: the closest package, null where none is feasible. */
export const describeParties = (
  c: CompiledCase,
  numbers: Numbers,
  digits: Int32Array | null,
  binding: readonly string[],
  ensemble: EnsembleSummary | null,
): PartyDiagnosis[] => {
  const utilities = new Float64Array(c.parties.length)
  if (digits) evaluateInto(c.space, numbers.table, digits, utilities)
  const others = new Set(c.parties)
  return c.parties.map((id, i) => {
    const pairs = c.pairs
      .map((pair, p) => ({ ...pair, tau: numbers.tau[p], quantiles: ensemble?.trust[p] ?? NO_QUANTILES }))
      .filter((pair) => pair.of === i)
    const trustIn = (test: (actor: string) => boolean) =>
      Object.fromEntries(pairs.filter((pair) => test(pair.in)).map((pair) => [pair.in, pair.tau]))
    return {
      id,
      reservation: fromQuanta(numbers.reservation[i]),
      reservationQuantiles: ensemble?.reservations[i] ?? NO_QUANTILES,
      statusQuo: numbers.statusQuo[i],
      waiting: Number.isFinite(numbers.waiting[i]) ? numbers.waiting[i] : null,
      trust: trustIn((actor) => others.has(actor)),
      trustInOthers: trustIn((actor) => !others.has(actor)),
      trustQuantiles: Object.fromEntries(pairs.map((pair) => [pair.in, pair.quantiles])),
      trustNotAssessed: pairs.filter((pair) => !pair.assessed).map((pair) => pair.in),
      utilityAtClosest: digits ? fromQuanta(utilities[i]) : null,
      binding: binding.includes(id),
      bindingShare: ensemble?.bindingShares[i] ?? null,
    }
  })
}

const describeNearest = (e: Evaluator, near: readonly Int32Array[], ensemble: EnsembleSummary | null): NearPackage[] =>
  near.map((digits, k) => describePackage(e, digits, ensemble?.near[k] ?? null))

/** One package as the evaluator's numbers have it; `watched`: what an ensemble says of it. */
export const describePackage = (
  { compiled: c, numbers }: Evaluator,
  digits: Int32Array,
  watched: EnsembleSummary['near'][number] | null,
): NearPackage => {
  const utilities = new Float64Array(c.parties.length)
  evaluateInto(c.space, numbers.table, digits, utilities)
  const gap = utilities.reduce((most, u, i) => Math.max(most, numbers.reservation[i] - u), -Infinity)
  return {
    outcome: nameOutcome(c, digits),
    utilities: nameUtilities(c, utilities),
    distance: fromQuanta(gap),
    zoneShare: watched?.zoneShare ?? null,
    closestShare: watched?.closestShare ?? null,
  }
}
