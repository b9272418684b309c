import type { Case } from '../types.js'

/** Whether a case is a record: without the numbers (preferences, noAgreement) that a distance needs. */
export function isRecord(file: Case): boolean {
  return file.preferences === undefined || file.noAgreement === undefined
}
