import type { JudgementInfo } from '@parley/engine'
import type { Case, Cause, Effect, Id } from '@parley/model'

/** Which judgements a number rests on, as beginnings of their ids, and the claims behind it directly. */
export type Basis = {
  readonly judgements: readonly string[]
  readonly claims?: readonly Id[]
  /** Shows the claims for and against this cause too. */
  readonly cause?: Cause
}

/** Every judgement. */
export const EVERYTHING: Basis = { judgements: [''] }

/** What events rest on. */
export const SITUATION: Basis = { judgements: ['events'], cause: 'situation' }

export const causeBasis = (of: Case, cause: Cause): Basis => {
  switch (cause) {
    case 'disagreement':
      return { judgements: ['preferences', ...statusQuos(of)], cause }
    case 'situation':
      return SITUATION
    case 'mistrust':
      return { judgements: ['trust'], claims: recordClaims(of), cause }
    case 'waiting':
      return { judgements: of.parties.map((party) => `noAgreement.${party.id}.waiting`), cause }
  }
}

export const eventBasis = (of: Case, id: Id): Basis => ({
  judgements: [`events.${id}`],
  claims: of.events?.find((event) => event.id === id)?.because ?? [],
})

export const leverBasis = (id: Id): Basis => ({ judgements: [`levers.${id}`] })

/** One judgement, or the trust of one actor in another: its prior and the record. */
export const sensitivityBasis = (of: Case, id: string): Basis => {
  const [kind, party, actor, ...rest] = id.split('.')
  return kind === 'trust' && party !== undefined && actor !== undefined && rest.length === 0
    ? trustBasis(of, party, actor)
    : judgementBasis(id)
}

export const judgementBasis = (id: string): Basis => ({ judgements: [id] })

/** What no agreement is worth to a party: its own judgements and every event that changes them. */
export const reservationBasis = (of: Case, party: Id): Basis => ({
  judgements: [
    `noAgreement.${party}`,
    ...(of.events ?? [])
      .filter((event) => event.effects?.some((effect) => partyOf(effect) === party))
      .map((event) => `events.${event.id}`),
  ],
})

/** What a package is worth to a party: its preferences, and its trust in those who must act. */
export const worthBasis = (party: Id): Basis => ({ judgements: [`preferences.${party}`, `trust.${party}`] })

export const shortfallBasis = (party: Id, issue: Id): Basis => ({
  judgements: [`preferences.${party}.weights`, `preferences.${party}.values.${issue}`, `trust.${party}`],
})

export const holdingBasis = (of: Case, party: Id): Basis => ({
  judgements: [`preferences.${party}`, ...reservationBasis(of, party).judgements],
})

export const trustBasis = (of: Case, party: Id, actor: Id): Basis => ({
  judgements: [`trust.${party}.${actor}`],
  claims: recordClaims(of, actor),
})

/** The judgements whose id is, or begins with, one of the basis's. An id ends where a dot or its end follows. */
export const judgementsBehind = (all: readonly JudgementInfo[], basis: Basis): readonly JudgementInfo[] =>
  all.filter(({ id }) => basis.judgements.some((start) => isWithin(id, start) || isRankingAround(id, start)))

const isWithin = (id: string, start: string): boolean => start === '' || id === start || id.startsWith(`${start}.`)

/** A ranking is one judgement: what rests on a member of it rests on the ranking. */
const isRankingAround = (id: string, start: string): boolean =>
  /\.(weights|values\.[^.]+)$/.test(id) && start.startsWith(`${id}.`)

const statusQuos = (of: Case) => of.parties.map((party) => `noAgreement.${party.id}.statusQuo`)

const partyOf = (effect: Effect): Id | undefined => {
  const named = effect as Partial<Record<string, unknown>>
  for (const number of ['statusQuo', 'settlement', 'hazard', 'discount', 'cost']) {
    const party = named[number]
    if (typeof party === 'string') return party
  }
  return undefined
}

/** Claims behind the stipulations on record, of one actor or of all. */
const recordClaims = (of: Case, actor?: Id): readonly Id[] => [
  ...new Set(
    (of.agreements ?? [])
      .flatMap((agreement) => agreement.stipulations ?? [])
      .filter((stipulation) => actor === undefined || stipulation.by === actor)
      .flatMap((stipulation) => stipulation.because ?? []),
  ),
]
