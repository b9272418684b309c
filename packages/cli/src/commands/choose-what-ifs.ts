import type { Case, Problem, Result, WhatIf } from '@parley/model'

/** The what-ifs of a case that are named, in the order given; all of them where none is. */
export const chooseWhatIfs = ({ whatIf = [] }: Case, ids: readonly string[]): Result<readonly WhatIf[]> => {
  if (whatIf.length === 0)
    return refuse('whatIf', 'case without what-ifs', 'a case with a whatIf list; --set tries one value')
  const unknown = ids.find((id) => !whatIf.some((one) => one.id === id))
  if (unknown !== undefined)
    return refuse('ids', `unknown what-if: ${unknown}`, `listed: ${whatIf.map(({ id }) => id).join(', ')}`)
  const twice = ids.find((id, k) => ids.indexOf(id) !== k)
  if (twice !== undefined) return refuse('ids', `repeated what-if: ${twice}`, 'each once')
  return { ok: true, value: ids.length === 0 ? whatIf : ids.map((id) => whatIf.find((one) => one.id === id)!) }
}

const refuse = (path: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code: 'ERR_ARGUMENT', path, message, hint }
  return { ok: false, problems: [problem] }
}
