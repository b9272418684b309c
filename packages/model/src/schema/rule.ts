import * as z from 'zod'

/**
 * What would be right, as a schema's error text. With a code the problem gets that code; without one the code
 * follows from what is wrong (`ERR_TYPE`, `ERR_FIELD_MISSING` …).
 */
export function rule(hint: string, code?: `ERR_${string}`): string {
  return code === undefined ? hint : `${code} ${hint}`
}

/** A map with these keys and no others; `what` says in a few words what it is. */
export function fields<const S extends z.core.$ZodLooseShape>(shape: S, what: string): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape).join(', ')
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : what) })
}

/** A list of these; `what` says in a few words of what. */
export function list<const T extends z.ZodType>(item: T, what: string): z.ZodArray<T> {
  return z.array(item, { error: `a list of ${what}` })
}

/** A list of at least `least` of these; `needed` says so in words. */
export function listOf<const T extends z.ZodType>(item: T, least: number, what: string, needed: string): z.ZodArray<T> {
  return list(item, what).min(least, { error: rule(needed, 'ERR_LIST_SHORT') })
}
