import * as z from 'zod'

/**
 * A schema for one of several shapes. `choose` says by looking at a value which branch it was meant to be
 * (its index, or -1 for none), so that a problem is told about that branch alone and not about all of them.
 * The answer travels in the message of zod's `invalid_union` issue: `@index`, or the rule where none was meant.
 */
export function choice<const T extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(
  branches: T,
  choose: (value: unknown) => number,
  rule: string,
): z.ZodUnion<T> {
  return z.union(branches, {
    error: (issue) => {
      const index = choose(issue.input)
      return index < 0 ? rule : `@${index}`
    },
  })
}

/** Chooses among map shapes by the one key that each has and no other: its index, -1 for none or several. */
export function byKey(keys: readonly string[]): (value: unknown) => number {
  return (value) => {
    if (!isMap(value)) return -1
    const present = keys.filter((key) => key in value)
    return present.length === 1 ? keys.indexOf(present[0]!) : -1
  }
}

/** A map of a case file, as plain data. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
