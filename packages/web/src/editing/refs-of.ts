import { actorsOf, type Case, type Id, type LocalText, type Path } from '@parley/model'
import type { RefKind } from './kinds.js'
import { valueAt } from './value-at.js'

export type Named = { readonly id: Id; readonly name: LocalText }

/** What a field of one kind may refer to in a case; an option's are those of the issue around or beside it. */
export const refsOf = (data: Case, kind: RefKind, path: Path): readonly Named[] => {
  switch (kind) {
    case 'party':
      return data.parties.map(named)
    case 'mediator':
      return (data.mediators ?? []).map(named)
    case 'actor':
      return actorsOf(data).map(({ actor }) => named(actor))
    case 'issue':
      return data.issues.map(named)
    case 'option':
      return optionsAt(data, path).map(named)
    case 'claim':
      return (data.claims ?? []).map(({ id, says }) => ({ id, name: says }))
    case 'analyst':
      return (data.analysts ?? []).map((one) => (typeof one === 'string' ? { id: one, name: one } : named(one)))
    case 'source':
      return (data.sources ?? []).map(({ id, title }) => ({ id, name: title }))
    case 'agreement':
      return (data.agreements ?? []).map(named)
    case 'round':
      return (data.rounds ?? []).flatMap(({ id, date }) => (id === undefined ? [] : [{ id, name: `${id} (${date})` }]))
  }
}

const named = ({ id, name }: { readonly id: Id; readonly name?: LocalText }): Named => ({ id, name: name ?? id })

type Options = readonly { readonly id: Id; readonly name?: LocalText }[]

const optionsAt = (data: Case, path: Path): Options => {
  const own = valueAt(data, [...path, 'options'])
  if (Array.isArray(own)) return own as Options
  const issue = valueAt(data, [...path, 'issue'])
  return data.issues.find(({ id }) => id === issue)?.options ?? []
}
