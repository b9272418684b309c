import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'

type Ids = ReadonlySet<string>

/** Every id that a case declares, by kind; undefined where the list itself is missing or ill-shaped. */
export type Names = {
  readonly parties: Ids | undefined
  /** Parties, mediators and stakeholders share one name space. */
  readonly actors: Ids | undefined
  readonly analysts: Ids | undefined
  /** The options of each issue. */
  readonly issues: ReadonlyMap<string, Ids | undefined> | undefined
  readonly agreements: Ids | undefined
  readonly rounds: Ids | undefined
  readonly claims: Ids | undefined
  readonly sources: Ids | undefined
}

type Listed = readonly (string | { readonly id?: string | undefined } | undefined)[]

/** Collects the ids of a case and reports those declared twice. */
export function collectNames(loose: LooseCase, report: Report): Names {
  const idsOf = (key: keyof LooseCase, kind: string, taken: Set<string> = new Set()): Ids | undefined => {
    if (!Object.hasOwn(loose, key)) return taken
    const items = loose[key] as Listed | undefined
    return items === undefined ? undefined : collect(items, [key], kind, taken, report)
  }

  const taken = new Set<string>()
  const listedParties = Object.hasOwn(loose, 'parties') ? idsOf('parties', 'actor', taken) : undefined
  const parties = listedParties && new Set(listedParties)
  const mediators = idsOf('mediators', 'actor', taken)
  const stakeholders = idsOf('stakeholders', 'actor', taken)

  idsOf('events', 'event')
  idsOf('levers', 'lever')
  idsOf('positions', 'position')
  for (const [i, agreement] of (loose.agreements ?? []).entries())
    collect(agreement?.stipulations ?? [], ['agreements', i, 'stipulations'], 'stipulation', new Set(), report)
  const offers = new Set<string>()
  for (const [i, round] of (loose.rounds ?? []).entries())
    collect(round?.offers ?? [], ['rounds', i, 'offers'], 'offer', offers, report)

  return {
    parties,
    actors: parties && mediators && stakeholders && taken,
    analysts: idsOf('analysts', 'analyst'),
    issues: issueNames(loose, report),
    agreements: idsOf('agreements', 'agreement'),
    rounds: idsOf('rounds', 'round'),
    claims: idsOf('claims', 'claim'),
    sources: idsOf('sources', 'source'),
  }
}

function issueNames(loose: LooseCase, report: Report): Names['issues'] {
  if (loose.issues === undefined) return undefined
  collect(loose.issues, ['issues'], 'issue', new Set(), report)
  const names = new Map<string, Ids | undefined>()
  for (const [i, issue] of loose.issues.entries()) {
    const options = issue?.options
    const ids = options && collect(options, ['issues', i, 'options'], 'option', new Set(), report)
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
