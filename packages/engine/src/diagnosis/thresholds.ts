import { findCrossings } from '../numeric/bisect.js'
import { type CompiledCase, PARTY_NUMBERS } from '../preference/compile-case.js'
import { type SlotKind, scannedRange } from '../preference/judgement-table.js'
import { fromQuanta } from '../preference/quantum.js'
import type { Evaluator } from './evaluator.js'
import type { Sensitivity, Threshold } from './types.js'

/** Points of the scan for thresholds (design 6). A double crossing between two neighbours is missed. */
export const SCAN_POINTS = 65

/** The distance, in units, as a function of one slot's value, all else at its point estimate. */
const distanceBy = (e: Evaluator, slot: number): ((value: number) => number) => {
  const x = Float64Array.from(e.compiled.judgements.points)
  const atWork = { events: e.allEvents, levers: e.compiled.pulled, mistrust: true }
  return (value) => {
    x[slot] = value
    return fromQuanta(e.gap(x, null, atWork, true))
  }
}

/** Slots that are numeric judgements at work in the distance: no ranking's, and no lever's. */
const numericSlots = (e: Evaluator): number[] => {
  const { levers, judgements } = e.compiled
  const ofLevers = new Set(levers.flatMap((lever) => lever.effects.map((effect) => effect.slot)))
  return [...judgements.ids.keys()].filter((s) => !judgements.ranked[s] && !ofLevers.has(s))
}

/** −1 in the zone and 1 outside, as a function of one slot's value: all that a scan looks at, and cheaper than g. */
const zoneBy = (e: Evaluator, slot: number): ((value: number) => number) => {
  const x = Float64Array.from(e.compiled.judgements.points)
  return (value) => {
    x[slot] = value
    return e.hasZone(x, e.compiled.pulled) ? -1 : 1
  }
}

/**
 * Kinds in which g goes one way only: each moves every U_i(x) or every R_i the same way (a settlement's worth, its
 * hazard and the discount move R_i by a Möbius function, which a discount of exactly 1 with a negative cost alone breaks
 * at its end). An `add` is of one of these, or of a value. Weights, trust and
 * monitoring move some utilities up and others down.
 */
const ONE_WAY: ReadonlySet<SlotKind> = new Set<SlotKind>([
  'value',
  'statusQuo',
  'settlement',
  'hazard',
  'discount',
  'cost',
  'add',
  'adds',
])

/**
 * For every numeric judgement the values at which g = 0: every change between g <= 0 and g > 0 among 65 points over
 * the range of design 14.3, bisected. Where g goes one way and both ends lie on one side there is none in between; nor
 * is there any in a judgement of one party alone where the others have no zone, were that party content with anything.
 * Cost: 2 or 65 looks at the zone a judgement, and some 60 a crossing.
 */
export const findThresholds = (e: Evaluator): Threshold[] => {
  const { judgements, parties } = e.compiled
  e.turnTo(judgements.points, null)
  const partyOf = partiesOfSlots(e.compiled)
  const isUpTo = parties.map((_, i) => e.hasZoneWithout(i))
  return numericSlots(e).map((slot) => {
    const scanned = scannedRange(judgements, slot, weightsOfParty(e))
    const [low, high] = scanned
    const zone = zoneBy(e, slot)
    const party = partyOf[slot]
    const cannotCross =
      low >= high || (party >= 0 && !isUpTo[party]) || (ONE_WAY.has(judgements.kinds[slot]) && zone(low) === zone(high))
    const at = cannotCross ? [] : findCrossings(zone, low, high, SCAN_POINTS)
    return { judgement: judgements.ids[slot], current: judgements.points[slot], scanned, at }
  })
}

/** For each slot the party whose U and R alone it enters; −1: it enters those of several, or of none. */
const partiesOfSlots = (c: CompiledCase): Int32Array => {
  const found = new Int32Array(c.judgements.points.length).fill(-1)
  const put = (slot: number, party: number) => {
    if (slot >= 0) found[slot] = party
  }
  c.weightSlots.forEach((slot, k) => {
    put(slot, Math.floor(k / c.space.sizes.length))
  })
  c.valueSlots.forEach((slot, k) => {
    put(slot, Math.floor(k / c.options))
  })
  c.partySlots.forEach((slot, k) => {
    put(slot, Math.floor(k / PARTY_NUMBERS.length))
  })
  c.termSlots.forEach((slot, k) => {
    put(slot, c.space.terms[k].party)
  })
  for (const { of, keptSlot, brokenSlot } of c.pairs) {
    put(keptSlot, of)
    put(brokenSlot, of)
  }
  for (const { effects } of c.events)
    for (const { kind, target, slot } of effects) {
      if (kind === 'party') put(slot, Math.floor(target / PARTY_NUMBERS.length))
      else if (kind === 'value') put(slot, Math.floor(target / c.options))
      else if (kind !== 'monitoring') put(slot, c.pairs[target].of)
    }
  return found
}

/** The weight slots of the party that a weight slot belongs to. */
const weightsOfParty = (e: Evaluator) => {
  const { weightSlots, space } = e.compiled
  const issues = space.sizes.length
  return (slot: number): Int32Array => {
    const first = Math.floor(weightSlots.indexOf(slot) / issues) * issues
    return weightSlots.subarray(first, first + issues)
  }
}

/**
 * The distance with each ranged judgement alone at either end of its own range (a tornado), and its rank correlation
 * with the distance over the samples. Rankings (a slot each) and trust (its tau, by pair) have a correlation only.
 * Fixed numbers are left out.
 */
export const findSensitivity = (e: Evaluator, correlations: readonly (number | null)[] | null): Sensitivity[] => {
  const { judgements } = e.compiled
  const numeric = new Set(numericSlots(e))
  const rows: Sensitivity[] = []
  judgements.ids.forEach((judgement, s) => {
    const correlation = correlations?.[s] ?? null
    const common = { judgement, current: judgements.points[s], correlation }
    if (judgements.ranked[s]) rows.push({ ...common, low: null, high: null })
    else if (numeric.has(s) && judgements.low[s] < judgements.high[s]) {
      const distance = distanceBy(e, s)
      const end = (at: number) => ({ at, distance: distance(at) })
      rows.push({ ...common, low: end(judgements.low[s]), high: end(judgements.high[s]) })
    }
  })
  e.closest(judgements.points, null)
  e.compiled.pairs.forEach((pair, p) => {
    const correlation = correlations?.[judgements.ids.length + p] ?? null
    if (!pair.matters || correlation === null) return
    const judgement = `trust.${e.compiled.parties[pair.of]}.${pair.in}`
    rows.push({ judgement, current: e.numbers.tau[p], low: null, high: null, correlation })
  })
  return rows
}
