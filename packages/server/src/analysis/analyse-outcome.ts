import { compileCase, type Evaluation, evaluateOutcome } from '@parley/engine'
import { isRecord, type Problem, type Result } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { type AnalysisSettings, asOfOf, provenanceOf } from './analyse.js'

/**
 * Examines one package given as text, `issue=option,…`; issues left out stand at their status quo. null for a record.
 * Every unknown issue, unknown option and repeated issue is a problem of its own.
 */
export const analyseOutcome = (
  loaded: LoadedCase,
  text: string,
  settings: AnalysisSettings,
): Result<Evaluation> | null => {
  const { source } = loaded
  if (isRecord(source)) return null
  const c = compileCase(source, asOfOf(loaded, settings))
  const digits = Int32Array.from(c.statusQuo)
  const problems: Problem[] = []
  const named = new Set<string>()
  const add = (code: string, message: string, hint: string) => problems.push({ code, path: '--outcome', message, hint })
  for (const pair of text.split(',').map((part) => part.trim())) {
    if (pair === '') continue
    const [id, option, ...rest] = pair.split('=').map((part) => part.trim())
    const j = source.issues.findIndex((issue) => issue.id === id)
    const issue = source.issues[j]
    if (!issue || option === undefined || rest.length > 0) {
      add(
        'ERR_OUTCOME_ISSUE',
        `unknown issue: ${pair}`,
        `issue=option with one of ${source.issues.map((i) => i.id).join(', ')}`,
      )
      continue
    }
    if (named.has(issue.id)) add('ERR_OUTCOME_ISSUE', `repeated issue: ${issue.id}`, 'each issue once')
    named.add(issue.id)
    const o = issue.options.findIndex((x) => x.id === option)
    if (o < 0) {
      add('ERR_OUTCOME_OPTION', `unknown option: ${pair}`, `one of ${issue.options.map((x) => x.id).join(', ')}`)
    } else digits[j] = o
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: evaluateOutcome(c, digits, provenanceOf(loaded, settings)) }
}
