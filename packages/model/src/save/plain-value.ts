import { FORBIDDEN_KEYS } from '../parse/forbidden-keys.js'
import { LIMITS } from '../parse/limits.js'
import { isMap } from '../schema/choice.js'

/** Whether a value is what a case file can hold: text, finite numbers, true, false, null, lists and maps of these. */
export function isPlainValue(value: unknown, depth = 0): boolean {
  if (depth > LIMITS.depth) return false
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every((item) => isPlainValue(item, depth + 1))
  if (!isMap(value)) return false
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  return Object.keys(value).every((key) => !FORBIDDEN_KEYS.has(key) && isPlainValue(value[key], depth + 1))
}

/** Whether two plain values are the same; the order of a map's keys does not matter. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => isSameValue(item, b[i]))
  if (!isMap(a) || !isMap(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  )
}
