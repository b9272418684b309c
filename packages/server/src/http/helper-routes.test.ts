import { EventEmitter, once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { HelperAnswer, HelperState } from '@parley/model'
import { afterEach, describe, expect, it } from 'vitest'
import { openSession } from '../cases/case-session.js'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { makeConsents } from '../helper/consents.js'
import { type Behaviour, MISBEHAVING, saying, startStub } from '../helper/stub-endpoint.fixture.js'
import { helperRoutes } from './helper-routes.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const PAGE = `The ferry waits

Ines Calder |

North agreed to resume talks with South on 12 May 2024. South rejected the offer of North, Ana Lima said.
`
const SOURCES = 'sources:\n  - { id: p1, file: sources/p1.txt, title: The ferry waits }\n'
const CLAIM = {
  paragraph: 1,
  quote: 'South rejected the offer',
  speaker: 'Ana Lima',
  source: ['South'],
  target: ['North'],
  event: 'REQUEST',
}

const open = async (url: string | undefined, more: Record<string, string> = {}) => {
  const { folder, remove } = await makeFolder({
    'case.yaml': ferryCase({ sources: SOURCES }),
    'sources/p1.txt': PAGE,
  })
  const session = openSession(await loadLegal(folder), { samples: 0, timelineSamples: 0, seed: 1 })
  cleanups.push(remove, session.close)
  const env = { ...(url === undefined ? {} : { PARLEY_HELPER_URL: url }), PARLEY_HELPER_MODEL: 'stub', ...more }
  const consents = makeConsents(join(folder, 'home'))
  const routes = helperRoutes(session.evidence, { env, consents })
  const post = (path: string, body: unknown) => routes.request(path, { method: 'POST', body: JSON.stringify(body) })
  return {
    routes,
    post,
    state: async () => (await (await routes.request('/')).json()) as HelperState,
    file: () => readFile(join(folder, 'case.yaml'), 'utf8'),
  }
}
const stubOf = async (behave: Behaviour) => {
  const stub = await startStub(behave)
  cleanups.push(stub.close)
  return stub
}

describe('what the page asks of the helper', () => {
  it('where none is named, says so and asks nobody', async () => {
    const { state, post } = await open(undefined)
    expect(await state()).toEqual({ kind: 'off' })
    const asked = await post('/', { source: 'p1' })
    expect([asked.status, (await asked.json()).problems[0].code]).toEqual([422, 'ERR_HELPER_SETTING'])
  })

  it('says where it is and which model it has, never its key', async () => {
    const stub = await stubOf(saying({ claims: [] }))
    const { state } = await open(stub.base, { PARLEY_HELPER_KEY: 'sk-secret' })
    const shown = await state()
    expect(shown).toEqual({ kind: 'on', endpoint: stub.base, model: 'stub', isLocal: true, isConsented: false })
    expect(stub.requests).toEqual([])
    const bad = await (await open('nowhere')).state()
    expect(bad).toMatchObject({ kind: 'unusable', problems: [{ code: 'ERR_HELPER_ADDRESS' }] })
  })

  it('reads a source, with quotes by offsets of its text, and leaves the case as it is', async () => {
    const stub = await stubOf(saying({ claims: [CLAIM, { ...CLAIM, quote: 'South accepted the offer' }] }))
    const { post, file } = await open(stub.base)
    const before = await file()
    const answer = (await (await post('/', { source: 'p1' })).json()) as HelperAnswer
    expect(answer.dropped).toEqual({ 'quote-missing': 1 })
    expect(answer.suggestions).toMatchObject([{ from: 'helper', model: 'stub', speaker: 'Ana Lima' }])
    const { exact, start, end } = answer.suggestions[0]!.quote
    expect(PAGE.slice(start, end)).toBe(exact)
    expect(await file()).toBe(before)
    const { actors } = JSON.parse(stub.requests[0]!.body.messages[1]!.content)
    expect(actors.length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    [400, {}],
    [400, { source: 7 }],
    [400, { source: 'p1', language: 'English, please' }],
    [404, { source: 'p9' }],
    [413, { source: 'p1', more: 'x'.repeat(20_000) }],
  ])('%i: %j', async (status, body) => {
    const stub = await stubOf(saying({ claims: [] }))
    const { post } = await open(stub.base)
    expect((await post('/', body)).status).toBe(status)
    expect(stub.requests).toEqual([])
  })

  it('tells what is wrong with an endpoint that fails', async () => {
    const stub = await stubOf(MISBEHAVING['fails with 500'])
    const { post } = await open(stub.base)
    const asked = await post('/', { source: 'p1' })
    expect([asked.status, (await asked.json()).problems[0].code]).toEqual([422, 'ERR_HELPER_STATUS'])
  })

  it('is cancelled when the page does not wait any more', async () => {
    const told = new EventEmitter()
    const [asked, gone] = [once(told, 'asked'), once(told, 'gone')]
    const stub = await stubOf((response) => {
      response.on('close', () => told.emit('gone'))
      told.emit('asked')
    })
    const { routes } = await open(stub.base)
    const server = serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' })
    cleanups.push(() => server.close())
    await once(server, 'listening')
    const stop = new AbortController()
    const { port } = server.address() as { port: number }
    const waiting = fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: JSON.stringify({ source: 'p1' }),
      signal: stop.signal,
    })
    await asked
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    await gone
  })
})

describe('consent', () => {
  const THERE = 'https://models.invalid/v1'
  const PATIENCE = { PARLEY_HELPER_TIMEOUT: '5' }
  const codeOf = async (response: Response) => (await response.json()).problems[0].code

  it('is needed for an endpoint off this machine, given for that one, and can be withdrawn', async () => {
    const { post, state } = await open(THERE, PATIENCE)
    expect(await state()).toMatchObject({ isLocal: false, isConsented: false })
    expect(await codeOf(await post('/', { source: 'p1' }))).toBe('ERR_HELPER_CONSENT')
    const given = await post('/consent', { endpoint: THERE, given: true })
    expect(await given.json()).toMatchObject({ endpoint: THERE, isConsented: true })
    // A name that leads nowhere (RFC 6761).
    expect(await codeOf(await post('/', { source: 'p1' }))).toBe('ERR_HELPER_ABSENT')
    await post('/consent', { endpoint: THERE, given: false })
    expect(await codeOf(await post('/', { source: 'p1' }))).toBe('ERR_HELPER_CONSENT')
  })

  it.each([
    { endpoint: 'https://other.invalid/v1', given: true },
    { endpoint: THERE },
    { endpoint: THERE, given: 'yes' },
    { given: true },
    null,
  ])('is not given by %j', async (body) => {
    const { post, state } = await open(THERE, PATIENCE)
    expect((await post('/consent', body)).status).toBe(400)
    expect(await state()).toMatchObject({ isConsented: false })
  })

  it('is not asked for on this machine', async () => {
    const { post } = await open('ollama')
    expect((await post('/consent', { endpoint: 'http://127.0.0.1:11434/v1', given: true })).status).toBe(400)
  })
})
