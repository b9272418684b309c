import { FLOAT } from '../../numeric/tolerance.js'
import { evaluateInto, makeUtilityTable, type OutcomeSpace } from '../../outcome-space/outcome-space.js'
import { QUANTA_PER_UNIT } from '../../preference/quantum.js'
import { favouring } from '../favouring.js'
import { favouredAt, makeSearch } from '../find-support.js'
import { leastGain } from '../least-gain.js'
import type { PartyPreferences } from '../party-preferences.js'
import { fillTable, type PreferencePoint } from '../preference-point.js'
import type { ProgramBudget, Solver } from '../solver.js'
import { STRICT } from '../strict.js'

/** Consistent preferences, one a party. */
export type Points = readonly PreferencePoint[]

/** Outcomes, all that are efficient for some of a set of preferences, and what is known of them. */
export type Contenders = {
  readonly space: OutcomeSpace
  readonly parties: readonly PartyPreferences[]
  readonly statusQuo: Int32Array
  readonly outcomes: readonly Int32Array[]
  /** Those that need no search, since a sample has them efficient. */
  isKnown(place: number): boolean
  /** Some consistent preferences, tried before programs are solved. */
  readonly tries: readonly Points[]
}

/**
 * Which contenders are efficient by more than a tie: under some consistent preferences no other is at least as good for
 * everybody, but those that are worth the same whatever holds. A tie at the edge of what is consistent has no share in any
 * sample, and an answer between two packages leaves the other that tie; it is not counted. null where the budget is used
 * up.
 *
 * Exactly, as the class `some` (`findSupport`); rivals are looked for among the contenders.
 */
export const beyondTies = (
  { space, parties, statusQuo, outcomes, isKnown, tries }: Contenders,
  solver: Solver,
  budget: ProgramBudget,
): boolean[] | null => {
  const are = outcomes.map((_, place) => isKnown(place))
  const table = makeUtilityTable(space)
  const utilities = outcomes.map(() => new Float64Array(space.parties))
  const look = (of: readonly PartyPreferences[], points: Points): void => {
    for (const [i, p] of of.entries()) fillTable(space, i, p, statusQuo, points[i], table)
    for (const [place, outcome] of outcomes.entries()) evaluateInto(space, table, outcome, utilities[place])
  }
  for (const [place, x] of outcomes.entries()) {
    if (are[place]) continue
    const rivals = rivalsOf(space, parties, outcomes, x)
    if (rivals === null) continue
    const favoured = parties.map((p) => favouring(space, p, x))
    const search = makeSearch(space, favoured, x, solver, false)
    const known = new Set<number>()
    /** Whether x is ahead somewhere of every rival under these; else the nearest rival is one to be ahead of. */
    const isSupported = (points: Points): boolean => {
      look(favoured, points)
      const rival = nearestRival(utilities, rivals, place)
      if (rival === null) return true
      if (!known.has(rival)) search.addRival(outcomes[rival])
      known.add(rival)
      return false
    }
    are[place] = tries.some((points) => isSupported(points.map((point, i) => favouredAt(favoured[i], point))))
    while (!are[place]) {
      if (--budget.left < 0) return null
      const points = search.next()
      if (points === null) break
      are[place] = isSupported(points)
    }
    if (!are[place]) continue
    // What else nothing comes near to under the same preferences needs no search of its own.
    for (let other = place + 1; other < outcomes.length; other++)
      if (!are[other]) are[other] = isAlone(utilities, other)
  }
  return are
}

/** Those that x has to be ahead of; null: one can only be as good as x or better. */
const rivalsOf = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  outcomes: readonly Int32Array[],
  x: Int32Array,
): number[] | null => {
  const canLead = (of: Int32Array, over: Int32Array) => parties.some((p) => -leastGain(space, p, of, over) > STRICT)
  const rivals: number[] = []
  for (const [place, y] of outcomes.entries()) {
    if (y === x) continue
    if (canLead(x, y)) rivals.push(place)
    else if (canLead(y, x)) return null
  }
  return rivals
}

/** How much better one is than another for the party that gains least, and the sum of gains. */
const gainsOver = (one: Float64Array, other: Float64Array): { least: number; sum: number } => {
  let least = Number.POSITIVE_INFINITY
  let sum = 0
  for (let i = 0; i < one.length; i++) {
    least = Math.min(least, one[i] - other[i])
    sum += one[i] - other[i]
  }
  return { least, sum }
}

const NEAR = -FLOAT * QUANTA_PER_UNIT

/** The rival that is at least as good for everybody, by most; null: none is. */
const nearestRival = (utilities: readonly Float64Array[], rivals: readonly number[], place: number): number | null => {
  let best: number | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const rival of rivals) {
    const { least, sum } = gainsOver(utilities[rival], utilities[place])
    if (least < NEAR || sum <= most) continue
    most = sum
    best = rival
  }
  return best
}

/** Whether every other leaves some party worse by more than `STRICT`. */
const isAlone = (utilities: readonly Float64Array[], place: number): boolean =>
  utilities.every((other, k) => k === place || gainsOver(other, utilities[place]).least < -STRICT * QUANTA_PER_UNIT)
