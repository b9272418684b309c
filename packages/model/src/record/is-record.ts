import type { Case } from '../types.js'

/** The sections whose numbers a distance needs. */
export type Lack = 'preferences' | 'noAgreement'

/** Which of them a case lacks, in the order of the format. */
export function lacksOf(file: Pick<Case, Lack>): Lack[] {
  return (['preferences', 'noAgreement'] as const).filter((section) => file[section] === undefined)
}

/** Whether a case is a record: without the numbers (preferences, noAgreement) that a distance needs. */
export function isRecord(file: Pick<Case, Lack>): boolean {
  return lacksOf(file).length > 0
}
