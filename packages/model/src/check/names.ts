import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { nearestWord } from '../problem/nearest-word.js'

type Ids = ReadonlySet<string>

/**
 * Every id that a case declares, by kind; undefined where the list itself is missing or ill-shaped. A list that is absent
 * though it may be is empty; but where an unknown key is nearly its name, it is there and ill-shaped.
 */
export type Names = {
  readonly parties: Ids | undefined
  /** Parties, mediators and stakeholders share one name space. */
  readonly actors: Ids | undefined
  readonly analysts: Ids | undefined
  /** The options of each issue. */
  readonly issues: ReadonlyMap<string, Ids | undefined> | undefined
  readonly agreements: Ids | undefined
  readonly rounds: Ids | undefined
  readonly events: Ids | undefined
  readonly levers: Ids | undefined
  readonly claims: Ids | undefined
  readonly sources: Ids | undefined
  /** How many entries have no readable id, by the ids (one of the above) of those beside them that have. */
  readonly nameless: ReadonlyMap<object, number>
}

type Listed = readonly (string | { readonly id?: string | undefined } | undefined)[]

/** Collects the ids of a case and reports those declared twice. */
export function collectNames(loose: LooseCase, report: Report): Names {
  const nameless = new Map<object, number>()
  const add = (ids: object, more: number) => nameless.set(ids, (nameless.get(ids) ?? 0) + more)
  const idsOf = (key: keyof LooseCase, kind: string, taken: Set<string> = new Set()): Ids | undefined => {
    if (!Object.hasOwn(loose, key)) return isMisspelt(loose, key) ? undefined : taken
    const items = loose[key] as Listed | undefined
    if (items === undefined || (items.length > 0 && isIllShaped(items))) return undefined
    add(taken, countNameless(items, kind))
    return collect(items, [key], kind, taken, report)
  }

  const taken = new Set<string>()
  const listedParties = Object.hasOwn(loose, 'parties') ? idsOf('parties', 'actor', taken) : undefined
  const parties = listedParties?.size ? new Set(listedParties) : undefined
  if (parties) add(parties, nameless.get(taken) ?? 0)
  const mediators = idsOf('mediators', 'actor', taken)
  const stakeholders = idsOf('stakeholders', 'actor', taken)

  idsOf('events', 'event')
  idsOf('levers', 'lever')
  idsOf('rejected', 'rejected claim')
  idsOf('positions', 'position')
  idsOf('briefs', 'brief')
  idsOf('comments', 'comment')
  for (const [i, agreement] of (loose.agreements ?? []).entries())
    collect(agreement?.stipulations ?? [], ['agreements', i, 'stipulations'], 'stipulation', new Set(), report)
  const offers = new Set<string>()
  for (const [i, round] of (loose.rounds ?? []).entries())
    collect(round?.offers ?? [], ['rounds', i, 'offers'], 'offer', offers, report)

  const issues = issueNames(loose, report)
  if (issues) add(issues, countNameless(loose.issues ?? [], 'issue'))
  for (const issue of loose.issues ?? []) {
    const options = issues?.get(issue?.id ?? '')
    if (options) add(options, countNameless(issue?.options ?? [], 'option'))
  }

  return {
    parties,
    actors: parties && mediators && stakeholders && taken,
    analysts: idsOf('analysts', 'analyst'),
    issues,
    agreements: idsOf('agreements', 'agreement'),
    rounds: idsOf('rounds', 'round'),
    events: idsOf('events', 'event'),
    levers: idsOf('levers', 'lever'),
    claims: idsOf('claims', 'claim'),
    sources: idsOf('sources', 'source'),
    nameless,
  }
}

function isMisspelt(loose: LooseCase, key: string): boolean {
  const unreadable = Object.entries(loose).flatMap(([name, value]) => (value === undefined ? [name] : []))
  return nearestWord(key, unreadable) !== undefined
}

/** A list of other things altogether; also an empty one, where one must not be empty. */
function isIllShaped(items: Listed): boolean {
  return items.every((item) => item === undefined)
}

/** A round, a position and an offer may do without an id: only one that it has can be unreadable. */
const MAY_BE_NAMELESS: ReadonlySet<string> = new Set(['round', 'position', 'offer'])

function countNameless(items: Listed, kind: string): number {
  return items.filter((item) => {
    if (item === undefined) return true
    if (typeof item === 'string' || item.id !== undefined) return false
    return !MAY_BE_NAMELESS.has(kind) || Object.hasOwn(item, 'id')
  }).length
}

function issueNames(loose: LooseCase, report: Report): Names['issues'] {
  if (loose.issues === undefined || isIllShaped(loose.issues)) return undefined
  collect(loose.issues, ['issues'], 'issue', new Set(), report)
  const names = new Map<string, Ids | undefined>()
  for (const [i, issue] of loose.issues.entries()) {
    const options = issue?.options
    const ids =
      options && !isIllShaped(options)
        ? collect(options, ['issues', i, 'options'], 'option', new Set(), report)
        : undefined
    if (issue?.id !== undefined && !names.has(issue.id)) names.set(issue.id, ids)
  }
  return names
}

function collect(items: Listed, at: (string | number)[], kind: string, taken: Set<string>, report: Report): Ids {
  for (const [i, item] of items.entries()) {
    const isBare = typeof item === 'string'
    const id = isBare ? item : item?.id
    if (id === undefined) continue
    if (taken.has(id)) {
      const message = `duplicate ${kind}: ${id}`
      const place = isBare ? [...at, i] : [...at, i, 'id']
      report({ code: 'ERR_ID_DUPLICATE', at: place, message, hint: `an id that no other ${kind} has` })
    }
    taken.add(id)
  }
  return taken
}
