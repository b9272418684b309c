import type { Draft } from '../problem/draft.js'
import type { Path } from '../problem/path.js'
import type { Case } from '../types.js'

/** A value any part of which may be missing. Checks written for it cannot assume that a part is there. */
export type Loose<T> = T extends readonly (infer U)[]
  ? readonly (Loose<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> | undefined }
    : T

/** What a file says, with every ill-shaped part left out. */
export type LooseCase = Loose<Case>

/** Problems of what is not there, or of a key: the value itself may be well. Under an unknown key nothing is. */
function isOfValue({ code, onKey = false }: Draft): boolean {
  if (code === 'ERR_KEY_UNKNOWN') return true
  return !onKey && code !== 'ERR_FIELD_MISSING' && code !== 'ERR_LIST_SHORT' && code !== 'ERR_KEY_FORM'
}

/**
 * Takes the ill-shaped parts out of a file's data, in place: keys stay, with `undefined` under them, so that what is
 * wrong is not taken for missing too.
 */
export function withoutIllShaped(data: unknown, drafts: readonly Draft[]): LooseCase {
  for (const draft of drafts) {
    if (!isOfValue(draft)) continue
    const parent = valueAt(data, draft.at.slice(0, -1))
    const last = draft.at.at(-1)
    if (typeof parent !== 'object' || parent === null || last === undefined) continue
    const values = parent as Record<string | number, unknown>
    if (Object.hasOwn(values, last)) values[last] = undefined
  }
  return data as LooseCase
}

/** What stands at a path of plain data; undefined where the path leads to nothing. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}
