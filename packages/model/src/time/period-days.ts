import type { Period } from '../types.js'

/** The length of a period in days. */
export const PERIOD_DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

/** The period of a case that names none. */
export const DEFAULT_PERIOD: Period = 'week'
