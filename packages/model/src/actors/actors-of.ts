import type { Actor, Case } from '../types.js'

export type ActorKind = 'party' | 'mediator' | 'stakeholder'

/** An actor with what it is in the negotiation. */
export type ActorOfKind = { readonly actor: Actor; readonly kind: ActorKind }

/** Every actor of a case: parties, then mediators, then stakeholders, each in file order. Their ids are unique. */
export function actorsOf(file: Case): ActorOfKind[] {
  const listed = (actors: readonly Actor[] | undefined, kind: ActorKind) =>
    (actors ?? []).map((actor) => ({ actor, kind }))
  return [
    ...listed(file.parties, 'party'),
    ...listed(file.mediators, 'mediator'),
    ...listed(file.stakeholders, 'stakeholder'),
  ]
}
