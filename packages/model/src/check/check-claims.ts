import type { LooseCase } from '../parse/loose.js'
import { parsePath } from '../path/parse-path.js'
import { resolvePath } from '../path/resolve-path.js'
import type { Report } from '../problem/draft.js'
import { found } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { References } from './references.js'

/** Claims and the commentary: their sources, each other, and what the case is held against. */
export function checkClaims(loose: LooseCase, refer: References, report: Report): void {
  for (const [i, claim] of (loose.claims ?? []).entries()) {
    const at = ['claims', i]
    refer.claims(claim?.contradicts, [...at, 'contradicts'])
    for (const [j, quote] of (claim?.quotes ?? []).entries())
      refer.source(quote?.source, [...at, 'quotes', j, 'source'])
  }
  for (const [i, source] of (loose.sources ?? []).entries())
    if (source?.supersedes !== undefined) refer.source(source.supersedes, ['sources', i, 'supersedes'])
  refer.source(loose.commentary?.source, ['commentary', 'source'])
  for (const [i, assertion] of (loose.commentary?.assertions ?? []).entries()) {
    const at = ['commentary', 'assertions', i]
    refer.claim(assertion?.claim, [...at, 'claim'])
    checkPlace(loose, assertion?.place, [...at, 'place'], report)
    const test = assertion?.test
    if (test === undefined) continue
    if ('round' in test) refer.round(test.round, [...at, 'test', 'round'])
    if ('agreement' in test) refer.agreement(test.agreement, [...at, 'test', 'agreement'])
    if ('position' in test) refer.actor(test.position?.actor, [...at, 'test', 'position', 'actor'])
    if ('waiting' in test)
      for (const [j, party] of (test.waiting ?? []).entries()) refer.party(party, [...at, 'test', 'waiting', j])
  }
}

/** Where in the case a matter stands: a path, with ids or indices, to something that is there. */
function checkPlace(loose: LooseCase, place: string | undefined, at: Path, report: Report): void {
  if (place === undefined || resolvePath(loose, place).kind === 'found' || isBelowIllShaped(loose, place)) return
  const hint = 'a path with ids to something in this case, such as noAgreement.PARTY.waiting'
  report({ code: 'ERR_REFERENCE_UNKNOWN', at, message: `unknown place: ${found(place)}`, hint })
}

/** Whether a path leads into a part, or to an entry of a list, that is ill-shaped and told of elsewhere. */
function isBelowIllShaped(loose: LooseCase, place: string): boolean {
  const steps = parsePath(place) ?? []
  for (let length = steps.length - 1; length > 0; length--) {
    const above = resolvePath(loose, steps.slice(0, length))
    if (above.kind !== 'found') continue
    const isUnreadable = (value: unknown) => value === undefined || (isMap(value) && 'id' in value && !value.id)
    return isUnreadable(above.value) || (Array.isArray(above.value) && above.value.some(isUnreadable))
  }
  return false
}
