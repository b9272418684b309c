import { type Agreement, dayNumber, type Id, type IsoDate, stipulationKnownFrom } from '@parley/model/numbers'

/** Evidence that an actor keeps or breaks what it signs, in stipulations (fractions by status and age). */
export type TrustRecord = { readonly kept: number; readonly broken: number }

/**
 * The record of `actor` as of `asOf` (design 4, 14.9). A stipulation by it with status s in 0..3 adds (s/3)·d to
 * `kept` and (1 − s/3)·d to `broken`, d = 2^(−age/halfLife), its age counted from `due` (default: the agreement's
 * date) in periods. It counts from the latest of agreement date, `due` and `known`; one without a status never does.
 *
 * @param halfLife in periods; undefined: the record does not decay
 * @param periodDays length of a period in days
 */
export const trustRecordOf = (
  agreements: readonly Agreement[],
  actor: Id,
  asOf: IsoDate,
  halfLife: number | undefined,
  periodDays: number,
): TrustRecord => {
  const today = dayNumber(asOf)
  let kept = 0
  let broken = 0
  for (const agreement of agreements) {
    for (const s of agreement.stipulations ?? []) {
      if (s.by !== actor || s.status === undefined) continue
      if (stipulationKnownFrom(agreement, s) > asOf) continue
      const due = s.due ?? agreement.date
      const decay = halfLife === undefined ? 1 : 2 ** (-(today - dayNumber(due)) / periodDays / halfLife)
      kept += (s.status / 3) * decay
      broken += (1 - s.status / 3) * decay
    }
  }
  return { kept, broken }
}
