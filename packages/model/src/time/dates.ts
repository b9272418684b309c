import type { IsoDate } from '../types.js'

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Whether a text is a day of the (proleptic Gregorian) calendar as `YYYY-MM-DD`. */
export function isRealDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * The number of a day: 1970-01-01 is 0, whole days, negative before. Of two days the difference is their distance.
 * Takes a real date (`isRealDate`); of anything else the answer has no meaning.
 */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const ofYear = DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + Number(date.slice(8, 10)) - 1
  return before * 365 + leapDays + ofYear - 719_162
}

/** The calendar day of a moment where the program runs: what people there call today. */
export function localDay(moment: Date): IsoDate {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-')
}

/** The later of some dates; undefined where all are absent. */
export function latestDate(...dates: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  let latest: IsoDate | undefined
  for (const date of dates) if (date !== undefined && (latest === undefined || date > latest)) latest = date
  return latest
}

/** 28 to 31; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
