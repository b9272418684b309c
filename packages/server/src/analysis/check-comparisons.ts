import { type CompiledCase, compileCase } from '@parley/engine'
import type { PartyPreferences, RankingMoved, Solver } from '@parley/engine/robust'
import { asOfDate, isRecord, type Problem } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { loadSolver } from './load-solver.js'

/**
 * Where the comparisons of a case contradict its other judgements as of its date: a problem a party, with a smallest set of
 * statements that cannot all hold. The solver is loaded only where there are comparisons.
 */
export const checkComparisons = async ({ source }: LoadedCase): Promise<Problem[]> => {
  const isAsked = Object.values(source.preferences ?? {}).some(({ comparisons = [] }) => comparisons.length > 0)
  if (isRecord(source) || !isAsked) return []
  const { preferencesOf } = await import('@parley/engine/robust')
  const compiled = compileCase(source, asOfDate(source))
  const preferences = preferencesOf(compiled, true)
  if (preferences.kind !== 'found') return [rankingMoved(preferences)]
  return contradictions(compiled, preferences.parties, await loadSolver())
}

/** A problem for each party whose statements contradict each other. */
export const contradictions = async (
  compiled: CompiledCase,
  parties: readonly PartyPreferences[],
  solver: Solver,
): Promise<Problem[]> => {
  const { findContradiction } = await import('@parley/engine/robust')
  return parties.flatMap((p): Problem[] => {
    const paths = findContradiction(compiled, p, solver)
    if (paths === null) return []
    const path = `preferences.${p.party}`
    const statements = paths.map((statement) => statement.slice(path.length + 1)).join(', ')
    return [
      {
        code: 'ERR_PREFERENCES_CONTRADICT',
        path,
        message: `contradictory statements: ${statements} cannot all hold`,
        hint: 'one of them changed or left out; no smaller set of statements contradicts itself',
      },
    ]
  })
}

export const rankingMoved = ({ event, party, issue, option }: RankingMoved): Problem => ({
  code: 'ERR_RANKING_MOVED',
  path: `preferences.${party}.values.${issue}`,
  message: `moved ranking: the event ${event} changes what ${option} is worth`,
  hint: 'values from 0 to 1, as numbers or ranges, where an event changes one',
})
