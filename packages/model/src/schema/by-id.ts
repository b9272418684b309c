import * as z from 'zod'
import { isMap } from './choice.js'
import { idSchema } from './words.js'

/**
 * A map by id. Unlike `z.record`, which passes over the value under an unusable key, it looks at keys and values both,
 * so that one problem does not hide the other.
 */
export function byId<const V extends z.ZodType>(value: V, error?: string): z.ZodRecord<z.ZodString, V> {
  const keys = new z.core.$ZodCheck({ check: 'custom', when: () => true })
  keys._zod.check = ({ value: map, issues }) => {
    if (!isMap(map)) return
    for (const key of Object.keys(map)) {
      const { error } = idSchema.safeParse(key)
      if (error) issues.push({ code: 'invalid_key', origin: 'record', issues: error.issues, input: map, path: [key] })
    }
  }
  return z
    .record(z.string(), value, error)
    .check(keys)
    .meta({ propertyNames: { $ref: '#/$defs/Id' } })
}
