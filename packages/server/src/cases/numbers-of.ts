import { type Case, isRecord } from '@parley/model'

/** Parts of a case on which no figure of a diagnosis or a timeline rests: a test holds each of them to that. */
export const WORDS_ONLY: ReadonlySet<keyof Case> = new Set<keyof Case>([
  '$schema',
  'title',
  'about',
  'classification',
  'agreementName',
  'baseRates',
  'analysts',
  'positions',
  'rounds',
  'influence',
  'whatIf',
  'claims',
  'rejected',
  'sources',
  'commentary',
  'conflict',
  'briefs',
  'wording',
  'comments',
])

/** What the figures of a case rest on, as text: where it is the same, so are they. Of a record: everything. */
export const numbersOf = (source: Case): string => {
  const isNumber = ([key]: [string, unknown]) => !WORDS_ONLY.has(key as keyof Case)
  return JSON.stringify(isRecord(source) ? source : Object.fromEntries(Object.entries(source).filter(isNumber)))
}
