import type { IsoDate, Period } from '../types.js'
import { daysInMonth } from './dates.js'

/**
 * The last day on which something may have happened whose date is known to a day, to the week from that day (seven
 * days), or to the month or year that the day lies in. Takes a real date (`isRealDate`).
 */
export function lastDay(date: IsoDate, precision: Period): IsoDate {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  switch (precision) {
    case 'day':
      return date
    case 'week':
      return sixDaysOn(year, month, Number(date.slice(8, 10)) + 6)
    case 'month':
      return written(year, month, daysInMonth(year, month))
    case 'year':
      return written(year, 12, 31)
  }
}

function sixDaysOn(year: number, month: number, day: number): IsoDate {
  const over = day - daysInMonth(year, month)
  if (over <= 0) return written(year, month, day)
  return month === 12 ? written(year + 1, 1, over) : written(year, month + 1, over)
}

function written(year: number, month: number, day: number): IsoDate {
  const [years, months, days] = [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))]
  return `${years}-${months}-${days}`
}
