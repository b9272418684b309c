import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemsVi } from '../packages/web/src/i18n/problems-vi.js'

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

/** Codes of Node's own errors, which are no problems of ours. */
const NODES_OWN = ['ERR_BUFFER_TOO_LARGE', 'ERR_SOCKET_BAD_PORT']

const sources = ['model', 'engine', 'formats', 'reader', 'server', 'cli'].flatMap((name) =>
  readdirSync(new URL(`packages/${name}/src/`, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => `packages/${name}/src/${path}`),
)
const inCode = new Set(
  [...sources, 'scripts/prepare.mjs'].flatMap((path) => read(path).match(/\bERR_[A-Z_]*[A-Z]\b/g) ?? []),
)
const inReference = [...read('docs/reference/problems.md').matchAll(/^\| `(ERR_[A-Z_]+)` \|/gm)].map(
  (match) => match[1],
)

/** What only commands say, which have no page. */
const OF_COMMANDS = new Set(
  inReference.filter(
    (code) =>
      !sources.some((path) => !path.startsWith('packages/cli/') && read(path).match(new RegExp(`\\b${code}\\b`))),
  ),
)

describe('docs/reference/problems.md', () => {
  it('has every code that the packages can give, and no other', () => {
    expect(inReference.toSorted()).toEqual([...inCode].filter((code) => !NODES_OWN.includes(code)).toSorted())
  })
})

describe('packages/web/src/i18n/problems-vi.ts', () => {
  it('says in Vietnamese every problem that the page can be told of', () => {
    const told = inReference.filter((code) => !OF_COMMANDS.has(code!))
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((code) => problemsVi[code!] === undefined)).toEqual([])
    // ERR_CONNECTION is the page's own.
    expect(
      Object.keys(problemsVi)
        .map((key) => key.split(' ')[0]!)
        .filter((code) => code !== 'ERR_CONNECTION' && !told.includes(code)),
    ).toEqual([])
  })
})
