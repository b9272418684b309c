import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkQuotes, formatProblem, parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const legal = (text: string) => {
  const result = parseCase(text)
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'))
  return result.value.case
}

const examples = readdirSync(new URL('examples/', root))
  .map((name) => `examples/${name}`)
  .filter((folder) => existsSync(new URL(`${folder}/case.yaml`, root)))

describe.each(examples)('%s', (folder) => {
  const text = read(`${folder}/case.yaml`)

  it('is a legal case that names its schema', () => {
    legal(text)
    const schema = text.match(/^# yaml-language-server: \$schema=(\S+)\n/)?.[1]
    expect(new URL(`${schema}`, new URL(`${folder}/case.yaml`, root)).pathname).toBe(
      new URL('packages/model/schema/case.schema.json', root).pathname,
    )
  })

  it('quotes what stands in its sources', () => {
    const { sources = [] } = legal(text)
    const texts = new Map(sources.flatMap(({ id, file }) => (file ? [[id, read(`${folder}/${file}`)] as const] : [])))
    expect(checkQuotes(legal(text), texts)).toEqual([])
  })

  it('has every source file, and no other', () => {
    const files = (legal(text).sources ?? []).flatMap((source) => source.file ?? [])
    const onDisk = existsSync(new URL(`${folder}/sources`, root)) ? readdirSync(new URL(`${folder}/sources`, root)) : []
    expect([...files].sort()).toEqual(onDisk.map((name) => `sources/${name}`).sort())
  })
})

const pages = readdirSync(new URL('docs/', root), { recursive: true, encoding: 'utf8' }).filter((p) =>
  p.endsWith('.md'),
)
const blocks = pages.flatMap((page) =>
  [...read(`docs/${page}`).matchAll(/^```yaml case\n([\s\S]*?)^```$/gm)].map((match, k) => ({
    page,
    k,
    text: match[1],
  })),
)

it('finds the cases of the tutorial', () => {
  expect(blocks.filter((block) => block.page === 'tutorial/first-case.md')).toHaveLength(3)
})

it.each(blocks)('docs/$page, case $k, is legal', ({ text }) => {
  legal(text)
})
