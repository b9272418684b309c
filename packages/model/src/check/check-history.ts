import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { checkEffects } from './check-effects.js'
import type { References } from './references.js'

/** What happened and who stands for what: agreements, events, positions, rounds, influence. */
export function checkHistory(loose: LooseCase, refer: References, report: Report): void {
  for (const [i, agreement] of (loose.agreements ?? []).entries()) {
    const at = ['agreements', i]
    refer.outcome(agreement?.outcome, [...at, 'outcome'])
    refer.claims(agreement?.because, [...at, 'because'])
    for (const [j, stipulation] of (agreement?.stipulations ?? []).entries()) {
      const here = [...at, 'stipulations', j]
      refer.actor(stipulation?.by, [...here, 'by'])
      refer.claims(stipulation?.because, [...here, 'because'])
    }
  }
  for (const [i, event] of (loose.events ?? []).entries()) {
    const at = ['events', i]
    refer.actors(event?.actors, [...at, 'actors'])
    refer.claims(event?.because, [...at, 'because'])
    checkEffects(event?.effects, 'event', [...at, 'effects'], refer, report)
  }
  checkPositions(loose, refer, report)
  for (const [i, round] of (loose.rounds ?? []).entries()) {
    const at = ['rounds', i]
    refer.actors(round?.mediators, [...at, 'mediators'])
    refer.claims(round?.because, [...at, 'because'])
    for (const [j, offer] of (round?.offers ?? []).entries()) {
      const here = [...at, 'offers', j]
      refer.actor(offer?.by, [...here, 'by'])
      refer.outcome(offer?.outcome, [...here, 'outcome'])
      refer.claims(offer?.because, [...here, 'because'])
    }
  }
  for (const [i, influence] of (loose.influence ?? []).entries()) {
    const at = ['influence', i]
    refer.actor(influence?.of, [...at, 'of'])
    refer.actor(influence?.on, [...at, 'on'])
    refer.claims(influence?.because, [...at, 'because'])
  }
}

function checkPositions(loose: LooseCase, refer: References, report: Report): void {
  for (const [i, position] of (loose.positions ?? []).entries()) {
    if (position === undefined) continue
    const at = ['positions', i]
    refer.actor(position.actor, [...at, 'actor'])
    refer.actor(position.party, [...at, 'party'])
    refer.issue(position.issue, [...at, 'issue'])
    refer.option(position.issue, position.option, [...at, 'option'])
    refer.claims(position.because, [...at, 'because'])
    const spellings = ['actor', 'party'] as const
    const named = spellings.filter((key) => Object.hasOwn(position, key))
    if (named.length === 0) {
      const hint = 'one of actor and party, its older spelling: an actor of any kind, by id'
      for (const key of spellings)
        report({ code: 'ERR_FIELD_MISSING', at: [...at, key], message: `missing field: ${key}`, hint })
    } else if (named.length === 2) {
      const hint = 'actor alone; party is its older spelling'
      report({ code: 'ERR_POSITION_ACTOR', at, message: 'two holders of one position: actor and party', hint })
    }
  }
}
