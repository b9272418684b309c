import type { Agreement, IsoDate, Stipulation } from '../types.js'
import { latestDate } from './dates.js'

/** When something happened, and when the file's authors knew it. */
export type Dated = { readonly date?: IsoDate; readonly known?: IsoDate }

/** The day from which something counts: the later of when it happened and when it was known; undefined without both. */
export function knownFrom(item: Dated): IsoDate | undefined {
  return latestDate(item.date, item.known)
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
