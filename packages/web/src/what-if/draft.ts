import type { Case, Event, Id, LocalText, NewValue, WhatIf, WhatIfChange } from '@parley/model'
import { pickText } from '../i18n/local-text.js'

/** A what-if that is being made: not in the case, or in it and being changed. */
export type Draft = {
  /** The id of the one in the case that it is to replace; null: it is new. */
  readonly of: Id | null
  readonly name: LocalText
  readonly why: LocalText
  readonly changes: readonly WhatIfChange[]
}

export const NEW_DRAFT: Draft = { of: null, name: '', why: '', changes: [] }

export const draftOf = ({ id, name, why, changes }: WhatIf): Draft => ({
  of: id,
  name: name ?? id,
  why: why ?? '',
  changes,
})

/** The id under which a draft is asked about. */
export const ASKED_AS = '_draft_'

/** The draft as it would stand in the case; what it does not change of the one that it replaces stays. */
export const whatIfOf = ({ name, why, changes }: Draft, id: Id, before?: WhatIf): WhatIf => {
  const { name: _n, why: _w, changes: _c, ...rest } = before ?? { id, changes: [] }
  return { ...rest, id, ...(name !== '' && { name }), ...(why !== '' && { why }), changes }
}

/** As a part of the address. */
export const tellDraft = ({ of, name, why, changes }: Draft): string =>
  JSON.stringify({ ...(of !== null && { of }), ...(name !== '' && { name }), ...(why !== '' && { why }), changes })

/** What does not look like a draft is none. Whether its changes fit the case is for the server to say. */
export const readDraft = (text: string | null): Draft | null => {
  if (text === null) return null
  try {
    const { of = null, name = '', why = '', changes } = JSON.parse(text) as Partial<Record<keyof Draft, unknown>>
    const isText = (value: unknown) => typeof value === 'string' || (typeof value === 'object' && value !== null)
    if (!(of === null || typeof of === 'string') || !isText(name) || !isText(why)) return null
    if (!Array.isArray(changes) || !changes.every(isChange)) return null
    return { of, name: name as LocalText, why: why as LocalText, changes }
  } catch {
    return null // no JSON: an address that somebody shortened
  }
}

const isChange = (value: unknown): value is WhatIfChange => {
  if (typeof value !== 'object' || value === null) return false
  const { lever, set, to, without, event } = value as Record<string, unknown>
  if (typeof lever === 'string' || typeof without === 'string') return true
  if (typeof set === 'string') return to !== undefined
  return typeof event === 'object' && event !== null && typeof (event as { id?: unknown }).id === 'string'
}

/** What a change is about: no two changes of one what-if have the same. */
export const keyOf = (change: WhatIfChange): string =>
  'lever' in change
    ? `lever ${change.lever}`
    : 'without' in change
      ? `event ${change.without}`
      : 'event' in change
        ? `event ${change.event.id}`
        : `set ${change.set}`

export const withChange = (draft: Draft, change: WhatIfChange): Draft => {
  const key = keyOf(change)
  const has = draft.changes.some((other) => keyOf(other) === key)
  const changes = has
    ? draft.changes.map((other) => (keyOf(other) === key ? change : other))
    : [...draft.changes, change]
  return { ...draft, changes }
}

export const withoutChange = (draft: Draft, change: WhatIfChange): Draft => ({
  ...draft,
  changes: draft.changes.filter((other) => keyOf(other) !== keyOf(change)),
})

/** An id that no event of the case, and none added, has: `new-1`, `new-2` … */
export const freeEventId = ({ events = [] }: Case, { changes }: Draft): Id => {
  const added = changes.flatMap((change) => ('event' in change ? [change.event] : []))
  const taken = new Set([...events, ...added].map(({ id }: Pick<Event, 'id'>) => id))
  for (let k = 1; ; k++) if (!taken.has(`new-${k}`)) return `new-${k}`
}

/** What a judgement's value may be, from its id and what stands there. */
export type ValueForm = 'share' | 'weight' | 'change' | 'amount' | 'order'

export const formOf = (id: string, scalar: NewValue): ValueForm => {
  if (typeof scalar === 'object' && 'ranking' in scalar) return 'order'
  const [section] = id.split('.')
  const last = id.slice(id.lastIndexOf('.') + 1)
  if (section === 'preferences') return id.includes('.weights.') ? 'weight' : last === 'adds' ? 'change' : 'share'
  if (section === 'noAgreement') return last === 'cost' ? 'amount' : 'share'
  if (section === 'trust') return 'amount'
  return last === 'add' ? 'change' : last === 'effect' ? 'share' : 'amount'
}

/** A text with other words in the language in which it is shown; `''` where none are left. */
export const withText = (of: LocalText, asked: string, text: string): LocalText => {
  if (typeof of === 'string') return text
  const { [pickText(of, asked).lang]: _, ...others } = of
  if (text !== '') return { ...of, [pickText(of, asked).lang]: text }
  return Object.keys(others).length === 0 ? '' : others
}

/** An id that none of these is, made of a name. */
export const freeIdOf = (base: Id, used: ReadonlySet<Id>): Id => {
  const id = base === '' ? 'what-if' : base
  if (!used.has(id)) return id
  for (let k = 2; ; k++) if (!used.has(`${id}-${k}`)) return `${id}-${k}`
}
