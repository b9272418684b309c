import { readFileSync } from 'node:fs'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GOOD_ANSWER, GOOD_CLAIM, LIES, RIVER_TEXT } from '../../packages/server/src/helper/river-page.fixture.js'
import {
  type Behaviour,
  MISBEHAVING,
  saying,
  startStub,
} from '../../packages/server/src/helper/stub-endpoint.fixture.js'
import { linesOf, makeScratch, PROBLEM, ROOT, runParley } from './run-parley.js'

const KEY = 'sk-not-to-be-seen'

let scratch: Awaited<ReturnType<typeof makeScratch>>
let page = ''
let caseFile = ''
beforeAll(async () => {
  scratch = await makeScratch()
  page = join(scratch.folder, 'river.txt')
  caseFile = join(scratch.folder, 'case.yaml')
  await writeFile(page, RIVER_TEXT)
  await writeFile(
    caseFile,
    `parley: 1
title: A dam
asOf: 2024-08-21
parties: [{ id: arvenia, name: Arvenia }, { id: costane, name: Costane }]
issues: [{ id: gates, options: [{ id: open }, { id: shut }], statusQuo: shut }]
`,
  )
})
afterAll(() => scratch.remove())

const stubs: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()))
})
const stubOf = async (behave: Behaviour) => {
  const stub = await startStub(behave)
  stubs.push(stub)
  return stub
}
const read = async (args: readonly string[], env: Record<string, string> = {}) =>
  runParley(['read', page, ...args], { env: { PARLEY_HOME: scratch.folder, PARLEY_HELPER_KEY: KEY, ...env } })
const readWith = async (behave: Behaviour, ...args: string[]) => {
  const stub = await stubOf(behave)
  const run = await read(['--helper', stub.base, '--helper-model', 'stub', ...args], { PARLEY_HELPER_TIMEOUT: '2' })
  expect(run.stdout + run.stderr).not.toContain(KEY)
  return { ...run, requests: stub.requests }
}

describe('parley read --helper', () => {
  it('--json has what the helper suggests under a key of its own, the rest as without one', async () => {
    const { code, stdout, stderr } = await readWith(saying(GOOD_ANSWER), '--json', '--case', caseFile)
    expect([code, stderr]).toEqual([0, ''])
    const { helper, ...rest } = JSON.parse(stdout)
    expect(rest).toEqual(JSON.parse((await read(['--json', '--case', caseFile])).stdout))
    expect(Object.keys(helper)).toEqual([
      ...['from', 'endpoint', 'model', 'suggestions', 'translations'],
      ...['dropped', 'passages', 'problems'],
    ])
    expect(helper.suggestions).toMatchObject([{ says: GOOD_CLAIM.quote, from: 'helper', model: 'stub' }])
    expect(helper.suggestions[0].status).toBe('suggested')
    const { exact, start, end } = helper.suggestions[0].quote
    expect(RIVER_TEXT.slice(start, end)).toBe(exact)
  })

  it('docs/reference/read.md has every field and every reason', async () => {
    const claims = [GOOD_CLAIM, ...LIES.map(([, claim]) => claim)]
    const { helper } = JSON.parse((await readWith(saying({ ...GOOD_ANSWER, claims }), '--json')).stdout)
    const reference = await readFile(join(ROOT, 'docs/reference/read.md'), 'utf8')
    const section = reference.slice(reference.indexOf('## With a helper'), reference.indexOf('## The rules'))
    const own = ['from', 'model', 'unquoted']
    const fields = [
      ...Object.keys(helper),
      ...own.filter((key) => key in helper.suggestions[0]),
      ...Object.keys(helper.translations[0]),
      ...Object.keys(helper.dropped),
    ]
    expect(fields.filter((field) => !new RegExp(`[\\x60 ,]${field}\\b`).test(section))).toEqual([])
    expect(Object.keys(helper.suggestions[0]).filter((key) => !own.includes(key))).toEqual(
      Object.keys(JSON.parse((await read(['--json'])).stdout).claims[0]),
    )
  })

  it('shows suggestions apart, says how many were dropped and why, and adds nothing', async () => {
    const before = await readFile(caseFile, 'utf8')
    const claims = [GOOD_CLAIM, ...LIES.map(([, claim]) => claim)]
    const { code, stdout } = await readWith(saying({ ...GOOD_ANSWER, claims }), '--case', caseFile)
    expect(code).toBe(0)
    const [own, helped] = stdout.split('From the helper, ')
    expect(own).toContain('Claims to confirm')
    expect(helped).toMatch(/^stub at http:\/\/127\.0\.0\.1:\d+\/v1: 1 suggested, none accepted\n/)
    expect(helped).toContain('Costane → Arvenia\n      AGREE, agreed · reported by Pavel Ostrow')
    expect(helped).toContain('vi → en, by the helper: The authorities of Arvenia have freed')
    expect(helped).toContain(`dropped ${LIES.length}: its quote is not on the page (3); `)
    expect(await readFile(caseFile, 'utf8')).toBe(before)
  })

  it.each(['hangs', 'answers with HTML', 'fails with 500', 'writes JSON that is cut short'] as const)(
    'an endpoint that %s takes nothing away from the page',
    async (behaviour) => {
      const { code, stdout, stderr } = await readWith(MISBEHAVING[behaviour], '--json')
      expect(code).toBe(0)
      for (const line of linesOf(stderr)) expect(line).toMatch(PROBLEM)
      const { title, claims, helper } = JSON.parse(stdout)
      expect(title).toBe('The upper states and the delta cannot agree')
      expect(claims.length).toBeGreaterThan(0)
      expect(helper.suggestions).toEqual([])
      expect(helper.problems).toHaveLength(1)
      expect(stderr).toContain(helper.problems[0].code)
    },
  )

  it('of several pages each has its own, and an endpoint that fails is not asked again', async () => {
    const second = join(scratch.folder, 'second.txt')
    await copyFile(page, second)
    const good = JSON.parse((await readWith(saying(GOOD_ANSWER), second, '--json')).stdout)
    expect(good.pages.map((each: { helper: { suggestions: unknown[] } }) => each.helper.suggestions.length)).toEqual([
      1, 1,
    ])
    const { requests, stdout } = await readWith(MISBEHAVING['fails with 500'], second)
    expect(requests).toHaveLength(1)
    expect(stdout.match(/From the helper/g)).toHaveLength(2)
  })

  it('is off by default, named by the environment, and switched off by --no-helper', async () => {
    const stub = await stubOf(saying(GOOD_ANSWER))
    const env = { PARLEY_HELPER_URL: stub.base, PARLEY_HELPER_MODEL: 'stub' }
    expect((await read([])).stdout).not.toContain('helper')
    expect((await read(['--no-helper'], env)).stdout).not.toContain('helper')
    expect(stub.requests).toEqual([])
    expect((await read([], env)).stdout).toContain('From the helper, stub at')
    expect(stub.requests).toHaveLength(1)
  })
})

describe('settings that cannot be', () => {
  it.each([
    ['ERR_HELPER_ADDRESS --helper', ['--helper', 'page.txt', '--helper-model', 'm']],
    ['ERR_HELPER_SETTING --helper-model', ['--helper', 'ollama']],
    ['ERR_HELPER_SETTING --helper-model', ['--helper-model', 'm']],
    ['ERR_HELPER_CONSENT https://models.example/v1', ['--helper', 'https://models.example', '--helper-model', 'm']],
    ['ERR_OPTION_UNSUITABLE --helper', ['--add', 'CASE', '--helper', 'ollama']],
  ])('%s', async (problem, args) => {
    const { code, stdout, stderr } = await read(args.map((arg) => (arg === 'CASE' ? caseFile : arg)))
    expect([code, stdout]).toEqual([2, ''])
    expect(linesOf(stderr)).toEqual([expect.stringMatching(PROBLEM)])
    expect(stderr).toContain(`problem: ${problem}: `)
  })

  it('consent is remembered for the case, outside of it', async () => {
    const home = { PARLEY_HOME: join(scratch.folder, 'home'), PARLEY_HELPER_TIMEOUT: '5' }
    // A name that leads nowhere (RFC 6761): nothing is sent, and yet the consent is given.
    const args = ['--helper', 'https://models.invalid', '--helper-model', 'm']
    const codeOf = async (...more: string[]) => (await read([...args, ...more], home)).stderr.match(/ERR_\w+/)?.[0]
    expect(await codeOf('--case', caseFile)).toBe('ERR_HELPER_CONSENT')
    expect(await codeOf('--helper-consent')).toBe('ERR_HELPER_ABSENT')
    expect(await codeOf('--case', caseFile)).toBe('ERR_HELPER_CONSENT')
    expect(await codeOf('--case', caseFile, '--helper-consent')).toBe('ERR_HELPER_ABSENT')
    expect(await codeOf('--case', caseFile)).toBe('ERR_HELPER_ABSENT')
    expect(await readFile(join(home.PARLEY_HOME, 'helper-consents.json'), 'utf8')).toContain(
      'https://models.invalid/v1',
    )
  })
})

describe('without a helper', () => {
  /** Every module that one loads before it does anything, of the built packages. */
  const loadedBy = (file: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
    if (seen.has(file)) return seen
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, target] of text.matchAll(/^(?:import|export)\s(?:[\w$*\s{},]+\sfrom\s)?['"]([^'"]+)['"]/gm)) {
      const parley = target.match(/^@parley\/(\w+)(?:\/(\w+))?$/)
      if (target.startsWith('.')) loadedBy(join(dirname(file), target), seen)
      else if (parley) {
        const folder = join(ROOT, 'packages', parley[1])
        const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
        loadedBy(join(folder, exports[parley[2] === undefined ? '.' : `./${parley[2]}`].default), seen)
      }
    }
    return seen
  }

  it('parley read loads nothing of it', () => {
    const loaded = [...loadedBy(join(ROOT, 'packages/cli/dist/commands/read.js'))]
    expect(loaded.some((file) => file.endsWith('packages/reader/dist/read-page.js'))).toBe(true)
    expect(loaded.filter((file) => file.includes('helper'))).toEqual([])
    expect([...loadedBy(join(ROOT, 'packages/cli/dist/commands/read-helper.js'))].join('\n')).toContain('ask-helper')
  })
})
