import { findFrontier } from '../frontier/frontier.js'
import { FLOAT, SOLVER } from '../numeric/tolerance.js'
import { evaluateInto, makeUtilityTable, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { addTo, MixedProgram, plus } from './mixed-program.js'
import type { PartyPreferences } from './party-preferences.js'
import { addPreferences, utilityForm } from './preference-columns.js'
import { fillTable, type PreferencePoint, readPoint } from './preference-point.js'
import type { Solver } from './solver.js'

/** Preferences, one a party, under which an outcome is efficient; none: it is dominated under all; or a frontier is too large. */
export type Support =
  | { readonly kind: 'found'; readonly points: readonly PreferencePoint[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' }

/** More points than a frontier may have here. */
export const FRONTIER_LIMIT = 100_000

/**
 * Consistent preferences under which no feasible outcome dominates `x`, exactly, without listing the outcomes: the
 * preferences furthest from letting any of the rivals known so far dominate x; then the frontier under these; a rival that
 * dominates x there is a new one. It ends, for no rival comes twice.
 *
 * A rival does not dominate x where some party gets more from x, by at least `SOLVER`, or every party as much (`FLOAT`).
 * Which of the two, and for which party, is chosen by whole columns, one each a rival.
 *
 * Cost: one mixed-integer program and one frontier a rival; mostly below ten.
 *
 * @param rivals outcomes to start from; they may be any feasible ones
 */
export const findSupport = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  statusQuo: Int32Array,
  x: Int32Array,
  rivals: readonly Int32Array[],
  solver: Solver,
): Support => {
  const program = new MixedProgram()
  const columns = parties.map((p) => addPreferences(program, space, p))
  const margin = program.column(0, 1)
  const own = parties.map((p, i) => utilityForm(space, p, columns[i], x))
  const addRival = (y: Int32Array): void => {
    const some = new Map<number, number>()
    const asGood = program.column(0, 1, true)
    some.set(asGood, 1)
    for (const [i, p] of parties.entries()) {
      const ahead = plus(own[i], utilityForm(space, p, columns[i], y), -1)
      const better = program.column(0, 1, true)
      some.set(better, 1)
      // What a party can lose at most, and the margin.
      const most = 1 + p.termLow.reduce((sum, low, k) => sum + Math.max(Math.abs(low), Math.abs(p.termHigh[k])), 0)
      const strictly = new Map(ahead)
      addTo(strictly, margin, -1)
      addTo(strictly, better, -most - 1)
      program.row(-most - 1, strictly, Number.POSITIVE_INFINITY)
      const weakly = new Map(ahead)
      addTo(weakly, asGood, -most)
      program.row(-most, weakly, Number.POSITIVE_INFINITY)
    }
    program.row(1, some, Number.POSITIVE_INFINITY)
  }
  rivals.forEach(addRival)
  const table = makeUtilityTable(space)
  for (;;) {
    const solution = solver.maximise(program, new Map([[margin, 1]]))
    if (solution.kind === 'infeasible' || solution.value <= SOLVER) return { kind: 'none' }
    const points = parties.map((p, i) => readPoint(space, p, columns[i], solution.x))
    for (const [i, p] of parties.entries()) fillTable(space, i, p, statusQuo, points[i], table)
    const rival = findRival(space, table, x)
    if (rival === 'too-large') return { kind: 'too-large' }
    if (rival === null) return { kind: 'found', points }
    addRival(rival)
  }
}

/** An outcome of the frontier that dominates x by more than `SOLVER`, the furthest; null: there is none. */
const findRival = (
  space: OutcomeSpace,
  table: ReturnType<typeof makeUtilityTable>,
  x: Int32Array,
): Int32Array | null | 'too-large' => {
  const frontier = findFrontier(space, table, { limit: FRONTIER_LIMIT })
  if (frontier.kind !== 'found') return frontier.kind === 'empty' ? null : 'too-large'
  const own = new Float64Array(space.parties)
  evaluateInto(space, table, x, own)
  let best = -1
  let most = SOLVER * QUANTA_PER_UNIT
  for (let k = 0; k < frontier.size; k++) {
    let least = Number.POSITIVE_INFINITY
    let sum = 0
    for (let i = 0; i < space.parties; i++) {
      const gain = frontier.utilities[k * space.parties + i] - own[i]
      least = Math.min(least, gain)
      sum += gain
    }
    if (least >= -FLOAT * QUANTA_PER_UNIT && sum > most) {
      most = sum
      best = k
    }
  }
  return best < 0 ? null : frontier.witness(best)
}
