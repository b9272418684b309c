import { knownFrom, stipulationKnownFrom } from '../time/is-known.js'
import type { Agreement, Case, Claim, Event, Influence, IsoDate, Position, Round, Stipulation } from '../types.js'

type Changed =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'agreement'; readonly agreement: Agreement }
  | { readonly kind: 'stipulation'; readonly agreement: Agreement; readonly stipulation: Stipulation }
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'influence'; readonly influence: Influence }
  | { readonly kind: 'claim'; readonly claim: Claim }

/** Something that a case records, with the day from which it counts and its path in the case. */
export type Change = Changed & { readonly from: IsoDate; readonly path: string }

/**
 * What became known after `since` and up to `asOf` (`since` itself left out; undefined: everything), oldest first; of
 * one day in the order events, agreements with their stipulations, rounds, positions, influence, claims, each in file
 * order. A stipulation counts here once it has a status. What carries no date has no place in time and is left out.
 */
export function changesBetween(file: Case, since: IsoDate | undefined, asOf: IsoDate): Change[] {
  const changes: Change[] = []
  const add = (from: IsoDate | undefined, path: string, changed: Changed) => {
    if (from !== undefined && from <= asOf && (since === undefined || from > since))
      changes.push({ ...changed, from, path })
  }
  for (const [i, event] of (file.events ?? []).entries())
    add(knownFrom(event), `events[${i}]`, { kind: 'event', event })
  for (const [i, agreement] of (file.agreements ?? []).entries()) {
    add(knownFrom(agreement), `agreements[${i}]`, { kind: 'agreement', agreement })
    for (const [j, stipulation] of (agreement.stipulations ?? []).entries()) {
      if (stipulation.status === undefined) continue
      const path = `agreements[${i}].stipulations[${j}]`
      add(stipulationKnownFrom(agreement, stipulation), path, { kind: 'stipulation', agreement, stipulation })
    }
  }
  for (const [i, round] of (file.rounds ?? []).entries())
    add(knownFrom(round), `rounds[${i}]`, { kind: 'round', round })
  for (const [i, position] of (file.positions ?? []).entries())
    add(knownFrom(position), `positions[${i}]`, { kind: 'position', position })
  for (const [i, influence] of (file.influence ?? []).entries())
    add(knownFrom(influence), `influence[${i}]`, { kind: 'influence', influence })
  for (const [i, claim] of (file.claims ?? []).entries())
    add(knownFrom(claim), `claims[${i}]`, { kind: 'claim', claim })
  return changes.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
