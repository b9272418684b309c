import * as z from 'zod'
import { caseSchema } from './case-schema.js'

/**
 * The JSON Schema (draft 2020-12) of a case file, for editors that complete and check while one types. It knows shape
 * only: what refers to what, and whether every party has its numbers, `parseCase` alone can tell. Shipped as
 * `schema/case.schema.json`.
 */
export function caseJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(caseSchema, { target: 'draft-2020-12' })
  const about = 'A negotiation as Parley reads it. Reference: docs/reference/case-file.md.'
  return { $schema, title: 'Parley case', description: about, ...schema }
}
