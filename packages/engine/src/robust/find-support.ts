import { findFrontier } from '../frontier/frontier.js'
import { FLOAT } from '../numeric/tolerance.js'
import { evaluateInto, makeUtilityTable, type OutcomeSpace } from '../outcome-space/outcome-space.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { favouring } from './favouring.js'
import { leastGain } from './least-gain.js'
import { addTo, MixedProgram, plus } from './mixed-program.js'
import type { PartyPreferences } from './party-preferences.js'
import { addPreferences, utilityForm } from './preference-columns.js'
import { fillTable, type PreferencePoint, readPoint } from './preference-point.js'
import type { ProgramBudget, Solver } from './solver.js'
import { STRICT } from './strict.js'

/** Preferences, one a party, under which an outcome is efficient; none: it is dominated under all; or a frontier is too large. */
export type Support =
  | {
      readonly kind: 'found'
      readonly points: readonly PreferencePoint[]
      /** The frontier under these, an outcome a point: all of them are efficient for some preferences. */
      readonly alongside: readonly Int32Array[]
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' }
  /** No more programs may be solved. */
  | { readonly kind: 'over-budget' }

/** A margin over rivals beyond which more of it is not looked for. */
const MARGIN = 0.02

/** More points than a frontier may have here. */
export const FRONTIER_LIMIT = 100_000

/**
 * Consistent preferences under which no feasible outcome dominates `x`, exactly, without listing the outcomes: the
 * preferences furthest from letting any of the rivals known so far dominate x; then the frontier under these; a rival that
 * dominates x there is a new one. It ends, for no rival comes twice. Values are taken as they favour x most where that is
 * known (`favouring`).
 *
 * A rival does not dominate x where some party gets more from x, by at least `STRICT`, or every party as much (`FLOAT`).
 * Which of the two, and for which party, is chosen by whole columns, one each a rival.
 *
 * Cost: a frontier a try, then one mixed-integer program and one frontier a rival; mostly below ten. Each program is taken
 * from the budget.
 *
 * @param tries consistent preferences, one a party each, to look at first: often one will do, and if not they bring rivals
 */
export const findSupport = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  statusQuo: Int32Array,
  x: Int32Array,
  tries: readonly (readonly PreferencePoint[])[],
  solver: Solver,
  budget: ProgramBudget = { left: Number.POSITIVE_INFINITY },
): Support => {
  const favoured = parties.map((p) => favouring(space, p, x))
  const table = makeUtilityTable(space)
  const rivalUnder = (points: readonly PreferencePoint[]) => {
    for (const [i, p] of favoured.entries()) fillTable(space, i, p, statusQuo, points[i], table)
    return findRival(space, table, x)
  }
  const rivals = new Map<string, Int32Array>()
  for (const tried of tries) {
    const points = tried.map((point, i) => favouredAt(favoured[i], point))
    const answer = rivalUnder(points)
    if (answer === 'too-large') return { kind: 'too-large' }
    if (answer.rival === null) return { kind: 'found', points, alongside: answer.frontier }
    rivals.set(answer.rival.join(), answer.rival)
  }
  const search = makeSearch(space, favoured, x, solver)
  for (const rival of rivals.values()) search.addRival(rival)
  for (;;) {
    if (--budget.left < 0) return { kind: 'over-budget' }
    const points = search.next()
    if (points === null) return { kind: 'none' }
    const answer = rivalUnder(points)
    if (answer === 'too-large') return { kind: 'too-large' }
    if (answer.rival === null) return { kind: 'found', points, alongside: answer.frontier }
    search.addRival(answer.rival)
  }
}

/** The same weights with the values that favour an outcome, where these may be chosen. */
export const favouredAt = (p: PartyPreferences, point: PreferencePoint): PreferencePoint =>
  p.comparisons.length > 0 ? point : { weights: point.weights, values: p.low, terms: p.termLow }

/**
 * The preferences furthest from letting a rival dominate x, one rival added after the other. `mayTie`: x may also be just as
 * good as a rival to everybody; else some party must be ahead of each.
 */
export const makeSearch = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  x: Int32Array,
  solver: Solver,
  mayTie = true,
) => {
  const program = new MixedProgram()
  const columns = parties.map((p) => addPreferences(program, space, p))
  const margin = program.column(STRICT, MARGIN)
  const own = parties.map((p, i) => utilityForm(space, p, columns[i], x))
  return {
    addRival(y: Int32Array): void {
      const asGood = program.column(0, mayTie ? 1 : 0, true)
      const some = new Map([[asGood, 1]])
      for (const [i, p] of parties.entries()) {
        const ahead = plus(own[i], utilityForm(space, p, columns[i], y), -1)
        // What the party can gain by the rival at most, and lose.
        const most = Math.max(0, -leastGain(space, p, y, x))
        const canLead = -leastGain(space, p, x, y) > STRICT
        const weakly = new Map(ahead)
        addTo(weakly, asGood, -most)
        program.row(-most, weakly, Number.POSITIVE_INFINITY)
        if (!canLead) continue
        const better = program.column(0, 1, true)
        some.set(better, 1)
        const strictly = new Map(ahead)
        addTo(strictly, margin, -1)
        addTo(strictly, better, -most - MARGIN)
        program.row(-most - MARGIN, strictly, Number.POSITIVE_INFINITY)
      }
      program.row(1, some, Number.POSITIVE_INFINITY)
    },
    /** null: whatever the preferences, some rival dominates x. */
    next(): PreferencePoint[] | null {
      const solution = solver.maximise(program, new Map([[margin, 1]]))
      if (solution.kind === 'infeasible') return null
      return parties.map((p, i) => readPoint(space, p, columns[i], solution.x))
    },
  }
}

/** An outcome of the frontier that dominates x by more than `STRICT`, the furthest; null: there is none, and who is on it. */
const findRival = (
  space: OutcomeSpace,
  table: ReturnType<typeof makeUtilityTable>,
  x: Int32Array,
): { readonly rival: Int32Array } | { readonly rival: null; readonly frontier: Int32Array[] } | 'too-large' => {
  const frontier = findFrontier(space, table, { limit: FRONTIER_LIMIT })
  if (frontier.kind !== 'found') return frontier.kind === 'empty' ? { rival: null, frontier: [] } : 'too-large'
  const own = new Float64Array(space.parties)
  evaluateInto(space, table, x, own)
  let best = -1
  let most = STRICT * QUANTA_PER_UNIT
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
  if (best >= 0) return { rival: frontier.witness(best) }
  return { rival: null, frontier: Array.from({ length: frontier.size }, (_, k) => frontier.witness(k)) }
}
