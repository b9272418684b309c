import { checkWhatIfs } from '../check/check-what-ifs.js'
import { collectNames } from '../check/names.js'
import { makeReferences } from '../check/references.js'
import { withoutIllShaped } from '../parse/loose.js'
import { shapeProblems } from '../parse/shape-problems.js'
import { type Draft, toProblems } from '../problem/draft.js'
import { fields, list } from '../schema/rule.js'
import { whatIfSchema } from '../schema/what-if.js'
import type { Case, Result, WhatIf } from '../types.js'

const askedSchema = fields({ whatIf: list(whatIfSchema, 'what-ifs') }, '{ whatIf: [ … ] }')

/**
 * The one door for what-ifs that stand in no file yet, such as those that a page asks about: plain data, held against a
 * legal case as if it stood under its `whatIf` instead of what stands there. Problems at paths of the case: `whatIf[0].changes[2].to`.
 * Cost: linear in the case's ids and in `data`.
 */
export function readWhatIfs(source: Case, data: unknown): Result<readonly WhatIf[]> {
  const asked = { whatIf: data }
  const shaped = askedSchema.safeParse(asked)
  const drafts: Draft[] = shaped.success ? [] : shapeProblems(shaped.error.issues, asked)
  const { whatIf } = shaped.success ? shaped.data : withoutIllShaped(copyOf(asked), drafts)
  const report = (draft: Draft) => void drafts.push(draft)
  const loose = { ...source, whatIf }
  const names = collectNames(loose, report)
  const refer = makeReferences(names, report)
  checkWhatIfs(loose, names, refer, report)
  refer.settle()
  if (drafts.length === 0 && shaped.success) return { ok: true, value: shaped.data.whatIf }
  return { ok: false, problems: toProblems(drafts, () => undefined) }
}

/** Plain data once more, since ill-shaped parts are taken out in place. */
const copyOf = (data: unknown): unknown => JSON.parse(JSON.stringify(data))
