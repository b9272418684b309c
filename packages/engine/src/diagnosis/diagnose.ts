import type { EnsembleSummary } from '../ensemble/summary.js'
import { evaluateInto } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers, type Numbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { CAUSES, causesInto } from './causes.js'
import { describeClosest, nameOutcome, nameUtilities } from './closest-package.js'
import { describeEmpty } from './empty.js'
import { ALL_CAUSES, type Evaluator, makeEvaluator } from './evaluator.js'
import { splitByEvent } from './event-split.js'
import { cheapestLeverSet, diagnoseLevers } from './levers.js'
import { findNearest } from './plan.js'
import { NO_QUANTILES } from './quantiles.js'
import { sayInSubstance } from './substance.js'
import { findSensitivity, findThresholds } from './thresholds.js'
import type { Causes, Diagnosis, Estimate, NearPackage, PartyDiagnosis, Provenance } from './types.js'
import { wouldHold } from './would-hold.js'

/**
 * The whole diagnosis of a compiled case (design 5, 6, 13, 14): point estimates, with the ranges of `ensemble` where
 * it was run. Pure; a given case, date and ensemble always give the same answer.
 *
 * @param ensemble the summary of the plan that `planDiagnosis` gave; null: point estimates only
 */
export const diagnose = (c: CompiledCase, ensemble: EnsembleSummary | null, provenance: Provenance): Diagnosis => {
  const e = makeEvaluator(c)
  const near = findNearest(e)
  const head = { kind: 'diagnosis', title: c.source.title, asOf: c.asOf, provenance } as const
  if (near.length === 0) {
    return {
      ...head,
      distance: describeEmpty(c),
      causes: null,
      parties: describeParties(c, e.numbers, null, [], null),
      closest: null,
      nearest: [],
      wouldHold: [],
      levers: [],
      cheapestSet: null,
      thresholds: [],
      sensitivity: [],
    }
  }

  const digits = near[0]
  const faceValue = assembleFaceValue(e)
  const gaps = new Float64Array(8)
  e.subsetGapsInto(c.judgements.points, null, gaps)
  const gap = gaps[ALL_CAUSES]
  const closest = describeClosest(c, e.numbers, digits, gap)
  const binding = closest.binding.map((party) => c.parties.indexOf(party))
  // Everything that reads e.numbers as they stand with all at work comes before the evaluator moves on.
  const now = {
    distance: {
      kind: 'found',
      value: fromQuanta(gap),
      quantiles: ensemble?.distance ?? NO_QUANTILES,
      zoneShare: ensemble?.zoneShare ?? null,
      inSubstance: sayInSubstance(e, digits, binding, gap),
      closestIsStatusQuo: digits.every((digit, j) => digit === c.statusQuo[j]),
    },
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
  } as const
  return {
    ...head,
    distance: now.distance,
    causes: describeCauses(e, gaps, now.easierByDoubt, ensemble, provenance.seed),
    parties: now.parties,
    closest,
    nearest: now.nearest,
    wouldHold: now.wouldHold,
    levers: diagnoseLevers(e, gap, ensemble),
    cheapestSet: cheapestLeverSet(e),
    thresholds: findThresholds(e),
    sensitivity: findSensitivity(e, ensemble?.correlations ?? null),
  }
}

/** Everything at work but mistrust: what is signed at its face value. */
const assembleFaceValue = (e: Evaluator): Numbers => {
  const numbers = makeNumbers(e.compiled)
  const atWork = { events: e.allEvents, levers: e.noLevers, mistrust: false }
  assemble(e.compiled, e.compiled.judgements.points, null, atWork, numbers)
  return numbers
}

const describeCauses = (
  e: Evaluator,
  gaps: Float64Array,
  easierByDoubt: readonly string[],
  ensemble: EnsembleSummary | null,
  seed: number,
): Causes => {
  const parts = new Float64Array(CAUSES.length)
  causesInto(gaps, parts)
  const estimate = (k: number): Estimate => ({
    value: fromQuanta(parts[k]),
    quantiles: ensemble?.causes[k] ?? NO_QUANTILES,
  })
  const split = splitByEvent(e, seed)
  const sampled = ensemble?.events ?? null
  const partOf = new Map(
    e.compiled.events.map((event, k): [string, Estimate] => [
      event.id,
      { value: split.values[k], quantiles: sampled?.parts[k] ?? NO_QUANTILES },
    ]),
  )
  const nothing: Estimate = { value: 0, quantiles: NO_QUANTILES }
  const sumOf = (test: (v: number) => boolean) => split.values.filter(test).reduce((sum, v) => sum + v, 0)
  return {
    disagreement: estimate(0),
    situation: {
      ...estimate(1),
      closer: sumOf((v) => v < 0),
      further: sumOf((v) => v > 0),
      closerQuantiles: sampled?.closer ?? NO_QUANTILES,
      furtherQuantiles: sampled?.further ?? NO_QUANTILES,
      events: e.compiled.activeEvents.map((id) => ({ id, ...(partOf.get(id) ?? nothing) })),
      eventsSamples: sampled?.samples ?? 0,
      eventsError: split.error,
    },
    mistrust: estimate(2),
    waiting: estimate(3),
    ranking: ensemble?.causeOrder?.map((k) => CAUSES[k]) ?? null,
    easierByDoubt,
  }
}

const describeParties = (
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

const describeNearest = (
  e: Evaluator,
  near: readonly Int32Array[],
  ensemble: EnsembleSummary | null,
): NearPackage[] => {
  const c = e.compiled
  return near.map((digits, k) => {
    const utilities = new Float64Array(c.parties.length)
    evaluateInto(c.space, e.numbers.table, digits, utilities)
    const gap = utilities.reduce((most, u, i) => Math.max(most, e.numbers.reservation[i] - u), -Infinity)
    return {
      outcome: nameOutcome(c, digits),
      utilities: nameUtilities(c, utilities),
      distance: fromQuanta(gap),
      zoneShare: ensemble?.near[k].zoneShare ?? null,
      closestShare: ensemble?.near[k].closestShare ?? null,
    }
  })
}
