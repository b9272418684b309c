import { checkCase } from '../check/check-case.js'
import { toProblems } from '../problem/draft.js'
import { structured } from '../save/apply-step.js'
import { caseSchema } from '../schema/case-schema.js'
import { isMap } from '../schema/choice.js'
import type { Problem } from '../types.js'
import { withoutIllShaped } from './loose.js'
import { shapeProblems } from './shape-problems.js'

/**
 * Every problem that a case's plain data has, as `parseCase` would find them in a file that says it, without places in
 * a text; none where it is a legal case. Leaves the data as it is. Cost: linear in the data.
 */
export function checkData(data: unknown): readonly Problem[] {
  const shaped = caseSchema.safeParse(data)
  if (!shaped.success && !isMap(data)) {
    const hint = 'a map with parley: 1, title, asOf, parties, issues'
    return [{ code: 'ERR_FILE_NOT_CASE', path: '(file)', message: 'file without a case', hint }]
  }
  if (shaped.success) return toProblems(checkCase(shaped.data), () => undefined)
  const illShaped = shapeProblems(shaped.error.issues, data)
  return toProblems([...illShaped, ...checkCase(withoutIllShaped(structured(data), illShaped))], () => undefined)
}
