import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../problem/format-problem.js'
import { checkQuotes } from '../quote/check-quotes.js'
import { caseJsonSchema } from '../schema/json-schema.js'
import { parseCase } from './parse-case.js'

const page = readFileSync(new URL('../../../../docs/reference/case-file.md', import.meta.url), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(page)![1]!

describe('docs/reference/case-file.md', () => {
  it('has an example that is a legal case', () => {
    const result = parseCase(example)
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([])
    const pages = (result.ok && result.value.case.sources) || []
    const texts = new Map(pages.map(({ id }) => [id, 'The North wants free passage for all.']))
    expect(pages.length).toBeGreaterThan(0)
    expect(result.ok && checkQuotes(result.value.case, texts)).toEqual([])
  })

  it('names every field of the format', () => {
    const fields = new Set<string>()
    const collect = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return
      if ('properties' in schema) for (const key of Object.keys(schema.properties as object)) fields.add(key)
      for (const part of Object.values(schema)) collect(part)
    }
    collect(caseJsonSchema())
    expect(fields.size).toBeGreaterThan(80)
    expect(
      [...fields].filter((field) => !new RegExp(`(^|[^\\w-])${field.replace('$', '\\$')}([^\\w-]|$)`, 'm').test(page)),
    ).toEqual([])
  })
})
