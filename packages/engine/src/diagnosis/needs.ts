import { type Case, type IsoDate, lacksOf, recordOf } from '@parley/model'
import type { Needs, Provenance } from './types.js'

/**
 * Which judgements a diagnosis of a record would need (design 13.3), by path: the shortest list of sections to add,
 * with what each must hold. `since`: its record tells what changed after that day; absent: ever.
 */
export const describeNeeds = (source: Case, asOf: IsoDate, provenance: Provenance, since?: IsoDate): Needs => {
  const needs: { path: string; what: string }[] = []
  for (const party of source.parties) {
    if (!source.preferences) {
      needs.push({
        path: `preferences.${party.id}.weights`,
        what: `a weight for each of ${count(source.issues.length, 'issue')}, or a ranking`,
      })
      for (const issue of source.issues) {
        const what = `a value from 0 to 1 for each of ${count(issue.options.length, 'option')}, or a ranking`
        needs.push({ path: `preferences.${party.id}.values.${issue.id}`, what })
      }
    }
    if (!source.noAgreement) {
      needs.push({ path: `noAgreement.${party.id}.statusQuo`, what: 'what no agreement is worth now, from 0 to 1' })
    }
  }
  const { title } = source
  const record = recordOf(source, asOf, since)
  return { kind: 'record', title, asOf, lacks: lacksOf(source), needs, record, provenance }
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
