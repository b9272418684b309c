import { actorsOf } from '../actors/actors-of.js'
import { isKnown } from '../time/is-known.js'
import type { Case, Cause, Claim, Id, IsoDate } from '../types.js'
import { type Change, changesBetween } from './changes.js'
import { type StandingPosition, standingPositions } from './standing-positions.js'
import { type StipulationOnDay, stipulationsOn } from './stipulation-states.js'

/** Known claims for and against a cause, each in file order. */
export type CauseClaims = { readonly supporting: readonly Claim[]; readonly opposing: readonly Claim[] }

/** What a case is without numbers. */
export type CaseRecord = {
  readonly asOf: IsoDate
  readonly since: IsoDate | null
  readonly positions: readonly StandingPosition[]
  readonly changes: readonly Change[]
  readonly stipulations: readonly StipulationOnDay[]
  readonly causes: Readonly<Record<Cause, CauseClaims>>
  /** Who is missing: actors of any kind without a known position, and issues on which a party has none. */
  readonly silent: readonly Id[]
  readonly gaps: readonly { readonly party: Id; readonly issue: Id }[]
}

/**
 * What a case records as of a day, by what was known on that day: who stands where, what changed since another day
 * (absent: ever), which promises were kept or are overdue, what is claimed for and against each cause, and who is
 * missing. Needs no preferences. Lists are empty where there is nothing to tell.
 */
export function recordOf(file: Case, asOf: IsoDate, since?: IsoDate): CaseRecord {
  const positions = standingPositions(file, asOf)
  const heard = new Set(positions.map((position) => position.actor))
  const covered = new Set(positions.map((position) => JSON.stringify([position.actor, position.issue])))
  const claims = (file.claims ?? []).filter((claim) => isKnown(claim, asOf))
  const claimsOn = (cause: Cause): CauseClaims => ({
    supporting: claims.filter((claim) => claim.supports?.includes(cause)),
    opposing: claims.filter((claim) => claim.opposes?.includes(cause)),
  })
  return {
    asOf,
    since: since ?? null,
    positions,
    changes: changesBetween(file, since, asOf),
    stipulations: stipulationsOn(file, asOf),
    causes: {
      disagreement: claimsOn('disagreement'),
      situation: claimsOn('situation'),
      mistrust: claimsOn('mistrust'),
      waiting: claimsOn('waiting'),
    },
    silent: actorsOf(file)
      .map(({ actor }) => actor.id)
      .filter((id) => !heard.has(id)),
    gaps: file.parties.flatMap((party) =>
      file.issues
        .filter((issue) => !covered.has(JSON.stringify([party.id, issue.id])))
        .map((issue) => ({ party: party.id, issue: issue.id })),
    ),
  }
}
