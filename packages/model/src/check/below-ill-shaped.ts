import type { LooseCase } from '../parse/loose.js'
import { parsePath } from '../path/parse-path.js'
import { resolvePath } from '../path/resolve-path.js'
import { isMap } from '../schema/choice.js'

/** Lists whose entries have to have an id; the first two may not be empty. */
const NAMED = ['parties', 'issues', 'mediators', 'stakeholders', 'options', 'agreements', 'stipulations', 'events']
const NAMED_LISTS: ReadonlySet<unknown> = new Set([...NAMED, 'levers', 'claims', 'rejected', 'sources', 'briefs'])
const NEVER_EMPTY: ReadonlySet<unknown> = new Set(NAMED.slice(0, 2))

/** Whether a path leads into a part, or to an entry of a list, that is ill-shaped and told of elsewhere. */
export function isBelowIllShaped(loose: LooseCase, place: string): boolean {
  const steps = parsePath(place) ?? []
  for (let length = steps.length - 1; length > 0; length--) {
    const above = resolvePath(loose, steps.slice(0, length))
    if (above.kind !== 'found') continue
    const isUnreadable = (value: unknown) => value === undefined || (isMap(value) && 'id' in value && !value.id)
    if (!Array.isArray(above.value)) return isUnreadable(above.value)
    const list = steps[length - 1]
    if (above.value.length === 0) return NEVER_EMPTY.has(list)
    return above.value.some((item) => isUnreadable(item) || (NAMED_LISTS.has(list) && isMap(item) && !('id' in item)))
  }
  return false
}
