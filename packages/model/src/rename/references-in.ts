import { checkParts } from '../check/check-case.js'
import { collectNames } from '../check/names.js'
import type { References } from '../check/references.js'
import { conditionsIn, namesIn } from '../conflict/names-in-condition.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Case, Id } from '../types.js'

/** What an id is the name of, where others may refer to it. */
export type ReferredKind =
  | 'actor'
  | 'analyst'
  | 'issue'
  | 'option'
  | 'agreement'
  | 'round'
  | 'event'
  | 'lever'
  | 'source'
  | 'claim'
  | 'conflict option'

/** A place that names something by its id. `onKey`: as the last key of the path, and not as what stands there. */
export type Reference = {
  readonly kind: ReferredKind
  readonly id: Id
  /** The issue of an option. */
  readonly of?: Id
  readonly at: Path
  readonly onKey: boolean
}

/**
 * Every place of a legal case that names something by its id, those of paths and conditions (which are texts with ids in
 * them) aside: what the checks of a case look up, and names of speakers that are actors' ids. In no order, a place maybe
 * twice. Cost: that of the checks.
 */
export function referencesIn(data: Case): readonly Reference[] {
  const found: Reference[] = []
  const see = (kind: ReferredKind, id: Id | undefined, at: Path, onKey = false, of?: Id) => {
    if (id !== undefined) found.push({ kind, id, at, onKey, ...(of !== undefined && { of }) })
  }
  const actors: References['actors'] = (ids, at) => each(ids, at, (id, here) => see('actor', id, here))
  const claims: References['claims'] = (ids, at) => each(ids, at, (id, here) => see('claim', id, here))
  const refer: References = {
    party: (id, at, onKey) => see('actor', id, at, onKey),
    actor: (id, at) => see('actor', id, at),
    actors,
    issue: (id, at, onKey) => see('issue', id, at, onKey),
    option: (issue, id, at, onKey) => see('option', id, at, onKey, issue),
    outcome(outcome, at) {
      for (const [issue, option] of Object.entries(outcome ?? {})) {
        see('issue', issue, [...at, issue], true)
        see('option', option, [...at, issue], false, issue)
      }
    },
    agreement: (id, at) => see('agreement', id, at),
    round: (id, at) => see('round', id, at),
    event: (id, at) => see('event', id, at),
    lever: (id, at) => see('lever', id, at),
    source: (id, at) => see('source', id, at),
    claim: (id, at) => see('claim', id, at),
    claims,
    attribution(carrier, at) {
      if (!isMap(carrier)) return
      if (typeof carrier.by === 'string') see('analyst', carrier.by, [...at, 'by'])
      if (Array.isArray(carrier.because)) claims(carrier.because, [...at, 'because'])
    },
    settle() {},
  }
  const report = () => {}
  checkParts(data, collectNames(data, report), refer, report)
  for (const { name, at } of namesOfPeople(data)) see('actor', name, at)
  const { conflict } = data
  for (const [i, maker] of (conflict?.decisionMakers ?? []).entries())
    for (const id of Object.keys(maker.believes ?? {}))
      see('actor', id, ['conflict', 'decisionMakers', i, 'believes', id], true)
  const option = (id: Id | undefined, at: Path) => see('conflict option', id, at)
  each(conflict?.statusQuo, ['conflict', 'statusQuo'], option)
  for (const [k, group] of (conflict?.atMostOne ?? []).entries()) each(group, ['conflict', 'atMostOne', k], option)
  return found
}

/** Where a person, an organisation or an actor is named, whichever it is. Cost: linear in claims and positions. */
export function namesOfPeople(data: Case): readonly { readonly name: string; readonly at: Path }[] {
  const found: { readonly name: string; readonly at: Path }[] = []
  const see = (name: string | undefined, at: Path) => void (name !== undefined && found.push({ name, at }))
  for (const [i, { speaker, reportedBy }] of (data.claims ?? []).entries()) {
    see(speaker, ['claims', i, 'speaker'])
    see(reportedBy, ['claims', i, 'reportedBy'])
  }
  for (const [i, { speaker }] of (data.rejected ?? []).entries()) see(speaker, ['rejected', i, 'speaker'])
  for (const [i, { saidBy }] of (data.positions ?? []).entries()) see(saidBy, ['positions', i, 'saidBy'])
  for (const [i, { test }] of (data.commentary?.assertions ?? []).entries())
    if (test !== undefined && 'position' in test)
      see(test.position.saidBy, ['commentary', 'assertions', i, 'test', 'position', 'saidBy'])
  return found
}

function each<T>(items: readonly T[] | undefined, at: Path, see: (item: T, at: Path) => void): void {
  for (const [i, item] of (items ?? []).entries()) see(item, [...at, i])
}

/** A text with ids in it, where it stands. */
export type TextWithIds = { readonly text: string; readonly at: Path }

/** The conditions of a case's conflict that name one of its options. */
export function conditionsThatName(data: Case, option: Id): readonly TextWithIds[] {
  return data.conflict === undefined
    ? []
    : conditionsIn(data.conflict).filter(({ text }) => namesIn(text).some(({ name }) => name === option))
}

/** The paths, as texts, by which a case speaks of its own places. */
export function placesIn(data: Case): readonly TextWithIds[] {
  const found: TextWithIds[] = []
  for (const [i, { about }] of (data.comments ?? []).entries())
    found.push({ text: about, at: ['comments', i, 'about'] })
  for (const [i, { place }] of (data.commentary?.assertions ?? []).entries())
    if (place !== undefined) found.push({ text: place, at: ['commentary', 'assertions', i, 'place'] })
  for (const [i, { changes }] of (data.whatIf ?? []).entries())
    for (const [k, change] of changes.entries())
      if ('set' in change) found.push({ text: change.set, at: ['whatIf', i, 'changes', k, 'set'] })
  return found
}
