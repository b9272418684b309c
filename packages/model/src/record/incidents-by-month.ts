import { isKnown } from '../time/is-known.js'
import type { Case, IsoDate } from '../types.js'
import { type Month, monthsBetween } from './months.js'

export type IncidentMonth = Month & {
  /** Every event of the file that happened in the month; and the days of the month on which at least one did. */
  readonly events: number
  readonly days: number
}

/**
 * Events by the month in which they happened, as far as known on the day looked at, counted by two rules: each event, and
 * each day with an event. The two differ where one day is recorded as several events, or several as one.
 */
export function incidentsByMonth(file: Case, asOf: IsoDate): IncidentMonth[] {
  const known = (file.events ?? []).filter((event) => isKnown(event, asOf))
  const first = known.map(({ date }) => date).sort()[0]
  if (first === undefined) return []
  return monthsBetween(first, asOf).map((month) => {
    const dates = known.map(({ date }) => date).filter((date) => date.startsWith(month.month))
    return { ...month, events: dates.length, days: new Set(dates).size }
  })
}
