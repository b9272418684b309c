import {
  type Case,
  type Claim,
  claimOf,
  type Edit,
  freeId,
  type Id,
  type IsoDate,
  type LocalText,
  type RejectedClaim,
  type Source,
  type Suggestion,
} from '@parley/model'

/** Who decides, and on which day; nobody by name where no analyst is chosen. */
export type Decider = { readonly by: Id | null; readonly on: IsoDate }

/** What a decision changes in the case file, and the id of what it made. */
export type Decided = { readonly edits: readonly Edit[]; readonly id: Id }

/** A source and its frozen text. */
export type PageOf = { readonly source: Source; readonly text: string }

/** A suggestion as a new claim. */
export const acceptSuggestion = (file: Case, page: PageOf, suggestion: Suggestion, who: Decider): Decided =>
  addClaim(file, claimOf(suggestion, page.source, page.text, file, nextClaim(file)), who)

/** Every one of these, in one step. */
export const acceptAll = (
  file: Case,
  page: PageOf,
  suggestions: readonly Suggestion[],
  who: Decider,
): readonly Edit[] => {
  let claims = file.claims ?? []
  return suggestions.flatMap((suggestion) => {
    const grown = { ...file, claims }
    const { edits, id } = acceptSuggestion(grown, page, suggestion, who)
    claims = [...claims, { id } as Claim]
    return edits
  })
}

/** A claim that an analyst has worded. */
export const addClaim = (file: Case, claim: Claim, who: Decider): Decided => {
  const made = { ...claim, ...signature(who) }
  return { edits: [addTo('claims', file.claims, made)], id: claim.id }
}

export const nextClaim = (file: Case): Id => freeId('c', idsOf(file.claims))

/** A claim as it is now; what is the same in both stays as it is written. */
export const changeClaim = (claim: Claim): readonly Edit[] => [{ path: ['claims', claim.id], value: claim }]

/** A suggestion that is not to come back. */
export const rejectSuggestion = (file: Case, source: Id, suggestion: Suggestion, who: Decider): Decided => {
  const id = freeId('r', idsOf(file.rejected))
  const rejected: RejectedClaim = {
    id,
    says: suggestion.says,
    ...(suggestion.speaker === null ? {} : { speaker: suggestion.speaker }),
    quotes: [{ source, exact: suggestion.quote.exact }],
    ...signature(who),
  }
  return { edits: [addTo('rejected', file.rejected, rejected)], id }
}

/** A rejected suggestion is open again. */
export const reopen = (file: Case, id: Id): readonly Edit[] => takeFrom('rejected', file.rejected, id)

/** A claim that nothing rests on is taken out of the case, and kept as rejected. */
export const withdrawClaim = (file: Case, claim: Claim, who: Decider): readonly Edit[] => {
  const { id: _, says, speaker, quotes } = claim
  const rejected: RejectedClaim = {
    id: freeId('r', idsOf(file.rejected)),
    says,
    speaker,
    ...(quotes === undefined ? {} : { quotes }),
    ...signature(who),
  }
  const against = (file.claims ?? []).filter(({ contradicts }) => contradicts?.includes(claim.id))
  return [
    ...against.flatMap((other) => reconcile(other, { id: claim.id } as Claim)),
    ...takeFrom('claims', file.claims, claim.id),
    addTo('rejected', file.rejected, rejected),
  ]
}

/** Two claims that cannot both be true: it is said once, at the first. */
export const contradict = (claim: Claim, other: Id): readonly Edit[] => [
  { path: ['claims', claim.id, 'contradicts'], value: [...(claim.contradicts ?? []), other] },
]

/** Two claims that do not contradict each other after all, at whichever of them it is said. */
export const reconcile = (a: Claim, b: Claim): readonly Edit[] =>
  [
    [a, b.id],
    [b, a.id],
  ].flatMap((pair): readonly Edit[] => {
    const [claim, other] = pair as [Claim, Id]
    if (claim.contradicts?.includes(other) !== true) return []
    const left = claim.contradicts.filter((id) => id !== other)
    const path = ['claims', claim.id, 'contradicts']
    return [left.length === 0 ? { path, remove: true } : { path, value: left }]
  })

/** Pairs of claims of which one is said to contradict the other, each once, in the order of the file. */
export const contradictions = (claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const seen = new Set<string>()
  return claims.flatMap((claim) =>
    (claim.contradicts ?? []).flatMap((id) => {
      const other = byId.get(id)
      const key = [claim.id, id].sort().join(' ')
      if (other === undefined || id === claim.id || seen.has(key)) return []
      seen.add(key)
      return [[claim, other] as const]
    }),
  )
}

/** The start of what a claim says, to name a step by. */
export const inShort = (says: LocalText, letters = 60): string => {
  const text = typeof says === 'string' ? says : (says.en ?? Object.values(says)[0] ?? '')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= letters ? line : `${line.slice(0, letters - 1).trimEnd()}…`
}

const signature = ({ by, on }: Decider) => (by === null ? {} : { by, on })

const idsOf = (list: readonly { readonly id: Id }[] = []): ReadonlySet<Id> => new Set(list.map(({ id }) => id))

type List = 'claims' | 'rejected'

const addTo = (list: List, present: readonly unknown[] = [], entry: { readonly id: Id }): Edit =>
  present.length === 0 ? { path: [list], value: [entry] } : { path: [list, entry.id], value: entry }

/** The last entry takes its list with it. */
const takeFrom = (list: List, present: readonly unknown[] = [], id: Id): readonly Edit[] => [
  present.length === 1 ? { path: [list], remove: true } : { path: [list, id], remove: true },
]
