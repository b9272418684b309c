import type { WorkLimitError } from '@parley/engine'
import type { Problem } from '@parley/model'
import type { Context } from 'hono'

/** `?at=` is no day of the calendar. */
export const impossibleDate = (at: string): Problem => ({
  code: 'ERR_DATE',
  path: 'at',
  message: `impossible date: ${JSON.stringify(at.slice(0, 40))}`,
  hint: 'a calendar day, YYYY-MM-DD',
})

/** Something was asked of a case, and none is open. */
export const noCaseOpen: Problem = {
  code: 'ERR_CASE_NONE',
  path: 'case',
  message: 'missing case: none is open',
  hint: 'open one on the start page',
}

/** Something was asked of a case, and another one is open. */
export const otherCaseOpen: Problem = {
  code: 'ERR_CASE_OTHER',
  path: 'case',
  message: 'closed case: another one is open now',
  hint: 'open it again on the start page',
}

/** An analysis that would take more work than is allowed: a property of the case, not a fault. null: another error. */
export const tooMuchWork = (error: Error): Problem | null =>
  error.name === 'WorkLimitError'
    ? { code: 'ERR_SPACE_TOO_LARGE', path: 'case', message: error.message, hint: (error as WorkLimitError).hint }
    : null

/** What a request gets whose answer failed. */
export const answerError = (error: Error, c: Context): Response => {
  // An analysis that a newer state of the file, another case, or the end of the server, has overtaken.
  if (error.name === 'AbortError') return c.text('superseded', 503)
  const problem = tooMuchWork(error)
  if (problem) return c.json({ problems: [problem] }, 422)
  console.error(error)
  return c.text('internal error', 500)
}
