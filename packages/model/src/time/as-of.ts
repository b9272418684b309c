import type { Case, IsoDate } from '../types.js'

/** The day as of which a case is judged, alone or under `is`. */
export function asOfDate(file: Pick<Case, 'asOf'>): IsoDate {
  return typeof file.asOf === 'string' ? file.asOf : file.asOf.is
}
