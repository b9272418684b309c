import { actorsOf } from '../actors/actors-of.js'
import { valueAt } from '../parse/loose.js'
import { parsePath } from '../path/parse-path.js'
import { resolvePath } from '../path/resolve-path.js'
import type { Path } from '../problem/path.js'
import type { Case, Id } from '../types.js'
import type { ReferredKind } from './references-in.js'

/** What has an id of its own. */
export type NamedKind =
  | ReferredKind
  | 'stipulation'
  | 'position'
  | 'offer'
  | 'what-if'
  | 'rejected claim'
  | 'brief'
  | 'comment'

/** A thing with an id. */
export type NamedThing = {
  readonly kind: NamedKind
  readonly id: Id
  /** The issue of an option, or the agreement of a stipulation. */
  readonly of?: Id
  /** Where its id stands. */
  readonly at: Path
  /** The ids that things of its kind have there. */
  readonly taken: ReadonlySet<Id>
}

const KIND_OF_LIST: Readonly<Record<string, NamedKind>> = {
  parties: 'actor',
  mediators: 'actor',
  stakeholders: 'actor',
  analysts: 'analyst',
  issues: 'issue',
  agreements: 'agreement',
  events: 'event',
  positions: 'position',
  rounds: 'round',
  levers: 'lever',
  whatIf: 'what-if',
  claims: 'claim',
  rejected: 'rejected claim',
  sources: 'source',
  briefs: 'brief',
  comments: 'comment',
}

type WithId = { readonly id?: Id }

/**
 * The thing with an id of its own at a place of a legal case, a path with ids or indices (`issues.duration`,
 * `issues.duration.options.days-4`, `conflict.decisionMakers.north.options.strike`); undefined where there is none.
 */
export function findNamed(data: Case, place: string | Path): NamedThing | undefined {
  const resolved = resolvePath(data, place)
  const path = resolved.kind === 'found' ? resolved.path : bareAnalyst(data, place)
  if (path === undefined) return undefined
  const value = valueAt(data, path)
  if (path[0] === 'analysts' && path.length === 2 && typeof value === 'string')
    return { kind: 'analyst', id: value, at: path, taken: analystIds(data) }
  const id = (value as WithId | undefined)?.id
  if (typeof id !== 'string' || typeof path.at(-1) !== 'number') return undefined
  const at = [...path, 'id']
  const [top, , list] = path
  if (path.length === 2) {
    const kind = KIND_OF_LIST[String(top)]
    return kind && { kind, id, at, taken: idsBeside(data, kind, String(top)) }
  }
  const outer = valueAt(data, path.slice(0, 2)) as WithId
  const of = outer.id
  if (path.length === 4 && top === 'issues' && list === 'options')
    return { kind: 'option', id, at, ...(of !== undefined && { of }), taken: idsIn(valueAt(data, path.slice(0, 3))) }
  if (path.length === 4 && top === 'agreements' && list === 'stipulations')
    return {
      kind: 'stipulation',
      id,
      at,
      ...(of !== undefined && { of }),
      taken: idsIn(valueAt(data, path.slice(0, 3))),
    }
  if (path.length === 4 && top === 'rounds' && list === 'offers')
    return { kind: 'offer', id, at, taken: idsIn(data.rounds?.flatMap(({ offers = [] }) => offers)) }
  if (path.length === 5 && top === 'conflict' && path[3] === 'options')
    return {
      kind: 'conflict option',
      id,
      at,
      taken: idsIn(data.conflict?.decisionMakers.flatMap((one) => one.options)),
    }
  return undefined
}

function bareAnalyst(data: Case, place: string | Path): Path | undefined {
  const [list, id, ...rest] = (typeof place === 'string' ? parsePath(place) : place) ?? []
  const index = list === 'analysts' && rest.length === 0 ? (data.analysts ?? []).indexOf(String(id)) : -1
  return index < 0 ? undefined : ['analysts', index]
}

function idsBeside(data: Case, kind: NamedKind, list: string): ReadonlySet<Id> {
  if (kind === 'actor') return new Set(actorsOf(data).map(({ actor }) => actor.id))
  if (kind === 'analyst') return analystIds(data)
  return idsIn(data[list as keyof Case])
}

const analystIds = (data: Case): ReadonlySet<Id> =>
  new Set((data.analysts ?? []).map((one) => (typeof one === 'string' ? one : one.id)))

const idsIn = (items: unknown): ReadonlySet<Id> =>
  new Set(((items ?? []) as readonly WithId[]).flatMap(({ id }) => (id === undefined ? [] : [id])))
