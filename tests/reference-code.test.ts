import { readdirSync, readFileSync } from 'node:fs'
import * as engine from '@parley/engine'
import { expect, it } from 'vitest'

const folder = new URL('../docs/reference/', import.meta.url)

/** Every block of code in the reference that is marked `js run`. */
const blocks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((page) => page.endsWith('.md'))
  .flatMap((page) =>
    [...readFileSync(new URL(page, folder), 'utf8').matchAll(/^```js run\n([\s\S]*?)^```$/gm)].map((match) => ({
      page,
      code: match[1],
    })),
  )

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...values: unknown[]) => Promise<void>

it.each(blocks)('docs/reference/$page: the code prints what it says', async ({ code }) => {
  const expected = [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map((match) => match[1])
  const printed: string[] = []
  const body = code.replace(/^import (\{.*\}) from '@parley\/engine'$/gm, 'const $1 = engine')
  await new AsyncFunction('engine', 'console', body)(engine, {
    log: (...values: unknown[]) => printed.push(values.map((value) => JSON.stringify(value)).join(' ')),
  })
  expect(expected).not.toEqual([])
  expect(printed).toEqual(expected)
})
