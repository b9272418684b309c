import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { Case } from '../types.js'
import type { caseSchema } from './case-schema.js'

type DeepReadonly<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/** Checked by the type checker, not when it runs. */
describe('the schema and the types of a case', () => {
  it('allow each other', () => {
    expectTypeOf<Case>().toExtend<DeepReadonly<z.infer<typeof caseSchema>>>()
    expectTypeOf<z.infer<typeof caseSchema>>().toExtend<Case>()
  })

  it('have the same fields', () => {
    expectTypeOf<keyof Case>().toEqualTypeOf<keyof z.infer<typeof caseSchema>>()
    type Item<K extends keyof Case> = NonNullable<Case[K]> extends readonly (infer T)[] ? keyof T : never
    type Read = z.infer<typeof caseSchema>
    type Shaped<K extends keyof Read> = NonNullable<Read[K]> extends readonly (infer T)[] ? keyof T : never
    expectTypeOf<Item<'parties'>>().toEqualTypeOf<Shaped<'parties'>>()
    expectTypeOf<Item<'issues'>>().toEqualTypeOf<Shaped<'issues'>>()
    expectTypeOf<Item<'trust'>>().toEqualTypeOf<Shaped<'trust'>>()
    expectTypeOf<Item<'agreements'>>().toEqualTypeOf<Shaped<'agreements'>>()
    expectTypeOf<Item<'events'>>().toEqualTypeOf<Shaped<'events'>>()
    expectTypeOf<Item<'positions'>>().toEqualTypeOf<Shaped<'positions'>>()
    expectTypeOf<Item<'rounds'>>().toEqualTypeOf<Shaped<'rounds'>>()
    expectTypeOf<Item<'influence'>>().toEqualTypeOf<Shaped<'influence'>>()
    expectTypeOf<Item<'levers'>>().toEqualTypeOf<Shaped<'levers'>>()
    expectTypeOf<Item<'claims'>>().toEqualTypeOf<Shaped<'claims'>>()
    expectTypeOf<Item<'sources'>>().toEqualTypeOf<Shaped<'sources'>>()
  })
})
