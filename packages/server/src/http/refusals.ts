import type { WorkLimitError } from '@parley/engine'
import type { Problem } from '@parley/model'

/** `?at=` is no day of the calendar. */
export const impossibleDate = (at: string): Problem => ({
  code: 'ERR_DATE',
  path: 'at',
  message: `impossible date: ${JSON.stringify(at.slice(0, 40))}`,
  hint: 'a calendar day, YYYY-MM-DD',
})

/** An analysis that would take more work than is allowed: a property of the case, not a fault. null: another error. */
export const tooMuchWork = (error: Error): Problem | null =>
  error.name === 'WorkLimitError'
    ? { code: 'ERR_SPACE_TOO_LARGE', path: 'case', message: error.message, hint: (error as WorkLimitError).hint }
    : null
