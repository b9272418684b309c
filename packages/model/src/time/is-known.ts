import type { Agreement, IsoDate, Period, Stipulation } from '../types.js'
import { latestDate } from './dates.js'
import { lastDay } from './last-day.js'

/** When something happened, how exactly that is known, and when the file's authors knew it. */
export type Dated = { readonly date?: IsoDate; readonly precision?: Period; readonly known?: IsoDate }

/**
 * The day from which something counts: the later of when it happened and when it was known; undefined without both. What
 * is dated to a week, month or year, and not known earlier, counts from its last day.
 */
export function knownFrom({ date, precision, known }: Dated): IsoDate | undefined {
  if (date === undefined || known !== undefined) return latestDate(date, known)
  return lastDay(date, precision ?? 'day')
}

/** Whether something had happened and was known on a day. What carries no date is always known. */
export function isKnown(item: Dated, asOf: IsoDate): boolean {
  const from = knownFrom(item)
  return from === undefined || from <= asOf
}

/** The day from which a stipulation's status counts: the latest of `due`, `known`, and the agreement's own two dates. */
export function stipulationKnownFrom(agreement: Agreement, stipulation: Stipulation): IsoDate {
  return latestDate(agreement.date, agreement.known, stipulation.due, stipulation.known)!
}
