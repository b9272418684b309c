import type { Loose, LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import type { Path } from '../problem/path.js'
import type { Quote } from '../types.js'
import { checkPlace } from './check-place.js'
import type { References } from './references.js'

/** Claims and the commentary: their sources, each other, and what the case is held against. */
export function checkClaims(loose: LooseCase, refer: References, report: Report): void {
  for (const [i, claim] of (loose.claims ?? []).entries()) {
    const at = ['claims', i]
    refer.claims(claim?.contradicts, [...at, 'contradicts'])
    refer.attribution(claim, at)
    checkSources(claim?.quotes, at, refer)
  }
  for (const [i, rejected] of (loose.rejected ?? []).entries()) {
    refer.attribution(rejected, ['rejected', i])
    checkSources(rejected?.quotes, ['rejected', i], refer)
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

function checkSources(quotes: Loose<readonly Quote[]> | undefined, at: Path, refer: References): void {
  for (const [j, quote] of (quotes ?? []).entries()) refer.source(quote?.source, [...at, 'quotes', j, 'source'])
}
