import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openSession, type SessionEvent } from '../cases/case-session.js'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { hashOf } from '../cases/save-case.js'
import { caseRoutes } from './case-routes.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const start = async () => {
  const { folder, remove } = await makeFolder({ 'case.yaml': ferryCase() })
  const session = openSession(await loadLegal(folder), { samples: 0, timelineSamples: 0, seed: 1 })
  const events: SessionEvent[] = []
  session.listen((event) => events.push(event))
  cleanups.push(remove, session.close)
  const routes = caseRoutes(session)
  const file = join(folder, 'case.yaml')
  return {
    file,
    session,
    events,
    text: () => readFile(file, 'utf8'),
    get: async (path: string) => (await routes.request(path)).json() as Promise<Record<string, unknown>>,
    post: async (path: string, body: unknown) => {
      const sent = typeof body === 'string' ? body : JSON.stringify(body)
      const answer = await routes.request(path, { method: 'POST', body: sent })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    },
  }
}

const BASE = hashOf(ferryCase())
const SOUTH = { path: 'noAgreement.south.statusQuo', value: 0.6 }
const request = { edits: [SOUTH], base: BASE, label: 'South at 0.6' }

describe('edits', () => {
  it('are saved; the view and the case to be edited have them at once, and all windows are told', async () => {
    const { post, get, text, events } = await start()
    const { status, body } = await post('/api/edits', request)
    const after = ferryCase({ south: 0.6 })
    expect([status, body]).toEqual([200, { caseHash: hashOf(after), undo: 'South at 0.6', redo: null }])
    expect(await text()).toBe(after)
    expect(await get('/api/view')).toMatchObject({ case: { noAgreement: { south: { statusQuo: 0.6 } } } })
    expect(events).toContainEqual({ kind: 'view' })
    expect(await get('/api/edits')).toMatchObject({
      key: expect.stringMatching(/^[0-9a-f]{16}$/),
      caseHash: hashOf(after),
      case: { title: 'The ferry' },
      undo: 'South at 0.6',
    })
    expect(await get(`/api/edits?known=${hashOf(after)}`)).toMatchObject({ case: null })
  })

  it('that others made impossible are conflicts: 409, until somebody chooses', async () => {
    const { post, text, file } = await start()
    const outside = ferryCase({ south: 0.45 })
    await writeFile(file, outside)
    const told = await post('/api/edits', request)
    expect(told.status).toBe(409)
    expect(told.body).toEqual({
      conflicts: [{ path: 'noAgreement.south.statusQuo', base: 0.5, mine: 0.6, theirs: 0.45 }],
      caseHash: hashOf(outside),
    })
    const choice = { prefer: 'mine', at: hashOf(outside) }
    expect((await post('/api/edits', { ...request, choice })).status).toBe(200)
    expect(await text()).toBe(ferryCase({ south: 0.6 }))
  })

  it('after which the case would be illegal are refused: 422, with whose problem it is', async () => {
    const { post, file } = await start()
    const bad = { ...request, edits: [{ path: 'noAgreement.south.statusQuo', value: 6 }] }
    expect(await post('/api/edits', bad)).toMatchObject({
      status: 422,
      body: { of: 'edit', problems: [{ code: 'ERR_NUMBER_RANGE' }] },
    })
    await writeFile(file, ferryCase().replace('statusQuo: stops', 'statusQuo: swims'))
    const fine = { ...request, edits: [{ path: 'title', value: 'x' }] }
    expect(await post('/api/edits', fine)).toMatchObject({
      status: 422,
      body: { of: 'file', problems: [{ code: 'ERR_REFERENCE_UNKNOWN' }] },
    })
  })

  it('are taken back and made again', async () => {
    const { post, text } = await start()
    expect((await post('/api/undo', {})).body).toMatchObject({ problems: [{ code: 'ERR_EDIT_NOTHING' }] })
    await post('/api/edits', request)
    expect(await post('/api/undo', '')).toMatchObject({ status: 200, body: { undo: null, redo: 'South at 0.6' } })
    expect(await text()).toBe(ferryCase())
    expect(await post('/api/redo', {})).toMatchObject({ status: 200, body: { undo: 'South at 0.6', redo: null } })
  })

  it.each<[string, string, unknown]>([
    ['no JSON', '(request)', '{'],
    ['a list', '(request)', []],
    ['no edits', 'edits', { ...request, edits: [] }],
    ['too many edits', 'edits', { ...request, edits: Array.from({ length: 10_001 }, () => SOUTH) }],
    ['an edit that sets and removes', 'edits[0]', { ...request, edits: [{ ...SOUTH, remove: true }] }],
    ['an edit that does neither', 'edits[0]', { ...request, edits: [{ path: 'title' }] }],
    ['remove that is not true', 'edits[0]', { ...request, edits: [{ path: 'title', remove: 1 }] }],
    ['a path that is none', 'edits[0]', { ...request, edits: [{ path: [], value: 1 }] }],
    ['a step that is none', 'edits[0]', { ...request, edits: [{ path: ['issues', -1], value: 1 }] }],
    ['two things seen', 'edits[0]', { ...request, edits: [{ ...SOUTH, seen: [1, 2] }] }],
    ['a base that is no hash', 'base', { ...request, base: 'latest' }],
    ['no label', 'label', { ...request, label: '' }],
    ['a long label', 'label', { ...request, label: 'x'.repeat(301) }],
    ['joins that is no truth', 'joins', { ...request, joins: 1 }],
    ['a choice that is none', 'choice', { ...request, choice: 'mine' }],
    ['a key that is unknown', 'force', { ...request, force: true }],
  ])('refuse %s', async (_, path, body) => {
    const { post, text } = await start()
    expect(await post('/api/edits', body)).toMatchObject({
      status: 400,
      body: { problems: [{ code: 'ERR_EDIT_REQUEST', path }] },
    })
    expect(await text()).toBe(ferryCase())
  })

  it('refuse what would poison objects, and bodies beyond all cases', async () => {
    const { post } = await start()
    const poison = `{"edits":[{"path":"title","value":{"__proto__":{"x":1}}}],"base":"${BASE}","label":"x"}`
    expect((await post('/api/edits', poison)).status).toBe(400)
    expect((await post('/api/edits', { ...request, label: 'x'.repeat(5_000_000) })).status).toBe(413)
  })
})
