import { pointOf } from '../judgement/point-of.js'
import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import type { Path } from '../problem/path.js'
import { amountJudgement } from '../schema/judgement.js'
import type { Judgement } from '../types.js'
import type { References } from './references.js'

/** Trust: a party's in another actor, one entry a pair, with a prior that is more than nothing. */
export function checkTrust(loose: LooseCase, refer: References, report: Report): void {
  const pairs = new Set<string>()
  for (const [i, entry] of (loose.trust ?? []).entries()) {
    if (entry === undefined) continue
    const at = ['trust', i]
    refer.attribution(entry, at)
    checkTrustPair(entry.of, entry.in, [...at, 'of'], [...at, 'in'], refer, report)
    if (entry.of !== undefined && entry.in !== undefined) {
      const pair = `${entry.of} in ${entry.in}`
      if (pairs.has(pair)) {
        const hint = 'one entry for each pair'
        report({ code: 'ERR_TRUST_DUPLICATE', at, message: `duplicate trust: ${pair}`, hint })
      }
      pairs.add(pair)
    }
    if (entry.prior === undefined) continue
    const counts = (['kept', 'broken'] as const).map((key) => {
      const count = Object.hasOwn(entry.prior!, key) ? entry.prior![key] : 0
      refer.attribution(count, [...at, 'prior', key])
      return amountJudgement.safeParse(count).success ? pointOf(count as Judgement) : undefined
    })
    if (counts.every((count) => count === 0)) {
      const hint = 'kept + broken above 0 at their point estimates; without a prior each is 1'
      report({ code: 'ERR_PRIOR_EMPTY', at: [...at, 'prior'], message: 'empty prior: kept + broken is 0', hint })
    }
  }
}

/** The two ends of a trust entry, or of an effect on trust. */
export function checkTrustPair(
  of: string | undefined,
  inWhom: string | undefined,
  atOf: Path,
  atIn: Path,
  refer: References,
  report: Report,
): void {
  refer.party(of, atOf)
  refer.actor(inWhom, atIn)
  if (of !== undefined && of === inWhom)
    report({ code: 'ERR_TRUST_SELF', at: atIn, message: `trust in itself: ${of}`, hint: 'another actor' })
}
