import type { Path } from '../problem/path.js'
import type { Case, Event, Id, WhatIfChange } from '../types.js'
import { judgementPlace } from './judgement-place.js'

/** A case with changes made to it. `pulled`: the levers that are at work throughout, in the order of the file. */
export type ChangedCase = Case & { readonly pulled?: readonly Id[] }

/**
 * The case as it would be with these changes, which `readWhatIfs` or `parseCase` has found legal for it: judgements set,
 * events left out and added (after the case's own, by date and then id), levers named in `pulled`. Nothing of the case itself changes;
 * parts that are not touched are shared. Their order makes no difference, since each is told against the case as it is.
 * No changes give the case itself. Throws RangeError where a change does not fit the case.
 */
export function applyChanges(source: Case, changes: readonly WhatIfChange[]): ChangedCase {
  if (changes.length === 0) return source
  let changed: Case = source
  const pulled = new Set<Id>()
  const without = new Set<Id>()
  const added: Event[] = []
  for (const change of changes) {
    if ('lever' in change) pulled.add(change.lever)
    else if ('without' in change) without.add(change.without)
    else if ('event' in change) added.push(change.event)
    else {
      const place = judgementPlace(source, change.set)
      if (place === undefined) throw new RangeError(`unknown judgement: ${change.set}`)
      changed = replaced(changed, place.path, change.to) as Case
    }
  }
  if (without.size > 0 || added.length > 0) {
    added.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
    const events = [...(changed.events ?? []).filter(({ id }) => !without.has(id)), ...added]
    changed = { ...changed, events }
  }
  if (pulled.size === 0) return changed
  return { ...changed, pulled: (source.levers ?? []).flatMap(({ id }) => (pulled.has(id) ? [id] : [])) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Plain data with another value at a path; what lies beside the path is shared. */
function replaced(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(data)) return data.map((item, i) => (i === step ? replaced(item, rest, value) : item))
  const map = data as Record<string, unknown>
  return { ...map, [step]: replaced(map[step as string], rest, value) }
}
