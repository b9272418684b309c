import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { isValid } from '../fixtures/json-schema-check.fixture.js'
import { deleted, partsOf, replaced } from '../fixtures/mutations.fixture.js'
import { caseSchema } from './case-schema.js'
import { caseJsonSchema } from './json-schema.js'

const schema = caseJsonSchema()
const data = parse(fullCase, { schema: 'core' }) as Record<string, unknown>
const examples = new URL('../../../../examples/', import.meta.url)
const cases = existsSync(examples)
  ? readdirSync(examples)
      .map((name) => new URL(`${name}/case.yaml`, examples))
      .filter((file) => existsSync(file))
  : []

describe('the JSON Schema', () => {
  it('is shipped as the code makes it (node packages/model/scripts/write-schema.mjs)', () => {
    const shipped = readFileSync(new URL('../../schema/case.schema.json', import.meta.url), 'utf8')
    expect(shipped).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })

  it('says that it is draft 2020-12, and describes every field of a case', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const defs = schema.$defs as Record<string, { description?: string }>
    for (const [name, field] of Object.entries(
      schema.properties as Record<string, { $ref?: string; description?: string }>,
    )) {
      const described = field.description ?? defs[field.$ref?.replace('#/$defs/', '') ?? '']?.description
      expect(described, name).toMatch(/\w{3}/)
    }
  })

  it.each([
    ['the full case', fullCase],
    ...cases.map((file) => [file.pathname.split('/').at(-2)!, readFileSync(file, 'utf8')]),
  ])('accepts %s', (_, text) => {
    expect(isValid(schema, parse(text!, { schema: 'core' }))).toBe(true)
  })

  it('agrees with the reader on the shape of every mutation of the full case', () => {
    const strangers = [null, 3, 'x y', [], {}, [0.5, 'x'], { is: 0.5, x: 1 }]
    let refused = 0
    for (const [i, { path }] of partsOf(data).entries()) {
      for (const mutation of [deleted(data, path), replaced(data, path, strangers[i % strangers.length])]) {
        const accepts = isValid(schema, mutation)
        const shaped = caseSchema.safeParse(mutation)
        const isBeyond = !shaped.success && isRefinedOnly(shaped.error.issues)
        if (!isBeyond) expect(accepts, path.join('.')).toBe(shaped.success)
        if (!accepts) refused++
      }
    }
    expect(refused).toBeGreaterThan(300)
  })
})

/** What JSON Schema cannot say: an order of numbers, a path without `..`, a map with at least one language. */
function isRefinedOnly(issues: readonly { code: string; errors?: readonly unknown[] }[]): boolean {
  return issues.every(
    (issue) =>
      issue.code === 'custom' ||
      (issue.code === 'invalid_union' && (issue.errors as (typeof issues)[]).some((branch) => isRefinedOnly(branch))),
  )
}
