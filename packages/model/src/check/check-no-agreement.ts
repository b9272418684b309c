import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import type { Names } from './names.js'
import type { References } from './references.js'
import { requireKey } from './require-key.js'

/** What no agreement is worth: an entry for every party. */
export function checkNoAgreement(loose: LooseCase, names: Names, refer: References, report: Report): void {
  const noAgreement = loose.noAgreement
  if (noAgreement === undefined) return
  for (const party of names.parties ?? [])
    requireKey(noAgreement, party, ['noAgreement', party], 'an entry with statusQuo for every party', report)
  for (const [party, entry] of Object.entries(noAgreement)) {
    const at = ['noAgreement', party]
    refer.party(party, at, true)
    refer.attribution(entry, at)
    refer.attribution(entry?.statusQuo, [...at, 'statusQuo'])
    const waiting = entry?.waiting
    refer.attribution(waiting, [...at, 'waiting'])
    for (const key of ['settlement', 'hazard', 'discount', 'cost'] as const)
      refer.attribution(waiting?.[key], [...at, 'waiting', key])
  }
}
