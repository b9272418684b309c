import { InvariantError } from '../invariant-error.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { MixedProgram } from './mixed-program.js'
import type { PartyPreferences } from './party-preferences.js'
import { addPreferences, type StatementPath } from './preference-columns.js'
import type { Solver } from './solver.js'
import { statementPaths } from './statement-paths.js'

/**
 * The smallest set of statements about a party's preferences that contradict each other, as paths in the order of the
 * file; null where all are consistent. Of several smallest sets the solver's first; it is the same on every run. Without
 * comparisons nothing in a case file can contradict itself.
 *
 * Every set of statements that can be dropped to make the rest consistent must meet every contradiction, and the smallest set
 * that meets all of those is a smallest contradiction. So: the smallest set that meets those known so far (a program of whole
 * columns); if it contradicts itself it is the answer, else it is filled up while it stays consistent, and what is left over
 * is one more to be met.
 *
 * @source Ignatiev, Previti, Liffiton & Marques-Silva 2015, "Smallest MUS extraction with minimal hitting set dualization",
 * CP 2015; Gleeson & Ryan 1990, "Identifying minimally infeasible subsystems of inequalities", ORSA Journal on Computing 2
 */
export const findContradiction = (c: CompiledCase, p: PartyPreferences, solver: Solver): StatementPath[] | null => {
  if (p.comparisons.length === 0) return null
  const paths = statementPaths(c, p)
  const all = [...new Set([...paths.weights, ...paths.values, ...paths.terms, ...paths.comparisons])]
  const isConsistent = (kept: ReadonlySet<StatementPath>): boolean => {
    const program = new MixedProgram()
    addPreferences(program, c.space, p, (path) => kept.has(path), paths)
    return solver.maximise(program, new Map()).kind === 'found'
  }
  if (isConsistent(new Set(all))) return null
  const toMeet: StatementPath[][] = []
  for (;;) {
    const kept = new Set(smallestMeeting(all, toMeet, solver))
    if (!isConsistent(kept)) return all.filter((path) => kept.has(path))
    fillUp(kept, all, isConsistent)
    toMeet.push(all.filter((path) => !kept.has(path)))
  }
}

/** Adds to a consistent set whatever leaves it consistent: in halves, for most of it does. */
const fillUp = (
  kept: Set<StatementPath>,
  all: readonly StatementPath[],
  isConsistent: (kept: ReadonlySet<StatementPath>) => boolean,
): void => {
  const add = (paths: readonly StatementPath[]): void => {
    if (paths.length === 0) return
    const more = new Set([...kept, ...paths])
    if (isConsistent(more)) for (const path of paths) kept.add(path)
    else if (paths.length > 1) {
      const half = paths.length >> 1
      add(paths.slice(0, half))
      add(paths.slice(half))
    }
  }
  add(all.filter((path) => !kept.has(path)))
}

/** The fewest of `all` that meet each of some sets. */
const smallestMeeting = (
  all: readonly StatementPath[],
  toMeet: readonly (readonly StatementPath[])[],
  solver: Solver,
): StatementPath[] => {
  const program = new MixedProgram()
  const columns = new Map(all.map((path) => [path, program.column(0, 1, true)]))
  for (const paths of toMeet)
    program.row(1, new Map(paths.map((path) => [columns.get(path) ?? -1, 1])), Number.POSITIVE_INFINITY)
  const solution = solver.maximise(program, new Map([...columns.values()].map((column) => [column, -1])))
  if (solution.kind === 'infeasible') throw new InvariantError('a set of statements without a member')
  return all.filter((path) => solution.x[columns.get(path) ?? -1] > 0.5)
}
