import type { Loose } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import type { Path } from '../problem/path.js'
import type { Effect } from '../types.js'
import { checkTrustPair } from './check-trust.js'
import type { References } from './references.js'

/** The effects of an event or of a lever: what they act on exists; a lever's do not decay. */
export function checkEffects(
  effects: readonly (Loose<Effect> | undefined)[] | undefined,
  owner: 'event' | 'lever',
  at: Path,
  refer: References,
  report: Report,
): void {
  for (const [i, effect] of (effects ?? []).entries()) {
    if (effect === undefined) continue
    checkEffect(effect, [...at, i], refer, report)
    if (owner === 'lever' && Object.hasOwn(effect, 'halfLife')) {
      const hint = "no halfLife: a lever acts at full strength; only an event's effect decays"
      const place = [...at, i, 'halfLife']
      report({
        code: 'ERR_EFFECT_DECAY',
        at: place,
        message: `decaying lever: halfLife ${effect.halfLife}`,
        hint,
        onKey: true,
      })
    }
  }
}

function checkEffect(effect: Loose<Effect>, at: Path, refer: References, report: Report): void {
  if ('value' in effect && effect.value !== undefined) {
    const [party, issue, option] = effect.value
    refer.party(party, [...at, 'value', 0])
    refer.issue(issue, [...at, 'value', 1])
    refer.option(issue, option, [...at, 'value', 2])
  } else if ('trust' in effect && effect.trust !== undefined) {
    const [of, inWhom] = effect.trust
    checkTrustPair(of, inWhom, [...at, 'trust', 0], [...at, 'trust', 1], refer, report)
  } else if ('monitoring' in effect) refer.issue(effect.monitoring, [...at, 'monitoring'])
  else
    for (const key of ['statusQuo', 'settlement', 'hazard', 'discount', 'cost'])
      refer.party((effect as Record<string, string | undefined>)[key], [...at, key])

  for (const key of ['add', 'effect', 'kept', 'broken'])
    refer.attribution((effect as Record<string, unknown>)[key], [...at, key])
}
