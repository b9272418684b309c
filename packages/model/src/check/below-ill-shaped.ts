import type { LooseCase } from '../parse/loose.js'
import { parsePath } from '../path/parse-path.js'
import { resolvePath } from '../path/resolve-path.js'
import { isMap } from '../schema/choice.js'

/** Whether a path leads into a part, or to an entry of a list, that is ill-shaped and told of elsewhere. */
export function isBelowIllShaped(loose: LooseCase, place: string): boolean {
  const steps = parsePath(place) ?? []
  for (let length = steps.length - 1; length > 0; length--) {
    const above = resolvePath(loose, steps.slice(0, length))
    if (above.kind !== 'found') continue
    const isUnreadable = (value: unknown) => value === undefined || (isMap(value) && 'id' in value && !value.id)
    return isUnreadable(above.value) || (Array.isArray(above.value) && above.value.some(isUnreadable))
  }
  return false
}
