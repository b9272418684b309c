import { compileCase, ENGINE_VERSION } from '@parley/engine'
import type { Progress, RangesAnswer } from '@parley/engine/robust'
import { type IsoDate, isRecord, type Problem, type Result } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { asOfOf } from './analyse.js'
import { contradictions, rankingMoved } from './check-comparisons.js'
import { loadSolver } from './load-solver.js'
import { parseOutcome } from './outcome-text.js'

export type RangesWanted = {
  /** The case as it stood then; default: the file's own asOf. */
  readonly at?: IsoDate | undefined
  readonly faceValue: boolean
  /** Packages asked for, as texts (see `parseOutcome`). */
  readonly outcomes: readonly string[]
  readonly samples: number
  /** Linear and mixed-integer programs that may be solved. */
  readonly programs: number
  /** Comparisons to ask for next, at most; 0: none. */
  readonly ask: number
  readonly seed: number
  readonly progress: Progress
}

/** Which packages are efficient for all consistent preferences of a case, for some, for none. null for a record. */
export const analyseRanges = async (
  loaded: LoadedCase,
  { at, faceValue, outcomes, samples, programs, ask, seed, progress }: RangesWanted,
): Promise<Result<RangesAnswer> | null> => {
  const { source } = loaded
  if (isRecord(source)) return null
  const compiled = compileCase(source, asOfOf(loaded, { at }))
  const issues = source.issues.map(({ id, options }) => ({ name: id, options: options.map((option) => option.id) }))
  const named: Int32Array[] = []
  const problems: Problem[] = []
  for (const text of outcomes) {
    const digits = parseOutcome(text, issues, compiled.statusQuo)
    if (digits.ok) named.push(digits.value)
    else problems.push(...digits.problems)
  }
  if (problems.length > 0) return { ok: false, problems }
  const { describeRanges, preferencesOf } = await import('@parley/engine/robust')
  const preferences = preferencesOf(compiled, faceValue)
  if (preferences.kind !== 'found') return { ok: false, problems: [rankingMoved(preferences)] }
  const solver = await loadSolver()
  const contradictory = await contradictions(compiled, preferences.parties, solver)
  if (contradictory.length > 0) return { ok: false, problems: contradictory }
  const provenance = { seed, samples, caseHash: loaded.hash, engineVersion: ENGINE_VERSION }
  const settings = { faceValue, named, programs, ask, provenance, progress }
  const answer = describeRanges(compiled, preferences.parties, settings, solver)
  return answer.kind === 'ranges' ? { ok: true, value: answer } : { ok: false, problems: [TOO_LARGE] }
}

const TOO_LARGE: Problem = {
  code: 'ERR_SPACE_TOO_LARGE',
  path: 'preferences',
  message: 'large space: under some preferences the frontier has more than 100,000 points',
  hint: 'fewer parties, issues or options',
}
