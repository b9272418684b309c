import { isPlausible } from './machine-date.js'

const DAY_PATH = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const LOOSE_PATH = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const MONTH_NAME_PATH =
  /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i
const MONTH_PATH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/
/** Pages of what takes place on that day. */
const OF_EVENTS = /\/(?:events?|calendar|agenda|termine|veranstaltungen|evenements?|eventos?|eventi|webinars?)\//i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The date in a page's address: `/2024/08/21/`, `/2024/aug/21/`, `-20240821`, or its month `/2024/08/`. */
export function readAddress(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  if (OF_EVENTS.test(path)) return null
  const named = path.match(MONTH_NAME_PATH)
  if (named !== null) return checked(named[1]!, MONTHS.indexOf(named[2]!.toLowerCase()) + 1, Number(named[3]))
  const day = path.match(LOOSE_PATH) ?? path.match(DAY_PATH)
  if (day !== null) return checked(day[1]!, Number(day[2]), Number(day[3]))
  const month = path.match(MONTH_PATH)
  return month === null ? null : `${month[1]}-${month[2]}`
}

function checked(year: string, month: number, day: number): string | null {
  const pad = (part: number) => String(part).padStart(2, '0')
  const date = `${year}-${pad(month)}-${pad(day)}`
  return isPlausible(date) ? date : null
}
