import type { Id } from '@parley/model'
import { type ClosestFinder, type ClosestOutcome, makeClosestFinder } from '../frontier/closest.js'
import { evaluateInto, isFeasible, matches, type UtilityTable } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { WorkLimitError } from '../work-limit-error.js'
import { nameOutcome, nameUtilities } from './closest-package.js'
import type { Holding, NamedOutcome, Provenance } from './types.js'
import { wouldHold } from './would-hold.js'

/** A change of one issue that leaves no party worse off and at least one better. */
export type Improvement = {
  readonly issue: Id
  readonly from: Id
  readonly to: Id
  readonly changes: Readonly<Record<Id, number>>
  readonly distance: number
}

/** One package examined: point estimates as of the date. */
export type Evaluation = {
  readonly kind: 'evaluation'
  readonly asOf: string
  readonly outcome: NamedOutcome
  readonly feasible: boolean
  /** Red lines that the package crosses, by path. */
  readonly crosses: readonly string[]
  /** U_i (as doubted) and u_i (at face value). */
  readonly utilities: Readonly<Record<Id, number>>
  readonly faceValue: Readonly<Record<Id, number>>
  readonly reservations: Readonly<Record<Id, number>>
  /** R_i − U_i of each party that falls short. */
  readonly short: Readonly<Record<Id, number>>
  /** max_i (R_i − U_i). */
  readonly distance: number
  readonly inZone: boolean
  readonly wouldHold: readonly Holding[]
  readonly improvements: readonly Improvement[]
  /** A package on the frontier that is at least as good for every party and better for one; null: none, or not feasible. */
  readonly dominatedBy: { readonly outcome: NamedOutcome; readonly utilities: Readonly<Record<Id, number>> } | null
  /** Whether no package dominates this one; null where it is not feasible, or telling would take too much work. */
  readonly efficient: boolean | null
  readonly provenance: Provenance
}

/** Examines one outcome of a compiled case: utilities, who is short, would it hold, what improves it. */
export const evaluateOutcome = (c: CompiledCase, digits: Int32Array, provenance: Provenance): Evaluation => {
  const doubted = makeNumbers(c)
  const faceValue = makeNumbers(c)
  const events = new Uint8Array(c.events.length).fill(1)
  assemble(c, c.judgements.points, null, { events, levers: c.pulled, mistrust: true }, doubted)
  assemble(c, c.judgements.points, null, { events, levers: c.pulled, mistrust: false }, faceValue)
  const n = c.parties.length
  const utilities = new Float64Array(n)
  const atFaceValue = new Float64Array(n)
  evaluateInto(c.space, doubted.table, digits, utilities)
  evaluateInto(c.space, faceValue.table, digits, atFaceValue)
  const gapOf = (u: Float64Array) =>
    u.reduce((gap, value, i) => Math.max(gap, doubted.reservation[i] - value), -Infinity)
  const distance = gapOf(utilities)
  const feasible = isFeasible(c.space, digits)
  const short = c.parties.flatMap((party, i): [Id, number][] => {
    const missing = doubted.reservation[i] - utilities[i]
    return missing > 0 ? [[party, fromQuanta(missing)]] : []
  })

  const improvements: Improvement[] = []
  const swapped = new Float64Array(n)
  const trial = digits.slice()
  c.source.issues.forEach((issue, j) => {
    issue.options.forEach((option, o) => {
      if (o === digits[j]) return
      trial[j] = o
      if (!isFeasible(c.space, trial)) return
      evaluateInto(c.space, doubted.table, trial, swapped)
      if (!dominates(swapped, utilities)) return
      improvements.push({
        issue: issue.id,
        from: issue.options[digits[j]].id,
        to: option.id,
        changes: nameUtilities(
          c,
          swapped.map((u, i) => u - utilities[i]),
        ),
        distance: fromQuanta(gapOf(swapped)),
      })
    })
    trial[j] = digits[j]
  })
  improvements.sort((a, b) => a.distance - b.distance)

  return {
    kind: 'evaluation',
    asOf: c.asOf,
    outcome: nameOutcome(c, digits),
    feasible,
    crosses: c.redLines.filter((_, k) => matches(c.space.redLines[k].when, digits)).map((line) => line.id),
    utilities: nameUtilities(c, utilities),
    faceValue: nameUtilities(c, atFaceValue),
    reservations: nameUtilities(c, doubted.reservation),
    short: Object.fromEntries(short),
    distance: fromQuanta(distance),
    inZone: feasible && distance <= 0,
    wouldHold: wouldHold(c, faceValue, doubted.reservation, digits),
    improvements,
    ...(feasible ? dominance(c, doubted.table, utilities) : { dominatedBy: null, efficient: null }),
    provenance,
  }
}

const dominates = (a: Float64Array, b: Float64Array): boolean => {
  let better = false
  for (let i = 0; i < a.length; i++) {
    if (a[i] < b[i]) return false
    if (a[i] > b[i]) better = true
  }
  return better
}

/** The closest outcome; null where the search would pass its limit of work: what else is told needs no search. */
export const closestWithin = (finder: ClosestFinder, reservation: Float64Array): ClosestOutcome | null => {
  try {
    return finder.closest(reservation)
  } catch (error) {
    if (error instanceof WorkLimitError) return null
    throw error
  }
}

/**
 * The packages at least as good for all are those with max_i (U_i(x) − U_i(x')) <= 0; the closest outcome to U(x) taken
 * as reservation values is, among them, better for every party or has the largest sum. So one answer decides.
 */
const dominance = (
  c: CompiledCase,
  table: UtilityTable,
  utilities: Float64Array,
): Pick<Evaluation, 'dominatedBy' | 'efficient'> => {
  const finder = makeClosestFinder(c.space)
  finder.load(table)
  const answer = closestWithin(finder, utilities)
  if (answer === null) return { dominatedBy: null, efficient: null }
  if (answer.kind === 'empty') return { dominatedBy: null, efficient: false }
  const point = new Float64Array(utilities.length)
  evaluateInto(c.space, table, answer.digits, point)
  if (!dominates(point, utilities)) return { dominatedBy: null, efficient: true }
  const dominatedBy = { outcome: nameOutcome(c, answer.digits), utilities: nameUtilities(c, point) }
  return { dominatedBy, efficient: false }
}
