import { daysInMonth } from '../time/dates.js'
import type { IsoDate } from '../types.js'

/** A calendar month up to a day: `YYYY-MM`, and its last day or, of the last one, the day looked at. */
export type Month = { readonly month: string; readonly end: IsoDate }

/** The months from one day to another, the latter's cut off at that day; none where it comes first. */
export function monthsBetween(first: IsoDate, asOf: IsoDate): Month[] {
  const months: Month[] = []
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (name > asOf.slice(0, 7)) return months
    const end = `${name}-${daysInMonth(year, month)}`
    months.push({ month: name, end: end < asOf ? end : asOf })
    if (month === 12) year += 1
    month = (month % 12) + 1
  }
}
