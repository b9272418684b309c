import type { Report } from '../problem/draft.js'
import type { Path } from '../problem/path.js'

/** Whether a map has a key (whatever stands under it); reported where it has not. */
export function requireKey(map: object, key: string, at: Path, hint: string, report: Report): boolean {
  if (Object.hasOwn(map, key)) return true
  report({ code: 'ERR_FIELD_MISSING', at, message: `missing field: ${key}`, hint })
  return false
}
